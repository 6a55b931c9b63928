import type { Block } from './markdown.ts'

/**
 * A part of a page, far below what Notion takes in one request (500 KB, 1,000 blocks). All of them stay below what it edits
 * in one page, and below the mebibyte that is read of an answer: it answers each addition with the whole page.
 */
export const limits = { bytes: 75_000, blocks: 300, parts: 4 } as const

/**
 * Blocks as the parts of a page, each from the second on under a heading `Part 2 of 4`, by which it is known to be there.
 * What is too much is left out, and `more` says so at the end.
 */
export function partsOf(blocks: readonly Block[], more: Block): readonly string[] {
  const parts: Part[] = [emptyPart()]
  let isCut = false
  for (const block of blocks) {
    if (!fits(last(parts), block, more)) {
      isCut = parts.length === limits.parts
      if (isCut) break
      parts.push(emptyPart())
    }
    add(last(parts), block)
  }
  if (isCut) add(last(parts), more)
  return parts.map(({ markdown }, at) => (at === 0 ? markdown : `${partHeading(at + 1, parts.length)}\n\n${markdown}`))
}

/** How many parts of so many a page has, by its Markdown: the first, and those whose headings follow each other. */
export function partsIn(markdown: string, of: number): number {
  const written = new Set(markdown.replace(/^```[\s\S]*?^```/gm, '').split('\n').map((line) => line.trim().replace(/^#{1,6}(?= )/, '###')))
  let parts = 1
  while (parts < of && written.has(partHeading(parts + 1, of))) parts += 1
  return parts
}

function partHeading(part: number, of: number): string {
  return `### Part ${part} of ${of}`
}

interface Part {
  markdown: string
  blocks: number
  bytes: number
  endsWithItem: boolean
}

function emptyPart(): Part {
  // A heading takes a block and some bytes.
  return { markdown: '', blocks: 1, bytes: 64, endsWithItem: false }
}

function fits(part: Part, block: Block, more: Block): boolean {
  if (part.markdown === '') return true
  return part.blocks + block.count + more.count <= limits.blocks && part.bytes + bytesOf(block) + bytesOf(more) <= limits.bytes
}

function add(part: Part, block: Block): void {
  const gap = part.markdown === '' ? '' : part.endsWithItem && block.isItem === true ? '\n' : '\n\n'
  part.markdown += gap + block.markdown
  part.blocks += block.count
  part.bytes += bytesOf(block)
  part.endsWithItem = block.isItem === true
}

function bytesOf(block: Block): number {
  return Buffer.byteLength(block.markdown) + 2
}

function last(parts: readonly Part[]): Part {
  const part = parts.at(-1)
  if (part === undefined) throw new Error('a page has a part')
  return part
}
