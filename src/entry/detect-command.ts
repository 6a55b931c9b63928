import { createReadStream } from 'node:fs'
import { systemCode } from '../edge/file-errors.ts'
import type { Command } from '../inputs/command-line.ts'
import { messageOf, VelosError } from '../model/errors.ts'
import { plain } from '../model/plain.ts'
import { lineCutter } from './csv/lines.ts'
import { openScorer, type Scorer, scoredHeader } from './csv/scorer.ts'
import { zoneOffset } from './csv/zone-offset.ts'

type DetectCommand = Extract<Command, { name: 'detect' }>

export interface DetectWorld {
  /** The standard input, and whether a person looks at the output. */
  readonly stdin: AsyncIterable<Uint8Array>
  readonly isTerminal: boolean
  /** Takes bytes, one character each, when there is room for more; false where nobody reads any longer. */
  write(bytes: string): Promise<boolean>
}

const pieceBytes = 256 * 1024

/** Scores a CSV file row by row, in constant memory, however large it is. */
export async function performDetect({ file, form, timezone }: DetectCommand, { stdin, isTerminal, write }: DetectWorld): Promise<void> {
  const scorer = openScorer({ form }, zoneOffset(timezone))
  const lines = lineCutter()
  const show = (rows: readonly string[]): string =>
    rows.map((row) => `${isTerminal ? plain(Buffer.from(row, 'latin1').toString()) : row}\n`).join('')
  let hasHeader = false
  const say = async (rows: readonly string[], isLast = false): Promise<boolean> => {
    // The header of what is printed waits until that of the file turned out to be one.
    const isFirst = !hasHeader && (rows.length > 0 || isLast)
    const scored = rows.map((row) => scoredRow(scorer, row, file)).filter((row) => row !== undefined)
    hasHeader ||= isFirst
    const text = show([...(isFirst ? [scoredHeader] : []), ...scored])
    if (text === '') return true
    return await write(isTerminal ? Buffer.from(text).toString('latin1') : text)
  }
  for await (const bytes of piecesOf(file, stdin)) {
    if (!(await say(lines.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))))) return
  }
  await say(lines.end(), true)
}

function scoredRow(scorer: Scorer, line: string, file: string): string | undefined {
  const row = scorer.score(line)
  if (row === undefined || typeof row === 'string') return row
  throw new VelosError('files', `Could not read ${named(file)}: ${row.problem}.`, { remedy: row.remedy })
}

async function* piecesOf(file: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? stdin : createReadStream(file, { highWaterMark: pieceBytes })
  } catch (thrown) {
    throw unreadable(file, thrown)
  }
}

function unreadable(file: string, thrown: unknown): VelosError {
  const code = systemCode(thrown)
  if (code === 'ENOENT') return new VelosError('files', `There is no file ${named(file)}.`, { cause: thrown, remedy: 'Name a CSV file, or - for the standard input.' })
  if (code === 'EISDIR') return new VelosError('files', `${named(file)} is a folder.`, { cause: thrown, remedy: 'Name a CSV file, or - for the standard input.' })
  if (code === 'EACCES' || code === 'EPERM') {
    return new VelosError('files', `Could not read ${named(file)}: ${code}.`, { cause: thrown, remedy: 'Let this user read the file.' })
  }
  return new VelosError('files', `Could not read ${named(file)}: ${code ?? messageOf(thrown)}.`, { cause: thrown })
}

function named(file: string): string {
  return file === '-' ? 'the standard input' : file
}
