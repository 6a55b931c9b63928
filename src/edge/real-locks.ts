import { linkSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { isJsonObject } from '../model/json.ts'
import { fileError, systemCode } from './file-errors.ts'
import type { Files } from './files.ts'
import type { Locks } from './lock.ts'

interface Owner {
  readonly host: string
  readonly pid: number
  /** Linux's id of this boot; empty elsewhere. A pid means nothing after a reboot. */
  readonly boot: string
  /** When that process started, as Linux counts it; empty elsewhere. A pid is soon another process's. */
  readonly started: string
  /** Linux's id of the space that the pid is counted in, such as a container's; empty elsewhere. */
  readonly space: string
  /** Milliseconds since 1970: for how long it counts; absent: as long as any run can last. */
  readonly until?: number
}

const minute = 60_000
/** Another host's process cannot be asked whether it lives: its lock counts as long as a run can last. */
const foreignLockLastsMs = 10 * minute
/** A pid may have gone to another process since: no lock of ours is held for that long. */
const ownLockLastsMs = 60 * minute
/** A lock without a readable owner is one that is just being written, where a file system has no links. */
const namelessLockLastsMs = 10_000
const takeoverLastsMs = minute
/** The bridge's time budget is six hours at the most. */
const longestLockMs = 420 * minute
/** What file systems say that have no links, such as those of USB sticks and some network mounts. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Locks as files that come into being whole, with their owner in them. */
export function realLocks(files: Files): Locks {
  const me: Owner = { host: hostname(), pid: process.pid, boot: bootId(), started: startOf(process.pid), space: spaceId() }

  return {
    async tryTake(path, lastsMs) {
      const claim = lastsMs === undefined ? me : { ...me, until: Date.now() + lastsMs }
      await files.makeFolder(dirname(path))
      if (await create(path, claim)) return lockAt(path)
      const owner = await files.readText(path)
      const facts = await files.facts(path)
      if (owner === undefined || facts === undefined) return { heldBy: 'a run that is just ending' }
      if (isHeld(owner, facts.ageMs)) return { heldBy: describe(owner) }
      return (await takeOver(path, owner, claim)) ? lockAt(path) : { heldBy: 'a run that was quicker to take over a dead one' }
    },
    owner: () => JSON.stringify(me),
    isGone(owner) {
      const other = decodeOwner(owner)
      // Of another boot it is another machine of that name, for all that is known here.
      return other !== undefined && other.host === me.host && !isElsewhere(other) && me.boot !== '' && other.boot === me.boot && !livesHere(other)
    },
  }

  /** Links a file that is already written to the lock's name, so that no crash leaves a lock without an owner. */
  async function create(path: string, claim: Owner): Promise<boolean> {
    const staged = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`
    try {
      writeFileSync(staged, JSON.stringify(claim), { flag: 'wx' })
      linkOrWrite(staged, path, claim)
      return true
    } catch (thrown) {
      const code = systemCode(thrown)
      // ENOENT: whoever holds the lock tidied up, our staged file included.
      if (code === 'EEXIST' || code === 'ENOENT') return false
      throw fileError('lock', path, thrown)
    } finally {
      await files.remove(staged)
    }
  }

  function linkOrWrite(staged: string, path: string, claim: Owner): void {
    try {
      linkSync(staged, path)
    } catch (thrown) {
      if (!withoutLinks.has(systemCode(thrown) ?? '')) throw thrown
      writeFileSync(path, JSON.stringify(claim), { flag: 'wx' })
    }
  }

  /** Only one process at a time may take over, and only the very lock that it saw. */
  async function takeOver(path: string, seen: string, claim: Owner): Promise<boolean> {
    const guard = `${path}.takeover`
    const guardFacts = await files.facts(guard)
    if (guardFacts !== undefined && guardFacts.ageMs > takeoverLastsMs) await files.remove(guard)
    if (!(await create(guard, me))) return false
    try {
      if ((await files.readText(path)) !== seen) return false
      await files.remove(path)
      return await create(path, claim)
    } finally {
      await files.remove(guard)
    }
  }

  function lockAt(path: string) {
    return {
      async release() {
        await files.remove(path)
        await files.removeEmptyFolder(dirname(path))
      },
    }
  }

  function isHeld(content: string, ageMs: number): boolean {
    const owner = decodeOwner(content)
    if (owner === undefined) return ageMs < namelessLockLastsMs
    if (owner.host !== me.host || isElsewhere(owner)) return isNotOver(owner) ?? ageMs < foreignLockLastsMs
    return livesHere(owner) && (ageMs < ownLockLastsMs || isNotOver(owner) === true)
  }

  /** In another container of that name; one that does not say where it is may be here. */
  function isElsewhere({ space }: Owner): boolean {
    return space !== '' && space !== me.space
  }

  function livesHere(owner: Owner): boolean {
    return owner.boot === me.boot && isAlive(owner.pid) && owner.started === startOf(owner.pid)
  }
}

function decodeOwner(content: string): Owner | undefined {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return undefined
  }
  if (!isJsonObject(value)) return undefined
  const { host, pid, boot, started, space = '', until } = value
  const isOwner = typeof host === 'string' && typeof pid === 'number' && typeof boot === 'string' && typeof started === 'string' && typeof space === 'string'
  return isOwner ? { host, pid, boot, started, space, ...(typeof until === 'number' && { until }) } : undefined
}

function describe(content: string): string {
  const owner = decodeOwner(content)
  return owner === undefined ? 'a run that is just starting' : `process ${owner.pid} on ${owner.host}`
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // EPERM: it lives, and belongs to somebody else.
    return systemCode(thrown) === 'EPERM'
  }
}

/** The 22nd field of `/proc/<pid>/stat` (proc(5)), behind the name in its parentheses; empty for a zombie. */
function startOf(pid: number): string {
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return state === 'Z' ? '' : (fields[18] ?? '')
  } catch {
    return '' // Not Linux, or gone: then the pid alone decides.
  }
}

/** Whether a lock that says how long it counts still counts; undefined where it does not say, or says more than any run can last. */
function isNotOver({ until }: Owner): boolean | undefined {
  if (until === undefined || until - Date.now() > longestLockMs) return undefined
  return Date.now() < until
}

function spaceId(): string {
  if (process.platform !== 'linux') return ''
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return '' // A sandbox without it: host, boot and pid decide.
  }
}

function bootId(): string {
  if (process.platform !== 'linux') return ''
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return '' // A sandbox without it: the pid and the age decide alone.
  }
}
