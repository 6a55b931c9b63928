import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../src/inputs/default-limits.ts'
import { acknowledgementPaths, configurationPaths, parseSettings } from '../../src/inputs/settings.ts'
import type { When } from '../../src/model/settings.ts'
import { problemsOf, read } from './read-configuration.ts'
import { thrownBy } from './thrown-by.ts'

const toAll = (when: When) => ({ slack: when, notion: when, push: when, email: when, webhook: when, github: when })

const defaults = {
  root: '/root',
  deliver: ['commit'],
  commitMessage: 'chore(velos): report {timestamp}',
  artifact: { name: 'velos-report' },
  failOn: 'never',
  dryRun: false,
  send: { slack: true, notion: true, push: false, email: false },
  alert: [],
  when: toAll('always'),
  report: { style: 'full' },
  timezone: 'UTC',
  collect: {
    system: { cpuWindowMs: 200 },
    repo: true,
    logs: { files: ['data/logs/**/*.log', 'logs/**/*.log'], exclude: [], maxBytes: 1_000_000_000 },
  },
  judge: {
    limits: defaultLimits,
    rules: {
      'collector-failed': { failAfter: 1, recoverAfter: 1 },
      late: { failAfter: 1, recoverAfter: 1 },
      limit: { failAfter: 1, recoverAfter: 1 },
      missing: { failAfter: 2, recoverAfter: 1 },
      shift: { failAfter: 1, recoverAfter: 2 },
      trend: { failAfter: 2, recoverAfter: 2 },
      unusual: { failAfter: 1, recoverAfter: 2 },
    },
    alarmBudget: 2,
    relearn: [],
    unlearned: [],
    dependsOn: [],
    remindMs: 604_800_000,
  },
  silences: [],
  maintenance: [],
  acknowledged: [],
  memory: { runs: 1000, records: 5000, bytes: 4_000_000 },
  retention: { reports: 1000 },
}

function withoutReminder({ remindMs, ...judge }: typeof defaults.judge): Omit<typeof defaults.judge, 'remindMs'> {
  expect(remindMs).toBe(7 * 86_400_000)
  return judge
}

