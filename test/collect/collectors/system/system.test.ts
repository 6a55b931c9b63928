import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collect } from '../../../../src/collect/collect.ts'
import { hostCalls, type HostCalls } from '../../../../src/collect/collectors/system/host-calls.ts'
import { system, systemCollector } from '../../../../src/collect/collectors/system/system.ts'
import type { World } from '../../../../src/edge/world.ts'
import { isUnavailable, type Observation } from '../../../../src/model/observation.ts'
import type { SystemSettings } from '../../../../src/model/settings.ts'
import { testCollector } from '../../../contracts/collector.ts'
import { testFolder } from '../../../support/test-folder.ts'
import { fakeWorld } from '../../../support/world.ts'
import { fakeHost, figures, machineOf } from './host.ts'

async function observe(world: World, calls: HostCalls, settings: SystemSettings = { cpuWindowMs: 200 }): Promise<readonly Observation[]> {
  const since = () => ({ bookmark: async () => undefined })
  const [reading] = await collect(world, { system: settings, repo: false, logs: false }, since, [systemCollector(calls)])
  if (reading?.outcome !== 'ok') throw new Error(`it ${reading?.outcome}`)
  return reading.observations
}

/** One line each, for the goldens: `key = value unit {labels}`. */
function written(observations: readonly Observation[], world: World): string {
  const lines = observations.map(({ key, value, unit, labels }) => {
    const told = labels === undefined ? '' : ` ${JSON.stringify(labels)}`
    return `${key} = ${JSON.stringify(value)}${unit === undefined ? '' : ` ${unit}`}${told}`
  })
  return `${lines.join('\n').replaceAll(world.proc, '/proc')}\n`
}

testCollector({
  collector: systemCollector(fakeHost()),
  on: { system: { cpuWindowMs: 5000 }, repo: false, logs: false },
  furnish: async (env, secret) => (await machineOf('hosted-runner', { env: { ...env, RUNNER_NAME: `runner ${secret}` } })).world,
})

describe('goldens', () => {
  test.each(['hosted-runner', 'cgroup-v2', 'cgroup-v1', 'no-pressure', 'garbled', 'vanishing'])('%s', async (fixture) => {
    const env = fixture === 'hosted-runner'
      ? { RUNNER_NAME: 'GitHub Actions 12', RUNNER_ENVIRONMENT: 'github-hosted', ImageOS: 'ubuntu24', ImageVersion: '20261116.1' }
      : {}
    const { world, calls } = await machineOf(fixture, { env })
    await expect(written(await observe(world, calls), world)).toMatchFileSnapshot(`../../goldens/system-${fixture}.txt`)
  })

  test.each(['darwin', 'win32'])('%s', async (platform) => {
    const world = fakeWorld({ platform })
    await expect(written(await observe(world, fakeHost()), world)).toMatchFileSnapshot(`../../goldens/system-${platform}.txt`)
  })
})

