import { type BigIntStats, closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { ConfinedFile, ReadConfined } from './confined.ts'
import { fileError, systemCode } from './file-errors.ts'

type Refused = Extract<ConfinedFile, { kind: 'refused' }>

/** The reader for this machine. */
export const realConfined: ReadConfined = confinedReader(process.platform === 'linux' && existsSync('/proc/self/fd') ? 'by-handle' : 'by-name')

/**
 * A reader of files that others name. `by-handle` (Linux) looks at a file through a handle that cannot read, and opens for
 * reading only what that handle holds: no race can put another file in its place. `by-name`, for other systems, has only
 * names to look at, which may mean another file at each look: it looks before it opens, and then so often that a race
 * which deceives it every time is not to be expected; one may make it open a device, but not give a file away.
 *
 * A file's last name may be neither a symbolic nor a hard link; folders on the way may be links that stay in the root.
 * Rejects with a `VelosError` where the system fails for another reason than the file's own.
 */
export function confinedReader(way: 'by-handle' | 'by-name'): ReadConfined {
  const open = way === 'by-handle' ? openByHandle : openByName
  return async (root, path, bytesAtMost) => {
    if (!isConfined(path)) return outside
    const found = readNow(open, root, path, bytesAtMost)
    if (found !== hardLink) return found
    // Some write a file whole by linking its final name to a temporary one, which goes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 10))
    return readNow(open, root, path, bytesAtMost)
  }
}

function readNow(open: typeof openByName, root: string, path: string, bytesAtMost: number): ConfinedFile {
  try {
    const home = realPath(root)
    const file = open(home, join(home, path))
    if (typeof file !== 'number') return file
    try {
      return readAtMost(file, bytesAtMost)
    } finally {
      closeSync(file)
    }
  } catch (thrown) {
    return answerTo(thrown, path)
  }
}

/** The system's own: Node's fails where a link turns into a folder while it looks, and leaves Windows' short names as they are. */
const realPath = realpathSync.native

const outside: Refused = { kind: 'refused', code: 'outside', reason: 'it does not lie in the root' }
const link: Refused = { kind: 'refused', code: 'link', reason: 'it is a link' }
const hardLink: Refused = { kind: 'refused', code: 'link', reason: 'it has a second name elsewhere (a hard link)' }
const notAFile: Refused = { kind: 'refused', code: 'not-a-file', reason: 'it is a folder, a pipe or a device, and no file' }
const notPermitted: Refused = { kind: 'refused', code: 'not-permitted', reason: 'this user may not read it' }

/** Names parted by slashes, none of which means a place or a stream; whoever made the path has looked at it before. */
function isConfined(path: string): boolean {
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\:\0]/.test(name))
}

/** Linux's O_PATH, which Node does not name: a handle that names a file without opening it, a device or a pipe least of all. */
const pathOnly = 0o10000000
/** Opening a pipe that nobody writes to would wait for ever. */
const unhurried = constants.O_NONBLOCK ?? 0
const noLink = constants.O_NOFOLLOW ?? 0

function openByHandle(home: string, path: string): number | Refused {
  const handle = openSync(path, pathOnly | noLink)
  try {
    const place = `/proc/self/fd/${handle}`
    if (!isInside(home, readlinkSync(place))) return outside
    return refusalOf(fstatSync(handle, { bigint: true })) ?? openSync(place, constants.O_RDONLY | unhurried)
  } finally {
    closeSync(handle)
  }
}

/** Whoever flips a folder and a link would have to be in step with this many looks, each of which he has to deceive twice. */
const looks = 16

function openByName(home: string, path: string): number | Refused {
  const before = lookByName(home, path)
  if ('kind' in before) return before
  const file = openSync(path, constants.O_RDONLY | unhurried | noLink)
  let isSame = false
  try {
    const opened = fstatSync(file, { bigint: true })
    for (let look = 0; look < looks; look += 1) {
      const after = lookByName(home, path)
      if ('kind' in after) return after
      if (opened.dev !== after.dev || opened.ino !== after.ino) return outside
    }
    isSame = true
    return file
  } finally {
    if (!isSame) closeSync(file)
  }
}

/** What has that name in the root, without opening it. */
function lookByName(home: string, path: string): BigIntStats | Refused {
  const place = join(realPath(dirname(path)), basename(path))
  if (!isInside(home, place)) return outside
  const found = lstatSync(place, { bigint: true })
  return refusalOf(found) ?? found
}

function isInside(home: string, place: string): boolean {
  return place.startsWith(home.endsWith(sep) ? home : `${home}${sep}`)
}

function refusalOf(found: BigIntStats): Refused | undefined {
  if (found.isSymbolicLink()) return link
  if (!found.isFile()) return notAFile
  return found.nlink > 1n ? hardLink : undefined
}

function readAtMost(file: number, bytesAtMost: number): ConfinedFile {
  const tooLarge: Refused = { kind: 'refused', code: 'too-large', reason: `it has more than ${bytesAtMost} bytes` }
  const { size } = fstatSync(file)
  if (size > bytesAtMost) return tooLarge
  // It may grow meanwhile; one byte more than there should be tells.
  let content = new Uint8Array(size + 1)
  for (let bytes = 0; ; ) {
    const more = readSync(file, content, bytes, content.length - bytes, null)
    bytes += more
    if (bytes > bytesAtMost) return tooLarge
    if (more === 0) return { kind: 'file', content: content.subarray(0, bytes) }
    if (bytes < content.length) continue
    const larger = new Uint8Array(Math.min(content.length * 2, bytesAtMost + 1))
    larger.set(content)
    content = larger
  }
}

function answerTo(thrown: unknown, path: string): ConfinedFile {
  switch (systemCode(thrown)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'EILSEQ':
      return { kind: 'missing' }
    case 'ELOOP':
    case 'EMLINK':
      return link
    case 'EACCES':
    case 'EPERM':
      return notPermitted
    case 'EISDIR':
    case 'ENXIO':
    case 'ENODEV':
    case 'EOPNOTSUPP':
    case 'ENOTSUP':
      return notAFile
    default:
      throw fileError('read', path, thrown)
  }
}
