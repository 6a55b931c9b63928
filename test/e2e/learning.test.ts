import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { branchCourse, configuration, folderCourse, timestampAt, usualHour, type Course, type Told } from '../support/course.ts'
import { hub, temporaryFolder, type Hub, type TemporaryFolder } from '../support/repositories.ts'
import { testFolder } from '../support/test-folder.ts'

/** A week of hourly runs, and another half a day of them where it goes on. */
const week = 168
const halfDay = 13
const manyRuns = 600_000

const seriesOf = (findings: readonly { readonly series: string }[]) => findings.map(({ series }) => series)
const troublesOf = ({ findings }: Report) => findings.map(({ severity, rule, series }) => `${severity} ${rule} ${series}`)
const baselineOf = (file: string, series: string): { readonly since: string; readonly samples: number } =>
  JSON.parse(file.split('\n').find((line) => line.includes(`"series":"${series}"`)) ?? 'null')

/** A schedule is never on time. */
async function usualRun(course: Course, hour: number): Promise<Told> {
  await usualHour(course, hour)
  return await course.run(hour + ((hour * 31) % 5) / 60)
}

let home: TemporaryFolder
let learner: Course
const early: Told[] = []

beforeAll(async () => {
  home = await temporaryFolder()
  learner = await folderCourse(home.path, configuration())
  for (let hour = 0; hour < week; hour += 1) early.push(await usualRun(learner, hour))
}, manyRuns)
afterAll(async () => await home[Symbol.asyncDispose]())

describe('a week of hourly runs', () => {
  it('raises nothing while all is as usual, and says how much is learned', () => {
    expect(early.flatMap(({ report }) => troublesOf(report))).toEqual([])
    expect(early.map(({ stderr }) => stderr).join('')).toBe('')
    expect(early[0]?.report.learned).toMatchObject({ baselines: 3, learning: 3 })
    expect(early.at(-1)?.report.learned).toMatchObject({ baselines: 3, learning: 0 })
    expect(early.at(-1)?.markdown).toContain('Three series are as usual. Last report ')
    expect(early.at(-1)?.markdown).toContain('\nNext report expected by 12 Oct 00:')
  })
})

