import { jsonText } from '../model/json.ts'
import type { Report } from '../model/report.ts'

/** The report for machines, `velos.report/1`: the same report gives the same bytes. */
export function renderJson(report: Report): string {
  return `${jsonText(report)}\n`
}
