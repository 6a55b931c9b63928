import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDetector } from '../../src/detect/detector.ts'
import { performExplain } from '../../src/entry/explain-command.ts'
import { parseCommandLine } from '../../src/inputs/command-line.ts'
import type { Json } from '../../src/model/json.ts'
import type { Baseline, IncidentRecord } from '../../src/model/learned.ts'
import { emptyMemory, type RunRecord } from '../../src/model/memory.ts'
import { paths, reportJsonPath } from '../../src/model/paths.ts'
import { encodeMemory } from '../../src/remember/codec.ts'
import { gitEnvironment, hub } from '../support/repositories.ts'
import { testFolder } from '../support/test-folder.ts'

const open = {
  id: 'limit web-1 disk//var/used', rule: 'limit', severity: 'WARN', series: 'disk//var/used', what: 'Disk `/var` is nearly full', since: '20261120_061704',
  value: 91, unit: 'percent', limit: 85, settings: ['judge.limits: disk//var/used, warn 85'],
}
const over = { id: 'unusual web-1 load', severity: 'CRITICAL', series: 'load/per-core', since: '20261119_061704', how: 'recovered' }

const report = (timestamp: string, more: Readonly<Record<string, unknown>>): readonly [string, string] => [
  reportJsonPath(timestamp),
  JSON.stringify({ schema: 'velos.report/1', timestamp, host: { key: 'web-1' }, findings: [], muted: [], changes: { recovered: [] }, series: [{ key: 'cpu/pressure' }], ...more }),
]

const run = (timestamp: string, host: string, value: number): RunRecord => ({ id: timestamp + host, timestamp, host, status: 'OK', findings: [], values: { 'disk//var/used': value } })

const incident: IncidentRecord = {
  id: open.id, rule: 'limit', owner: 'web-1', series: open.series, severity: 'WARN', state: 'open', since: '20261120_061704', opened: '20261120_061704',
  bad: 1, good: 0, looks: '1', flapping: false, times: 1,
}
const state: Json = JSON.parse(JSON.stringify(openDetector().state()))
const baseline = (owner: string): Baseline => ({ owner, series: open.series, collector: 'system', since: '20261101_061704', seen: '20261120_061704', samples: 400, missed: 0, absent: 0, detector: state })
const learned = { ...emptyMemory, learned: { ...emptyMemory.learned, baselines: [baseline('web-1'), baseline('web-2')], incidents: [incident] } }

const files: ReadonlyMap<string, string> = new Map([
  report('20261119_061704', { findings: [{ ...open, value: 86 }, { ...open, id: 'trend web-1 disk//var/used', rule: 'trend', what: 'it fills up' }] }),
  report('20261120_061704', { findings: [open], changes: { recovered: [over] } }),
  report('20261121_061704', {}),
  [reportJsonPath('20261122_061704'), 'damaged'],
  [paths.runs, encodeMemory({ ...emptyMemory, runs: [run('20261119_061704', 'web-1', 86), run('20261120_061704', 'web-2', 5), run('20261120_061704', 'web-1', 91)] }, '20261120_061704').get(paths.runs) ?? ''],
])

