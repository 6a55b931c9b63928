import { readFileSync, statfs } from 'node:fs'
import * as os from 'node:os'

/** What a file system says of itself; `blocks` and its kin are counted in `bsize` (`frsize` where Node gives it). */
export interface FileSystemFigures {
  readonly bsize: number
  readonly frsize?: number
  readonly blocks: number
  readonly bfree: number
  readonly bavail: number
  readonly files: number
  readonly ffree: number
}

/** What is asked of the machine other than by reading `/proc` and `/sys`; a test hands in its own. */
export interface HostCalls {
  statfs(path: string): Promise<FileSystemFigures>
  /** Microseconds of CPU time that this process has used. */
  ownCpuMicros(): number
  /** The text of `/etc/os-release`. */
  osRelease(): string
  readonly os: Pick<
    typeof os,
    'availableParallelism' | 'cpus' | 'freemem' | 'loadavg' | 'release' | 'totalmem' | 'uptime' | 'version'
  >
}

export const hostCalls: HostCalls = {
  statfs: async (path) =>
    await new Promise((resolve, reject) => {
      statfs(path, (error, figures) => (error === null ? resolve(figures) : reject(error)))
    }),
  ownCpuMicros: () => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
  osRelease: () => readFileSync('/etc/os-release', 'utf8'),
  os,
}
