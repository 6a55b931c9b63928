import { describe, expect, test } from 'vitest'
import { type Forecast, type Forecaster, openForecaster } from '../../../src/detect/forecast/forecast.ts'
import { type Looks, monday, noise, samplesOf } from './series.ts'

function learned(looks: Looks): Forecaster {
  const forecaster = openForecaster()
  for (const { at, value } of samplesOf(looks)) forecaster.step(at, value)
  return forecaster
}

const told = (looks: Looks): Forecast | undefined => learned(looks).forecast(100)

describe('a disk that grows by 1 % a day', () => {
  const grows = (day: number): number => 40 + day
  test('is full when its level is', () => {
    const forecast = told({ days: 40, level: grows })
    expect(forecast?.days).toBeCloseTo(20, 0)
    expect(forecast?.perDay).toBeCloseTo(1, 2)
    expect(forecast).not.toHaveProperty('perDayBefore')
    expect(forecast?.least).toBeLessThan(20)
    expect(forecast?.most).toBeGreaterThan(20)
  })

  test('is looked at once a day, at whatever hour', () => {
    for (const fromHour of [0, 6, 23]) {
      const last = 39 + fromHour / 24
      expect(told({ days: 40, everyHours: 24, fromHour, level: grows })?.days).toBeCloseTo(60 - last, 0)
    }
  })

  test('is looked at every five minutes', () => {
    expect(told({ days: 30, everyHours: 1 / 12, level: grows })?.days).toBeCloseTo(30, 0)
  })

  test('may be looked at irregularly, and on some days not at all', () => {
    const forecaster = openForecaster()
    for (const [index, { at, value }] of samplesOf({ days: 40, level: grows }).entries()) {
      if (noise(index) > -0.5 && Math.floor(index / 24) % 5 !== 3) forecaster.step(at + Math.round(900 * (noise(at) + 1)), value)
    }
    expect(forecaster.forecast(100)?.days).toBeCloseTo(20, -0.5)
  })

  test('says nothing before 14 days are over', () => {
    expect(told({ days: 14, level: grows })).toBeUndefined()
    expect(told({ days: 14.1, level: grows })?.days).toBeCloseTo(46, -0.5)
  })

  test('says nothing of 14 days of which half are missing', () => {
    const forecaster = openForecaster()
    for (const { at, value } of samplesOf({ days: 15, everyHours: 48, level: grows })) forecaster.step(at, value)
    expect(forecaster.forecast(100)).toBeUndefined()
  })

  test('says nothing of what is more than 400 days ahead', () => {
    expect(told({ days: 40, level: (day) => 40 + day / 10 })).toBeUndefined()
  })

  test('is the same in other units', () => {
    const bytes = learned({ days: 40, level: (day) => 1e10 * (40 + day) }).forecast(1e12)
    expect(bytes?.days).toBeCloseTo(20, 0)
    expect(bytes?.perDay).toBeCloseTo(1e10, -8)
  })

  test('is full at once where it is over its capacity', () => {
    expect(learned({ days: 40, level: grows }).forecast(70)?.days).toBeLessThan(1)
  })
})

describe('what comes and goes does not hide the growth', () => {
  test('weekly backups: it is full on the day of one', () => {
    // From Sunday 12:00 for a day and a half; the first one above 100 begins on day 41.5 at 60 + 0.6 * 41.5 + 15 = 99.9, so a week later.
    const forecast = told({ days: 36, level: (day) => 60 + 0.6 * day + ((day + 0.5) % 7 < 1.5 ? 15 : 0) })
    expect(forecast?.days).toBeGreaterThan(5)
    expect(forecast?.days).toBeLessThan(13)
    expect(forecast?.perDay).toBeCloseTo(0.6, 1)
  })

  test('files of each night', () => {
    const forecast = told({ days: 40, level: (day, hour) => 40 + day + (hour >= 1 && hour < 4 ? 8 : 0) })
    // The nights are over 100 from day 52 on.
    expect(forecast?.days).toBeGreaterThan(11)
    expect(forecast?.days).toBeLessThan(13.2)
  })

  test('a burst of a day and a half', () => {
    const forecast = told({ days: 40, level: (day) => 40 + day + (day >= 30 && day < 31.5 ? 20 : 0) })
    expect(forecast?.perDay).toBeCloseTo(1, 1)
  })

  test('a clean-up: the growth goes on from the lower level', () => {
    const forecast = told({ days: 40, level: (day) => (day < 30 ? 50 : 20) + day })
    expect(forecast?.perDay).toBeCloseTo(1, 1)
    expect(forecast?.days).toBeCloseTo(40, -0.5)
  })

  test('a clean-up of today is seen today', () => {
    const before = told({ days: 40, level: (day) => 50 + day })?.days ?? 0
    const after = told({ days: 40.3, level: (day) => (day < 40 ? 50 : 20) + day })?.days ?? 0
    expect(before).toBeCloseTo(10, 0)
    expect(after).toBeCloseTo(40, -0.5)
  })
})