describe('disks', () => {
  test('looks at those that the configuration names', async () => {
    const { world, calls } = await machineOf('hosted-runner')
    const asked: string[] = []
    const seen = await observe(world, { ...calls, statfs: async (path) => { asked.push(path); return figures } }, { cpuWindowMs: 1, disks: ['/', '/mnt/'] })
    expect(asked).toEqual(['/', '/mnt'])
    expect(seen.filter(({ key }) => key.startsWith('disk/')).map(({ key }) => key)).toEqual([
      'disk///used', 'disk///free', 'disk///inodes-used', 'disk//mnt/used', 'disk//mnt/free', 'disk//mnt/inodes-used',
    ])
  })

  test('a name at which nothing is mounted is not answered by what holds it, which is observed once under its own', async () => {
    const { world, calls } = await machineOf('hosted-runner')
    const seen = await observe(world, calls, { cpuWindowMs: 1, disks: ['/mnt/gone', '/gone', '/mntx', 'data', '/'] })
    expect(seen.filter(({ key }) => key.endsWith('/used') && key.startsWith('disk/')).map(({ key }) => key)).toEqual(['disk//mnt/used', 'disk///used'])
    expect(seen.filter(isUnavailable)).toEqual([
      { key: 'system/unavailable', value: 'nothing is mounted there; it is part of /mnt', labels: { part: 'disk//mnt/gone' } },
      { key: 'system/unavailable', value: 'nothing is mounted there; it is part of /', labels: { part: 'disk//gone' } },
      { key: 'system/unavailable', value: 'nothing is mounted there; it is part of /', labels: { part: 'disk//mntx' } },
      { key: 'system/unavailable', value: 'nothing is mounted there', labels: { part: 'disk/data' } },
    ])
  })

  test('elsewhere than on Linux a name is asked as it is', async () => {
    const asked: string[] = []
    const calls = fakeHost({ statfs: async (path) => { asked.push(path); return figures } })
    await observe(fakeWorld({ platform: 'win32' }), calls, { cpuWindowMs: 1, disks: ['D:\\'] })
    expect(asked).toEqual(['D:\\'])
  })

  test('one that hangs or fails takes nothing else with it, and no other remote one is asked then', async () => {
    const { world, calls } = await machineOf('hosted-runner')
    const more = ['50 28 0:50 / /nfs/b rw - nfs server:/b rw', '51 28 0:51 / /nfs/a rw - nfs server:/a rw', '']
    await writeFile(join(world.proc, 'self/mountinfo'), `28 1 8:1 / / rw - ext4 /dev/sda1 rw\n29 28 8:2 / /bad rw - ext4 /dev/sda2 rw\n${more.join('\n')}`)
    const statfs: HostCalls['statfs'] = async (path) => {
      if (path === '/bad') throw new Error('EIO: i/o error, statfs')
      return path === '/nfs/a' ? await new Promise(() => {}) : figures
    }
    const seen = await observe(world, { ...calls, statfs })
    expect(seen.filter(isUnavailable)).toEqual([
      { key: 'system/unavailable', value: 'EIO: i/o error, statfs', labels: { part: 'disk//bad' } },
      { key: 'system/unavailable', value: 'did not finish within 1 s', labels: { part: 'disk//nfs/a' } },
      { key: 'system/unavailable', value: 'not asked, because /nfs/a did not answer', labels: { part: 'disk//nfs/b' } },
    ])
    expect(seen.map(({ key }) => key)).toContain('disk///used')
    expect(seen.map(({ key }) => key)).toContain('memory/used')
  })

  test('looks at 32 and says how many more there are', async () => {
    const { world, calls } = await machineOf('hosted-runner')
    const lines = Array.from({ length: 40 }, (_, at) => `${at} 1 8:${at} / /m${String(at).padStart(2, '0')} rw - ext4 /dev/sda${at} rw`)
    await writeFile(join(world.proc, 'self/mountinfo'), lines.join('\n'))
    const seen = await observe(world, calls)
    expect(seen.filter(({ key }) => key.endsWith('/free'))).toHaveLength(32)
    expect(seen.filter(isUnavailable)).toEqual([
      { key: 'system/unavailable', value: '8 of 40 file systems were left out', labels: { part: 'disks' } },
    ])
  })

  test('counts bytes in fragments where Node tells them, and no inodes where there are none', async () => {
    const { world, calls } = await machineOf('vanishing')
    const seen = await observe(world, { ...calls, statfs: async () => ({ ...figures, bsize: 1_048_576, frsize: 4096, files: 0, ffree: 0 }) })
    expect(seen.filter(({ key }) => key.startsWith('disk/'))).toEqual([
      { key: 'disk///used', value: 63.16, unit: 'percent' },
      { key: 'disk///free', value: 8_750_000 * 4096, unit: 'bytes' },
    ])
  })
})

test('a machine without any of it says so of each part, and does not fail', async () => {
  const folder = await testFolder()
  const seen = await observe(fakeWorld({ proc: folder, sys: folder }), fakeHost())
  const parts = seen.filter(isUnavailable).map(({ labels }) => labels?.['part'])
  expect(parts).toEqual(['cpu', 'cores', 'pressure', 'load', 'memory', 'swap', 'disks', 'network', 'uptime', 'kernel'])
  expect(seen.filter((one) => !isUnavailable(one))).toEqual([{ key: 'os', value: 'Test OS 1' }])
})

test('finds the largest of thousands of processes', async () => {
  const { world, calls } = await machineOf('hosted-runner')
  const { mkdirSync, writeFileSync } = await import('node:fs')
  for (let pid = 2000; pid < 4000; pid++) {
    const pages = (pid * 7919) % 100_003
    mkdirSync(join(world.proc, String(pid)))
    writeFileSync(join(world.proc, String(pid), 'statm'), `1 ${pages} 0 0 0 0 0\n`)
    writeFileSync(join(world.proc, String(pid), 'status'), `Name:\tp${pid}\nVmRSS:\t${pages * 4} kB\n`)
  }
  const all = Array.from({ length: 2000 }, (_, at) => ((at + 2000) * 7919) % 100_003)
  const expected = all.sort((one, other) => other - one).slice(0, 5).map((pages) => pages * 4096)
  const seen = await observe(world, calls)
  expect(seen.filter(({ key }) => key === 'process/memory').map(({ value }) => value)).toEqual(expected)
})

test.runIf(process.platform === 'linux')('this very machine answers in all that counts', async () => {
  const seen = await observe(fakeWorld({ proc: '/proc', sys: '/sys', sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }), hostCalls)
  const keys = new Set(seen.map(({ key }) => key))
  for (const key of ['cpu/used', 'cpu/cores', 'load/per-core', 'memory/used', 'disk///used', 'uptime', 'process/memory', 'os', 'kernel']) {
    expect(keys).toContain(key)
  }
  const own = seen.filter(({ key }) => key === 'process/memory')
  expect(own).toHaveLength(5)
  expect(system.id).toBe('system')
})
