import { describe, expect, test } from 'vitest'
import { decodeDetector, openDetector } from '../../src/detect/detector.ts'
import { emptyMemory, type RunRecord } from '../../src/model/memory.ts'
import { unavailable } from '../../src/model/observation.ts'
import { timeOf } from '../../src/model/timestamp.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { announced, at, disk, failed, hourly, judging, knowing, noisy, open, openStory, settings, trained, well } from './story.ts'

const series = 'load/per-core'
const unusual = `unusual:web-1:${series}`
const load = (value: number) => ({ system: { ...well, [series]: value } })
const known = () => knowing({ hosts: [hourly('web-1')], baselines: [trained(series, noisy)] })
const about = (prefix: string, lines: readonly string[]) => lines.filter((line) => line.includes(prefix))

describe('what is far out of the usual', () => {
  test('is found, with what is usual, and is over when it has been usual for long enough', () => {
    const story = openStory(known())
    story.run(0, load(noisy(0)))
    const result = story.run(1, load(500))
    expect(announced(result)).toEqual([`opened ${unusual} WARN`])
    expect(result.findings).toMatchObject([{
      rule: 'unusual', what: 'load/per-core is unusually high', value: 500, since: at(1),
      settings: ['judge.rules.unusual: fail-after 1, recover-after 2', 'judge.alarm-budget: 2 per month'],
    }])
    const usual = result.findings[0]?.usual
    expect(usual?.low).toBeLessThan(50)
    expect(usual?.high).toBeLessThan(500)
    expect(result.series).toMatchObject([{ key: series, unusual: true }, { key: 'disk//used', learning: true }])
    const lines = Array.from({ length: 100 }, (_, hour) => announced(story.run(2 + hour, load(noisy(hour))))).flat()
    expect(about(unusual, lines)).toEqual([`recovered ${unusual}`])
  })

  test('is no matter where nobody would act on it, however far out it is for this series', () => {
    const steady = (hour: number): number => 0.2 + (noisy(hour) - noisy(0)) / 10_000
    const calm = () => knowing({ hosts: [hourly('web-1')], baselines: [trained(series, steady)] })
    const trifle = openStory(calm()).run(0, load(0.27))
    expect(trifle.learned.baselines).toEqual(calm().learned.baselines)
    expect(trifle.findings).toEqual([])
    expect(trifle.series.find(({ key }) => key === series)).not.toHaveProperty('unusual')
    // The detector itself has raised it.
    const state = decodeDetector(calm().learned.baselines[0]?.detector)
    expect(openDetector(state).step((timeOf(at(0))?.getTime() ?? 0) / 1000, 0.27)).toMatchObject({ alarm: true, cause: 'value' })
    expect(open(openStory(calm()).run(0, load(0.9)))).toEqual([`${unusual} WARN`])
  })

  test('is explained by the limit of the same series', () => {
    const limits = [{ series, warn: 90, bad: 'above' as const }]
    const story = openStory(known(), judging({ limits }))
    const result = story.run(0, load(500))
    expect(open(result)).toEqual([`limit:web-1:${series} WARN`])
    expect(announced(result)).toEqual([`opened limit:web-1:${series} WARN`])
    expect(result.muted).toMatchObject([{ id: unusual, muted: { by: 'cause', cause: `limit:web-1:${series}` } }])
  })

  test('is not explained by a limit that is less severe', () => {
    const rules = { ...settings.judge.rules, unusual: { severity: 'CRITICAL' as const, failAfter: 1, recoverAfter: 2 } }
    const story = openStory(known(), judging({ rules, limits: [{ series, warn: 90, bad: 'above' }] }))
    expect(open(story.run(0, load(500)))).toEqual([`${unusual} CRITICAL`, `limit:web-1:${series} WARN`])
  })

  test('is nothing while it is learned, without a budget, and where the rule is off or the series unlearned', () => {
    const learning = openStory(knowing({ hosts: [hourly('web-1')], baselines: [trained(series, noisy, 8)] }))
    const first = learning.run(0, load(500))
    expect(first).toMatchObject({ findings: [], series: [{ key: 'disk//used' }, { key: series, learning: true }] })
    expect(first.series[1]).not.toHaveProperty('usual')
    const off = { ...settings.judge.rules, unusual: false as const }
    for (const judge of [{ alarmBudget: 0 }, { rules: off }, { unlearned: ['load/*'] }]) {
      expect(openStory(known(), judging(judge)).run(0, load(500)).findings).toEqual([])
    }
  })

  test('what becomes unlearned is over, and its baseline goes', () => {
    const story = openStory(known())
    story.run(0, load(500))
    const all = judging({ unlearned: ['load/*'] })
    const result = story.run(1, { ...load(500), settings: all })
    expect(result.findings).toEqual([])
    expect(announced(result)).toEqual([`withdrawn ${unusual}`])
    expect(result.series.map(({ key }) => key)).toEqual(['disk//used'])
    story.run(48, { ...load(9), settings: all })
    expect(story.memory().learned.baselines.map((one) => one.series)).toEqual(['disk//used'])
  })

  test('after a long gap of our own nothing pages at once; the second look does', () => {
    const away = knowing({ hosts: [hourly('web-1', -71)], baselines: [trained(series, noisy)] })
    const story = openStory(away)
    expect(about(series, announced(story.run(0, load(500))))).toEqual([])
    expect(about(series, announced(story.run(1, load(500))))).toEqual([`opened ${unusual} WARN`])
  })

  test('a limit pages at once, gap or not', () => {
    const story = openStory(knowing({ hosts: [hourly('web-1', -71)] }))
    expect(about(disk, announced(story.run(0, { system: { 'disk//used': 91 } })))).toEqual([`opened ${disk} WARN`])
  })

  test('what was open before a long gap is neither worse nor over at the first look', () => {
    const story = openStory(known())
    story.run(0, load(500))
    const back = story.run(200, load(noisy(0)))
    expect(open(back)).toContain(`${unusual} WARN`)
    expect(about(unusual, announced(back))).toEqual([])
  })
})

