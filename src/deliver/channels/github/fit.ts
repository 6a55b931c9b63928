import type { Block } from './blocks.ts'

/** What fits of some blocks, and whether that is all. */
export interface Fitted {
  readonly text: string
  readonly isWhole: boolean
}

const closing = '</details>'

/** As many of the blocks as fit into `room` characters, cut between lines, with every fence and fold closed. */
export function fit(blocks: Iterable<Block>, room: number): Fitted {
  const parts: string[] = []
  let length = 0
  let open = 0
  let isWhole = true
  const add = (part: string): void => {
    parts.push(part)
    length += part.length + 2
  }
  for (const block of blocks) {
    if (block.kind === 'close' && open === 0) continue
    const left = room - length - open * (closing.length + 2)
    const written = write(block, left)
    if (written.text !== '') {
      add(written.text)
      if (block.kind === 'open') open += 1
      if (block.kind === 'close') open -= 1
    }
    if (!written.isWhole) {
      isWhole = false
      break
    }
  }
  while (open > 0) {
    add(closing)
    open -= 1
  }
  return { text: parts.join('\n\n'), isWhole }
}

function write(block: Block, room: number): Fitted {
  if (block.kind === 'close') return { text: closing, isWhole: true }
  if (block.kind === 'open') {
    // A fold that cannot hold anything is not begun.
    const fits = block.line.length + closing.length + 100 <= room
    return { text: fits ? block.line : '', isWhole: fits }
  }
  if (block.kind === 'text') return within(block.lines, '', '', room)
  return within(block.lines, `${block.fence}${block.language}\n`, `\n${block.fence}`, room)
}

function within(lines: readonly string[], before: string, after: string, room: number): Fitted {
  let left = room - before.length - after.length
  let count = 0
  for (const line of lines) {
    left -= line.length + 1
    if (left < 0) break
    count += 1
  }
  const isWhole = count === lines.length
  return { text: count === 0 && !isWhole ? '' : `${before}${lines.slice(0, count).join('\n')}${after}`, isWhole }
}
