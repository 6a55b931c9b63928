import type { Report } from '../model/report.ts'
import { partsOf, renderMarkdown } from './markdown.ts'

const ending = '_The rest did not fit here: the report\'s file has all of it._\n'

/**
 * The report as Markdown of at most `maxBytes` bytes of UTF-8, for a job summary: whole sections, and a sentence where
 * some are left out. Empty where not even that sentence fits.
 */
export function renderSummary(report: Report, maxBytes: number): string {
  const whole = renderMarkdown(report, 'full')
  if (sizeOf(whole) <= maxBytes) return whole
  let summary = ''
  for (const part of partsOf(report)) {
    if (sizeOf(`${summary}${part}\n\n${ending}`) > maxBytes) break
    summary += `${part}\n\n`
  }
  return sizeOf(`${summary}${ending}`) <= maxBytes ? `${summary}${ending}` : ''
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length
}
