import type { Token } from 'markdown-it'
import { chartNote, isChart, linkBefore, parse } from './markdown.ts'

/** A table that is wider is a list. */
const widest = 100

/** A Markdown text as a person would type it into a mail: readable without a renderer, tables in columns. */
export function textOf(markdown: string): string {
  const written: string[] = []
  const lists: { ordered: boolean; count: number }[] = []
  let quotes = 0
  let bullet: string | undefined
  const write = (text: string): void => {
    const indent = '  '.repeat(Math.max(0, lists.length - 1)) + '> '.repeat(quotes)
    const first = bullet ?? (lists.length > 0 ? '  ' : '')
    const rest = ' '.repeat(first.length)
    written.push(text.split('\n').map((line, at) => `${indent}${at === 0 ? first : rest}${line}`.trimEnd()).join('\n'))
    bullet = undefined
  }
  const tokens = parse(markdown)
  tokens.forEach((token, at) => {
    const list = lists.at(-1)
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') lists.push({ ordered: token.tag === 'ol', count: 0 })
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists.pop()
    else if (token.type === 'list_item_open' && list !== undefined) {
      list.count += 1
      bullet = list.ordered ? `${list.count}. ` : '- '
    } else if (token.type === 'blockquote_open') quotes += 1
    else if (token.type === 'blockquote_close') quotes -= 1
    else if (token.type === 'heading_open') write(heading(inline(tokens[at + 1]), token.tag))
    else if (token.type === 'inline' && tokens[at - 1]?.type === 'paragraph_open') write(inline(token))
    else if (token.type === 'table_open') write(table(tokens, at))
    else if (token.type === 'hr') write('-'.repeat(40))
    else if (token.type === 'fence' || token.type === 'code_block') write(codeBlock(token))
  })
  return joined(written)
}

/** The lines of a list stand close, everything else has a blank line between. */
function joined(written: readonly string[]): string {
  const isItem = (text: string | undefined): boolean => /^\s*(?:-|\d+\.) /.test(text ?? '')
  return written.map((text, at) => (at === 0 ? text : `${isItem(text) && isItem(written[at - 1]) ? '\n' : '\n\n'}${text}`)).join('')
}

function heading(text: string, tag: string): string {
  return `${text}\n${(tag === 'h1' ? '=' : '-').repeat(Math.min(72, Math.max(3, text.length)))}`
}

function codeBlock(token: Token): string {
  const lines = token.content.trimEnd().split('\n').map((line) => `    ${line}`)
  return [...(isChart(token) ? [chartNote] : []), ...lines].join('\n')
}

function inline(token: Token | undefined): string {
  const parts = token?.children ?? []
  return parts
    .map((part, at) => {
      if (part.type === 'softbreak' || part.type === 'hardbreak') return '\n'
      if (part.type === 'image') return `[${part.content || 'image'}]`
      if (part.type !== 'link_close') return part.content
      const { text, url } = linkBefore(parts, at)
      return text === url || url === '' ? '' : ` (${url})`
    })
    .join('')
}

/** The table that begins at a token, in columns, or as a list where it would be too wide. */
function table(tokens: readonly Token[], start: number): string {
  const rows: string[][] = []
  const rights: boolean[] = []
  for (let at = start; at < tokens.length && tokens[at]?.type !== 'table_close'; at += 1) {
    const token = tokens[at]
    if (token?.type === 'tr_open') rows.push([])
    if (token?.type !== 'th_open' && token?.type !== 'td_open') continue
    const row = rows.at(-1) ?? []
    rights[row.length] ??= String(token.attrGet('style') ?? '').includes('right')
    row.push(inline(tokens[at + 1]).replaceAll('\n', ' '))
  }
  const widths = rights.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const width = widths.reduce((sum, one) => sum + one + 2, 0)
  if (width <= widest) return rows.map((row) => columns(row, widths, rights)).filter((line) => line !== '').join('\n')
  return rows.slice(1).map((row) => `- ${row.filter((text) => text !== '').join(' · ')}`).join('\n')
}

function columns(row: readonly string[], widths: readonly number[], rights: readonly boolean[]): string {
  const padded = row.map((text, at) => (rights[at] === true ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
  return padded.join('  ').trimEnd()
}
