import { describe, expect, test } from 'vitest'
import { emptyMemory } from '../../src/model/memory.ts'
import type { Dependence, Limit, RuleSettings } from '../../src/model/settings.ts'
import { announced, at, disk, diskLimit, failed, judging, open, openStory, settings, timeAt } from './story.ts'

const bad = { system: { 'disk//used': 91 } }
const worse = { system: { 'disk//used': 96 } }
const good = { system: { 'disk//used': 40 } }

function storyOf(policy: Partial<RuleSettings>) {
  const limit = { failAfter: 1, recoverAfter: 1, ...policy }
  return openStory(emptyMemory, judging({ rules: { ...settings.judge.rules, limit } }))
}

/** What a series of looks announces, hour by hour. */
function told(looks: string, policy: Partial<RuleSettings> = {}): readonly string[] {
  const story = storyOf(policy)
  return [...looks].flatMap((look, hour) => announced(story.run(hour, look === '1' ? bad : good)).map((line) => `${hour} ${line}`))
}

function stateOf(story: ReturnType<typeof openStory>, id = disk) {
  // What waits is not in the folded incidents: a quiet run on each of two days later it is.
  const last = Number(story.memory().learned.sightings.at(-1)?.id.slice('run-'.length))
  for (const days of [2, 4]) story.run(last + 24 * days, good)
  return story.memory().learned.incidents.find((one) => one.id === id)
}

describe('fail-after', () => {
  test('opens at that look in a row, and dates it from the first', () => {
    expect(told('0111', { failAfter: 3 })).toEqual([`3 opened ${disk} WARN`])
    const story = storyOf({ failAfter: 3 })
    story.run(0, bad)
    expect(story.run(1, bad)).toMatchObject({ status: 'OK', findings: [], muted: [] })
    expect(story.run(2, bad).findings).toMatchObject([{ since: at(0) }])
  })

  test('begins to count anew after a good look, and a look that came to nothing is no good one', () => {
    expect(told('110110111', { failAfter: 3 })).toEqual([`8 opened ${disk} WARN`])
    const story = storyOf({ failAfter: 2 })
    story.run(0, bad)
    story.run(1, { readings: [failed('system')] })
    expect(announced(story.run(2, bad))).toEqual([`opened ${disk} WARN`, 'recovered collector-failed:web-1:collector/system'])
  })

  test('what never opened is not remembered, what was open is, with how often', () => {
    const story = storyOf({ failAfter: 2 })
    story.run(0, bad)
    story.run(1, good)
    expect(stateOf(story)).toBeUndefined()
    const other = storyOf({ failAfter: 2 })
    ;[bad, bad, good, bad, good].forEach((seen, hour) => other.run(hour, seen))
    expect(stateOf(other)).toMatchObject({ state: 'resolved', times: 1, since: at(3) })
  })
})

describe('recover-after', () => {
  test('closes at that good look in a row, and says until then that it is better', () => {
    expect(told('1001000', { recoverAfter: 3 })).toEqual([`0 opened ${disk} WARN`, `6 recovered ${disk}`])
    const story = storyOf({ recoverAfter: 3 })
    story.run(0, bad)
    expect(story.run(1, good).findings).toMatchObject([{ what: 'disk//used is within its limit', betterFor: 1, value: 40 }])
    expect(story.run(2, good).findings[0]).toMatchObject({ what: 'disk//used is within its limit', betterFor: 2 })
  })

  test('a look that came to nothing is neither', () => {
    const story = storyOf({ recoverAfter: 2 })
    story.run(0, bad)
    story.run(1, good)
    story.run(2, { readings: [failed('system')] })
    expect(announced(story.run(3, good))).toContain(`recovered ${disk}`)
  })

  test('opens anew after it was over, with a new beginning', () => {
    const story = storyOf({})
    ;[bad, good, good].forEach((seen, hour) => story.run(hour, seen))
    const result = story.run(3, bad)
    expect(result.findings).toMatchObject([{ id: disk, since: at(3) }])
    expect(announced(result)).toEqual([`opened ${disk} WARN`])
    expect(stateOf(story)).toMatchObject({ state: 'resolved', resolved: at(51), how: 'recovered', times: 2 })
  })
})

test('a limit has figures of its own, and the last that matches counts', () => {
  const limits: readonly Limit[] = [{ ...diskLimit, failAfter: 9 }, { ...diskLimit, failAfter: 2, recoverAfter: 2 }]
  const story = openStory(emptyMemory, judging({ limits }))
  const lines = [bad, bad, good, good].map((seen, hour) => announced(story.run(hour, seen)))
  expect(lines).toEqual([[], [`opened ${disk} WARN`], [], [`recovered ${disk}`]])
})

test('another severity is told once', () => {
  const story = storyOf({})
  const lines = [bad, worse, worse, bad, bad].map((seen, hour) => announced(story.run(hour, seen)))
  expect(lines).toEqual([[`opened ${disk} WARN`], [`changed ${disk} WARN to CRITICAL`], [], [`changed ${disk} CRITICAL to WARN`], []])
})

