import { jsonText } from '../model/json.ts'
import { reportJsonPath, reportPath } from '../model/paths.ts'
import type { Report } from '../model/report.ts'
import type { Ticket } from '../model/ticket.ts'
import { askedIn, sendTo } from './asked.ts'
import { incidentsOf } from './incidents.ts'
import { summaryOf, type Telling } from './summary.ts'

/** The dispatch ticket of a report, for whom it was decided to tell: the original's fields first, in the contract's order. */
export function buildTicket(report: Report, telling: Telling): Ticket {
  const { id, timestamp, host, workflow, status } = report
  const { decided, runs } = telling
  const worst = report.findings[0]?.severity
  const asked = askedIn(decided)
  return {
    id,
    created_utc: timestamp,
    artifacts: [{ type: 'markdown', path: reportPath(timestamp), title: `VELOS Report ${timestamp}` }],
    send: sendTo(asked),
    meta: {
      source: 'master',
      note: 'auto generated',
      host: host.name,
      host_key: host.key,
      ...(workflow === undefined ? {} : { workflow_run: workflow.run }),
    },
    schema: 'velos.ticket/1',
    status,
    ...(worst === undefined ? {} : { severity: worst }),
    summary: summaryOf(report, telling),
    report_json: reportJsonPath(timestamp),
    incidents: incidentsOf(report, runs, asked.includes('github')),
    decided,
  }
}

/** The ticket as its file holds it. */
export function encodeTicket(ticket: Ticket): string {
  return `${jsonText(ticket)}\n`
}