describe('what fills up', () => {
  const rising = trained('disk//used', (hour) => 75 + (2 * hour) / 24 + (noisy(hour) - 50) / 10, 24 * 30)

  test('is told when it has been seen twice, with its forecast', () => {
    const story = openStory(knowing({ hosts: [hourly('web-1')], baselines: [rising] }))
    expect(announced(story.run(0, { system: { 'disk//used': 75 } }))).toEqual([])
    const result = story.run(1, { system: { 'disk//used': 75.1 } })
    expect(announced(result)).toEqual(['opened trend:web-1:disk//used WARN'])
    const [finding] = result.findings
    expect(finding?.what).toMatch(/^disk\/\/used fills up by (1\.9|2|2\.1) % a day: full in \d+(–\d+)? days$/)
    expect(finding?.forecast?.days).toBeGreaterThan(10)
    expect(finding?.forecast?.days).toBeLessThan(14)
  })

  test('is critical two days before', () => {
    const late = trained('disk//used', (hour) => 97 + (2 * hour) / 24 + (noisy(hour) - 50) / 10, 24 * 30)
    const all = judging({ limits: [] })
    const story = openStory(knowing({ hosts: [hourly('web-1')], baselines: [late] }), all)
    story.run(0, { system: { 'disk//used': 97 } })
    expect(open(story.run(1, { system: { 'disk//used': 97.1 } }))).toContain('trend:web-1:disk//used CRITICAL')
  })

  test('is explained by its limit', () => {
    const story = openStory(knowing({ hosts: [hourly('web-1')], baselines: [rising] }), judging({ limits: [{ series: 'disk//used', warn: 70, bad: 'above' }] }))
    story.run(0, { system: { 'disk//used': 75 } })
    const result = story.run(1, { system: { 'disk//used': 75.1 } })
    expect(open(result)).toEqual([`${disk} WARN`])
    expect(result.findings[0]?.forecast?.perDay).toBeCloseTo(2, 0)
    expect(result.muted).toMatchObject([{ id: 'trend:web-1:disk//used', muted: { by: 'cause', cause: disk } }])
  })
})

