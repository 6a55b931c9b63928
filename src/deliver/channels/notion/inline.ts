import { plain } from '../../../model/plain.ts'

/** Styled pieces in one block: Notion takes at most 100 pieces of rich text, and each style makes two. */
const stylesAtMost = 40
const special = /[\\*~`$[\]<>{}|^]/g

/**
 * A text as Notion's Markdown that shows just these characters: both dialects escape these (enhanced Markdown, "Escaping";
 * Notion-flavored Markdown is CommonMark). No tag, and so no mention, page or embed, and no image is left of it.
 */
export function literal(text: string): string {
  return plain(text).replace(special, '\\$&')
}

/** A text at the beginning of a paragraph, where these would make a heading, a list or a divider of it. */
export function atStart(markdown: string): string {
  return markdown.replace(/^(?=#{1,6}(?: |$)|[-+](?: |$)|---|===)|^(\d{1,9})(?=[.)](?: |$))/, '$1\\')
}

/**
 * A text as inline code, where nothing in it could end the span or is read by Notion all the same (it takes `<br>` for a
 * line's end even there); as plain letters otherwise.
 */
export function code(text: string): string {
  const inner = plain(text)
  return inner === '' || /[`<>]|\\$/.test(inner) ? literal(inner) : `\`${inner}\``
}

