import { execFile } from 'node:child_process'
import { appendFile, copyFile, mkdir, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { collect } from '../../../../src/collect/collect.ts'
import { logs } from '../../../../src/collect/collectors/logs/logs.ts'
import type { Json } from '../../../../src/model/json.ts'
import type { Observation } from '../../../../src/model/observation.ts'
import type { Reading } from '../../../../src/model/reading.ts'
import type { LogsSettings } from '../../../../src/model/settings.ts'
import { testCollector } from '../../../contracts/collector.ts'
import { testFolder } from '../../../support/test-folder.ts'
import { fakeWorld } from '../../../support/world.ts'

const defaults: LogsSettings = { files: ['logs/**/*.log'], exclude: [], maxBytes: 1_000_000 }
const onPosix = process.platform !== 'win32'

async function rootWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await testFolder()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

async function look(root: string, settings: Partial<LogsSettings> = {}, bookmark?: Json, redact = (text: string) => text): Promise<Reading> {
  const since = () => ({ bookmark: async () => bookmark })
  const all = { system: false, repo: false, logs: { ...defaults, ...settings } } as const
  const [reading] = await collect(fakeWorld({ root, redact }), all, since, [logs])
  if (reading === undefined) throw new Error('it is off')
  return reading
}

/** Runs it again and again, each run with the bookmark of the one before. */
function follower(root: string, settings: Partial<LogsSettings> = {}) {
  let bookmark: Json | undefined
  return async (): Promise<readonly Observation[]> => {
    const reading = await look(root, settings, bookmark)
    if (reading.outcome !== 'ok') throw new Error(reading.reason)
    bookmark = JSON.parse(JSON.stringify(reading.bookmark?.value))
    return reading.observations
  }
}

const values = (seen: readonly Observation[], key: string) => seen.filter((one) => one.key === key).map(({ value }) => value)
const lines = (seen: readonly Observation[]) => values(seen, 'logs/lines')[0]

testCollector({
  collector: logs,
  on: { system: false, repo: false, logs: defaults },
  furnish: async (env, secret) =>
    fakeWorld({ root: await rootWith({ [`logs/${secret}.log`]: `fine\nERROR cannot log in with ${secret}\n` }), env }),
})

test('counts lines and levels, file by file, and shows the last errors', async () => {
  const root = await rootWith({
    'logs/a.log': 'INFO one\nWARN two\nERROR three\n',
    'logs/sub/b.log': 'ERROR \u001b[31mfour\u001b[0m\u0007 \u202e\n',
    'logs/c.txt': 'ERROR not this one\n',
  })
  await utimes(join(root, 'logs/a.log'), 1000, 1000)
  expect(await look(root)).toEqual({
    collector: 'logs',
    tookMs: 0,
    outcome: 'ok',
    observations: [
      { key: 'logs/files', value: 2, unit: 'count' },
      { key: 'logs/bytes', value: 55, unit: 'bytes' },
      { key: 'logs/lines', value: 4, unit: 'lines' },
      { key: 'logs/errors', value: 2, unit: 'lines' },
      { key: 'logs/warnings', value: 1, unit: 'lines' },
      { key: 'logs/file', value: 3, unit: 'lines', labels: { file: 'logs/a.log', errors: '1', warnings: '1' } },
      { key: 'logs/file', value: 1, unit: 'lines', labels: { file: 'logs/sub/b.log', errors: '1', warnings: '0' } },
      { key: 'logs/last-error', value: 'ERROR three', labels: { file: 'logs/a.log' } },
      { key: 'logs/last-error', value: 'ERROR four', labels: { file: 'logs/sub/b.log' } },
    ],
    bookmark: { scope: 'host', value: { files: [expect.objectContaining({ offset: 30, size: 30 }), expect.objectContaining({ offset: 25 })] } },
  })
})

test('no file matches', async () => {
  expect(await look(await rootWith({ 'logs/a.txt': 'x' }))).toEqual({
    collector: 'logs',
    tookMs: 0,
    outcome: 'empty',
    reason: 'no log file matches logs/**/*.log',
  })
})

describe('reads on from where it stopped', () => {
  test('what was added, and nothing where nothing was', async () => {
    const root = await rootWith({ 'logs/a.log': 'one\ntwo\n' })
    const run = follower(root)
    expect(lines(await run())).toBe(2)
    expect(lines(await run())).toBe(0)
    await appendFile(join(root, 'logs/a.log'), 'ERROR three\n')
    const third = await run()
    expect([lines(third), ...values(third, 'logs/last-error')]).toEqual([1, 'ERROR three'])
  })

  test('a line without an end waits for it, but not for ever', async () => {
    const root = await rootWith({ 'logs/a.log': 'one\ntw' })
    const run = follower(root)
    expect(lines(await run())).toBe(1)
    await appendFile(join(root, 'logs/a.log'), 'o')
    expect(lines(await run())).toBe(0)
    expect(lines(await run())).toBe(1)
    expect(lines(await run())).toBe(0)
    await appendFile(join(root, 'logs/a.log'), ' and more\nthree\n')
    expect(lines(await run())).toBe(1)
  })

  test('a file that was cut, or replaced by another, is read from the start', async () => {
    const root = await rootWith({ 'logs/a.log': 'one\ntwo\nthree\n' })
    const run = follower(root)
    await run()
    await truncate(join(root, 'logs/a.log'), 0)
    await appendFile(join(root, 'logs/a.log'), 'one\n')
    expect(lines(await run())).toBe(1)
    await writeFile(join(root, 'logs/a.log'), 'ANOTHER\nfile\nof\nmore\nlines\n')
    expect(lines(await run())).toBe(5)
  })

  test('a file that was renamed, or copied back, is known again', async () => {
    const root = await rootWith({ 'logs/a.log': 'one\ntwo\n' })
    const run = follower(root)
    await run()
    await rename(join(root, 'logs/a.log'), join(root, 'logs/a.1.log'))
    await writeFile(join(root, 'logs/a.log'), 'new\n')
    expect(lines(await run())).toBe(1)
    await copyFile(join(root, 'logs/a.log'), join(root, 'copy'))
    await rm(join(root, 'logs/a.log'))
    await appendFile(join(root, 'copy'), 'more\n')
    await rename(join(root, 'copy'), join(root, 'logs/a.log'))
    expect(lines(await run())).toBe(1)
  })

  test('what the limit left', async () => {
    const root = await rootWith({ 'logs/a.log': `${'x'.repeat(9)}\n`.repeat(10) })
    const run = follower(root, { maxBytes: 35 })
    const first = await run()
    expect([lines(first), ...values(first, 'logs/partial')]).toEqual([3, 'logs/a.log: 70 bytes are left for the next run'])
    expect([lines(await run()), lines(await run()), lines(await run()), lines(await run())]).toEqual([3, 3, 1, 0])
  })

  test('a line longer than the limit does not stop it', async () => {
    const root = await rootWith({ 'logs/a.log': `ERROR ${'x'.repeat(100)}\nnext\n` })
    const run = follower(root, { maxBytes: 20 })
    const seen = [await run(), await run(), await run(), await run(), await run(), await run(), await run()].map(lines)
    expect(seen).toEqual([1, 0, 0, 0, 0, 1, 0])
  })

  test('with the names of files kept from memory', async () => {
    const reading = await look(await rootWith({ 'logs/customer-4711.log': 'one\n' }))
    expect(JSON.stringify(reading.outcome === 'ok' && reading.bookmark)).not.toContain('customer')
  })
})

describe('what is not read is said', () => {
  test('binary files', async () => {
    expect(values(await follower(await rootWith({ 'logs/a.log': new Uint8Array([31, 139, 8, 0, 0]) }))(), 'logs/partial')).toEqual(['logs/a.log is no text'])
  })

  test.runIf(onPosix)('pipes and links, which are never opened for good', async () => {
    const root = await rootWith({ 'logs/a.log': 'one\n', 'secret.txt': 'ERROR secret\n' })
    await promisify(execFile)('mkfifo', [join(root, 'logs/pipe.log')])
    await symlink(join(root, 'secret.txt'), join(root, 'logs/link.log'))
    await symlink(join(root, 'logs'), join(root, 'logs/loop'))
    const seen = await follower(root)()
    expect(values(seen, 'logs/partial').sort()).toEqual(['logs/link.log cannot be read (it is a symbolic link)', 'logs/pipe.log is no ordinary file'])
    expect([lines(seen), values(seen, 'logs/errors')]).toEqual([1, [0]])
  })

  test.runIf(onPosix && process.getuid?.() !== 0)('files and folders without permission', async () => {
    const root = await rootWith({ 'logs/a.log': 'one\n', 'logs/sub/b.log': 'x\n' })
    await promisify(execFile)('chmod', ['000', join(root, 'logs/a.log'), join(root, 'logs/sub')])
    const seen = values(await follower(root)(), 'logs/partial')
    await promisify(execFile)('chmod', ['700', join(root, 'logs/sub')])
    expect(seen).toEqual(['the folder logs/sub cannot be read (EACCES)', 'logs/a.log cannot be read (EACCES)'])
  })

  test('more than 200 files: the newest are read', async () => {
    const root = await rootWith(Object.fromEntries(Array.from({ length: 205 }, (_, at) => [`logs/${at}.log`, 'x\n'])))
    for (let at = 0; at < 5; at++) await utimes(join(root, `logs/${at}.log`), at, at)
    const seen = await follower(root)()
    expect([values(seen, 'logs/files'), values(seen, 'logs/partial')]).toEqual([[200], ['only the newest 200 of 205 files are read']])
    expect(seen.some(({ labels }) => labels?.['file'] === 'logs/3.log')).toBe(false)
  })

  test('folders that are too deep', async () => {
    const root = await rootWith({ [`logs/${'d/'.repeat(20)}a.log`]: 'x\n', 'logs/a.log': 'x\n' })
    expect(values(await follower(root)(), 'logs/partial')).toEqual(['folders deeper than 16 below logs'])
  })

  test('when the time is over', async () => {
    const root = await rootWith({ 'logs/a.log': 'one\n' })
    let reads = 0
    const world = fakeWorld({ root, monotonicMs: () => (reads++ === 0 ? 0 : 50_000) })
    const opened = logs.open({ system: false, repo: false, logs: defaults })
    const sight = await opened?.(world, new AbortController().signal, { bookmark: async () => undefined })
    expect(values(sight?.observations ?? [], 'logs/partial')).toEqual(['logs/a.log: 4 bytes are left for the next run'])
  })
})

test('excludes, hidden and installed folders, absolute globs', async () => {
  const root = await rootWith({
    'logs/a.log': 'a\n',
    'logs/access.log': 'x\n',
    'logs/.hidden/b.log': 'x\n',
    'logs/node_modules/p/c.log': 'x\n',
    'other/d.log': 'd\n',
  })
  const settings = { files: ['logs/**/*.log', `${root}/other/*.log`, '**/a.log'], exclude: ['**/access.log'] }
  const seen = await follower(root, settings)()
  expect(seen.filter(({ key }) => key === 'logs/file').map(({ labels }) => labels?.['file'])).toEqual(['logs/a.log', 'other/d.log'])
  const outside = await follower(join(root, 'logs'), { files: [`${root}/*/*.log`], exclude: ['**/access.log'] })()
  expect(outside.filter(({ key }) => key === 'logs/file').map(({ labels }) => labels?.['file'])).toEqual(['../other/d.log', 'a.log'])
})

test('a secret is taken out before a long line is cut', async () => {
  const root = await rootWith({ 'logs/a.log': `ERROR ${'x'.repeat(285)} hunter2hunter2 ${'y'.repeat(5000)}\n` })
  const reading = await look(root, {}, undefined, (text) => text.replaceAll('hunter2hunter2', '***'))
  const [line] = reading.outcome === 'ok' ? values(reading.observations, 'logs/last-error') : []
  expect(line).toBe(`ERROR ${'x'.repeat(285)} *** yyy…`)
})
