import type { FileHandle } from 'node:fs/promises'
import { scanLines, type Level } from './levels.ts'

/** What was read of a file. */
export interface Tail {
  readonly lines: number
  readonly errors: number
  readonly warnings: number
  /** Where the last error lines begin, at most `lastErrors` of them, in order. */
  readonly errorsAt: readonly number[]
  /** How far it was read. */
  readonly offset: number
  /** True where it was enough before the stretch was read through. */
  readonly isCut: boolean
}

/** Which bytes of a file to read: `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /**
   * What stands after the last newline: `keep` counts it, as nobody is writing on that line any more; `leave` leaves it
   * for the next run; `move` leaves it too unless there is nothing before it, as it would else be met again for ever.
   */
  readonly rest: 'keep' | 'leave' | 'move'
  /** Asked before each chunk: once true, reading ends there. */
  isEnough(): boolean
}

export const bufferBytes = 64 * 1024
export const lastErrors = 5

const newline = 10

/**
 * Reads a stretch through `buffer`, in constant memory whatever the length of the lines. A line that began before `from`
 * was counted when it began. A line longer than the buffer is counted, and judged, by its beginning.
 */
export async function readTail(file: FileHandle, buffer: Buffer, { from, to, rest, isEnough }: Stretch): Promise<Tail> {
  const tally = { lines: 0, errors: 0, warnings: 0, errorsAt: [] as number[] }
  const add = (level: Level, at: number): void => {
    if (level === 'warning') tally.warnings++
    if (level !== 'error') return
    tally.errors++
    tally.errorsAt.push(at)
    if (tally.errorsAt.length > lastErrors) tally.errorsAt.shift()
  }
  const addUnended = (line: Buffer, at: number): void => {
    tally.lines += scanLines(`${line.toString('latin1')}\n`, (level) => add(level, at))
  }
  let isInside = from > 0 && (await byteAt(file, from - 1)) !== newline
  let position = from
  let held = 0
  while (position < to && !isEnough()) {
    const { bytesRead } = await file.read(buffer, held, Math.min(buffer.length - held, to - position), position)
    if (bytesRead === 0) break
    const base = position - held
    position += bytesRead
    const chunk = buffer.subarray(0, held + bytesRead)
    const start = isInside ? chunk.indexOf(newline) + 1 : 0
    if (isInside && start === 0) continue
    const next = Math.max(start, chunk.lastIndexOf(newline) + 1)
    tally.lines += scanLines(chunk.toString('latin1', start, next), (level, at) => add(level, base + start + at))
    held = chunk.length - next
    isInside = held === buffer.length
    if (isInside) {
      addUnended(chunk, base)
      held = 0
    } else buffer.copyWithin(0, next, chunk.length)
  }
  if (held > 0 && position >= to && (rest === 'keep' || (rest === 'move' && tally.lines === 0))) {
    addUnended(buffer.subarray(0, held), position - held)
    held = 0
  }
  return { ...tally, offset: position - held, isCut: position < to && isEnough() }
}

async function byteAt(file: FileHandle, position: number): Promise<number | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, position)
  return bytesRead === 1 ? buffer[0] : undefined
}
