import { plain } from '../../../model/plain.ts'

/** The three characters that mean something to Slack wherever they stand: without them nothing is a mention or a link. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A text from outside as one line of mrkdwn that says what it says: cut to `most` characters, then escaped. */
export function said(text: string, most: number): string {
  return escaped(plain(text, most))
}

/** Stand for what is put in at the end, so that no rule between takes it apart. None of them is in a text by itself. */
const mark = { code: '\ue000', codeEnd: '\ue001', bold: '\ue002' }
const marks = /[\ue000-\ue002]/g

/** A run of backticks up to the next run of the same length. */
const codeSpan = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g
/** HTML that GitHub renders and that says nothing by itself. */
const tags =
  /<\/?(?:a|abbr|b|blockquote|div|em|h[1-6]|hr|i|img|kbd|li|ol|p|picture|pre|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)\b[^<>]*>/gi
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#124;': '|', '&nbsp;': ' ',
}

/**
 * A line of GitHub Markdown, without its list or heading marks, as a line of Slack's mrkdwn: code, bold, italics and
 * strikes stay; an image is its description, a link its text and its target in brackets. Cut to `most` characters before
 * it is escaped, so it may come out five times as long. What is no Markdown that we know stays as text.
 */
export function inline(markdown: string, most = 500): string {
  const codes: string[] = []
  const held = markdown.slice(0, 2 * most).replace(marks, '').replace(codeSpan, (_, _run: string, code: string) => {
    codes.push(code.trim().replaceAll('`', "'"))
    return `${mark.code}${codes.length - 1}${mark.codeEnd}`
  })
  const prose = withEmphasis(withoutHtml(withoutLinks(held)))
    .replace(/&(?:lt|gt|amp|quot|nbsp|#39|#124);/g, (entity) => entities[entity] ?? entity)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(mark.bold, '*')
  const whole = prose.replace(/\ue000(\d+)\ue001/g, (_, at: string) => `\`${codes[Number(at)] ?? ''}\``)
  return said(whole, most)
}

/** Bold, whatever is in it; a star inside would end it. */
export function bold(mrkdwn: string): string {
  const text = mrkdwn.replaceAll('*', '').trim()
  return text === '' ? '' : `*${text}*`
}

function withoutLinks(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\(([^)\s]*)(?:\s[^)]*)?\)/g, (_, words: string, target: string) =>
      /^https?:\/\//.test(target) && target !== words ? `${words} (${target})` : words)
    .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
}

function withoutHtml(text: string): string {
  return text.replace(/<!--.*?-->/g, '').replace(/<\/?code>/gi, '`').replace(/<br\s*\/?>/gi, ' ').replace(tags, '')
}

function withEmphasis(text: string): string {
  return text
    .replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g, `${mark.bold}$1${mark.bold}`)
    .replace(/(?<![\w\\])__(.+?)(?<!\\)__(?!\w)/g, `${mark.bold}$1${mark.bold}`)
    .replace(/(?<![\w*\\])\*([^*\s][^*]*)(?<!\\)\*(?![\w*])/g, '_$1_')
    .replace(/~~(.+?)~~/g, '~$1~')
}
