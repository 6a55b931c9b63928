import { jsonText } from '../model/json.ts'
import { reportJsonPath, reportPath } from '../model/paths.ts'
import type { Report } from '../model/report.ts'
import type { Send, Ticket } from '../model/ticket.ts'
import { summaryOf } from './summary.ts'

/** The dispatch ticket of a report: the original's fields first, in the contract's order. */
export function buildTicket(report: Report, send: Send): Ticket {
  const { id, timestamp, host, workflow, status } = report
  const worst = report.findings[0]?.severity
  return {
    id,
    created_utc: timestamp,
    artifacts: [{ type: 'markdown', path: reportPath(timestamp), title: `VELOS Report ${timestamp}` }],
    send: sendOf(send),
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
    summary: summaryOf(report),
    report_json: reportJsonPath(timestamp),
    incidents: [],
  }
}

/** The contract's four in its order, then what else is asked for. */
function sendOf({ slack, notion, push, email, webhook, github }: Send): Send {
  return { slack, notion, push, email, ...(webhook === true && { webhook }), ...(github === true && { github }) }
}

/** The ticket as its file holds it. */
export function encodeTicket(ticket: Ticket): string {
  return `${jsonText(ticket)}\n`
}
