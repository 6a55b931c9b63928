import type { Dispatch } from '../../../model/dispatch.ts'
import type { JsonObject } from '../../../model/json.ts'
import { plain } from '../../../model/plain.ts'
import { cut } from '../../text/cut.ts'
import { harmless } from '../../text/harmless.ts'
import { redeliveryMark } from '../../text/outline.ts'

/** Of the whole JSON, as UTF-8: what common receivers take without being told (Express takes 100 kB). */
const bytesAtMost = 96_000
const reportBytes = 64_000
const lineBytes = 300
const most = { findings: 50, news: 30, remarks: 10, incidents: 30 }

/**
 * What a webhook's receiver gets: the dispatch as data. `report` is Markdown as it is, hostile like every report: who
 * shows it makes it harmless for their screen. `complete` is false where something was left out, which is to be had at `url`.
 */
export function payloadOf(dispatch: Dispatch, redelivery: number): JsonObject {
  const { id, created, title, status, severity, host, findings, news, remarks, url, incidents, body } = dispatch
  const payload = {
    schema: 'velos.dispatch/1',
    id,
    created: created ?? null,
    title: `${line(title)}${redeliveryMark(redelivery)}`,
    status: status ?? null,
    severity: severity ?? null,
    host: host === undefined ? null : line(host),
    findings: findings.slice(0, most.findings).map((one) => ({
      severity: one.severity,
      what: line(one.what),
      hint: one.hint === undefined ? null : line(one.hint),
    })),
    news: news.slice(0, most.news).map(line),
    remarks: remarks.slice(0, most.remarks).map(line),
    url: url === undefined ? null : plain(url),
    incidents: incidents.slice(0, most.incidents).map((one) => ({
      fingerprint: line(one.fingerprint),
      state: one.state,
      severity: one.severity,
      title: line(one.title),
    })),
    redelivery,
  }
  const report = reportWithin(body, bytesAtMost - Buffer.byteLength(JSON.stringify(payload)))
  const counts = [findings.length <= most.findings, news.length <= most.news, remarks.length <= most.remarks, incidents.length <= most.incidents]
  return { ...payload, report: report.text, complete: report.isWhole && counts.every(Boolean) }
}

function line(text: string): string {
  return cut(plain(text), { bytes: lineBytes })
}

/** The report, cut so that as JSON, where a line feed takes two bytes, it has at most so many. */
function reportWithin(body: string, bytes: number): { readonly text: string; readonly isWhole: boolean } {
  const isRead = body.length <= 2 * reportBytes
  const clean = harmless(isRead ? body : body.slice(0, 2 * reportBytes))
  const fits = (text: string): boolean => Buffer.byteLength(JSON.stringify(text)) <= bytes
  let room = reportBytes
  let text = cut(clean, { bytes: room })
  for (; room > 0 && !fits(text); text = cut(clean, { bytes: room })) room = Math.floor(room * 0.8)
  return { text, isWhole: isRead && text === clean }
}
