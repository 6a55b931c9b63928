import { describe, expect, test } from 'vitest'
import { openDetector, shippedThreshold, type Verdict } from '../../src/detect/detector.ts'
import { alarmsOf, day, gaussian, hour, samples, start, watch } from './series.ts'

const quiet = 1440

/** 60 quiet days of hourly Gaussian noise around 50, then what `after` makes of it. */
function hourly(after: (noise: number, index: number) => number, count = 72, seed = 1) {
  const noise = gaussian(seed)
  return samples(quiet + count, (index) => (index < quiet ? 50 + noise() : after(noise(), index - quiet)))
}

describe('what is found', () => {
  test('a spike, at once, as a value above', () => {
    const { verdicts } = watch(hourly((noise, index) => 50 + noise + (index === 10 ? 8 : 0)))
    expect(alarmsOf(verdicts).filter((index) => index >= quiet)).toEqual([quiet + 10])
    expect(verdicts[quiet + 10]).toMatchObject({ alarm: true, unusual: true, cause: 'value', side: 'above', learning: false })
    expect(verdicts[quiet + 10]?.score).toBeGreaterThan(0.999)
    expect(verdicts[quiet + 20]).toMatchObject({ alarm: false, unusual: false })
  })

  test('a level that shifted down, once, for as long as it lasts; and after three days it is the usual one', () => {
    const { detector, verdicts } = watch(hourly((noise) => 44 + noise, 120))
    const [first = NaN, ...more] = alarmsOf(verdicts).filter((index) => index >= quiet)
    expect(first).toBeLessThan(quiet + 12)
    expect(more).toEqual([])
    expect(verdicts[first]?.side).toBe('below')
    const accepted = verdicts.findIndex((verdict) => verdict.accepted)
    expect(accepted).toBe(first + 72)
    expect(verdicts.slice(first, accepted).every(({ unusual }) => unusual)).toBe(true)
    expect(verdicts.slice(accepted + 1).some(({ unusual }) => unusual)).toBe(false)
    expect(detector.usual()?.expected).toBeGreaterThan(42)
    expect(detector.usual()?.expected).toBeLessThan(46)
  })

  test('a line that went flat', () => {
    const { verdicts } = watch(hourly(() => 50.25, 24))
    const [first = NaN] = alarmsOf(verdicts).filter((index) => index >= quiet)
    expect(first).toBeLessThan(quiet + 12)
    expect(verdicts[first]?.cause).toBe('flat')
    expect(verdicts[quiet + 23]?.unusual).toBe(true)
  })

  test('a day that is missing in a daily season', () => {
    const noise = gaussian(4)
    const season = (index: number) => 10 * Math.sin((index * Math.PI) / 12)
    const { detector, verdicts } = watch(samples(quiet + 24, (index) => 50 + (index < quiet ? season(index) : 0) + noise()))
    expect(alarmsOf(verdicts).filter((index) => index >= quiet).length).toBeGreaterThan(0)
    expect(alarmsOf(verdicts).filter((index) => index >= quiet - 480 && index < quiet)).toEqual([])
    expect(detector.usual()?.season).toBe('day')
    expect(verdicts.slice(quiet + 12).every(({ cause }) => cause === 'season')).toBe(true)
  })
})

describe('what is not', () => {
  test('nothing is raised while it learns, whatever comes', () => {
    const { verdicts } = watch(samples(24, (index) => (index % 5 === 0 ? 1000 : 1)))
    expect(verdicts.every(({ learning, alarm, score }) => learning && !alarm && score === 0)).toBe(true)
  })

  test('a constant series is never unusual', () => {
    const { verdicts, detector } = watch(samples(2000, () => 42))
    expect(Math.max(...verdicts.map(({ evidence }) => evidence))).toBe(0)
    expect(detector.usual()).toMatchObject({ expected: 42, season: 'none', samples: 2000, cadenceSeconds: hour })
    expect(detector.usual()?.low).toBeCloseTo(42, 3)
    expect(detector.usual()?.high).toBeCloseTo(42, 3)
  })

  test('a line that grows is usual', () => {
    const noise = gaussian(9)
    const { verdicts } = watch(samples(4000, (index) => index / 100 + noise()))
    expect(alarmsOf(verdicts).length).toBeLessThanOrEqual(6)
  })

  test('rare counts of their usual size are usual', () => {
    const noise = gaussian(2)
    const { verdicts } = watch(samples(3000, () => (noise() > 2 ? 1 : 0)))
    expect(alarmsOf(verdicts)).toEqual([])
  })

  test('runs that are missing', () => {
    const noise = gaussian(12)
    const all = samples(quiet, (index) => 50 + 5 * Math.sin((index * Math.PI) / 12) + noise())
    const { verdicts, detector } = watch(all.filter((_, index) => index % 7 !== 3 && (index < 900 || index > 950)))
    expect(alarmsOf(verdicts).length).toBeLessThanOrEqual(1)
    expect(detector.usual()?.cadenceSeconds).toBeLessThan(1.4 * hour)
  })
})

