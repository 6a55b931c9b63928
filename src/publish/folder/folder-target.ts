import { join } from 'node:path'
import type { Files } from '../../edge/files.ts'
import type { Lock, Locks } from '../../edge/lock.ts'
import { messageOf, VelosError } from '../../model/errors.ts'
import { memoryFiles, paths } from '../../model/paths.ts'
import { settle } from '../../model/settled.ts'
import { sightingsAmong } from '../../model/sightings-files.ts'
import type { Plan, Published, Target, Tip } from '../target.ts'
import { decodeIntent, encodeIntent } from './intent.ts'

export interface FolderTargetOptions {
  readonly files: Files
  readonly locks: Locks
  readonly root: string
  readonly runId: string
  /** When the run began. */
  readonly startedAt: Date
  /** A dry run looks at what is there and finishes nobody's work. */
  readonly isDry: boolean
  /** What a memory file held before, where the folder is in a repository; absent: nobody knows. */
  readonly earlier?: Tip['earlier']
  monotonicMs(): number
  sleep(milliseconds: number): Promise<void>
}

const workFolder = 'data/.velos'
const intentPath = `${workFolder}/intent.json`
const lockPath = `${workFolder}/lock`
const lockWaitMs = 60_000

/**
 * A folder. It is written under a lock and has a commit point: all files are staged beside their places and on the
 * disk before one rename makes the intent to move them true; whoever comes next finishes what a killed run left.
 */
export function folderTarget(options: FolderTargetOptions): Target {
  const { files, root } = options
  const at = (path: string) => join(root, path)

  return {
    name: `the folder ${root}`,

    async tip() {
      if (!options.isDry && (await files.kind(at(intentPath))) !== undefined) await locked(rollForward)
      return await readTip()
    },

    async publish(plan, tip) {
      return await locked<Published>(async () => {
        await rollForward()
        if (await hasChanged(plan, tip)) return { outcome: 'lost', reason: 'another run wrote to it' }
        await stage(plan)
        // Committed: what fails from here on is finished by whoever comes next.
        const moved = await settle(rollForward())
        if ('thrown' in moved) return { outcome: 'unclear', reason: messageOf(moved.thrown).replace(/\.$/, '') }
        return { outcome: 'accepted', notes: [] }
      })
    },

    async release() {},
  }

  async function readTip(): Promise<Tip> {
    const contents = new Map<string, string | undefined>()
    const names = new Map<string, readonly string[]>()
    for (const folder of [paths.reports, paths.tickets, paths.ticketsProcessed, paths.ticketsFailed, paths.setAside, paths.sightings]) {
      names.set(folder, await files.list(at(folder)))
    }
    for (const path of [...memoryFiles, ...sightingsAmong(names.get(paths.sightings) ?? [], options.startedAt)]) {
      contents.set(path, await files.readOwn(at(path)))
    }
    return {
      version: contents.get(paths.runs) ?? '',
      text: (path) => contents.get(path),
      names: (folder) => names.get(folder) ?? [],
      earlier: options.earlier ?? async function* nothing() {},
      async read(wanted) {
        const found = new Map<string, string>()
        for (const path of wanted) {
          const content = await files.readOwn(at(path))
          if (content !== undefined) found.set(path, content)
        }
        return found
      },
    }
  }

  /** Another run published since the tip was read, or took a name that this one was to have. */
  async function hasChanged(plan: Plan, tip: Tip): Promise<boolean> {
    const sightings = sightingsAmong([...await files.list(at(paths.sightings)), ...tip.names(paths.sightings)], options.startedAt)
    for (const path of [...memoryFiles, ...sightings]) if ((await files.readOwn(at(path))) !== tip.text(path)) return true
    for (const path of plan.writes.keys()) {
      const isNew = path.startsWith(`${paths.reports}/`) || path.startsWith(`${paths.tickets}/`)
      if (isNew && (await files.kind(at(path))) !== undefined) return true
    }
    return false
  }

  /** Writes everything beside its place, then the intent, which is the commit point. */
  async function stage(plan: Plan): Promise<void> {
    const moves = [...plan.writes.keys()].map((path, index) => [stagedPath(path, index), path] as const)
    const folders = [...new Set([...plan.writes.keys()].map(folderOf))]
    try {
      for (const folder of folders) await files.makeFolder(at(folder))
      await sweep([workFolder, ...folders])
      await Promise.all(moves.map(async ([from, to]) => await files.writeNew(at(from), plan.writes.get(to) ?? '')))
      await Promise.all(folders.map(async (folder) => await files.syncFolder(at(folder))))
      await files.replace(at(intentPath), encodeIntent({ run: options.runId, moves, removes: plan.removes }))
    } catch (thrown) {
      // The intent first: as long as it stands, the staged files are needed.
      await files.remove(at(intentPath))
      for (const [from] of moves) await files.remove(at(from))
      throw thrown
    }
  }

  /** Does what an intent says and takes it away; does nothing where there is none. */
  async function rollForward(): Promise<void> {
    const content = await files.readOwn(at(intentPath))
    if (content === undefined) return
    const intent = decodeIntent(content)
    if (intent === undefined) {
      throw new VelosError('files', `${at(intentPath)} is not an intent of this program.`, {
        remedy: 'Look at the file and move it away; it says what an earlier run was about to write.',
      })
    }
    for (const [from, to] of intent.moves) await files.move(at(from), at(to))
    for (const path of intent.removes) await files.remove(at(path))
    const folders = new Set([...intent.moves.map(([, to]) => to), ...intent.removes].map(folderOf))
    await Promise.all([...folders].map(async (folder) => await files.syncFolder(at(folder))))
    await files.remove(at(intentPath))
  }

  /** Takes away what a run that was killed before its commit point had staged; the lock is held, so nobody needs it. */
  async function sweep(folders: readonly string[]): Promise<void> {
    for (const folder of folders) {
      for (const name of await files.list(at(folder))) {
        if (stagedName.test(name)) await files.remove(at(`${folder}/${name}`))
      }
    }
  }

  function stagedPath(path: string, index: number): string {
    return `${folderOf(path)}/.velos-${options.runId}-${index}.tmp`
  }

  async function locked<Value>(act: () => Promise<Value>): Promise<Value> {
    const lock = await takeLock()
    try {
      return await act()
    } finally {
      await lock.release()
    }
  }

  async function takeLock(): Promise<Lock> {
    const startedMs = options.monotonicMs()
    for (;;) {
      const answer = await options.locks.tryTake(at(lockPath))
      if (!('heldBy' in answer)) return answer
      if (options.monotonicMs() - startedMs > lockWaitMs) {
        throw new VelosError('locked', `${at(lockPath)} is held by ${answer.heldBy}, after ${lockWaitMs / 1000} seconds of waiting.`)
      }
      await options.sleep(20 + (options.monotonicMs() % 30))
    }
  }
}

const stagedName = /^(?:\.velos-[0-9a-f-]{36}-\d+|\.intent\.json\.[0-9a-z.]+|(?:inbox\.)?lock(?:\.takeover)?\.[0-9a-z.]+)\.tmp$/

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
