import type { MarkdownIt as Parser, RendererRule, Token } from 'markdown-it'
import { parsedUrl } from './url.ts'

const { default: MarkdownIt } = await import('markdown-it')

export const chartNote = 'A chart, drawn in the whole report; this is what it is made of:'

/** True for the language of a fence that GitHub draws as a picture; a mail shows its source. */
export const isChart = (token: Token): boolean => /^mermaid\b/i.test(token.info.trim())

/**
 * Our Markdown without what is GitHub's alone: a fold (`<details><summary>`) becomes a heading with its content under it.
 * Fences are left as they are.
 */
export function unfold(markdown: string): string {
  let fence: string | undefined
  return markdown
    .split('\n')
    .map((line) => {
      const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
      if (mark !== undefined && fence === undefined) fence = mark
      else if (mark !== undefined && fence !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = undefined
      if (fence !== undefined || !line.includes('<')) return line
      const [, title] = /^\s*(?:<details(?: open)?>)?\s*<summary>(.{0,1000})<\/summary>\s*$/i.exec(line) ?? []
      if (title !== undefined) return `\n### ${markdownOf(title)}\n`
      return /^\s*<\/?details(?: open)?>\s*$/i.test(line) ? '' : line
    })
    .join('\n')
}

/** A fold's title is HTML; what it says of itself is code, emphasis and entities, and Markdown knows the entities. */
function markdownOf(title: string): string {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
  const plainOf = (html: string): string => html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
  return title.replace(/<code>(.*?)<\/code>|<\/?(?:b|strong|i|em|sub|sup)>/gi, (_, inner: string | undefined) =>
    inner === undefined ? '' : codeSpan(plainOf(inner)),
  )
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(longest + 1)
  return longest > 0 ? `${mark} ${text} ${mark}` : `${mark}${text}${mark}`
}

/** The pieces of a Markdown text. HTML in it is text; images and links elsewhere than to the web are none. */
export function parse(markdown: string): readonly Token[] {
  return parser().parse(unfold(markdown), {})
}

/** A Markdown text as HTML that runs nothing, loads nothing and leads only to the web. */
export function htmlOf(markdown: string): string {
  return parser().render(unfold(markdown))
}

export const escapeHtml = (text: string): string => parser().utils.escapeHtml(text)

let made: Parser | undefined
function parser(): Parser {
  if (made !== undefined) return made
  made = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 20 })
  made.validateLink = (url) => url.length <= 2000 && /^https?:\/\/[^/]/i.test(url)
  Object.assign(made.renderer.rules, rules)
  return made
}

const image: RendererRule = (tokens, at, _options, env, self) =>
  escapeHtml(`[${self.renderInlineAsText(tokens[at]?.children ?? [], _options, env) || 'image'}]`)

const link: RendererRule = (tokens, at, options, _env, self) => {
  // A link to nowhere is what the parser makes of one that it may not follow.
  if (tokens[at]?.attrGet('href') === '') return ''
  tokens[at]?.attrSet('rel', 'noopener noreferrer nofollow')
  return self.renderToken(tokens, at, options)
}

/** Whoever wrote the link may have lied about where it leads: the host stands behind it unless it is in the text. */
const linkEnd: RendererRule = (tokens, at) => {
  const { text, url } = linkBefore(tokens, at)
  if (url === '') return ''
  const host = parsedUrl(url)?.host ?? ''
  return text.includes(host) ? '</a>' : `</a> <small>(${escapeHtml(host)})</small>`
}

/** What the link that ends at a token says, and where it leads. */
export function linkBefore(tokens: readonly Token[], end: number): { readonly text: string; readonly url: string } {
  let start = end
  while (start > 0 && tokens[start]?.type !== 'link_open') start -= 1
  const text = tokens.slice(start + 1, end).map((token) => token.content).join('')
  return { text, url: String(tokens[start]?.attrGet('href') ?? '') }
}

const fence: RendererRule = (tokens, at) => {
  const token = tokens[at]
  if (token === undefined) return ''
  const note = isChart(token) ? `<p><em>${chartNote}</em></p>\n` : ''
  return `${note}<pre><code>${escapeHtml(token.content)}</code></pre>\n`
}

const rules = {
  image,
  link_open: link,
  link_close: linkEnd,
  fence,
  // A wide table scrolls by itself, and does not make the whole mail wide.
  table_open: () => '<div style="overflow-x:auto"><table>\n',
  table_close: () => '</table></div>\n',
} as const satisfies Readonly<Record<string, RendererRule>>
