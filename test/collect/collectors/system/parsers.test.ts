import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCgroupPaths, parseCpuMax } from '../../../../src/collect/collectors/system/cgroup.ts'
import { parseAllowed, parseOnline } from '../../../../src/collect/collectors/system/cores.ts'
import { parseCpuTimes } from '../../../../src/collect/collectors/system/cpu.ts'
import { parsePrettyName, parseUptime } from '../../../../src/collect/collectors/system/identity.ts'
import { parseLoad } from '../../../../src/collect/collectors/system/load.ts'
import { parseMeminfo } from '../../../../src/collect/collectors/system/memory.ts'
import { parseMounts, realMounts } from '../../../../src/collect/collectors/system/mounts.ts'
import { parseInterfaces } from '../../../../src/collect/collectors/system/network.ts'
import { parsePressure } from '../../../../src/collect/collectors/system/pressure.ts'
import { parseProcess, parseResidentPages } from '../../../../src/collect/collectors/system/processes.ts'
import { fixtureText } from './host.ts'

const parsers = {
  parseAllowed, parseCgroupPaths, parseCpuMax, parseCpuTimes, parseInterfaces, parseLoad, parseMeminfo, parseMounts,
  parseOnline, parsePressure, parsePrettyName, parseProcess, parseResidentPages, parseUptime,
} as const

/** Any text at all, and the real files with pieces cut out, doubled or made up. */
const files = ['stat', 'meminfo', 'loadavg', 'uptime', 'self/mountinfo', 'self/cgroup', 'self/status', 'net/dev', 'pressure/cpu', '412/status', '412/statm']
const texts = await Promise.all(files.map((path) => fixtureText('hosted-runner', `proc/${path}`)))
const mangled = fc
  .tuple(fc.constantFrom(...texts), fc.nat(2000), fc.nat(2000), fc.string())
  .map(([text, from, to, junk]) => `${text.slice(0, from)}${junk}${text.slice(to)}`)

describe('no text makes a parser throw', () => {
  test.each(Object.entries(parsers))('%s', (_name, parse) => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), mangled), (text) => {
      expect(() => parse(text)).not.toThrow()
    }), { numRuns: 200 })
  })
})

test('cpu times: idle is idle and waiting for a disk; kernels before 2.6 have four figures', () => {
  expect(parseCpuTimes('cpu  100 0 100 700 100 0 0 0 50 0\ncpu0 1 2 3 4\n')).toEqual({ busy: 2, total: 10 })
  expect(parseCpuTimes('cpu  100 0 100 800\n')).toEqual({ busy: 2, total: 10 })
  expect(parseCpuTimes('cpu0 1 2 3 4\n')).toBeUndefined()
  expect(parseCpuTimes('cpu  100 0 x 800\n')).toBeUndefined()
})

test('processors that a process may run on', () => {
  expect(parseAllowed('Cpus_allowed_list:\t0-3,7,9-10\n')).toBe(7)
  expect(parseAllowed('Cpus_allowed_list:\t5\n')).toBe(1)
  expect(parseAllowed('Cpus_allowed_list:\t-\n')).toBeUndefined()
})

test('a limit of processors', () => {
  expect(parseCpuMax('150000 100000\n')).toBe(1.5)
  expect(parseCpuMax('max 100000\n')).toBeUndefined()
})

test('a process that is named to deceive', () => {
  expect(parseProcess('Name:\ta) R 1\\nVmRSS: 9\nVmRSS:\t    8 kB\n')).toEqual({ name: 'a) R 1\\nVmRSS: 9', bytes: 8192 })
  expect(parseProcess('Name:\tkworker/0:1\n')).toBeUndefined()
})

test('interfaces whose names have colons', () => {
  expect(parseInterfaces('eth0:1: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16')).toEqual([{ name: 'eth0:1', received: 1, sent: 9, errors: 14 }])
})

test('a mount point that has blanks, and the same file system mounted often', () => {
  const mounts = parseMounts([
    '1 0 8:1 /srv /home/me/deep/srv rw - ext4 /dev/sda1 rw',
    '2 0 8:1 / /mnt/my\\040disk\\134\\011x rw,relatime shared:1 master:2 - ext4 /dev/sda1 rw',
    '3 0 8:2 /a /b rw - ext4 /dev/sda2 rw',
    '4 0 8:2 /c /a/longer rw - ext4 /dev/sda2 rw',
    '5 0 8:3 / /over rw - ext4 /dev/sda3 rw',
    '6 0 0:9 / /over rw - tmpfs tmpfs rw',
    '7 0 0:10 / /pool rw - zfs tank/data rw',
  ].join('\n'))
  expect(realMounts(mounts).map(({ point }) => point)).toEqual(['/b', '/mnt/my disk\\\tx', '/pool'])
})

test('the name of a system', () => {
  expect(parsePrettyName('ID=x\nPRETTY_NAME="A \\"B\\" 1"\n')).toBe('A "B" 1')
  expect(parsePrettyName("PRETTY_NAME='Alpine'")).toBe('Alpine')
  expect(parsePrettyName('PRETTY_NAME=""\n')).toBeUndefined()
})
