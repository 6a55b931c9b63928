import { messageOf } from '../../../model/errors.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import { within } from '../../within.ts'
import type { FileSystemFigures } from './host-calls.ts'
import { readProc, type Machine } from './machine.ts'
import { isRemote, parseMounts, realMounts } from './mounts.ts'
import { percent } from './percent.ts'

const mostDisks = 32

/** A server that is gone lets `statfs` hang for ever. */
const patienceMs = 1000

/** What the configuration names, else every file system that holds data. */
export async function disks(machine: Machine): Promise<readonly Observation[]> {
  const named = machine.settings.disks
  if (named !== undefined) return await look(machine, named, [])
  const all = realMounts(parseMounts(readProc(machine, 'self/mountinfo')))
  const mounts = all.slice(0, mostDisks)
  const seen = await look(
    machine,
    mounts.filter((mount) => !isRemote(mount)).map(({ point }) => point),
    mounts.filter(isRemote).map(({ point }) => point),
  )
  if (all.length <= mostDisks) return seen
  return [...seen, unavailable('system', 'disks', `${all.length - mostDisks} of ${all.length} file systems were left out`)]
}

/** Local ones at once; remote ones one by one until one hangs, as each that hangs takes a thread of four with it. */
async function look(machine: Machine, local: readonly string[], remote: readonly string[]): Promise<readonly Observation[]> {
  const seen = (await Promise.all(local.map((point) => disk(machine, point)))).map(({ observations }) => observations)
  let hung: string | undefined
  for (const point of remote) {
    const { observations, late } = hung === undefined
      ? await disk(machine, point)
      : { observations: [unavailable('system', `disk/${point}`, `not asked, because ${hung} did not answer`)], late: false }
    seen.push(observations)
    if (late) hung = point
  }
  return seen.flat()
}

async function disk({ calls, signal }: Machine, point: string) {
  let late = true
  try {
    const figures = await within(patienceMs, async () => {
      try {
        return await calls.statfs(point)
      } finally {
        late = false
      }
    }, signal)
    return { observations: figuresOf(point, figures), late }
  } catch (thrown) {
    return { observations: [unavailable('system', `disk/${point}`, messageOf(thrown))], late }
  }
}

/** As `df` computes: the blocks that are reserved for root count neither as used nor as available. */
export function figuresOf(point: string, figures: FileSystemFigures): readonly Observation[] {
  const { blocks, bfree, bavail, files, ffree } = figures
  // Absent where the file system is none of its own (autofs, a pseudo file system).
  if (!(blocks > 0)) return []
  const used = blocks - bfree
  return [
    { key: `disk/${point}/used`, value: percent(used, used + bavail || 1), unit: 'percent' },
    { key: `disk/${point}/free`, value: bavail * (figures.frsize ?? figures.bsize), unit: 'bytes' },
    ...inodesOf(point, files, ffree),
  ]
}

/** Absent where the file system makes inodes as it needs them (btrfs, FAT, most of those behind a network). */
function inodesOf(point: string, files: number, ffree: number): readonly Observation[] {
  return files > 0 ? [{ key: `disk/${point}/inodes-used`, value: percent(files - ffree, files), unit: 'percent' }] : []
}
