import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeForecaster, type ForecastState, openForecaster } from '../../../src/detect/forecast/forecast.ts'
import { noise, samplesOf } from './series.ts'

const disk = (days: number, everyHours = 1) => samplesOf({ days, everyHours, level: (day) => 40 + day / 2 + noise(day) })

function stateAfter(days: number, everyHours = 1): ForecastState {
  const forecaster = openForecaster()
  for (const { at, value } of disk(days, everyHours)) forecaster.step(at, Math.round(value * 100) / 100, 3600)
  return forecaster.state()
}

const readAgain = (state: ForecastState): ForecastState | undefined => decodeForecaster(JSON.parse(JSON.stringify(state)))

const anything = fc.oneof(fc.double(), fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.integer())
/** Steps of time forward and back, over minutes and months. */
const later = fc.oneof(fc.integer({ min: -3600, max: 90_000 }), fc.integer({ min: 0, max: 5_000_000 }))
const steps = fc.array(fc.tuple(later, anything, fc.integer({ min: -50_000, max: 50_000 })), { maxLength: 300 })

describe('the state', () => {
  test('is short', () => {
    expect(JSON.stringify(stateAfter(80)).length).toBeLessThanOrEqual(330)
    expect(JSON.stringify(stateAfter(80, 24)).length).toBeLessThanOrEqual(310)
  })

  test('before the first sample is nothing', () => {
    expect(openForecaster().state()).toEqual({ v: 1 })
    expect(openForecaster({ v: 1 }).forecast(100)).toBeUndefined()
  })

  test('in full', () => {
    const forecaster = openForecaster()
    for (const { at, value } of samplesOf({ days: 3, everyHours: 6, level: (day) => 10 + day })) forecaster.step(at, value)
    expect(forecaster.state()).toEqual({
      v: 1, at: 1_700_676_000, d: 19683, e: -3, m: [10375, 1000], x: [38, 38], w: 10.5, s: [12000, 250, 250, 250], n: [0, 6, 1], t: 12750,
    })
  })

  test('is read and written again as it was, and goes on as its forecaster would', () => {
    const samples = disk(60)
    const kept = openForecaster()
    let read = openForecaster()
    for (const [index, { at, value }] of samples.entries()) {
      kept.step(at, value)
      read.step(at, value)
      if (index % 24 === 17) {
        const state = read.state()
        expect(readAgain(state)).toEqual(state)
        read = openForecaster(state)
        expect(read.state()).toEqual(state)
      }
    }
    const [one, other] = [kept.forecast(100), read.forecast(100)]
    expect(other?.days).toBeCloseTo(one?.days ?? NaN, 0)
    expect(other?.perDay).toBeCloseTo(one?.perDay ?? NaN, 2)
  })

  test('where it is read at the same moments, two go on exactly alike', () => {
    const run = (): string => {
      let forecaster = openForecaster()
      for (const [index, { at, value }] of disk(50).entries()) {
        forecaster.step(at, value)
        if (index % 10 === 0) forecaster = openForecaster(forecaster.state())
      }
      return JSON.stringify([forecaster.state(), forecaster.forecast(100)])
    }
    expect(run()).toBe(run())
  })
})

describe('for any samples', () => {
  test('nothing is thrown, the state is bounded and is read again, and what is told makes sense', () => {
    fc.assert(fc.property(steps, fc.double(), (taken, capacity) => {
      const forecaster = openForecaster()
      let at = 1_700_000_000
      for (const [later, value, offset] of taken) {
        at += later
        forecaster.step(at, value, offset)
      }
      const state = forecaster.state()
      expect(JSON.stringify(state).length).toBeLessThanOrEqual(700)
      expect(readAgain(state)).toEqual(state)
      expect(openForecaster(state).state()).toEqual(state)
      const forecast = forecaster.forecast(capacity)
      if (forecast === undefined) return
      expect(forecast.least).toBeLessThanOrEqual(forecast.days)
      expect(forecast.days).toBeLessThanOrEqual(forecast.most)
      expect([forecast.least >= 0, Number.isFinite(forecast.days), Number.isFinite(forecast.perDay)]).toEqual([true, true, true])
    }), { numRuns: 300 })
  })

  test('a forecast never depends on what comes later, nor on being asked', () => {
    fc.assert(fc.property(steps, (taken) => {
      const [asked, quiet] = [openForecaster(), openForecaster()]
      let at = 1_700_000_000
      for (const [later, value] of taken) {
        at += later
        asked.step(at, value)
        asked.forecast(100)
        quiet.step(at, value)
      }
      expect(asked.forecast(100)).toEqual(quiet.forecast(100))
    }), { numRuns: 50 })
  })
})

describe('a state from a file', () => {
  const state = stateAfter(80)
  test.each<[string, unknown]>([
    ['nothing', undefined], ['null', null], ['a number', 1], ['a text', '{"v":1}'], ['a list', []], ['an empty object', {}],
    ['another version', { ...state, v: 2 }],
    ['a key more', { ...state, more: 1 }],
    ['a key less', { ...state, m: undefined }],
    ['a time that is no number', { ...state, at: '1' }],
    ['an absurd time', { ...state, at: 1e12 }],
    ['a day that is not that of the time', { ...state, d: 7 }],
    ['an absurd unit', { ...state, e: 99 }],
    ['too many days', { ...state, m: Array.from({ length: 37 }, () => 0) }],
    ['days that are not known first', { ...state, m: [null, ...Array.from({ length: 35 }, () => 0)] }],
    ['days that are no whole numbers', { ...state, m: Array.from({ length: 36 }, () => 0.5) }],
    ['days that add up to too much', { ...state, m: Array.from({ length: 36 }, () => 20_000) }],
    ['peaks of other days', { ...state, x: [1] }],
    ['no sample today', { ...state, s: [] }],
    ['an hour that is none', { ...state, w: 25 }],
    ['more slots than there were', { ...state, n: [7, 6, 1] }],
    ['a highest value that is none', { ...state, t: null }],
    ['a clean-up to come', { ...state, c: [1, 5, 99_999] }],
    ['an offset of a week', { ...state, o: 604_800 }],
  ])('%s is refused', (_, json) => {
    expect(decodeForecaster(state)).toEqual(state)
    expect(decodeForecaster(json)).toBeUndefined()
  })

  test('of anything at all is refused, or can be gone on with', () => {
    const keys = fc.constantFrom(...Object.keys(state), 'c', 'o')
    const odd = fc.oneof(fc.jsonValue(), fc.array(fc.integer({ min: -90_000, max: 90_000 }), { maxLength: 40 }), fc.integer())
    fc.assert(fc.property(keys, odd, (key, value) => {
      const read = decodeForecaster({ ...state, [key]: value })
      if (read === undefined) return
      const forecaster = openForecaster(read)
      forecaster.step('at' in read ? read.at + 100_000 : 0, 50)
      forecaster.forecast(100)
      expect(readAgain(forecaster.state())).toEqual(forecaster.state())
    }), { numRuns: 500 })
  })
})
