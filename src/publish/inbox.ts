import { join } from 'node:path'
import type { Files } from '../edge/files.ts'
import type { Locks } from '../edge/lock.ts'
import { messageOf } from '../model/errors.ts'
import type { Inbox } from '../model/memory.ts'
import { paths } from '../model/paths.ts'
import { settle } from '../model/settled.ts'

/** The folder's inbox, taken for one run. */
export interface ClaimedInbox {
  readonly inboxes: readonly Inbox[]
  /** Whatever was left alone, a sentence each. */
  readonly notes: readonly string[]
  /** The records are in memory: takes the files away. */
  settle(): Promise<void>
  /** The run failed for certain: the inbox has its name again. */
  putBack(): Promise<void>
  /** Lets others have the inbox. */
  release(): Promise<void>
}

const claimedName = /^memory_buffer\.([0-9A-Za-z-]+)\.jsonl$/
const bytesAtMost = 8 * 1024 * 1024

/**
 * Takes the folder's inbox by renaming it, with those that killed runs left behind. Appending goes on in a new file
 * meanwhile. While one run has the inbox, others in the same folder leave it alone.
 */
export async function claimInbox(files: Files, locks: Locks, root: string, runId: string): Promise<ClaimedInbox> {
  const at = (name: string) => join(root, paths.memory, name)
  const inboxPath = join(root, paths.inbox)
  const names = await files.list(join(root, paths.memory))
  const lockPath = join(root, 'data/.velos/inbox.lock')
  const isThere = names.some((name) => name === 'memory_buffer.jsonl' || claimedName.test(name))
  // A run that was killed just after it settled the inbox leaves its lock.
  if (!isThere && (await files.kind(lockPath)) === undefined) return unclaimed([])

  const notes: string[] = []
  const lock = await settle(locks.tryTake(lockPath))
  if ('thrown' in lock) return unclaimed([leftAlone('inbox', lock.thrown)])
  if ('heldBy' in lock.value) return unclaimed([])
  const { release } = lock.value
  const claimed = new Map<string, number | undefined>()
  const inboxes: Inbox[] = []
  const own = `memory_buffer.${runId}.jsonl`
  try {
    const isSound = await settle(readInbox(files, inboxPath))
    if ('thrown' in isSound) notes.push(leftAlone('inbox', isSound.thrown))
    else await files.move(inboxPath, at(own))
    for (const name of await files.list(join(root, paths.memory))) {
      const run = claimedName.exec(name)?.[1]
      if (run === undefined) continue
      const read = await settle(readInbox(files, at(name)))
      if ('thrown' in read) {
        notes.push(leftAlone(`inbox ${name}`, read.thrown))
        continue
      }
      claimed.set(name, read.value.bytes)
      inboxes.push({ name: `folder:${run}`, content: read.value.content })
    }
    return {
      inboxes,
      notes,
      async settle() {
        for (const [name, bytes] of claimed) {
          // Somebody who had it open went on writing: the next run reads what is new in it.
          if ((await files.facts(at(name)))?.bytes === bytes) await files.remove(at(name))
        }
      },
      async putBack() {
        if ((await files.kind(inboxPath)) === undefined) await files.move(at(own), inboxPath)
      },
      release,
    }
  } catch (thrown) {
    await release()
    return unclaimed([...notes, leftAlone('inbox', thrown)])
  }
}

async function readInbox(files: Files, path: string): Promise<{ readonly content: string; readonly bytes: number | undefined }> {
  const facts = await files.facts(path)
  if (facts !== undefined && facts.bytes > bytesAtMost) {
    throw new Error(`It holds ${facts.bytes} bytes, more than ${bytesAtMost}.`)
  }
  return { content: (await files.readOwn(path)) ?? '', bytes: facts?.bytes }
}

/** An inbox that cannot be taken is no reason for a run to fail: it waits for the next one. */
function leftAlone(what: string, thrown: unknown): string {
  return `The ${what} was left alone: ${messageOf(thrown).replace(/\.$/, '')}`
}

/** Reads the inbox without touching it, for a run that writes nothing. */
export async function peekInbox(files: Files, root: string): Promise<ClaimedInbox> {
  const content = await files.readOwn(join(root, paths.inbox))
  return { ...unclaimed([]), inboxes: content === undefined ? [] : [{ name: 'folder', content }] }
}

function unclaimed(notes: readonly string[]): ClaimedInbox {
  return { inboxes: [], notes, async settle() {}, async putBack() {}, async release() {} }
}
