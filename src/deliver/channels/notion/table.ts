import type { Block } from './markdown.ts'

const rowsAtMost = 90
export const columnsAtMost = 20
const charactersAtMost = 20_000

/**
 * A table, the first row its head, in the form that both of Notion's dialects have: rows of `<td>`. (With bars, one of them
 * loses a cell at each escaped bar.) A long one becomes several with the same head. Cells are Notion's Markdown on one line.
 */
export function tableBlocks(rows: readonly (readonly string[])[]): readonly Block[] {
  const [head = [], ...body] = rows
  const columns = Math.min(Math.max(1, head.length), columnsAtMost)
  const first = rowOf(head, columns)
  const tables: Block[] = []
  let lines = [first]
  let length = first.length
  const close = (): void => {
    tables.push({ markdown: `<table header-row="true">\n${lines.join('\n')}\n</table>`, count: lines.length + 1 })
    lines = [first]
    length = first.length
  }
  for (const row of body) {
    const line = rowOf(row, columns)
    if (lines.length > 1 && (lines.length >= rowsAtMost || length + line.length > charactersAtMost)) close()
    lines.push(line)
    length += line.length
  }
  close()
  return tables
}

function rowOf(cells: readonly string[], columns: number): string {
  const shown = Array.from({ length: columns }, (_, at) => `<td>${cells[at] ?? ''}</td>`)
  return `<tr>\n${shown.join('\n')}\n</tr>`
}
