import type { Dispatch } from '../../../model/dispatch.ts'
import { reportText } from '../../text/report-text.ts'

/** Longer reports are cut before they are even read; what is left is cut again to what fits. */
const longest = 200_000

const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]{0,1000}(?:\u0007|\u001b\\)?/g
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** The report or message of a dispatch as Markdown to be read on: no control characters, and nothing that was said above it. */
export function bodyOf({ body, status, findings, news }: Dispatch): string {
  const clean = body.slice(0, longest).toWellFormed().replace(/\r\n?/g, '\n').replace(escapeSequences, '').replace(unseen, '').trim()
  const { text, isOurs } = reportText({ body: clean, ...(status !== undefined && { status }) })
  if (!isOurs) return text
  const blocks = text.split(/\n{2,}/)
  return blocks.filter((block, at) => !isSaid(block, blocks[at - 1] ?? '')).join('\n\n')

  function isSaid(block: string, before: string): boolean {
    if (findings.length > 0 && /^\| +\| what \|/.test(block)) return true
    return news.length > 0 && (isNewsTitle(block) || (isNewsTitle(before) && block.startsWith('- ')))
  }
}

const isNewsTitle = (block: string): boolean => /^\*\*(?:Since the last report|At first sight)\*\*$/.test(block)

/** A text without what a runner would take for a command, should it ever be printed. */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ')
}