describe('its settings', () => {
  test('a higher threshold needs more evidence', () => {
    const series = hourly((noise, index) => 50 + noise + (index === 10 ? 8 : 0))
    expect(alarmsOf(watch(series, { threshold: shippedThreshold }).verdicts)).toContain(quiet + 10)
    expect(alarmsOf(watch(series, { threshold: 11 }).verdicts)).toEqual([])
  })

  test('a counter is judged by its rate per hour, and starts anew without an alarm', () => {
    const noise = gaussian(6)
    let total = 0
    const { verdicts, detector } = watch(samples(1000, (index) => (total = index === 700 ? 3 : total + 100 + 5 * noise())), { form: 'counter' })
    expect(alarmsOf(verdicts).filter((index) => index > 690 && index < 710)).toEqual([])
    expect(detector.usual()?.expected).toBeGreaterThan(90)
    expect(detector.usual()?.expected).toBeLessThan(110)
    expect(detector.usual()?.samples).toBe(998)
  })

  test('an increment is judged per hour: a run that is late has counted longer', () => {
    const noise = gaussian(8)
    const detector = openDetector(undefined, { form: 'increment' })
    let at = start
    const verdicts: Verdict[] = []
    for (let index = 0; index < 1000; index += 1) {
      const hours = index % 10 === 9 ? 3 : 1
      at += hours * hour
      verdicts.push(detector.step(at, hours * (100 + 5 * noise())))
    }
    expect(alarmsOf(verdicts).length).toBeLessThanOrEqual(1)
    expect(detector.usual()?.expected).toBeCloseTo(100, -1)
  })
})

describe('what is usual', () => {
  test('about 98 % of usual samples are within', () => {
    const noise = gaussian(21)
    const detector = openDetector()
    let within = 0
    for (const { at, value } of samples(4000, () => 50 + noise())) {
      detector.step(at, value)
      const usual = detector.usual()
      if (at >= start + 1000 * hour && usual !== undefined && value >= usual.low && value <= usual.high) within += 1
    }
    expect(within / 3000).toBeGreaterThan(0.965)
    expect(within / 3000).toBeLessThan(0.995)
    expect(detector.usual()?.spread).toBeCloseTo(1, 0)
  })

  test('it knows since when a value as far out was not seen', () => {
    const values = [...new Array<number>(40).fill(10), 30, ...new Array<number>(40).fill(10), 20, ...new Array<number>(40).fill(10), 25]
    const { detector } = watch(samples(values.length, (index) => (values[index] ?? 0) + (index % 2)))
    expect(detector.usual()?.recordSince).toBe(start + 40 * hour)
    detector.step(start + values.length * hour, 99)
    expect(detector.usual()).not.toHaveProperty('recordSince')
  })

  test('what never was negative is not expected to be', () => {
    const noise = gaussian(30)
    const { detector } = watch(samples(500, () => Math.max(0, noise())))
    expect(detector.usual()?.low).toBeGreaterThanOrEqual(0)
  })
})

test('the state of an hourly series is about a kilobyte, of a daily one less', () => {
  const noise = gaussian(40)
  const value = (index: number) => 1000 + 100 * Math.sin((index * Math.PI) / 12) + 10 * noise()
  expect(JSON.stringify(watch(samples(3000, value)).detector.state()).length).toBeLessThan(1150)
  expect(JSON.stringify(watch(samples(400, value, day)).detector.state()).length).toBeLessThan(800)
})
