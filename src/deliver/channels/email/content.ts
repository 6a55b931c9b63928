import type { Status } from '../../../model/finding.ts'
import type { Dispatch, DispatchFinding } from '../../../model/dispatch.ts'
import { plain } from '../../../model/plain.ts'
import { counted } from '../../../model/quantity.ts'
import { timeOf } from '../../../model/timestamp.ts'
import { isWorstSaid } from '../../text/said-by-title.ts'
import { parsedUrl } from './url.ts'

/** What both parts of a mail say above and below the report, cut to what is read. */
export interface Content {
  readonly status?: Status
  readonly title: string
  /** The title as the line below status, host and time, without what these say; empty where the findings say it. */
  readonly headline: string
  /** Host and time; may be empty. */
  readonly where: string
  /** Sentences without a full stop. */
  readonly remarks: readonly string[]
  readonly findings: readonly DispatchFinding[]
  /** A line that says how many more there are, or none. */
  readonly moreFindings: readonly string[]
  readonly news: readonly string[]
  readonly moreNews: readonly string[]
  readonly url?: string
  /** What is not in this mail: sentences without a full stop. */
  readonly ending: readonly string[]
  readonly footer: string
}

const most = { findings: 25, news: 15, remarks: 10 } as const

/** What a mail says, of a dispatch; `notes` are what is to be known of this mail besides. */
export function contentOf(dispatch: Dispatch, title: string, notes: readonly string[]): Content {
  const { host = '', created = '', findings, news, remarks } = dispatch
  const status = statusOf(dispatch)
  const url = webAddress(dispatch.url)
  return {
    ...(status !== undefined && { status }),
    title,
    headline: isWorstSaid(dispatch) ? '' : withoutStart(title, dispatch),
    where: [plain(host, 100), moment(created)].filter((one) => one !== '').join(', '),
    remarks: [...remarks.slice(0, most.remarks).map((remark) => plain(remark, 200)), ...notes],
    findings: findings.slice(0, most.findings).map(({ severity, what, hint }) => ({
      severity,
      what: plain(what, 200),
      ...(hint !== undefined && hint !== '' && { hint: plain(hint, 160) }),
    })),
    moreFindings: more(findings.length - most.findings, 'more finding'),
    news: news.slice(0, most.news).map((one) => plain(one, 160)),
    moreNews: more(news.length - most.news, 'more change'),
    ...(url !== undefined && { url }),
    ending: [],
    footer: `Ticket ${plain(dispatch.id, 128)}, sent by VELOS`,
  }
}

/** How bad it is, by the ticket's own word or by its worst finding's. */
export function statusOf({ status, severity }: Pick<Dispatch, 'status' | 'severity'>): Status | undefined {
  return severity === 'CRITICAL' ? 'CRITICAL' : (status ?? severity)
}

/** Our own titles begin with status and host; what is left is a sentence, unless it is the name of a series. */
function withoutStart(title: string, { status, host, findings }: Dispatch): string {
  const start = `${status} on ${plain(host ?? '', 40)}: `
  if (!title.startsWith(start)) return title
  const rest = title.slice(start.length)
  return findings.length === 0 ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : rest
}

function more(count: number, what: string): readonly string[] {
  return count > 0 ? [`and ${counted(count, what)}`] : []
}

/** `20261122_061704` as `2026-11-22 06:17 UTC`; empty where it is no time. */
function moment(created: string): string {
  const time = timeOf(created)?.toISOString()
  return time === undefined ? '' : `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`
}

/** A URL that a browser opens, as it spells it; undefined for anything else. */
function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined || url.length > 2000 ? undefined : parsedUrl(url)
  return parsed !== undefined && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}
