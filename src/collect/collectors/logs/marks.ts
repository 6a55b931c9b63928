import { fingerprint } from '../../../model/fingerprint.ts'
import { isJsonObject, type Json } from '../../../model/json.ts'

/** How far a file was read. Names are kept as fingerprints: a file's name may tell what memory should not. */
export interface Mark {
  readonly name: string
  readonly inode: string
  /** The fingerprint of its first `headLength` bytes: what tells it from a file that took its name or its inode. */
  readonly head: string
  readonly headLength: number
  readonly offset: number
  /** Its length then. */
  readonly size: number
}

export const mostHeadBytes = 256
const mostMarks = 200

/** What can be known of a file without reading it through. */
export interface Face {
  readonly name: string
  readonly inode: string
  readonly size: number
  /** Its first bytes, at most `mostHeadBytes`. */
  readonly head: Buffer
}

/** The mark of a file that was read up to `offset`. */
export function markOf({ name, inode, size, head }: Face, offset: number): Mark {
  return { name: nameMark(name), inode, head: headMark(head), headLength: head.length, offset, size }
}

/**
 * The mark of that very file: it begins with the same bytes, is no shorter than what was read of it, and has kept its
 * inode (it may have been renamed) or its name (it may have been copied back).
 */
export function markFor(marks: readonly Mark[], { name, inode, size, head }: Face): Mark | undefined {
  const same = marks.filter((mark) =>
    mark.headLength <= head.length && mark.offset <= size && mark.head === headMark(head.subarray(0, mark.headLength)))
  return same.find((mark) => mark.inode === inode) ?? same.find((mark) => mark.name === nameMark(name))
}

/** The marks as memory kept them; what is none is dropped, and its file is read from the start. */
export function decodeMarks(value: Json | undefined): readonly Mark[] {
  const files = isJsonObject(value) ? value['files'] : undefined
  return Array.isArray(files) ? files.slice(0, mostMarks).filter(isMark) : []
}

export function encodeMarks(marks: readonly Mark[]): Json {
  return { files: marks.slice(-mostMarks).map((mark) => ({ ...mark })) }
}

function isMark(value: unknown): value is Mark {
  if (!isJsonObject(value)) return false
  const { name, inode, head, headLength, offset, size } = value
  return [name, inode, head].every((one) => typeof one === 'string') && [headLength, offset, size].every(isPosition)
}

function isPosition(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function nameMark(name: string): string {
  return fingerprint(name).slice(0, 16)
}

function headMark(head: Buffer): string {
  return fingerprint(head.toString('latin1')).slice(0, 16)
}