describe('growth that changes', () => {
  test('is told as it is now and as it was', () => {
    const forecast = told({ days: 40, level: (day) => 20 + 0.5 * day + Math.max(0, day - 28) + 0.02 * noise(day) })
    expect(forecast?.perDay).toBeCloseTo(1.5, 1)
    expect(forecast?.perDayBefore).toBeCloseTo(0.5, 1)
    expect(forecast?.days).toBeCloseTo((80 - 20 - 12) / 1.5, -0.5)
  })

  test('is followed where it doubles again and again', () => {
    // 10 * 2 ** (day / 30) is 100 on day 99.66.
    expect(told({ days: 80, level: (day) => 10 * 2 ** (day / 30) })?.days).toBeCloseTo(19.66, 0)
  })
})

describe('a healthy disk is left alone', () => {
  test.each<[string, (day: number, hour: number) => number]>([
    ['that stands still', () => 97],
    ['that stands still, with noise', (day) => 95 + noise(day)],
    ['that shrinks', (day) => 99 - day / 2],
    ['of which the logs are rotated every night', (_, hour) => 80 + hour / 2],
    ['of which the logs are rotated every three days', (day) => 80 + 5 * (day % 3)],
    ['of which the logs are rotated weekly', (day) => 70 + 3 * (day % 7)],
    ['of which the logs are rotated every ten days', (day) => 60 + 3 * (day % 10)],
    ['of which the logs are rotated every four weeks', (day) => 65 + day % 28],
    ['with a backup each week that is deleted again', (day) => 70 + (day % 7 < 2 ? 25 : 0) + 0.1 * noise(day)],
  ])('%s', (_, level) => {
    for (const everyHours of [1, 24]) {
      const forecaster = openForecaster()
      const days: number[] = []
      for (const { at, value } of samplesOf({ days: 150, everyHours, level })) {
        forecaster.step(at, value)
        if (at - monday >= 60 * 86_400) days.push(forecaster.forecast(100)?.days ?? Infinity)
      }
      expect(Math.min(...days)).toBeGreaterThan(7)
    }
  })
})

test('after ten days in which nobody looked nothing is said', () => {
  const forecaster = learned({ days: 40, level: (day) => 40 + day / 2 })
  expect(forecaster.forecast(100)?.days).toBeCloseTo(80, -1)
  forecaster.step(monday + 50 * 86_400, 65)
  expect(forecaster.forecast(100)).toBeUndefined()
})

test('the history is the medians of the last 36 local days', () => {
  const forecaster = openForecaster()
  for (const { at, value } of samplesOf({ days: 50, level: (day) => Math.floor(day) })) forecaster.step(at, value, 0)
  const history = forecaster.history()
  expect(history).toHaveLength(36)
  expect(history[0]).toEqual({ day: monday / 86_400 + 13, median: 13 })
  expect(history.at(-1)).toEqual({ day: monday / 86_400 + 48, median: 48 })
})

test('a day is a local day', () => {
  const forecaster = openForecaster()
  const nine = 9 * 3600
  for (const { at } of samplesOf({ days: 3, level: () => 0 })) forecaster.step(at, Math.floor((at + nine) / 86_400), nine)
  const first = monday / 86_400
  expect(forecaster.history()).toEqual([0, 1, 2].map((later) => ({ day: first + later, median: first + later })))
})

test('times that do not go forward and values that are no numbers change nothing', () => {
  const forecaster = learned({ days: 20, level: (day) => 40 + day })
  const before = JSON.stringify(forecaster.state())
  const wrong = [[monday, 1], [monday + 20 * 86_400 - 3600, 1], [4e9, NaN], [4e9, Infinity], [4e9, 1e19], [NaN, 1], [Infinity, 1]] as const
  for (const [at, value] of wrong) {
    forecaster.step(at, value)
  }
  expect(JSON.stringify(forecaster.state())).toBe(before)
})