describe('learning anew', () => {
  const isLearning = (result: { readonly series: readonly { readonly key: string; readonly learning?: true }[] }) =>
    result.series.find(({ key }) => key === series)?.learning === true

  test('by configuration: once, when it first stands there', () => {
    const story = openStory(known())
    const relearn = { settings: judging({ relearn: ['load/*'] }) }
    expect(isLearning(story.run(0, load(60)))).toBe(false)
    expect(isLearning(story.run(1, { ...load(60), ...relearn }))).toBe(true)
    for (const hour of [2, 3, 50, 51]) story.run(hour, { ...load(60), ...relearn })
    story.run(100, { ...load(60), ...relearn })
    expect(story.memory().learned).toMatchObject({ relearn: ['load/*'], baselines: [{ series: 'disk//used' }, { series, samples: 5, since: at(1) }] })
  })

  test('by configuration: again when it was taken out between', () => {
    const story = openStory(known())
    const relearn = { settings: judging({ relearn: [series] }) }
    story.run(0, { ...load(60), ...relearn })
    story.run(1, load(60))
    story.run(2, { ...load(60), ...relearn })
    for (const hour of [50, 100]) story.run(hour, { ...load(60), ...relearn })
    expect(story.memory().learned.baselines.find((one) => one.series === series)).toMatchObject({ samples: 2, since: at(2) })
  })

  test('by a command: with this run, and what was unusual is over', () => {
    const story = openStory(known())
    story.run(0, load(500))
    expect(isLearning(story.run(1, { ...load(500), anew: [series] }))).toBe(true)
    expect(announced(story.run(2, load(500)))).toEqual([`recovered ${unusual}`])
    for (const hour of [50, 100]) story.run(hour, load(500))
    expect(story.memory().learned.baselines.find((one) => one.series === series)).toMatchObject({ samples: 3, since: at(1) })
  })

  test('a host with another name starts anew, and the old one is missed, then forgotten', () => {
    const story = openStory(knowing({ hosts: [hourly('web-1')], baselines: [trained(series, noisy)] }))
    story.run(0, { system: { 'disk//used': 91 } })
    expect(isLearning(story.run(1, { host: 'web-2', ...load(50) }))).toBe(true)
    const lines = Array.from({ length: 31 * 4 }, (_, turn) => announced(story.run(2 + 6 * turn, { host: 'web-2', ...load(50) })).map((line) => `${2 + 6 * turn} ${line}`)).flat()
    expect(about('web-1', lines).filter((line) => !line.includes('reminded'))).toEqual(['14 opened missing:*:host/web-1 WARN', `722 gone ${disk}`, '722 gone missing:*:host/web-1'])
  })
})

describe('what is not there', () => {
  const both = { system: { ...well, 'disk//var/used': 9 } }
  const missing = 'missing:web-1:disk//var/used'

  test('is missed after two runs if it was always there, and forgotten after 14 days', () => {
    const story = openStory()
    for (let hour = 0; hour < 12; hour += 1) story.run(hour, both)
    expect(announced(story.run(12))).toEqual([])
    const result = story.run(13)
    expect(announced(result)).toEqual([`opened ${missing} WARN`])
    expect(result.findings).toMatchObject([{ what: 'disk//var/used is not there, last seen 2 h ago', collector: 'system', since: at(12) }])
    const lines = Array.from({ length: 15 }, (_, day) => announced(story.run(13 + 24 * (day + 1))).map((line) => `${day + 1} ${line}`)).flat()
    expect(about('missing', lines)).toEqual([`7 reminded ${missing} WARN`, `14 gone ${missing}`])
  })

  test('has recovered when it is there again', () => {
    const story = openStory()
    for (let hour = 0; hour < 12; hour += 1) story.run(hour, both)
    story.run(12)
    story.run(13)
    expect(announced(story.run(14, both))).toEqual([`recovered ${missing}`])
  })

  test('is not missed if it was seen seldom, or often was not there', () => {
    const seldom = openStory()
    for (let hour = 0; hour < 9; hour += 1) seldom.run(hour, both)
    expect([9, 10, 11].flatMap((hour) => announced(seldom.run(hour)))).toEqual([])
    const often = openStory()
    for (let hour = 0; hour < 24; hour += 1) often.run(hour, hour % 3 === 0 ? {} : both)
    expect([24, 25, 26].flatMap((hour) => announced(often.run(hour)))).toEqual([])
  })

  test.each([
    ['its collector failed', { readings: [failed('system')] }],
    ['its part could not be looked at', { readings: [answered('system', [observed('disk//used', 40), unavailable('system', 'disk//var', 'it hung')])] }],
    ['its collector was turned off', { system: null, settings: { ...settings, collect: { ...settings.collect, system: false as const } } }],
  ])('is not missed while %s', (_, seen) => {
    const story = openStory()
    for (let hour = 0; hour < 12; hour += 1) story.run(hour, both)
    expect(about('missing', [12, 13, 14].flatMap((hour) => announced(story.run(hour, seen))))).toEqual([])
  })

  test('what was learned is kept over a pause of our own, however long', () => {
    const story = openStory(known())
    story.run(0, load(50))
    const back = story.run(24 * 40, load(50))
    expect(back.series.find(({ key }) => key === series)).toHaveProperty('usual')
    const again = story.run(24 * 40 + 1)
    expect(again.learned.baselines.map((one) => one.series)).toContain(series)
  })
})

