import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { unavailable, type Observation } from '../../../model/observation.ts'
import { readIfThere, type Machine } from './machine.ts'

const shown = 5
/** Some more than are shown, for those that end while they are looked at. */
const candidates = 12
const mostProcesses = 20_000
/** Other collectors get their turn after so many. */
const batch = 500

/** `/proc/<pid>/statm`: the second figure is what is in memory, in pages. */
export function parseResidentPages(statm: string): number {
  return Number(/^\d+ (\d+) /.exec(statm)?.[1] ?? 0)
}

/** `/proc/<pid>/status`: the name as the kernel escapes it, and what is in memory, in bytes. */
export function parseProcess(status: string): { readonly name: string; readonly bytes: number } | undefined {
  const name = /^Name:\t(.*)$/m.exec(status)?.[1]
  const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]
  return name === undefined || kilobytes === undefined ? undefined : { name, bytes: Number(kilobytes) * 1024 }
}

/**
 * `/proc/<pid>/cmdline`: the program's own name. The kernel's is a thread's, cut to 15 characters: `MainThread` for
 * any Node. Of the arguments nothing is taken, since they may hold secrets.
 */
export function parseProgram(cmdline: string): string | undefined {
  const first = cmdline.slice(0, 4096).split('\0', 1)[0]?.split(' ', 1)[0] ?? ''
  return first.slice(first.lastIndexOf('/') + 1).replace(/:$/, '') || undefined
}

/**
 * The processes with the most memory. All are ranked by the short `statm`, whose pages need no size for that; only the
 * first ones are asked for their name and bytes.
 */
export async function processes({ world, signal }: Machine): Promise<readonly Observation[]> {
  const pids = readdirSync(world.proc).filter((name) => /^\d{1,10}$/.test(name))
  const ranked = await largest(world.proc, pids.slice(0, mostProcesses), signal)
  const found = ranked.flatMap((pid): Observation[] => {
    const one = parseProcess(readIfThere(`${world.proc}/${pid}/status`) ?? '')
    if (one === undefined) return []
    const name = parseProgram(readIfThere(`${world.proc}/${pid}/cmdline`) ?? '') ?? one.name
    return [{ key: 'process/memory', value: one.bytes, unit: 'bytes', labels: { pid, name } }]
  })
  return [
    ...found.slice(0, shown),
    ...(pids.length > mostProcesses
      ? [unavailable('system', 'processes', `only ${mostProcesses} of ${pids.length} were looked at`)]
      : []),
  ]
}

async function largest(proc: string, pids: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const buffer = Buffer.allocUnsafe(256)
  let ranked: { readonly pid: string; readonly pages: number }[] = []
  for (const [at, pid] of pids.entries()) {
    if (at % batch === batch - 1) {
      await new Promise(setImmediate)
      signal.throwIfAborted()
    }
    const pages = parseResidentPages(readShort(`${proc}/${pid}/statm`, buffer))
    const least = ranked.length < candidates ? 0 : (ranked.at(-1)?.pages ?? 0)
    if (pages <= least) continue
    ranked = [...ranked, { pid, pages }].sort((one, other) => other.pages - one.pages).slice(0, candidates)
  }
  return ranked.map(({ pid }) => pid)
}

/** A short file through a buffer that is used again: twice as fast as `readFileSync`. Empty if the process has gone. */
function readShort(path: string, buffer: Buffer): string {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0))
  } catch {
    return ''
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
