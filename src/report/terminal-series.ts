import type { Report } from '../model/report.ts'
import { figure, range } from './figures.ts'
import { seriesRows } from './series-rows.ts'
import { sparkline } from './sparkline.ts'
import { plainVoice } from './voice.ts'
import { fit, width } from './width.ts'
import { limits } from './wording.ts'

const longestKey = 40
const gap = '  '

/** The judged series for a terminal: those with limits or findings, in columns, and how many more there are. */
export function seriesLines(report: Report, columns: number): readonly string[] {
  const { shown, title } = seriesRows(report)
  const rows = shown.map(({ line, word }) => [
    fit(plainVoice.code(line.key), longestKey),
    figure(line.value, line.unit),
    line.usual === undefined ? limits(line) : `usual ${range(line.usual, line.unit)}`,
    sparkline(line.history, line.unit),
    word,
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))))
  const lines = rows.map((row) => row.map((text, column) => pad(text, widths[column] ?? 0, column)).filter((_, column) => widths[column] !== 0))
  return [...lines.map((cells) => cells.join(gap)), ...(title === '' ? [] : [title])].map((line) => fit(`${gap}${line}`.trimEnd(), columns))
}

/** Figures stand to the right. */
function pad(text: string, columns: number, column: number): string {
  const blanks = ' '.repeat(Math.max(0, columns - width(text)))
  return column === 1 || column === 2 ? `${blanks}${text}` : `${text}${blanks}`
}
