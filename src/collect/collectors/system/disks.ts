import { messageOf } from '../../../model/errors.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import { within } from '../../within.ts'
import type { FileSystemFigures } from './host-calls.ts'
import { readProc, type Machine } from './machine.ts'
import { isRemote, mountOf, parseMounts, realMounts, type Mount } from './mounts.ts'
import { percent } from './percent.ts'

const mostDisks = 32

/** A server that is gone lets `statfs` hang for ever. */
const patienceMs = 1000

/** What the configuration names, else every file system that holds data. */
export async function disks(machine: Machine): Promise<readonly Observation[]> {
  const { settings, world } = machine
  // Elsewhere nothing tells what is mounted.
  if (settings.disks !== undefined && world.platform !== 'linux') return await look(machine, settings.disks, [])
  const mounts = parseMounts(readProc(machine, 'self/mountinfo'))
  if (settings.disks !== undefined) return await lookAtNamed(machine, settings.disks, mounts)
  const all = realMounts(mounts)
  const seen = await lookAtMounts(machine, all.slice(0, mostDisks))
  if (all.length <= mostDisks) return seen
  return [...seen, unavailable('system', 'disks', `${all.length - mostDisks} of ${all.length} file systems were left out`)]
}

/**
 * Where a disk is gone, its folder would answer with the figures of the file system that holds it: such a name is
 * unavailable, and what holds it is observed under its own.
 */
async function lookAtNamed(machine: Machine, named: readonly string[], mounts: readonly Mount[]) {
  const asked = new Map<string, Mount>()
  const missing = new Map<string, Observation>()
  for (const point of named.map(withoutEnd)) {
    const mount = mountOf(mounts, point)
    if (mount !== undefined) asked.set(mount.point, mount)
    if (mount?.point === point) continue
    const part = mount === undefined ? '' : `; it is part of ${mount.point}`
    missing.set(point, unavailable('system', `disk/${point}`, `nothing is mounted there${part}`))
  }
  return [...(await lookAtMounts(machine, [...asked.values()])), ...missing.values()]
}

function withoutEnd(path: string): string {
  return path.replace(/(?<=.)\/+$/, '')
}

async function lookAtMounts(machine: Machine, mounts: readonly Mount[]): Promise<readonly Observation[]> {
  const points = (some: readonly Mount[]) => some.map(({ point }) => point)
  return await look(machine, points(mounts.filter((mount) => !isRemote(mount))), points(mounts.filter(isRemote)))
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
