import type { Git } from '../../edge/git.ts'
import { VelosError } from '../../model/errors.ts'
import type { NamedFile, TicketFile } from '../../model/queue.ts'
import { parseBatch } from '../git/cat-file.ts'
import { lastWords } from '../git/push-answer.ts'
import type { TipBase } from '../target.ts'
import { type Claim, claimPath, claimsFolder, decodeClaim } from './claim.ts'
import { queues } from './places.ts'

/** An entry of a tree, by its path relative to the root. */
export interface Entry {
  readonly mode: string
  readonly id: string
  readonly bytes: number
}

/** A branch as the bridge sees it: what is in the queues' folders, and who has claimed what. */
export interface QueueTip extends TipBase {
  readonly entries: ReadonlyMap<string, Entry>
  readonly claims: readonly Claim[]
}

/** Reads trees and blobs of one clone. Small blobs are remembered: a lost race reads the same ones again. */
export interface Objects {
  list(revision: string, paths: readonly string[]): Promise<ReadonlyMap<string, Entry>>
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** A claim names twenty tickets; more than so many bridges have never worked on one queue. */
const claimBytes = 64 * 1024
const claimsAtMost = 256

const batchBytes = 32 * 1024 * 1024
const rememberedBytes = 8 * 1024 * 1024

export function openObjects(git: Git, prefix: string): Objects {
  const remembered = new Map<string, Uint8Array>()
  let bytes = 0
  return {
    async list(revision, paths) {
      // Paths are names here, never patterns.
      const listed = await git(['--literal-pathspecs', 'ls-tree', '-l', '-z', '--full-tree', revision, '--', ...paths.map((path) => prefix + path)], { limitMs: 300_000 })
      if (listed.code !== 0) throw new VelosError('git', `The branch could not be read: ${lastWords(undefined, listed.stderr)}.`)
      return parseTree(listed.stdout, prefix)
    },
    async read(ids) {
      const missing = [...new Set(ids)].filter((id) => !remembered.has(id))
      const found = new Map(ids.flatMap((id) => {
        const content = remembered.get(id)
        return content === undefined ? [] : [[id, content] as const]
      }))
      if (missing.length === 0) return found
      const result = await git(['cat-file', '--batch'], { input: `${missing.join('\n')}\n`, encoding: 'latin1', maxBytes: 4 * batchBytes })
      if (result.code !== 0) throw new VelosError('git', `The branch could not be read: ${lastWords(undefined, result.stderr)}.`)
      for (const object of parseBatch(result.stdout)) {
        if (object?.type !== 'blob') continue
        const content = Buffer.from(object.content, 'latin1')
        found.set(object.id, content)
        bytes += content.length
        if (bytes <= rememberedBytes) remembered.set(object.id, content)
      }
      return found
    },
  }
}

/** Lines of `<mode> <type> <id> <size>\t<path>`, each ended by a NUL. */
function parseTree(output: string, prefix: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of output.split('\0')) {
    const parts = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line)
    if (parts === null) continue
    const [, mode = '', id = '', size = '', path = ''] = parts
    entries.set(path.slice(prefix.length), { mode, id, bytes: size === '-' ? 0 : Number(size) })
  }
  return entries
}

/** The branch at a commit, with two git commands; with none of its own where nothing is queued. */
export async function readQueueTip(objects: Objects, commit: string): Promise<QueueTip> {
  const entries = await objects.list(commit, [...queues.map(({ pending }) => `${pending}/`), `${claimsFolder}/`])
  const claimed = [...entries].filter(([path, entry]) => path.startsWith(`${claimsFolder}/`) && isPlainFile(entry) && entry.bytes <= claimBytes).slice(0, claimsAtMost)
  const contents = claimed.length === 0 ? new Map<string, Uint8Array>() : await objects.read(claimed.map(([, { id }]) => id))
  const claims = claimed.flatMap(([path, { id }]) => {
    const claim = decodeClaim(textOf(contents.get(id)))
    // One under another name than its own could be neither given back nor taken over.
    return claim === undefined || claimPath(claim.run) !== path ? [] : [claim]
  })
  return { version: commit, commit, entries, claims }
}

/** A branch that does not exist yet. */
export const emptyQueue: QueueTip = { version: 'no branch yet', entries: new Map(), claims: [] }

/** A blob that is a file, or why it is not read: a link's blob holds only where it leads, and is not followed. */
export function refusalOf(entry: Entry, bytesAtMost: number): Extract<TicketFile, { kind: 'refused' }> | undefined {
  if (entry.mode === '120000') return { kind: 'refused', code: 'link', reason: 'it is a symbolic link' }
  if (!isPlainFile(entry)) return { kind: 'refused', code: 'not-a-file', reason: 'it is not a file' }
  if (entry.bytes > bytesAtMost) return { kind: 'refused', code: 'too-large', reason: `it has ${entry.bytes} bytes, and at most ${bytesAtMost} are read` }
  return undefined
}

/** Files at a commit by their paths, read together. */
export async function readNamed(objects: Objects, commit: string, paths: readonly string[], bytesAtMost: number): Promise<ReadonlyMap<string, NamedFile>> {
  const entries = await objects.list(commit, paths)
  const found = new Map<string, NamedFile>()
  const wanted: [string, Entry][] = []
  for (const path of paths) {
    const entry = entries.get(path)
    const refusal = entry === undefined ? { kind: 'missing' as const } : refusalOf(entry, bytesAtMost)
    if (refusal !== undefined) found.set(path, refusal)
    else if (entry !== undefined) wanted.push([path, entry])
  }
  for (const part of portions(wanted, ([, { bytes }]) => bytes)) {
    const contents = await objects.read(part.map(([, { id }]) => id))
    for (const [path, { id }] of part) {
      const content = contents.get(id)
      found.set(path, content === undefined ? { kind: 'missing' } : { kind: 'file', content })
    }
  }
  return found
}

/** Cuts a list into parts that are read at once: of at most 500, and some megabytes. */
export function portions<One>(all: readonly One[], bytesOf: (one: One) => number): readonly (readonly One[])[] {
  const parts: One[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const one of all) {
    const last = parts.at(-1)
    if (last === undefined || last.length >= 500 || bytes + bytesOf(one) > batchBytes) {
      parts.push([one])
      bytes = bytesOf(one)
    } else {
      last.push(one)
      bytes += bytesOf(one)
    }
  }
  return parts
}

export function textOf(content: Uint8Array | undefined): string {
  return content === undefined ? '' : Buffer.from(content).toString('utf8')
}

function isPlainFile({ mode }: Entry): boolean {
  return mode === '100644' || mode === '100755'
}
