/** A block as Notion makes it of Markdown, as far as our pages go. */
export interface NotionBlock {
  readonly type: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'divider' | 'table'
  /** The pieces of rich text; a table's are those of its longest cell. */
  readonly pieces: readonly Piece[]
  readonly language?: string
  /** A table's rows, as the plain text of their cells. */
  readonly rows?: readonly (readonly string[])[]
}

export interface Piece {
  readonly text: string
  readonly style: 'text' | 'code' | 'bold' | 'italic' | 'link'
  readonly url?: string
}

export const textOf = ({ pieces }: Pick<NotionBlock, 'pieces'>): string => pieces.map(({ text }) => text).join('')

/** How many blocks there are, the rows of tables with them. */
export const countOf = (blocks: readonly NotionBlock[]): number => blocks.reduce((sum, { rows }) => sum + 1 + (rows?.length ?? 0), 0)

/**
 * Reads Markdown in what the two dialects of Notion have in common, from their documentation: enhanced Markdown (v1), where a
 * line's end begins a block, a tab makes a child, and these are special unless escaped: \ * ~ ` $ [ ] < > { } | ^; and
 * Notion-flavored Markdown (v2), where a blank line is between blocks. Throws at whatever only one of them takes, and at every
 * tag, image, equation, citation and attribute: our pages have none.
 */
export function readNotionMarkdown(markdown: string): readonly NotionBlock[] {
  if (/[\t\r]/.test(markdown)) throw new Error('a tab or a carriage return')
  const blocks: NotionBlock[] = []
  const lines = markdown.split('\n')
  let isOpen = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') {
      isOpen = false
      continue
    }
    const isItem = /^(?:- |1\. )/.test(line)
    if (isOpen && !(isItem && blocks.at(-1)?.type === 'item')) throw new Error(`no blank line before "${line.slice(0, 80)}"`)
    isOpen = true
    if (line.startsWith('```')) {
      const end = lines.findIndex((one, index) => index > at && one === '```')
      if (end === -1) throw new Error('a fence without an end')
      const text = lines.slice(at + 1, end).join('\n')
      if (text.includes('```')) throw new Error('a fence within a fence')
      blocks.push({ type: 'code', pieces: [{ text, style: 'text' }], language: line.slice(3) })
      at = end
    } else if (line === '<table header-row="true">') {
      const end = lines.indexOf('</table>', at)
      blocks.push(tableOf(lines.slice(at + 1, end)))
      at = end
    } else blocks.push(blockOf(line))
  }
  return blocks
}

function blockOf(line: string): NotionBlock {
  if (line === '---') return { type: 'divider', pieces: [] }
  const [, mark = '', rest = line] = /^(#{1,4} |- |1\. |> )?(.*)$/.exec(line) ?? []
  const type = mark.startsWith('#') ? 'heading' : mark === '> ' ? 'quote' : mark === '' ? 'paragraph' : 'item'
  if (/^ |^(?:#{1,6}|[-+]|\d+[.)])(?: |$)|^---/.test(rest) && type === 'paragraph') throw new Error(`a paragraph that is something else: "${line.slice(0, 80)}"`)
  return { type, pieces: piecesOf(rest) }
}

function tableOf(lines: readonly string[]): NotionBlock {
  const rows: (readonly Piece[])[][] = []
  for (const line of lines) {
    const [, cell] = /^<td>(.*)<\/td>$/.exec(line) ?? []
    if (line === '<tr>') rows.push([])
    else if (cell !== undefined) rows.at(-1)?.push(piecesOf(cell))
    else if (line !== '</tr>') throw new Error(`not a part of a table: "${line.slice(0, 80)}"`)
  }
  if (new Set(rows.map((row) => row.length)).size !== 1) throw new Error('rows of different lengths')
  const longest = rows.flat().sort((one, other) => other.length - one.length)[0] ?? []
  return { type: 'table', pieces: longest, rows: rows.map((row) => row.map((pieces) => textOf({ pieces }))) }
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const style: string[] = []
  const put = (piece: Piece): void => {
    const last = pieces.at(-1)
    if (last !== undefined && last.style === piece.style && piece.style !== 'link' && piece.style !== 'code') {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text }
    } else pieces.push(piece)
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      at += 1
      put({ text: text.charAt(at), style: styleOf(style) })
    } else if (char === '`') {
      const end = text.indexOf('`', at + 1)
      if (end <= at + 1) throw new Error(`an empty or open code span: "${text.slice(at, at + 80)}"`)
      put({ text: text.slice(at + 1, end), style: 'code' })
      at = end
    } else if (char === '[') {
      const [whole, label = '', url = ''] = /^\[((?:[^[\]\\]|\\.)+)\]\(([^\s()[\]<>{}|^`*~$\\"]+)\)/.exec(text.slice(at)) ?? []
      if (whole === undefined) throw new Error(`a bracket that is no link: "${text.slice(at, at + 80)}"`)
      if (text.charAt(at - 1) === '!' && text.charAt(at - 2) !== '\\') throw new Error(`an image: "${text.slice(at, at + 80)}"`)
      put({ text: label.replace(/\\(.)/g, '$1'), style: 'link', url })
      at += whole.length - 1
    } else if (char === '*') {
      const mark = /^\*+/.exec(text.slice(at))?.[0] ?? ''
      if (mark.length > 2) throw new Error(`marks that can be read in two ways: "${text.slice(at, at + 80)}"`)
      if (style.at(-1) === mark) style.pop()
      else if (style.length > 0) throw new Error(`marks within marks: "${text.slice(at, at + 80)}"`)
      else style.push(mark)
      at += mark.length - 1
    } else if (/[~$\]<>{}|^]/.test(char)) {
      throw new Error(`alive: "${text.slice(at, at + 80)}"`)
    } else put({ text: char, style: styleOf(style) })
  }
  if (style.length > 0) throw new Error(`emphasis without an end: "${text.slice(0, 80)}"`)
  return pieces
}

function styleOf(style: readonly string[]): Piece['style'] {
  return style.length === 0 ? 'text' : style.includes('**') ? 'bold' : 'italic'
}
