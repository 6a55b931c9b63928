import { cp, readFile, rename } from 'node:fs/promises'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileSystemFigures, HostCalls } from '../../../../src/collect/collectors/system/host-calls.ts'
import type { World } from '../../../../src/edge/world.ts'
import { testFolder } from '../../../support/test-folder.ts'
import { fakeWorld } from '../../../support/world.ts'

/** 100 GB in blocks of 4 kB: 60 used, 5 kept for root, 35 to be had. */
export const figures: FileSystemFigures = {
  bsize: 4096,
  blocks: 25_000_000,
  bfree: 10_000_000,
  bavail: 8_750_000,
  files: 6_400_000,
  ffree: 6_080_000,
}

/** A machine that is always the same. */
export function fakeHost(calls: Partial<HostCalls> = {}): HostCalls {
  let ownCpuMicros = 0
  return {
    statfs: async () => figures,
    // Half a second goes by between two looks.
    ownCpuMicros: () => (ownCpuMicros += 500_000),
    osRelease: () => 'PRETTY_NAME="Test OS 1"\n',
    os: {
      availableParallelism: () => 8,
      cpus: () => Array.from({ length: 2 }, () => ({
        model: 'x',
        speed: 1,
        times: { user: ownCpuMicros / 100, nice: 0, sys: 0, idle: ownCpuMicros / 50, irq: 0 },
      })),
      freemem: () => 4_000_000_000,
      loadavg: () => [1, 2, 4],
      release: () => '10.0.26100',
      totalmem: () => 16_000_000_000,
      uptime: () => 4242.5,
      version: () => 'Test OS Professional',
    },
    ...calls,
  }
}

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures')

/** A world whose `/proc` and `/sys` are a copy of a fixture, and its host. While it sleeps, `stat.later` comes true. */
export async function machineOf(fixture: string, furniture: Partial<World> = {}): Promise<{ readonly world: World; readonly calls: HostCalls }> {
  const folder = await testFolder()
  await cp(join(fixtures, fixture), folder, { recursive: true })
  const proc = join(folder, 'proc')
  const world = fakeWorld({
    proc,
    sys: join(folder, 'sys'),
    sleep: async (_milliseconds, signal) => {
      signal?.throwIfAborted()
      if (existsSync(join(proc, 'stat.later'))) await rename(join(proc, 'stat.later'), join(proc, 'stat'))
    },
    ...furniture,
  })
  return { world, calls: fakeHost({ osRelease: () => readFileSync(join(folder, 'os-release'), 'utf8') }) }
}

export async function fixtureText(fixture: string, path: string): Promise<string> {
  return await readFile(join(fixtures, fixture, path), 'utf8')
}
