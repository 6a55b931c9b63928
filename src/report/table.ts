import { cell } from './escape.ts'

/** A column: its title, and whether its cells are numbers, which stand to the right. */
export type Column = string | { readonly right: string }

/** A Markdown table of cells that are Markdown already; a column without content is not there. Undefined without rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined
  const kept = columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => rows.some((row) => (row[index] ?? '') !== ''))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(kept.map(({ column }) => (typeof column === 'string' ? column : column.right))),
    line(kept.map(({ column }) => (typeof column === 'string' ? '---' : '--:'))),
    ...rows.map((row) => line(kept.map(({ column, index }) => cell(unbroken(column, row[index] ?? ''))))),
  ].join('\n')
}

/** A number and its unit stay on one line however narrow the table is shown. */
function unbroken(column: Column, content: string): string {
  return typeof column === 'string' || !/^[\d.,−]+ \S+$/.test(content) ? content : content.replaceAll(' ', '\u00a0')
}