describe('flapping', () => {
  test('begins with five changes in the last looks, holds it open without a word, and ends when it has calmed down', () => {
    expect(told(`1010101010${'0'.repeat(16)}`)).toEqual([
      `0 opened ${disk} WARN`, `1 recovered ${disk}`, `2 opened ${disk} WARN`, `3 recovered ${disk}`, `4 opened ${disk} WARN`,
      // Four changes and the fifth: it comes and goes from here on. The last is over when only one change is left.
      `19 recovered ${disk}`,
    ])
  })

  test('is said in the report', () => {
    const story = storyOf({})
    const results = [...'1010101'].map((look, hour) => story.run(hour, look === '1' ? bad : good))
    expect(results.map(({ findings }) => findings.map(({ flapping }) => flapping ?? false))).toEqual([
      [false], [], [false], [], [false], [true], [true],
    ])
  })

  test('tells no severities while it lasts, and the last one after', () => {
    const story = storyOf({ recoverAfter: 1 })
    const looks = [bad, good, bad, good, bad, good, worse, bad, worse]
    expect(looks.flatMap((seen, hour) => announced(story.run(hour, seen))).slice(5)).toEqual([])
    const calm = Array.from({ length: 14 }, (_, hour) => announced(story.run(9 + hour, worse))).flat()
    expect(calm).toEqual([`changed ${disk} WARN to CRITICAL`])
  })

  test('all that is bad without a break is not flapping, nor is what changes seldom', () => {
    expect(told('1'.repeat(30))).toEqual([`0 opened ${disk} WARN`])
    expect(told('1110000111000011100001110000')).toHaveLength(8)
  })
})

describe('reminders', () => {
  const hourly = judging({ remindMs: 3 * 3_600_000 })

  test('come after so long, again and again', () => {
    const story = openStory(emptyMemory, hourly)
    expect([0, 1, 2, 3, 4, 5, 6].map((hour) => announced(story.run(hour, bad)))).toEqual([
      [`opened ${disk} WARN`], [], [], [`reminded ${disk} WARN`], [], [], [`reminded ${disk} WARN`],
    ])
  })

  test('do not come while it is acknowledged, but come when that is over', () => {
    const story = openStory(emptyMemory, hourly)
    story.run(0, bad)
    const acknowledged = [{ match: disk, by: 'ada', from: '.github/velos-acknowledged.yml' }]
    for (const hour of [3, 9]) {
      const result = story.run(hour, { ...bad, acknowledged })
      expect(announced(result)).toEqual([])
      expect(result.findings).toMatchObject([{ id: disk, acknowledged: { by: 'ada' } }])
      expect(result.status).toBe('WARN')
    }
    expect(announced(story.run(10, bad))).toEqual([`reminded ${disk} WARN`])
  })

  test('another severity is told even if it is acknowledged', () => {
    const story = openStory(emptyMemory, hourly)
    story.run(0, bad)
    expect(announced(story.run(1, { ...worse, acknowledged: [{ match: '*', from: 'x' }] }))).toEqual([`changed ${disk} WARN to CRITICAL`])
  })

  test('never come where nobody wants them', () => {
    const { remindMs: _remindMs, ...silent } = settings.judge
    const story = openStory(emptyMemory, { ...settings, judge: silent })
    expect([0, 200, 900].flatMap((hour) => announced(story.run(hour, bad)))).toEqual([`opened ${disk} WARN`])
  })

  test('a run that lands late has reminded nobody', () => {
    const story = openStory(emptyMemory, hourly)
    story.run(0, bad)
    story.run(8, bad)
    expect(announced(story.run(6, bad))).toEqual([])
  })

  test.each([disk, 'disk//used', 'disk/*', '*', 'limit:*'])('an acknowledgement of `%s` means it', (match) => {
    const story = openStory()
    expect(story.run(0, { ...bad, acknowledged: [{ match, from: 'issue #12' }] }).findings[0]?.acknowledged).toEqual({ match, from: 'issue #12' })
    expect(story.run(1, { ...bad, acknowledged: [{ match: `x${match}`, from: 'x' }] }).findings[0]).not.toHaveProperty('acknowledged')
  })
})

