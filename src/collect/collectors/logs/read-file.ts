import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { plain } from '../../../model/plain.ts'
import type { Found } from './find.ts'
import { markFor, markOf, mostHeadBytes, type Face, type Mark } from './marks.ts'
import { readTail, type Tail } from './tail.ts'

/** What one file had to say since the last run. */
export interface FileRead {
  readonly name: string
  readonly tail: Tail
  readonly bytes: number
  /** The last error lines, oldest first. */
  readonly lastErrors: readonly string[]
  readonly mark: Mark
  /** Bytes that are there and were not read, because of a limit. */
  readonly unread: number
}

/** Why a file was not read; a sentence without a full stop. */
export interface Unread {
  readonly reason: string
}

/** What all files of a run share. */
export interface Reader {
  readonly marks: readonly Mark[]
  readonly buffer: Buffer
  readonly redact: (text: string) => string
  isEnough(): boolean
}

/** A pipe would let us wait for ever, and a link may lead anywhere. Windows knows neither flag. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

const lineBytes = 4096
const lineShown = 300

/** Reads what is new in a file, `mostBytes` at the most. */
export async function readFile({ path, name }: Found, mostBytes: number, reader: Reader): Promise<FileRead | Unread> {
  let file: FileHandle
  try {
    file = await open(path, flags)
  } catch (thrown) {
    return { reason: `${name} cannot be read (${codeOf(thrown)})` }
  }
  try {
    const stat = await file.stat({ bigint: true })
    if (!stat.isFile()) return { reason: `${name} is no ordinary file` }
    const face = await faceOf(file, name, String(stat.ino), Number(stat.size))
    if (face.head.includes(0)) return { reason: `${name} is no text` }
    return await readNews(file, face, mostBytes, reader)
  } catch (thrown) {
    return { reason: `${name} cannot be read (${codeOf(thrown)})` }
  } finally {
    await file.close()
  }
}

async function readNews(file: FileHandle, face: Face, mostBytes: number, reader: Reader): Promise<FileRead> {
  const { marks, buffer, redact, isEnough } = reader
  const mark = markFor(marks, face)
  const from = mark?.offset ?? 0
  const to = Math.min(face.size, from + mostBytes)
  const rest = mark?.size === face.size ? 'keep' : 'leave'
  const tail = await readTail(file, buffer, { from, to, rest: to < face.size ? 'move' : rest, isEnough })
  const lines: string[] = []
  for (const at of tail.errorsAt) {
    const { buffer: bytes, bytesRead } = await file.read(Buffer.alloc(lineBytes), 0, lineBytes, at)
    const [line = ''] = bytes.toString('utf8', 0, bytesRead).split('\n', 1)
    // Redacted before it is cut: half a secret has no shape any more.
    lines.push(plain(redact(plain(line)), lineShown))
  }
  return {
    name: face.name,
    tail,
    bytes: tail.offset - from,
    lastErrors: lines,
    mark: markOf(face, tail.offset),
    unread: to < face.size || tail.isCut ? face.size - tail.offset : 0,
  }
}

async function faceOf(file: FileHandle, name: string, inode: string, size: number): Promise<Face> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(mostHeadBytes), 0, mostHeadBytes, 0)
  return { name, inode, size, head: buffer.subarray(0, Math.min(bytesRead, size)) }
}

function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  if (!('code' in thrown)) return thrown.message
  return thrown.code === 'ELOOP' ? 'it is a symbolic link' : String(thrown.code)
}
