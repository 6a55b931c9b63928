import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../src/inputs/default-limits.ts'
import { configurationPaths, parseSettings } from '../../src/inputs/settings.ts'
import { problemsOf, read } from './read-configuration.ts'
import { thrownBy } from './thrown-by.ts'

const defaults = {
  root: '/root',
  deliver: ['commit'],
  commitMessage: 'chore(velos): report {timestamp}',
  artifact: { name: 'velos-report' },
  failOn: 'never',
  dryRun: false,
  send: { slack: true, notion: true, push: false, email: false },
  alert: [],
  report: { style: 'full' },
  collect: {
    system: { cpuWindowMs: 200 },
    repo: true,
    logs: { files: ['data/logs/**/*.log', 'logs/**/*.log'], exclude: [], maxBytes: 1_000_000_000 },
  },
  judge: { limits: defaultLimits },
  memory: { runs: 1000, records: 5000 },
  retention: { reports: 1000 },
}

const everything = `
report: { style: classic }
collect:
  system: { disks: [/, "\${DISK}"], cpu-window: 1s }
  repo: false
  logs: { files: ["*.log"], exclude: ["a*"], max-bytes: 64KiB }
judge:
  limits:
    - { series: disk//var/used, warn: 80, critical: 90, hint: Clear it }
    - { series: memory/used, critical: 99 }
    - { series: battery, warn: 20, critical: 5, bad: below }
    - { series: fan, warn: 500, bad: below }
memory: { runs: 10, records: 20 }
retention: { reports: 30 }
dispatch: { send: { slack: false, email: true, webhook: true, github: false }, alert: [webhook, push, push] }
`

