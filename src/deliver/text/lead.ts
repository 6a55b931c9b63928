import { harmless } from './harmless.ts'

/** More is never shown where only a lead fits. */
const mostRead = 32 * 1024

const unsaid = /^\s*(?:\||<|!\[|_This file was generated)/
const rule = /^\s*(?:[-*_]\s*){3,}$/

/**
 * What a report or message in Markdown says in plain words, for a screen that shows no Markdown: its paragraphs and
 * lists. Tables, charts, code, HTML, pictures and what is folded are left out; they can be read at the link.
 */
export function lead(markdown: string): string {
  const said: string[] = []
  let fence: string | undefined
  let isFolded = false
  for (const line of harmless(markdown.slice(0, mostRead)).split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined
    } else if (mark !== undefined) fence = mark
    else if (/<details\b/i.test(line)) isFolded = !/<\/details>/i.test(line)
    else if (isFolded) isFolded = !/<\/details>/i.test(line)
    else if (!unsaid.test(line) && !rule.test(line)) said.push(withoutMarks(line))
  }
  return said.join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** A line without the marks of headings, quotes, emphasis, code and links; where a link goes is left out. */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s+|^\s*(?:>\s?)+/, '')
    .replace(/!?\[([^[\]]{0,500})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/\*\*|__|`+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trimEnd()
}