describe('a silence', () => {
  const until = timeAt(100).toISOString()
  const mutes = [{ match: 'disk/*', muted: { by: 'silence' as const, until, reason: 'a move', who: 'ada' } }]

  test('keeps an incident apart, announces it when it ends and it is still there', () => {
    const story = openStory()
    const result = story.run(0, { ...bad, mutes })
    expect(result).toMatchObject({ status: 'OK', findings: [], muted: [{ id: disk, severity: 'WARN', muted: { by: 'silence', until, reason: 'a move', who: 'ada' } }] })
    expect(announced(result)).toEqual([])
    expect(announced(story.run(1, { ...bad, mutes }))).toEqual([])
    const ended = story.run(2, bad)
    expect(announced(ended)).toEqual([`opened ${disk} WARN`])
    expect(ended.findings).toMatchObject([{ since: at(0) }])
  })

  test('what was never announced does not recover', () => {
    const story = openStory()
    story.run(0, { ...bad, mutes })
    expect(announced(story.run(1, { ...good, mutes }))).toEqual([])
    story.run(2, { ...bad, mutes })
    expect(announced(story.run(3, good))).toEqual([])
  })

  test('nor when it was seen in the report between: better, and not over yet', () => {
    const story = storyOf({ recoverAfter: 2 })
    story.run(0, { ...bad, mutes })
    expect(open(story.run(1, good))).toEqual([`${disk} WARN`])
    expect(announced(story.run(2, good))).toEqual([])
  })

  test('what was announced before it recovers while it lasts', () => {
    const story = openStory()
    story.run(0, bad)
    expect(announced(story.run(1, { ...bad, mutes }))).toEqual([])
    expect(announced(story.run(2, { ...good, mutes }))).toEqual([`recovered ${disk}`])
  })

  test('does not tell another severity; what comes after it does', () => {
    const story = openStory()
    story.run(0, bad)
    expect(announced(story.run(1, { ...worse, mutes }))).toEqual([])
    expect(announced(story.run(2, worse))).toEqual([`changed ${disk} WARN to CRITICAL`])
  })

  test('holds in the replay of later runs too', () => {
    const story = openStory()
    story.run(0, { ...bad, mutes })
    story.run(1, { ...bad, mutes })
    // A run between those that land before it.
    expect(announced(story.run(0.5, { ...bad, mutes }))).toEqual([])
    expect(announced(story.run(2, bad))).toEqual([`opened ${disk} WARN`])
  })
})

describe('depends-on', () => {
  const limits: readonly Limit[] = ['endpoint/gateway', 'endpoint/a', 'endpoint/b'].map((series) => ({ series, warn: 1, bad: 'above' }))
  const on = (...dependsOn: readonly Dependence[]) => openStory(emptyMemory, judging({ limits, dependsOn }))
  const [gateway, a, b] = ['limit:*:endpoint/gateway', 'limit:*:endpoint/a', 'limit:*:endpoint/b']
  const seen = (...values: readonly [number, number, number]) => ({
    system: { 'endpoint/gateway': values[0], 'endpoint/a': values[1], 'endpoint/b': values[2] },
  })

  test('folds the symptoms into the cause, and tells them when it goes away and they stay', () => {
    const story = on({ series: 'endpoint/*', on: 'endpoint/gateway' })
    const result = story.run(0, seen(9, 9, 9))
    expect(announced(result)).toEqual([`opened ${gateway} WARN`])
    expect(open(result)).toEqual([`${gateway} WARN`])
    expect(result.muted.map(({ id, muted }) => [id, muted])).toEqual([[a, { by: 'cause', cause: gateway }], [b, { by: 'cause', cause: gateway }]])
    expect(announced(story.run(1, seen(0, 9, 0)))).toEqual([`opened ${a} WARN`, `recovered ${gateway}`])
    expect(announced(story.run(2, seen(0, 0, 0)))).toEqual([`recovered ${a}`])
  })

  test('what was told before its cause came stays told, and recovers', () => {
    const story = on({ series: 'endpoint/*', on: 'endpoint/gateway' })
    story.run(0, seen(0, 9, 0))
    expect(announced(story.run(1, seen(9, 9, 0)))).toEqual([`opened ${gateway} WARN`])
    expect(announced(story.run(2, seen(9, 0, 0)))).toEqual([`recovered ${a}`])
  })

  test('of those that explain each other, one is told', () => {
    const story = on({ series: 'endpoint/a', on: 'endpoint/b' }, { series: 'endpoint/b', on: 'endpoint/a' })
    const result = story.run(0, seen(0, 9, 9))
    expect(open(result)).toEqual([`${a} WARN`])
    expect(result.muted).toMatchObject([{ id: b, muted: { by: 'cause', cause: a } }])
  })

  test('a chain leads to its beginning', () => {
    const story = on({ series: 'endpoint/a', on: 'endpoint/gateway' }, { series: 'endpoint/b', on: 'endpoint/a' })
    const result = story.run(0, seen(9, 9, 9))
    expect(open(result)).toEqual([`${gateway} WARN`])
    expect(result.muted).toMatchObject([{ id: a, muted: { cause: gateway } }, { id: b, muted: { cause: a } }])
  })

  test('a cause that is silenced silences its symptoms', () => {
    const story = on({ series: 'endpoint/*', on: 'endpoint/gateway' })
    const mutes = [{ match: 'endpoint/gateway', muted: { by: 'maintenance' as const, until: timeAt(9).toISOString(), reason: 'x' } }]
    const result = story.run(0, { ...seen(9, 9, 0), mutes })
    expect(result).toMatchObject({ findings: [], muted: [{ id: a, muted: { by: 'cause' } }, { id: gateway, muted: { by: 'maintenance' } }] })
    expect(announced(result)).toEqual([])
  })
})