describe('a run that is late', () => {
  test('is told, with how long nobody looked, and is over with the next', () => {
    const story = openStory(knowing({ hosts: [hourly('web-1')] }))
    expect(announced(openStory(knowing({ hosts: [hourly('web-1')] })).run(0.89))).toEqual([])
    const late = story.run(1.15)
    expect(announced(late)).toEqual(['opened late:web-1:runs WARN'])
    expect(late.findings).toMatchObject([{ what: 'Nobody looked for 2 h 9 min; the runs come every 1 h', value: 7740, unit: 'seconds' }])
    expect(late.schedule).toEqual({ usualSeconds: 3600, gapSeconds: 7740, nextBy: at(2.15) })
    expect(announced(story.run(2.15))).toEqual(['recovered late:web-1:runs'])
  })

  test('is not told before enough runs were seen', () => {
    const story = openStory()
    for (let hour = 0; hour < 8; hour += 1) expect(story.run(hour)).not.toHaveProperty('schedule')
    expect(announced(story.run(20))).toEqual([])
    const other = openStory()
    for (let hour = 0; hour < 9; hour += 1) other.run(hour)
    expect(announced(other.run(20))).toEqual(['opened late:web-1:runs WARN'])
  })
})

describe('a memory of before there were incidents', () => {
  const past = { severity: 'WARN' as const, collector: 'system', since: '20261119_054100' }
  const record = (host: string, parts: Partial<RunRecord>): RunRecord => ({ id: host, timestamp: at(-1), host, status: 'WARN', findings: [], ...parts })
  const memory = {
    ...emptyMemory,
    runs: [
      record('web-1', { id: 'old', timestamp: at(-9), findings: [{ ...past, id: 'limit:web-1:swap/used', series: 'swap/used' }] }),
      record('web-2', { findings: [{ ...past, id: 'limit:web-2:disk//used', series: 'disk//used' }] }),
      record('web-1', {
        findings: [
          { ...past, id: disk, series: 'disk//used' },
          { ...past, id: 'limit:web-1:repo/size', series: 'repo/size', collector: 'repo' },
          { ...past, id: 'unknown:x', series: 'x' },
        ],
      }),
    ],
  }
  const limits = [...settings.judge.limits, { series: 'repo/size', warn: 5, bad: 'above' as const }]
  const all = judging({ limits })
  const big = { readings: [answered('repo', [observed('repo/size', 9)])] }

  test('what it left open goes on, with its beginning, and is not told again', () => {
    const story = openStory(memory, all)
    const result = story.run(0, { system: { 'disk//used': 91 }, ...big })
    expect(open(result)).toEqual([`${disk} WARN`, 'limit:*:repo/size WARN'])
    expect(result.findings.map(({ since }) => since)).toEqual([past.since, past.since])
    expect(announced(result)).toEqual(['withdrawn unknown:x'])
    expect(announced(story.run(1, { host: 'web-2', system: { 'disk//used': 91 }, ...big }))).toEqual([])
    expect(announced(story.run(2, { host: 'web-2', ...big }))).toEqual(['recovered limit:web-2:disk//used'])
  })

  test('what is fine now has recovered, once', () => {
    const story = openStory(memory, all)
    const result = story.run(0, { readings: [answered('repo', [observed('repo/size', 1)])] })
    expect(announced(result)).toEqual([`recovered ${disk}`, 'recovered limit:*:repo/size', 'withdrawn unknown:x'])
    expect(announced(story.run(1))).toEqual([])
  })

  test('its hosts are known, and are not missed before they have run again', () => {
    const story = openStory(memory, all)
    expect(Array.from({ length: 20 }, (_, hour) => about('missing', announced(story.run(hour)))).flat()).toEqual([])
  })
})

test('the season is that of the repository\'s people, summer time and all', () => {
  const offset = (timezone: string, hours: number) => openStory().run(hours, { settings: { ...settings, timezone } }).learned.sightings[0]?.offset
  expect([offset('UTC', 0), offset('Asia/Seoul', 0), offset('Europe/Berlin', 0), offset('Europe/Berlin', 24 * 180)]).toEqual([0, 32_400, 3600, 7200])
})

