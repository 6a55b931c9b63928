/** A line of the table: what was measured, the figure, and what it may be at the most (or has to be at least). */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly most: string
  readonly verdict: 'PASS' | 'over' | ''
}

/** `ours` as a multiple of `theirs`. */
export function ratio(what: string, ours: number, theirs: number, most?: number): Row {
  return judged(what, Number((ours / theirs).toFixed(2)), most, (value) => `${value.toFixed(2)} ×`)
}

/** How many there are, and which. */
export function count(what: string, found: readonly string[], most: number): Row {
  const row = judged(what, found.length, most, String)
  return found.length === 0 ? row : { ...row, figure: `${row.figure}: ${found.join(', ')}` }
}

export function kilobytes(what: string, bytes: number, most?: number): Row {
  return judged(what, Math.ceil(bytes / 1000), most, (value) => `${value.toLocaleString('en')} kB`)
}

export function milliseconds(what: string, value: number, most?: number): Row {
  return judged(what, Math.round(value), most, (one) => `${one} ms`)
}

export function megabytes(what: string, bytes: number, most?: number): Row {
  return judged(what, Math.ceil(bytes / 1e6), most, (value) => `${value} MB`)
}

/** How many of something are done in a second: the more the better. */
export function perSecond(what: string, value: number, least?: number): Row {
  const figure = `${Math.floor(value)} / s`
  if (least === undefined) return { what, figure, most: '', verdict: '' }
  return { what, figure, most: `at least ${least} / s`, verdict: value >= least ? 'PASS' : 'over' }
}

/** Something that could not be measured here, and why. */
export function leftOut(what: string, reason: string): Row {
  return { what, figure: `left out: ${reason}`, most: '', verdict: '' }
}

function judged(what: string, value: number, most: number | undefined, write: (value: number) => string): Row {
  if (most === undefined) return { what, figure: write(value), most: '', verdict: '' }
  return { what, figure: write(value), most: write(most), verdict: value <= most ? 'PASS' : 'over' }
}

/** The rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, figure, most, verdict }) => `| ${what} | ${figure} | ${most} | ${verdict} |`)
  return ['| what | figure | at most | |', '|---|--:|--:|---|', ...lines].join('\n')
}