describe.each([['in a folder', false], ['on a branch', true]] as const)('a fault after that, %s', (_, isBranch) => {
  const fault = week + halfDay
  let course: Course
  let remote: Hub
  const usual: Told[] = []
  let opened: Told
  const place = isBranch ? ['--branch', 'main'] : []
  const disposables: AsyncDisposable[] = []

  beforeAll(async () => {
    if (isBranch) {
      remote = await hub()
      disposables.push(remote)
      course = await branchCourse(remote, configuration())
    } else {
      const folder = await temporaryFolder()
      disposables.push(folder)
      course = await folderCourse(folder.path, configuration())
    }
    await cp(join(learner.root, 'data/memory'), join(course.root, 'data/memory'), { recursive: true })
    if (isBranch) {
      await remote.git(['add', 'data'], course.root)
      await remote.git(['commit', '--quiet', '-m', 'What was learned elsewhere'], course.root)
      await remote.git(['push', '--quiet'], course.root)
    }
    for (let hour = week; hour < fault; hour += 1) usual.push(await usualRun(course, hour))
    await course.log(200, 400)
    opened = await course.run(fault)
  }, manyRuns)
  afterAll(async () => await Promise.all(disposables.map((one) => one[Symbol.asyncDispose]())))

  it('is raised at once, with what is usual', () => {
    expect(usual.flatMap(({ report }) => troublesOf(report))).toEqual([])
    const finding = opened.report.findings.find(({ series }) => series === 'logs/errors')
    expect(finding).toMatchObject({ id: 'unusual:web-1:logs/errors', rule: 'unusual', severity: 'WARN', value: 400, since: opened.report.timestamp })
    expect(finding?.usual?.low).toBeGreaterThanOrEqual(0)
    expect(finding?.usual?.high).toBeGreaterThan(5)
    expect(finding?.usual?.high).toBeLessThan(20)
    expect(seriesOf(opened.report.changes.opened)).toContain('logs/errors')
    expect(opened.markdown).toMatch(/\| WARN \| `logs\/errors` is unusually high \| 400 \(usual [\d.]+–[\d.]+\) \| new \| never as high before\./)
  })

  it.runIf(isBranch)('is there with memory, report and ticket in one commit, and what is learned is written twice a day only', async () => {
    const changed = (await remote.git(['show', '--name-only', '--format=', 'main'])).split('\n')
    const { timestamp } = opened.report
    expect(changed).toEqual(expect.arrayContaining([
      'data/memory/runs.jsonl', 'data/memory/sightings/20261012_12.jsonl',
      `data/reports/_dispatch/dispatch_${timestamp}.json`, `data/reports/auto/velos_auto_report_${timestamp}.md`,
    ]))
    expect(changed).not.toContain('data/memory/baselines.jsonl')
    expect(Number(await remote.git(['rev-list', '--count', 'main']))).toBe(1 + 1 + halfDay + 1)
    expect(Number(await remote.git(['rev-list', '--count', 'main', '--', 'data/memory/baselines.jsonl']))).toBe(1 + 2)
  })

  it('is explained by its series and by its id', async () => {
    for (const name of ['logs/errors', 'unusual:web-1:logs/errors']) {
      const { code, stdout, stderr } = await course.velos(fault + 0.1, 'explain', name, ...place)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(/^WARN {2}logs\/errors is unusually high\n {2}400 \(usual /)
      expect(stdout).toContain('Setting: judge.rules.unusual: fail-after 1, recover-after 2.')
      expect(stdout).toContain(`velos memory relearn logs/errors`)
      expect(stdout).toContain('- { match: "unusual:web-1:logs/errors", until: 2026-10-19T13:23:00Z, reason: "why" }')
    }
    const explained = JSON.parse((await course.velos(fault + 0.1, 'explain', 'logs/errors', '--json', ...place)).stdout)
    expect(explained).toMatchObject({ finding: { id: 'unusual:web-1:logs/errors' }, baseline: { series: 'logs/errors' }, configFile: '.github/velos.yml' })
    expect(explained.history.at(-1)).toEqual({ timestamp: opened.report.timestamp, value: 400 })
  })

  it('is said once when it opens, and once when it is over', async () => {
    const after: Told[] = []
    for (let hour = fault + 1; hour <= fault + 12; hour += 1) {
      if (hour >= fault + 3) after.push(await usualRun(course, hour))
      else {
        await course.log(200, 400)
        after.push(await course.run(hour))
      }
    }
    const times = (pick: (told: Told) => readonly { readonly series: string }[]) =>
      [opened, ...after].flatMap((one) => seriesOf(pick(one))).filter((series) => series === 'logs/errors').length
    expect(times(({ report }) => report.changes.opened)).toBe(1)
    expect(times(({ report }) => report.changes.recovered)).toBe(1)
    expect(after.at(-1)?.report.findings).toEqual([])
    expect(after.find(({ report }) => seriesOf(report.changes.recovered).includes('logs/errors'))?.markdown).toMatch(/\n- Recovered: `logs\/errors` is as usual again, at \d, after \d+ h(?: \d+ min)?\n/)
  })

  it('is forgotten with the rest by a command to learn anew, once', async () => {
    const before = baselineOf(await course.text('data/memory/baselines.jsonl'), 'logs/errors')
    expect(before.since).toBe(timestampAt(0))
    const { code, stdout } = await course.velos(fault + 13, 'memory', 'relearn', 'logs/errors')
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Added to data/memory/memory_buffer.jsonl; the next run learns anew.\n' })
    for (let hour = fault + 13; hour < fault + 16; hour += 1) {
      const { report } = await usualRun(course, hour)
      expect(report.findings).toEqual([])
      expect(report.learned).toMatchObject({ baselines: 3, learning: 1 })
      expect(report.series.find(({ key }) => key === 'logs/errors')).toMatchObject({ learning: true })
    }
  })

  it('and by the configuration, once: so it is folded in', async () => {
    await course.write('.github/velos.yml', configuration('judge: { relearn: [logs/lines] }\n'))
    for (let hour = fault + 16; hour < fault + 64; hour += 6) expect((await usualRun(course, hour)).report.learned.baselines).toBe(3)
    const file = await course.text('data/memory/baselines.jsonl')
    expect(baselineOf(file, 'logs/errors').since.slice(0, 11)).toBe(timestampAt(fault + 13).slice(0, 11))
    expect(baselineOf(file, 'logs/lines').since.slice(0, 11)).toBe(timestampAt(fault + 16).slice(0, 11))
    expect(baselineOf(file, 'logs/warnings').since).toBe(timestampAt(0))
    expect(baselineOf(file, 'logs/lines').samples).toBeGreaterThan(1)
  })
})

describe('a run whose clock is wrong', () => {
  it('by eleven years leaves nothing behind that the next ones trip over', async () => {
    const course = await folderCourse(await testFolder(), configuration())
    for (let hour = 0; hour < 12; hour += 1) await usualRun(course, hour)
    await course.run(90_000)
    await usualHour(course, 12)
    const { report } = await course.run(12)
    expect(report.notes).toEqual([expect.stringMatching(/^Memory had learned from a run of 2037\d{4}_\d{6}, which a wrong clock made/)])
    expect(report.findings).toEqual([])
    const { report: next } = await usualRun(course, 13)
    expect([next.notes, next.findings]).toEqual([[], []])
  })
})