/** Where a link may lead: an http(s) URL of at most 1,900 characters (the limit is 2,000), written so that it cannot end early. */
export function target(url: string): string | undefined {
  if (!/^https?:\/\/\S{1,1900}$/i.test(url) || !URL.canParse(url)) return undefined
  const safe = new URL(url).href.replace(/[\\*~`$[\]<>{}|^()"]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  return safe.length <= 1900 ? safe : undefined
}

/** A link; without a usable URL its words alone. */
export function link(words: string, url: string): string {
  const to = target(url)
  const label = literal(words)
  return to === undefined || label === '' ? label : `[${label}](${to})`
}

/** GitHub's inline Markdown, on one line and from anywhere, in Notion's: bold, italics, code and links; all else is letters. */
export function inline(markdown: string): string {
  return parse(plain(markdown), { styles: 0 }, 0).trim()
}

interface Budget {
  styles: number
}

/** What stands at a position: what to write for it, and how long it is; `text` is letters that are still to be escaped. */
type Piece = { readonly length: number } & ({ readonly text: string } | { readonly markdown: string })

function parse(text: string, budget: Budget, depth: number): string {
  const missing = new Set<string>()
  let written = ''
  let letters = ''
  for (let at = 0; at < text.length; ) {
    const mayStyle = budget.styles < stylesAtMost && depth < 3
    const piece = /[\\`*_[!<&]/.test(text.charAt(at)) ? pieceAt(text, at, { budget, depth, missing, mayStyle }) : undefined
    if (piece === undefined || 'text' in piece) {
      letters += piece?.text ?? text.charAt(at)
      at += piece?.length ?? 1
      continue
    }
    budget.styles += 1
    written += letters.replace(special, '\\$&')
    written += meetsBadly(written, piece.markdown) ? ` ${piece.markdown}` : piece.markdown
    letters = ''
    at += piece.length
  }
  return written + letters.replace(special, '\\$&')
}

/** A `!` before a link would make an image of it, and two spans or marks that touch would become another one. */
function meetsBadly(before: string, markdown: string): boolean {
  const first = markdown.charAt(0)
  return first === '[' ? before.endsWith('!') : (first === '`' || first === '*') && before.endsWith(first) && !before.endsWith(`\\${first}`)
}

interface Context {
  readonly budget: Budget
  readonly depth: number
  /** Fences and marks that nothing closes any more: looked for once only. */
  readonly missing: Set<string>
  readonly mayStyle: boolean
}

function pieceAt(text: string, at: number, context: Context): Piece | undefined {
  const char = text.charAt(at)
  if (char === '\\') return /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? { text: text.charAt(at + 1), length: 2 } : undefined
  if (char === '&') return entityAt(text, at)
  if (char === '`') return codeAt(text, at, context)
  if (char === '<') return tagAt(text, at, context)
  if (char === '*' || char === '_') return context.mayStyle ? emphasisAt(text, at, context) : undefined
  return linkAt(text, at, context)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#x27': "'", '#124': '|' }

/** Notion decodes no entities. */
function entityAt(text: string, at: number): Piece | undefined {
  const [whole, name = ''] = match(/&(amp|lt|gt|quot|apos|nbsp|#39|#x27|#124);/y, text, at) ?? []
  return whole === undefined ? undefined : { text: entities[name] ?? '', length: whole.length }
}

function codeAt(text: string, at: number, { missing, mayStyle }: Context): Piece {
  const fence = match(/`+/y, text, at)?.[0] ?? '`'
  let end = missing.has(fence) ? -1 : text.indexOf(fence, at + fence.length)
  while (end !== -1 && (text.charAt(end - 1) === '`' || text.charAt(end + fence.length) === '`')) {
    const after = match(/`+/y, text, end)?.[0].length ?? 1
    end = text.indexOf(fence, end + after)
  }
  if (end === -1) {
    missing.add(fence)
    return { text: fence, length: fence.length }
  }
  const inner = text.slice(at + fence.length, end)
  const length = end + fence.length - at
  return mayStyle ? { markdown: code(inner), length } : { text: inner, length }
}

function emphasisAt(text: string, at: number, { budget, depth, missing }: Context): Piece | undefined {
  const char = text.charAt(at)
  const mark = text.charAt(at + 1) === char ? char + char : char
  const from = at + mark.length
  if (missing.has(mark) || /^(?: |$)/.test(text.charAt(from)) || (char === '_' && /\w/.test(text.charAt(at - 1)))) return undefined
  let end = text.indexOf(mark, from + 1)
  while (end !== -1 && !closes(text, end, mark)) end = text.indexOf(mark, end + 1)
  if (end === -1) {
    missing.add(mark)
    return { text: mark, length: mark.length }
  }
  // Of three marks together, the last two are the outer ones.
  if (mark.length === 2 && text.charAt(end + 2) === char) end += 1
  const stars = '*'.repeat(mark.length)
  budget.styles += 1
  const inner = parse(text.slice(from, end), budget, depth + 1).trim()
  const length = end + mark.length - at
  if (inner === '') return { text: '', length }
  // Marks within marks touch, and are read in more ways than one: the outer ones are kept.
  return { markdown: depth > 0 ? inner : stars + inner + stars, length }
}

function closes(text: string, end: number, mark: string): boolean {
  const before = text.charAt(end - 1)
  const after = text.charAt(end + mark.length)
  if (before === ' ' || before === '\\') return false
  if (mark.length === 1 && (before === mark || after === mark)) return false
  return !mark.startsWith('_') || !/\w/.test(after)
}

/** A link leads where it says; an image is its description only. */
function linkAt(text: string, at: number, { mayStyle }: Context): Piece | undefined {
  const found = match(/(!?)\[((?:[^[\]\\]|\\.){0,500})\]\((?:<([^<>\s]{1,2000})>|([^\s()<>]{0,2000}))(?: "[^"]{0,300}")?\)/y, text, at)
  if (found === undefined) return undefined
  const [whole, bang, label = '', angled, bare = ''] = found
  const words = label.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/[`*]/g, '')
  const url = angled ?? bare
  if (bang === '!' || !mayStyle || target(url) === undefined) return { text: words, length: whole.length }
  return { markdown: link(words === '' ? url : words, url), length: whole.length }
}

/** Of HTML: code, addresses and line ends are taken; formatting and comments are left out; the rest is letters. */
function tagAt(text: string, at: number, { mayStyle }: Context): Piece | undefined {
  const named = match(/<code>([^<]{0,500})<\/code>/iy, text, at)
  if (named !== undefined) {
    const inner = (named[1] ?? '').replace(/&([a-z]{2,4}|#\w{2,3});/g, (whole, name: string) => entities[name] ?? whole)
    return mayStyle ? { markdown: code(inner), length: named[0].length } : { text: inner, length: named[0].length }
  }
  const address = match(/<(https?:\/\/[^\s<>]{1,1900})>/iy, text, at)
  if (address !== undefined) return { text: address[1] ?? '', length: address[0].length }
  const lineEnd = match(/<br ?\/?>/iy, text, at)
  if (lineEnd !== undefined) return { text: ' ', length: lineEnd[0].length }
  const unseen = match(/<!--.*?-->|<\/?(?:b|strong|i|em|u|s|sub|sup|kbd|small|p|div|center|details|summary)>/iy, text, at)
  return unseen === undefined ? undefined : { text: '', length: unseen[0].length }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