describe('a clock that is wrong', () => {
  const year = 24 * 365
  const note = 'which a wrong clock made; what came of it is learned anew'

  test('a run of 2036 does not keep those after it from being learned', () => {
    const story = openStory(known())
    for (let hour = 0; hour < 40; hour += 1) story.run(hour, load(noisy(hour)))
    const { until } = story.memory().learned
    story.run(10 * year, load(50))
    const next = story.run(41, { system: { 'disk//used': 91 } })
    expect(next.notes).toEqual([`Memory had learned from a run of ${at(10 * year)}, ${note}`])
    expect(announced(next)).toContain(`opened ${disk} WARN`)
    for (let hour = 42; hour < 90; hour += 1) expect(story.run(hour, load(noisy(hour))).notes).toEqual([])
    const { learned } = story.memory()
    expect((learned.until ?? '') > (until ?? '')).toBe(true)
    expect(learned.baselines.find((one) => one.series === series)?.samples).toBeGreaterThan(1540)
    expect(learned.hosts.map(({ seen }) => seen < at(100))).toEqual([true])
  })

  test('nor do many of them, as soon as most of the last runs agree', () => {
    const story = openStory()
    for (let hour = 0; hour < 20; hour += 1) story.run(hour)
    for (let day = 0; day < 5; day += 1) story.run(10 * year + 24 * day, { system: { 'disk//used': 91 } })
    const lines = Array.from({ length: 60 }, (_, hour) => story.run(20 + hour, { system: { 'disk//used': 91 } }))
    expect(lines.map(({ notes }) => notes.filter((one) => one.endsWith(note)).length).reduce((one, other) => one + other)).toBe(1)
    expect(lines.flatMap((one) => about(disk, announced(one)))).toEqual([])
    expect(lines.at(-1)?.findings).toMatchObject([{ id: disk }])
    expect((lines.at(-1)?.findings[0]?.since ?? '') < at(30)).toBe(true)
    expect(story.memory().learned.hosts.every(({ seen }) => seen < at(100))).toBe(true)
  })

  test('what is open on a host whose clock was wrong goes on, and is not told again', () => {
    const story = openStory()
    const full = { system: { 'disk//used': 91 } }
    for (let hour = 0; hour < 20; hour += 1) story.run(hour, { host: 'web-2' })
    for (const day of [0, 2]) story.run(10 * year + 24 * day, full)
    const lines = Array.from({ length: 6 }, (_, hour) => announced(story.run(21 + hour, { host: 'web-2' }))).flat()
    expect(lines).toEqual([])
    expect(announced(story.run(30, full))).toEqual([])
    expect(open(story.run(31, full))).toEqual([`${disk} WARN`])
  })

  test('a run of 1970 forgets nothing', () => {
    const story = openStory(known())
    for (let hour = 0; hour < 40; hour += 1) story.run(hour, load(noisy(hour)))
    const { learned } = story.memory()
    const wrong = story.run(-50 * year, load(noisy(0)))
    expect(wrong.notes).toEqual(['This run is older than what is learned already: it was judged, and nothing was learned from it'])
    expect(story.memory().learned).toEqual(learned)
    expect(story.run(41, load(noisy(41))).notes).toEqual([])
    expect(story.memory().learned.sightings.length).toBeGreaterThan(20)
  })
})

describe('a run that is older than what is folded', () => {
  const full = { system: { 'disk//used': 91 } }

  test('is judged, and nothing is learned from it', () => {
    const story = openStory()
    for (const hour of [0, 12, 24, 36, 48]) story.run(hour)
    const { learned } = story.memory()
    const result = story.run(1, { ...full, host: 'web-2' })
    expect(announced(result)).toEqual(['opened limit:web-2:disk//used WARN'])
    expect(result.notes).toEqual(['This run is older than what is learned already: it was judged, and nothing was learned from it'])
    expect(story.memory().learned).toEqual(learned)
    // Another one does not tell it again, and the next that knows says that it is not followed.
    expect(announced(story.run(2, { ...full, host: 'web-2' }))).toEqual([])
    expect(announced(story.run(49, { host: 'web-2' }))).toEqual(['withdrawn limit:web-2:disk//used'])
  })

  test('ends nothing that goes on', () => {
    const story = openStory()
    for (const hour of [0, 12, 24, 36, 48]) story.run(hour, full)
    expect(announced(story.run(1))).toEqual([])
    expect(announced(story.run(49, full))).toEqual([])
  })
})
