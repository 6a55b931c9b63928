import { type DetectorOptions, openDetector } from '../../detect/detector.ts'
import { type Columns, columnsIn } from './columns.ts'
import { fieldText, rawFields, writtenField } from './fields.ts'
import { secondsIn } from './moment.ts'
import { numberIn } from './number.ts'

export const scoredHeader = 'timestamp,value,anomaly_score,alarm'

/** A header in which no two columns can be told: a sentence without a full stop. */
export interface Unreadable {
  readonly problem: string
  readonly remedy: string
}

/** Scores rows, one after another. */
export interface Scorer {
  /** The line to print for a line that came; undefined for the header. */
  score(line: string): string | undefined | Unreadable
}

/**
 * Scores lines of a CSV, the header first, with a fresh detector; `offset` gives the local time's distance from UTC in
 * seconds. Texts are bytes, one character each, and what a row had as time and value is printed as it was. A row whose
 * time or value cannot be read, or whose time is not later than the last one, scores 0.
 */
export function openScorer(options: DetectorOptions, offset: (seconds: number) => number): Scorer {
  const detector = openDetector(undefined, options)
  let columns: Columns | undefined
  const scoreRow = (line: string, { timestamp, value }: Columns): string => {
    const fields = rawFields(line, Math.max(timestamp, value) + 1)
    const [time = '', number = ''] = [fields[timestamp], fields[value]]
    const at = secondsIn(fieldText(time))
    const sample = numberIn(fieldText(number))
    const isReadable = Number.isFinite(at) && Number.isFinite(sample)
    const verdict = isReadable ? detector.step(at, sample, offset(at)) : undefined
    return `${writtenField(time)},${writtenField(number)},${verdict?.score ?? 0},${verdict?.alarm === true ? 1 : 0}`
  }
  return {
    score(line) {
      if (columns !== undefined) return scoreRow(line, columns)
      const header = line.startsWith(byteOrderMark) ? line.slice(byteOrderMark.length) : line
      const problem = problemOf(header)
      if (problem !== undefined) return problem
      columns = columnsIn(header)
      if (columns === undefined) return { problem: 'its first line has one column', remedy: 'Give it two, parted by a comma: timestamp,value.' }
      return columns.headless === true ? scoreRow(header, columns) : undefined
    },
  }
}

/** UTF-8's, one character a byte. */
const byteOrderMark = '\u00ef\u00bb\u00bf'

function problemOf(header: string): Unreadable | undefined {
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)|\0/.test(header)) return { problem: 'it is no text in UTF-8', remedy: 'Save it as CSV in UTF-8.' }
  if (header.includes('\r')) return { problem: 'its lines end in a carriage return alone', remedy: 'Save it with line feeds at the ends of lines.' }
  return undefined
}
