/** A line of the table: what was measured, the figure, what it has to be, and what is aimed at. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly needed: string
  readonly aim: string
  readonly verdict: 'PASS' | 'over' | 'under' | ''
}

/** What a figure has to reach, and how it is written. */
export interface Mark {
  readonly needed: number
  readonly aim?: number
  readonly write?: (value: number) => string
}

export function atMost(what: string, value: number, mark: Mark): Row {
  return judged(what, value, mark, 'at most', value <= mark.needed ? 'PASS' : 'over')
}

export function atLeast(what: string, value: number, mark: Mark): Row {
  return judged(what, value, mark, 'at least', value >= mark.needed ? 'PASS' : 'under')
}

/** A figure that nothing is asked of. */
export function remark(what: string, figure: string): Row {
  return { what, figure, needed: '', aim: '', verdict: '' }
}

/** Something that could not be measured here, and why. */
export function leftOut(what: string, reason: string): Row {
  return remark(what, `left out: ${reason}`)
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}

export function bytes(value: number): string {
  return `${Math.ceil(value).toLocaleString('en')} B`
}

function judged(what: string, value: number, mark: Mark, bound: string, verdict: Row['verdict']): Row {
  const write = mark.write ?? ((one: number) => one.toFixed(2))
  const aim = mark.aim === undefined ? '' : write(mark.aim)
  return { what, figure: write(value), needed: `${bound} ${write(mark.needed)}`, aim, verdict }
}

/** The rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, figure, needed, aim, verdict }) => `| ${what} | ${figure} | ${needed} | ${aim} | ${verdict} |`)
  return ['| what | figure | needed | aim | |', '|---|--:|--:|--:|---|', ...lines].join('\n')
}