describe('parseSettings', () => {
  test('nothing given', async () => {
    expect(await parseSettings({ inputs: {}, env: {}, root: '/root' })).toEqual(defaults)
  })

  test.each(['', '\n\n', '# nothing\n', '---\n', '~', '{}', 'report:\ncollect:\n  system:\n  logs:\ndispatch:\n  send:\n', '\ufeffreport:\r\n'])(
    'a file that says nothing: %j',
    async (text) => {
      expect(await read(text)).toEqual({ ...defaults, configFile: 'velos.yml' })
    },
  )

  test('a file that says everything', async () => {
    expect(await read(everything, { DISK: '/data' })).toEqual({
      ...defaults,
      configFile: 'velos.yml',
      send: { slack: false, notion: true, push: false, email: true, webhook: true },
      alert: ['push', 'webhook'],
      report: { style: 'classic' },
      collect: {
        system: { disks: ['/', '/data'], cpuWindowMs: 1000 },
        repo: false,
        logs: { files: ['*.log'], exclude: ['a*'], maxBytes: 65_536 },
      },
      judge: {
        limits: [
          ...defaultLimits.filter(({ series }) => series !== 'memory/used'),
          { series: 'disk//var/used', warn: 80, critical: 90, bad: 'above', hint: 'Clear it' },
          { series: 'memory/used', critical: 99, bad: 'above' },
          { series: 'battery', warn: 20, critical: 5, bad: 'below' },
          { series: 'fan', warn: 500, bad: 'below' },
        ],
      },
      memory: { runs: 10, records: 20 },
      retention: { reports: 30 },
    })
  })

  test('collectors off and on', async () => {
    const off = await read('collect: { system: false, repo: false, logs: false }')
    expect(off.collect).toEqual({ system: false, repo: false, logs: false })
    expect((await read('collect: { system: true, repo: true, logs: true }')).collect).toEqual(defaults.collect)
  })

  test('an input goes before the file', async () => {
    const file = { path: '.github/velos.yml', text: everything }
    const { send, configFile } = await parseSettings({ inputs: { send: 'push' }, env: { DISK: '/' }, root: '/root', file })
    expect({ send, configFile }).toEqual({
      send: { slack: false, notion: false, push: true, email: false },
      configFile: '.github/velos.yml',
    })
  })

  test('VELOS_CPU_WINDOW goes before the file, and does not turn the collector on', async () => {
    const env = { VELOS_CPU_WINDOW: '0ms' }
    expect((await read('', env)).collect.system).toEqual({ cpuWindowMs: 0 })
    expect((await read('collect: { system: { cpu-window: 1s, disks: [/] } }', env)).collect.system).toEqual({ cpuWindowMs: 0, disks: ['/'] })
    expect((await read('collect: { system: false }', env)).collect.system).toBe(false)
  })

  test('every problem of inputs, environment and file in one error', async () => {
    const act = async () =>
      await parseSettings({
        inputs: { deliver: 'comit', 'dry-run': '1' },
        source: 'flag',
        env: { VELOS_CPU_WINDOW: '5' },
        root: '/root',
        file: { path: 'conf\n/velos.yml', text: 'report:\n  stile: full\nmemory: { runs: 0 }' },
      })
    const file = 'conf\n/velos.yml'
    const problems = [
      { path: '--deliver', message: 'found "comit"; a comma list of commit or artifact, or none by itself, is allowed; did you mean "commit"?' },
      { path: '--dry-run', message: 'found "1"; true or false is allowed' },
      { path: 'VELOS_CPU_WINDOW', message: 'found "5"; a duration from 0ms to 1m is allowed, such as 200ms' },
      { file, line: 2, column: 3, path: 'report.stile', message: 'found an unknown key; style is allowed here; did you mean "style"?' },
      { file, line: 3, column: 17, path: 'memory.runs', message: 'found 0; a whole number from 1 to 10000 is allowed' },
    ]
    const message = `--deliver: ${problems[0]?.message}
--dry-run: found "1"; true or false is allowed
VELOS_CPU_WINDOW: found "5"; a duration from 0ms to 1m is allowed, such as 200ms
conf /velos.yml:2:3 report.stile: found an unknown key; style is allowed here; did you mean "style"?
conf /velos.yml:3:17 memory.runs: found 0; a whole number from 1 to 10000 is allowed`
    expect(await thrownBy(act)).toMatchObject({ name: 'VelosError', code: 'configuration', exitCode: 2, message, problems })
  })

  test('a file that was asked for and is not there', async () => {
    const act = async () => await parseSettings({ inputs: {}, env: {}, root: '/root', file: { path: 'x.yml', text: undefined } })
    expect(await thrownBy(act)).toMatchObject({
      code: 'configuration',
      message: 'input "config": found "x.yml"; there is no such file; an existing file, relative to the root, is allowed',
    })
  })

  test('loads the parsers only where there is a file', () => {
    const loaded = (file: string) => {
      const settings = pathToFileURL(path.join(import.meta.dirname, '../../src/inputs/settings.ts')).href
      const script = `
        const { registerHooks } = await import('node:module')
        const loaded = []
        registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
        const { parseSettings } = await import(${JSON.stringify(settings)})
        await parseSettings({ inputs: {}, env: {}, root: '/root', file: ${file} })
        console.log(loaded.map((url) => /node_modules.(yaml|zod)/.exec(url)?.[1]).filter((name, at, all) => all.indexOf(name) === at).join())`
      return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stdout.trim()
    }
    expect(loaded('undefined')).toBe('')
    expect(loaded('{ path: "x", text: "" }').split(',').sort()).toEqual(['', 'yaml', 'zod'])
  })
})

test('where the configuration may be', () => {
  expect(configurationPaths(undefined)).toEqual({ paths: ['.github/velos.yml', 'velos.yml'], required: false })
  expect(configurationPaths(' ')).toEqual({ paths: ['.github/velos.yml', 'velos.yml'], required: false })
  expect(configurationPaths(' conf/velos.yml ')).toEqual({ paths: ['conf/velos.yml'], required: true })
})

test('every built-in limit has a hint of one line, and an order that can be broken', () => {
  for (const { series, warn = 0, critical = 0, bad, hint = '', builtIn } of defaultLimits) {
    expect([series, bad, builtIn, warn < critical, /^[A-Z][^\n]{20,100}[^.\n]$/.test(hint)]).toEqual([series, 'above', true, true, true])
  }
})

test('no value of the environment is in a problem', async () => {
  const env = { SECRET: 'hunter2' }
  const text = 'report: { style: "${SECRET}" }\ncollect: { system: { cpu-window: "${SECRET}" }, logs: { max-bytes: "${SECRET}", files: "${SECRET}" } }'
  const problems = await problemsOf(text, env)
  expect(problems.map(({ message }) => message)).toEqual([
    'found "${SECRET}"; full or classic is allowed',
    'found "${SECRET}"; a duration from 0ms to 1m is allowed, such as 200ms',
    'found "${SECRET}"; a size is allowed, such as 64KB, 2GB or 512MiB',
    'found "${SECRET}"; a list of at most 100 texts is allowed',
  ])
  expect(JSON.stringify(problems)).not.toContain('hunter2')
})
