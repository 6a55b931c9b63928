import { describe, expect, test } from 'vitest'
import { openDetector, type Usual } from '../../src/detect/detector.ts'
import { figuresOf } from '../../src/judge/figures.ts'
import { learnable } from '../../src/judge/learnable.ts'
import { learnedRule } from '../../src/judge/learned-rule.ts'
import type { Moment } from '../../src/judge/moment.ts'
import type { Baselines, LiveBaseline } from '../../src/judge/replay/baselines.ts'
import { shift } from '../../src/judge/rules/shift.ts'
import { unusual } from '../../src/judge/rules/unusual.ts'
import type { Alarm, Sighting } from '../../src/model/learned.ts'
import { at, settings } from './story.ts'

const usual: Usual = { low: 12.34567, high: 56.78901, expected: 30, spread: 9, season: 'day', samples: 900, cadenceSeconds: 3600.4, recordSince: Date.UTC(2026, 7, 3) / 1000 }
const said = { season: 'day', samples: 900, cadenceSeconds: 3600, recordSince: '20260803_000000' }

function live(form: 'gauge' | 'counter' | 'increment', parts: Partial<LiveBaseline> = {}): LiveBaseline {
  return {
    owner: 'web-1', series: 'x', collector: 'checks', since: at(-9), seen: at(0), seenSeconds: 7200, samples: 9, missed: 0, absent: 0,
    learning: false, accepted: false, kind: { form }, detector: { ...openDetector(), usual: () => usual },
    before: { atSeconds: 5400, value: 1000 }, ...parts,
  }
}

describe('the figures of a series', () => {
  test('a gauge is shown as it is, with what is usual', () => {
    expect(figuresOf(live('gauge'), 40, 'percent')).toEqual({ value: 40, unit: 'percent', usual: { ...said, low: 12.35, high: 56.79, expected: 30 } })
    expect(figuresOf(live('gauge'), 40, undefined)).not.toHaveProperty('unit')
  })

  test('what is being learned has no usual', () => {
    expect(figuresOf(live('gauge', { learning: true }), 40, 'percent')).toEqual({ value: 40, unit: 'percent' })
    const { before: _before, ...first } = live('counter')
    expect(figuresOf(first, 40, 'bytes')).toBeUndefined()
  })

  test('an increment is beside what is usual in as long a time', () => {
    expect(figuresOf(live('increment'), 40, 'lines')).toEqual({ value: 40, unit: 'lines', usual: { ...said, low: 6.175, high: 28.39, expected: 15 } })
  })

  test('a counter is what it grew by, one of bytes per second; one that began anew grew from nothing', () => {
    expect(figuresOf(live('counter'), 1040, 'count')).toEqual({ value: 40, unit: 'count', usual: { ...said, low: 6.175, high: 28.39, expected: 15 } })
    expect(figuresOf(live('counter'), 2800, 'bytes')).toEqual({ value: 1, unit: 'bytes/s', usual: { ...said, low: 0.003431, high: 0.01578, expected: 0.008333 } })
    expect(figuresOf(live('counter'), 900, 'count')?.value).toBe(900)
  })
})

describe('the rules of the detectors', () => {
  const alarm = (cause: Alarm['cause'], side: Alarm['side'] = 'above'): Alarm => ({ cause, side, since: at(-1), score: 0.9999 })

  function momentOf(one: LiveBaseline | undefined, value: number | undefined = 99, host = 'web-1'): Moment {
    const values = new Map([['checks', new Map(value === undefined ? [] : [['x', value]])]])
    const sighting: Sighting = {
      id: 'r', timestamp: at(0), host, hosted: false, offset: 0, values, troubles: [], unseen: [], muted: [], acknowledged: [], relearn: [], anew: [],
    }
    const baselines: Baselines = {
      all: () => (one === undefined ? [] : [one]), get: () => one, step: () => undefined, forget: () => undefined, drop: () => undefined, records: () => [],
    }
    return { sighting, atSeconds: 7200, baselines, afterLongGap: false, hosts: new Map(), settings }
  }

  const found = (rule: typeof unusual, one: LiveBaseline, host?: string) => rule.troubles(momentOf(one, 99, host)).map(({ rule: id, severity }) => `${id} ${severity}`)
  const incident = {
    id: 'unusual:web-1:x', rule: 'unusual', owner: 'web-1', series: 'x', severity: 'WARN', state: 'open', since: at(-1), bad: 1, good: 0,
    looks: '1', flapping: false, times: 1,
  } as const

  test('a level is a shift, all else is unusual', () => {
    const causes = ['value', 'level', 'flat', 'season'] as const
    const all = causes.map((cause) => [...found(unusual, live('gauge', { alarm: alarm(cause) })), ...found(shift, live('gauge', { alarm: alarm(cause) }))])
    expect(all).toEqual([['unusual WARN'], ['shift WARN'], ['unusual WARN'], ['unusual WARN']])
  })

  test('nothing is found without an alarm, of another host, and of what was not measured in this run', () => {
    expect(found(unusual, live('gauge'))).toEqual([])
    expect(found(unusual, live('gauge', { alarm: alarm('value') }), 'web-2')).toEqual([])
    expect(found(unusual, live('gauge', { alarm: alarm('value'), seen: at(-1) }))).toEqual([])
    expect(found(unusual, live('gauge', { alarm: alarm('value'), owner: '*' }), 'web-2')).toEqual(['unusual WARN'])
  })

  test('a look at it is good, accepted, unseen or gone', () => {
    const look = (one: LiveBaseline | undefined) => unusual.look(incident, momentOf(one))
    expect([look(live('gauge')), look(live('gauge', { accepted: true })), look(live('gauge', { seen: at(-1) })), look(undefined)]).toEqual([
      'good', 'accepted', 'unseen', 'gone',
    ])
  })

  test('says what is wrong in words of its cause and its side', () => {
    const words = (one: LiveBaseline, value?: number) =>
      learnedRule('unusual', []).describe(incident, { moment: momentOf(one, value), held: new Map(), silent: [], units: new Map([['x', 'percent']]) })
    expect(words(live('gauge', { alarm: alarm('value') }))).toMatchObject({
      what: 'x is unusually high', value: 99, unit: 'percent', score: 0.9999, usual: { low: 12.35, high: 56.79, recordSince: '20260803_000000' },
    })
    expect(words(live('gauge', { alarm: alarm('value', 'below') }), 1).what).toBe('x is unusually low')
    expect(words(live('gauge', { alarm: alarm('value') }), 40).what).toBe('x was unusually high, and is coming back')
    expect(words(live('gauge', { alarm: alarm('level', 'below') })).what).toBe('x has moved to a lower level')
    expect(words(live('gauge', { alarm: alarm('flat') })).what).toBe('x does not change any more')
    expect(words(live('gauge', { alarm: alarm('season') })).what).toBe('x has lost its rhythm')
    expect(words(live('gauge')).what).toBe('x was unusual')
  })
})

test('what is learned of whom', () => {
  expect(learnable('system', 'disk//var/used', false)).toMatchObject({ form: 'gauge', capacity: 100 })
  expect(learnable('system', 'network/eth0/received', false)).toMatchObject({ form: 'counter' })
  expect(learnable('logs', 'logs/errors', true)).toMatchObject({ form: 'increment' })
  expect(learnable('checks', 'anything', true)).toEqual({ form: 'gauge' })
  expect([learnable('system', 'uptime', false), learnable('system', 'disk//var/used', true), learnable('repo', 'repo/commits', false)]).toEqual([undefined, undefined, undefined])
})
