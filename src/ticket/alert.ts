import { jsonText } from '../model/json.ts'
import { paths } from '../model/paths.ts'
import { plain } from '../model/plain.ts'
import type { Host } from '../model/reading.ts'
import type { Run } from '../model/run.ts'
import { type ChannelName, channels, type Send } from '../model/ticket.ts'
import { timestampOf } from '../model/timestamp.ts'
import { sendTo } from './asked.ts'

/** What a loop that could not publish has to say. */
export interface Distress {
  readonly run: Run
  readonly host: Host
  /** What went wrong and what to do, free of secrets. */
  readonly reason: string
  readonly remedy: string
  readonly send: Send
  readonly alert: readonly ChannelName[]
}

/** Where the alert of a run goes: into the second queue, which the bridge reads in the folder too. */
export function alertPath({ startedAt }: Run): string {
  return `${paths.queue}/alert_${timestampOf(startedAt)}.json`
}

/**
 * A small ticket for a run whose report could not be published: it needs no report, no branch and no memory. It goes to whom
 * the report would have gone to, and to the channels for alerts, whatever `when` says: without memory nobody knows what
 * they were told before. It is none of `velos.ticket/1`, which has a report, and says of no channel why it is asked.
 */
export function encodeAlert({ run, host, reason, remedy, send, alert }: Distress): string {
  const { url } = run.workflow ?? {}
  const link = url === undefined ? '' : `\nThe run: ${plain(url, 1_000)}\n`
  const what = plain(reason, 500)
  return `${jsonText({
    // Not the run's own id: its report may have arrived after all, with a ticket of that id.
    id: `${run.id}-alert`,
    created_utc: timestampOf(run.startedAt),
    artifacts: [],
    send: sendTo(channels.filter((channel) => send[channel] === true || alert.includes(channel))),
    meta: { source: 'master', note: 'the report could not be published', host: host.name, host_key: host.key },
    status: 'CRITICAL',
    severity: 'CRITICAL',
    summary: plain(`CRITICAL on ${plain(host.name, 40)}: the report could not be published`, 150),
    message: `The VELOS loop on ${plain(host.name, 80)} looked at its system, and could not publish what it saw: ${what}\n\n${plain(remedy, 500)}\n${link}`,
    incidents: [],
  })}\n`
}
