import { plain } from '../../../model/plain.ts'
import { harmless } from './inline.ts'

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

/** A fold's title: GitHub reads no Markdown there, and looks for mentions all the same, except in `<code>`. */
export function summary(html: string): string {
  const parts = plain(html, 300).split(/<code>(.*?)<\/code>/)
  return parts.map((part, at) => (at % 2 === 1 ? code(decoded(part)) : words(decoded(part)))).join('')
}

function words(text: string): string {
  const isPlain = (word: string): boolean => word.trim() === '' || (harmless(word, false) !== undefined && !/[*_]/.test(word))
  return text.split(/( +)/).map((word) => (isPlain(word) ? escaped(word) : code(word))).join('')
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`
}

function decoded(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