const everything = `
report: { style: classic, timezone: Asia/Seoul }
collect:
  system: { disks: [/, "\${DISK}"], cpu-window: 1s }
  repo: false
  logs: { files: ["*.log"], exclude: ["a*"], max-bytes: 64KiB }
judge:
  limits:
    - { series: disk//var/used, warn: 80, critical: 90, hint: Clear it }
    - { series: memory/used, critical: 99 }
    - { series: battery, warn: 20, critical: 5, bad: below }
    - { series: fan, warn: 500, bad: below, fail-after: 3, recover-after: 4 }
  rules:
    collector-failed: { severity: critical }
    late: false
    limit: { fail-after: 5 }
    missing: { recover-after: 6 }
    shift: true
    trend:
    unusual: { severity: warn, fail-after: 7, recover-after: 8 }
  alarm-budget: 6 per year
  relearn: ["disk/*"]
  unlearned: [cpu/used]
  depends-on: [{ series: "endpoint/*", on: endpoint/gateway }]
  remind: 36h
silences:
  - { match: endpoint/checkout, from: 2029-12-01T00:00:00Z, until: 2030-12-01, reason: migration, by: ops }
  - { match: "*", until: 2030-12-01T18:30:00.5+02:00, reason: "holidays" }
maintenance:
  - { match: "endpoint/*", cron: "0  2 * * SUN", duration: 2h, reason: weekly backup }
  - { match: db, cron: "*/15 0-6 1,15 * *", duration: 7d, timezone: America/New_York, reason: batch }
memory: { runs: 10, records: 20, bytes: 64KiB, days: 400d }
retention: { reports: 30 }
dispatch: { send: { slack: false, email: true, webhook: true, github: false }, when: { slack: change, email: daily }, alert: [webhook, push, push] }
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
      when: { ...toAll('always'), slack: 'change', email: 'daily' },
      report: { style: 'classic' },
      timezone: 'Asia/Seoul',
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
          { series: 'fan', warn: 500, bad: 'below', failAfter: 3, recoverAfter: 4 },
        ],
        rules: {
          'collector-failed': { severity: 'CRITICAL', failAfter: 1, recoverAfter: 1 },
          late: false,
          limit: { failAfter: 5, recoverAfter: 1 },
          missing: { failAfter: 2, recoverAfter: 6 },
          shift: { failAfter: 1, recoverAfter: 2 },
          trend: { failAfter: 2, recoverAfter: 2 },
          unusual: { severity: 'WARN', failAfter: 7, recoverAfter: 8 },
        },
        alarmBudget: 0.5,
        relearn: ['disk/*'],
        unlearned: ['cpu/used'],
        dependsOn: [{ series: 'endpoint/*', on: 'endpoint/gateway' }],
        remindMs: 129_600_000,
      },
      silences: [
        // The day begins in Seoul.
        { match: 'endpoint/checkout', until: '2030-11-30T15:00:00.000Z', from: '2029-12-01T00:00:00.000Z', reason: 'migration', by: 'ops' },
        { match: '*', until: '2030-12-01T16:30:00.000Z', reason: 'holidays' },
      ],
      maintenance: [
        { match: 'endpoint/*', cron: '0 2 * * SUN', durationMs: 7_200_000, timezone: 'Asia/Seoul', reason: 'weekly backup' },
        { match: 'db', cron: '*/15 0-6 1,15 * *', durationMs: 604_800_000, timezone: 'America/New_York', reason: 'batch' },
      ],
      memory: { runs: 10, records: 20, bytes: 65_536, days: 400 },
      retention: { reports: 30 },
    })
  })

  test('one word for all channels, no reminder, and a budget by the week', async () => {
    const { when, judge } = await read('dispatch: { when: weekly }\njudge: { remind: never, alarm-budget: 1 per week }')
    expect({ when, judge }).toEqual({ when: toAll('weekly'), judge: { ...withoutReminder(defaults.judge), alarmBudget: 365.25 / 84 } })
  })

  test('collectors off and on', async () => {
    const off = await read('collect: { system: false, repo: false, logs: false }')
    expect(off.collect).toEqual({ system: false, repo: false, logs: false })
    expect((await read('collect: { system: true, repo: true, logs: true }')).collect).toEqual(defaults.collect)
  })

  test('an input goes before the file', async () => {
    const file = { path: '.github/velos.yml', text: everything }
    const { send, when, configFile } = await parseSettings({ inputs: { send: 'push', when: 'Daily' }, env: { DISK: '/' }, root: '/root', file })
    expect({ send, when, configFile }).toEqual({
      when: toAll('daily'),
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
      { file, line: 2, column: 3, path: 'report.stile', message: 'found an unknown key; allowed here: style or timezone; did you mean "style"?' },
      { file, line: 3, column: 17, path: 'memory.runs', message: 'found 0; a whole number from 1 to 10000 is allowed' },
    ]
    const message = `--deliver: ${problems[0]?.message}
--dry-run: found "1"; true or false is allowed
VELOS_CPU_WINDOW: found "5"; a duration from 0ms to 1m is allowed, such as 200ms
conf /velos.yml:2:3 report.stile: found an unknown key; allowed here: style or timezone; did you mean "style"?
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
        console.log(loaded.map((url) => /node_modules.(croner|yaml|zod)/.exec(url)?.[1]).filter((name, at, all) => all.indexOf(name) === at).join())`
      return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stdout.trim()
    }
    expect(loaded('undefined')).toBe('')
    expect(loaded('{ path: "x", text: "" }').split(',').sort()).toEqual(['', 'croner', 'yaml', 'zod'])
  })
})

test('where the configuration may be', () => {
  expect(configurationPaths(undefined)).toEqual({ paths: ['.github/velos.yml', 'velos.yml'], required: false })
  expect(configurationPaths(' ')).toEqual({ paths: ['.github/velos.yml', 'velos.yml'], required: false })
  expect(configurationPaths(' conf/velos.yml ')).toEqual({ paths: ['conf/velos.yml'], required: true })
})

test('where acknowledgements may be', () => {
  expect(acknowledgementPaths).toEqual(['.github/velos-acknowledged.yml', 'velos-acknowledged.yml'])
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