async function writeFiles(root: string, all = files): Promise<string> {
  for (const [path, content] of all) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

async function explain(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const command = parseCommandLine(['explain', '--root', root, ...args])
  if (command.name !== 'explain') throw new Error('it is another command')
  let printed = ''
  await performExplain(command, 100, { env: { ...gitEnvironment(root), ...env }, cwd: root, colour: false, async print(text) { printed += text }, complain() {} })
  return printed
}

const json = async (root: string, word: string): Promise<unknown> => JSON.parse(await explain(root, [word, '--json']))

test('the newest report that has it, and what memory holds of it', async () => {
  const root = await writeFiles(await testFolder())
  expect(await json(root, open.id)).toEqual({
    finding: open,
    report: { timestamp: '20261120_061704', path: reportJsonPath('20261120_061704') },
    history: [{ timestamp: '20261119_061704', value: 86 }, { timestamp: '20261120_061704', value: 91 }],
    now: expect.stringMatching(/^\d{8}_\d{6}$/),
    timezone: 'UTC',
  })
  expect(await json(root, 'disk//var/used')).toMatchObject({ finding: { id: open.id } })
  expect(await json(root, 'load*')).toMatchObject({ finding: over, history: [] })
  expect(await json(root, 'trend web-1 disk//var/used')).toMatchObject({ report: { timestamp: '20261119_061704' } })
})

test('what memory has learned of its series and of its incident now, on the report\'s own host', async () => {
  const root = await writeFiles(await testFolder())
  const encoded = encodeMemory(learned, '20261120_061704')
  await writeFiles(root, new Map([paths.baselines, paths.incidents].map((path) => [path, encoded.get(path) ?? ''])))
  expect(await json(root, open.id)).toMatchObject({ baseline: { owner: 'web-1', samples: 400 }, incident })
  expect(await json(root, 'load*')).not.toHaveProperty('baseline')
})

test('for a person: what it is, the limit, the settings, and how to hear no more of it', async () => {
  const root = await writeFiles(await testFolder())
  const text = await explain(root, ['disk//var/used'])
  for (const part of ['WARN  ', 'Rule limit.', 'judge.limits: disk//var/used, warn 85', 'silences:', reportJsonPath('20261120_061704')]) expect(text).toContain(part)
  const both = await explain(await writeFiles(await testFolder(), new Map([...files].slice(0, 1))), ['disk//var/used'])
  expect(both.match(/^WARN {2}/gm)).toHaveLength(2)
})

test('the configuration gives the time zone, and an unsound one is no reason to say nothing', async () => {
  const root = await writeFiles(await testFolder())
  await writeFiles(root, new Map([['velos.yml', 'report:\n  timezone: Asia/Seoul\n']]))
  expect(await json(root, open.id)).toMatchObject({ configFile: 'velos.yml', timezone: 'Asia/Seoul' })
  await writeFiles(root, new Map([['velos.yml', 'report: [\n']]))
  expect(await json(root, open.id)).toMatchObject({ configFile: 'velos.yml' })
})

test('what is not known: what is near, what was watched, and where it was looked for', async () => {
  const root = await writeFiles(await testFolder())
  await expect(explain(root, ['disk//var/usde'])).rejects.toMatchObject({
    message: `There is no finding disk//var/usde in the 4 reports of the folder ${root}.`,
    remedy: 'Did you mean "disk//var/used"? There were findings on: disk//var/used, load/per-core.',
    exitCode: 1,
  })
  await expect(explain(root, ['cpu/pressure'])).rejects.toMatchObject({ message: `The series cpu/pressure is watched, and nothing was wrong with it in the 4 reports of the folder ${root}.` })
  const empty = await testFolder()
  await expect(explain(empty, ['x'])).rejects.toMatchObject({ message: `There is no report in the folder ${empty}.` })
})

test('what stands in a report is neither obeyed nor betrayed', async () => {
  const findings = [{ ...open, what: 'a\u001b[31mb\nc s3cret-s3cret', hint: '\u001b]0;x\u0007 s3cret-s3cret' }]
  const root = await writeFiles(await testFolder(), new Map([report('20261120_061704', { findings })]))
  const env = { MY_TOKEN: 's3cret-s3cret' }
  for (const args of [[open.id], [open.id, '--json']]) expect(await explain(root, args, env)).not.toMatch(/s3cret|[\u001b\u0007]/)
})

test('of a branch', async () => {
  const remote = await hub()
  onTestFinished(async () => await remote[Symbol.asyncDispose]())
  const clone = await remote.clone('clone')
  await remote.git(['checkout', '--quiet', '--orphan', 'velos-data'], clone)
  await writeFiles(clone)
  await remote.git(['add', '-A'], clone)
  await remote.git(['commit', '--quiet', '-m', 'report'], clone)
  await remote.git(['push', '--quiet', 'origin', 'velos-data'], clone)
  const fresh = await remote.clone('fresh')
  expect(JSON.parse(await explain(fresh, [open.id, '--branch', 'velos-data', '--json'], remote.env))).toMatchObject({ finding: open, history: [{ value: 86 }, { value: 91 }] })
})
