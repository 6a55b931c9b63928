import { readIfThere, type Machine } from './machine.ts'

/** Memory that a control group may use, and uses: its working set, without the page cache that can go at once. */
export interface CgroupMemory {
  readonly limit: number
  readonly used: number
}

/** Version 1 writes "no limit" as the largest number that is a whole number of pages. */
const noLimit = 2 ** 60

/** `/proc/self/cgroup`: the own group's path by controller; the unified hierarchy (version 2) has the name ''. */
export function parseCgroupPaths(text: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? []
    if (controllers === undefined || path === undefined) continue
    for (const controller of controllers.split(',')) paths.set(controller, path)
  }
  return paths
}

/** Version 2's `cpu.max` (`200000 100000`) as processors; undefined where there is no limit. */
export function parseCpuMax(text: string): number | undefined {
  const [, quota, period] = /^(\d+) (\d+)\s*$/.exec(text) ?? []
  return quota === undefined ? undefined : ratio(Number(quota), Number(period))
}

/** The least number of processors that the own group or one above it is limited to. */
export function cgroupCores(machine: Machine): number | undefined {
  const { version, folders } = hierarchy(machine, 'cpu')
  return least(folders.map((folder) => {
    if (version === 2) return parseCpuMax(readIfThere(`${folder}/cpu.max`) ?? '')
    return ratio(read(`${folder}/cpu.cfs_quota_us`), read(`${folder}/cpu.cfs_period_us`))
  }))
}

/** The tightest memory limit of the own group and those above it; undefined where there is none. */
export function cgroupMemory(machine: Machine): CgroupMemory | undefined {
  const { version, folders } = hierarchy(machine, 'memory')
  const names = version === 2
    ? { limit: 'memory.max', usage: 'memory.current', cache: 'inactive_file' }
    : { limit: 'memory.limit_in_bytes', usage: 'memory.usage_in_bytes', cache: 'total_inactive_file' }
  const limits = folders.map((folder) => read(`${folder}/${names.limit}`))
  const limit = least(limits.map((one) => (one < noLimit ? one : undefined)))
  const folder = limit === undefined ? undefined : folders[limits.indexOf(limit)]
  if (limit === undefined || folder === undefined) return undefined
  const usage = read(`${folder}/${names.usage}`)
  if (Number.isNaN(usage)) return undefined
  const figures = readIfThere(`${folder}/memory.stat`) ?? ''
  const cache = Number(new RegExp(`^${names.cache} (\\d+)$`, 'm').exec(figures)?.[1] ?? 0)
  return { limit, used: Math.max(0, usage - cache) }
}

/** Where a controller's files are, the own group's folder first, then those above it. */
function hierarchy({ world }: Machine, controller: string): { readonly version: 1 | 2; readonly folders: readonly string[] } {
  const paths = parseCgroupPaths(readIfThere(`${world.proc}/self/cgroup`) ?? '')
  const own = paths.get(controller)
  const top = `${world.sys}/fs/cgroup`
  if (own !== undefined) return { version: 1, folders: upwards(own).map((path) => `${top}/${controller}${path}`) }
  return { version: 2, folders: upwards(paths.get('') ?? '/').map((path) => `${top}${path}`) }
}

/** `/a/b`, `/a` and the top itself. A path that leads out of the own namespace (`/../x`) is not there to be read. */
function upwards(path: string): readonly string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  if (names.includes('..')) return ['']
  return [...names.keys()].map((at) => `/${names.slice(0, at + 1).join('/')}`).reverse().concat('')
}

function read(path: string): number {
  const text = readIfThere(path)?.trim()
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : Number.NaN
}

function ratio(quota: number, period: number): number | undefined {
  return quota > 0 && period > 0 ? quota / period : undefined
}

function least(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((one) => one !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}
