import { describe, expect, test } from 'vitest'
import { cadenceOf, firstOf, lastOf, offsetOf, samplesAnHour, samplesOf, tick } from '../../src/detect/clock.ts'
import { beginCounts, learnCounts, rare, tellingCount } from '../../src/detect/counts.ts'
import { evidenceOf } from '../../src/detect/evidence.ts'
import { extremes, mostExtremes, seenBefore } from '../../src/detect/extremes.ts'
import { repeated, resolutionOf } from '../../src/detect/flat.ts'
import { accept, follow, fresh } from '../../src/detect/incident.ts'
import { highOf, learnInterval, lowOf } from '../../src/detect/interval.ts'
import { learnLevel, levelOf, shiftLevel } from '../../src/detect/level.ts'
import { type Memory, newMemory } from '../../src/detect/memory.ts'
import { choose, hourAt, learnProfile, seasonAt, seasonChosen, shareLeft } from '../../src/detect/profile.ts'
import { beyond, ranges } from '../../src/detect/range.ts'
import { rated } from '../../src/detect/rate.ts'
import { carriedOver, learnResidual, spreadOf } from '../../src/detect/residual.ts'
import { decades, rounded } from '../../src/detect/rounded.ts'
import { activityOf, build, drift, meanResidualOf, seasonLost } from '../../src/detect/slow.ts'
import { note } from '../../src/detect/usual.ts'
import { day, gaussian, hour, start } from './series.ts'

test('the clock learns the cadence, and counts absences in cadences', () => {
  const clock = newMemory()
  for (let run = 0; run < 20; run += 1) tick(clock, start + run * hour, 0)
  expect([firstOf(clock), lastOf(clock), cadenceOf(clock), samplesOf(clock)]).toEqual([start, start + 19 * hour, hour, 20])
  expect(tick(clock, start + 25 * hour, 3600)).toBeCloseTo(5.45, 1)
  expect(cadenceOf(clock)).toBeLessThan(1.2 * hour)
  expect(offsetOf(clock)).toBe(3600)
  expect([300, hour, day].map((gap) => {
    const memory = newMemory()
    for (let run = 0; run < 3; run += 1) tick(memory, start + run * gap, 0)
    return samplesAnHour(memory)
  })).toEqual([12, 1, 1])
})

test('a rate is per hour, and unknown for a first sample and a counter that started anew', () => {
  const counter = newMemory()
  const values = [100, 150, 170, 5, 25]
  expect(values.map((value, index) => rated(counter, 'counter', start + index * 1800, value))).toEqual([NaN, 100, 40, NaN, 40])
  const increment = newMemory()
  expect([7, 7, 7].map((value, index) => rated(increment, 'increment', start + index * 2 * hour, value))).toEqual([NaN, 3.5, 3.5])
  expect(rated(newMemory(), 'gauge', start, 7)).toBe(7)
})

describe('the level', () => {
  test('follows slowly, is not moved by one value that is far out, and can be shifted', () => {
    const level = newMemory()
    for (let sample = 1; sample <= 500; sample += 1) learnLevel(level, 10 + (sample % 2), sample, 1)
    expect(levelOf(level)).toBeCloseTo(10.5, 1)
    learnLevel(level, 1e9, 501, 1)
    expect(levelOf(level)).toBeCloseTo(10.5, 1)
    shiftLevel(level, 5)
    expect(levelOf(level)).toBeCloseTo(15.5, 1)
  })

  test('believes a slope that lasts', () => {
    const level = newMemory()
    for (let sample = 1; sample <= 3000; sample += 1) learnLevel(level, sample, sample, 1)
    expect(Math.abs(levelOf(level) - 3000)).toBeLessThan(100)
  })
})

describe('the profile', () => {
  function learned(seasonOf: (at: number) => number, days: number) {
    const memory = newMemory()
    const noise = gaussian(1)
    for (let index = 0; index < days * 24; index += 1) {
      const at = start + index * hour
      tick(memory, at, 0)
      choose(memory, samplesOf(memory))
      learnProfile(memory, hourAt(memory, at, 1), seasonOf(at) + 0.1 * noise(), samplesOf(memory), 1, 100)
    }
    return { memory, at: (hours: number) => seasonAt(memory, hourAt(memory, start + days * day + hours * hour, 1)) }
  }

  test('learns the hours of the day', () => {
    const { memory, at } = learned((time) => (time % day === 2 * hour ? 10 : 0), 20)
    expect(seasonChosen(memory)).toBe(1)
    expect(at(2)).toBeCloseTo(10, 0)
    expect(at(3)).toBeCloseTo(0, 0)
    expect(shareLeft(memory)).toBeLessThan(0.5)
  })

  test('learns the days of the week', () => {
    const { memory, at } = learned((time) => ((time - start) % (7 * day) < 5 * day ? 10 : 0), 70)
    expect(seasonChosen(memory)).toBe(2)
    expect(at(10)).toBeGreaterThan(7)
    expect(at(5 * 24 + 10)).toBeLessThan(2.5)
  })

  test('stays simple where there is no season', () => {
    const { memory, at } = learned(() => 0, 30)
    expect(seasonChosen(memory)).toBe(0)
    expect(at(5)).toBe(0)
    expect(shareLeft(memory)).toBe(1)
  })
})

test('the residual learns how much of it goes on, over missed runs as well, and how large what is new is', () => {
  const [part, noise] = [newMemory(), gaussian(2)]
  let value = 0
  for (let sample = 1; sample <= 5000; sample += 1) {
    value = 0.9 * value + noise()
    learnResidual(part, value, value - carriedOver(part, 1), sample, 0)
  }
  learnResidual(part, 1, 0, 5001, 0)
  expect(carriedOver(part, 1)).toBeCloseTo(0.9, 1)
  expect(carriedOver(part, 10)).toBeLessThan(0.5)
  expect(spreadOf(part)).toBeCloseTo(1, 0)
})

test('a range says how many widths a value is beyond it, and shrinks', () => {
  const memory = newMemory()
  const out = (value: number, sample: number): number => beyond(memory, ranges.mean, value, sample, 0.1)
  for (let sample = 1; sample <= 1000; sample += 1) expect(out(sample % 11, sample)).toBe(0)
  expect(out(20, 1001)).toBeCloseTo(1, 1)
  expect(out(20, 1002)).toBe(0)
  expect(out(-10, 1003)).toBeCloseTo(-0.5, 1)
  for (let sample = 1004; sample <= 20_000; sample += 1) out(sample % 11, sample)
  expect(out(10, 20_001)).toBe(0)
  expect(out(19, 20_002)).toBeGreaterThan(0)
})

test('counts tell by the tail of their distribution', () => {
  const counts = newMemory()
  beginCounts(counts)
  for (let sample = 1; sample <= 1000; sample += 1) learnCounts(counts, sample % 20 === 0 ? 1 : 0, 0.05, sample)
  expect(rare(counts, 0.05)).toBe(true)
  expect([1, 2, 3, 4].map((value) => tellingCount(counts, value, 0.05) > 0.5)).toEqual([false, false, true, true])
  learnCounts(counts, 0.5, 0.05, 1001)
  expect(rare(counts, 0.05)).toBe(false)
  expect(rare(newMemory(), 31)).toBe(false)
})

test('what builds up: the mean, the activity, and Page\'s sums', () => {
  const slow = newMemory()
  const calm = { value: 10, level: 5, difference: 5, residual: 0, innovation: 0, share: 1, floor: 0.1, spread: 1 }
  for (let sample = 1; sample <= 200; sample += 1) build(slow, { ...calm, innovation: sample % 2 === 0 ? 1 : -1 }, sample)
  expect([meanResidualOf(slow), activityOf(slow)]).toEqual([0, 1])
  expect(Math.abs(drift(slow))).toBeLessThan(1)
  for (let sample = 201; sample <= 210; sample += 1) build(slow, { ...calm, value: 8, difference: 3, residual: -2, innovation: -2 }, sample)
  expect(drift(slow)).toBeLessThan(-10)
  expect(meanResidualOf(slow)).toBeLessThan(-0.5)
  expect(seasonLost(slow)).toBe(false)
  for (let sample = 211; sample <= 230; sample += 1) build(slow, { ...calm, difference: 0, residual: -5 }, sample)
  expect(seasonLost(slow)).toBe(true)
})

test('a run is new once it is more than twice as long as any before', () => {
  const flat = newMemory()
  const values = [1, 2, 2, 3, 1, 4, 4, 5, 2, 3, 1, 2, ...new Array<number>(12).fill(7)]
  const said = values.map((value, index) => repeated(flat, value, index + 1))
  expect(said.slice(0, 20).every((one) => one === 0)).toBe(true)
  expect(said.at(-1)).toBeGreaterThan(0)
  expect(resolutionOf(flat)).toBeGreaterThanOrEqual(1)
  expect(repeated(flat, 8, 25)).toBe(0)
})

describe('an incident', () => {
  test('opens once, and ends after three usual samples', () => {
    const incident = newMemory()
    const raised = [true, true, false, false, false, true]
    const changes = raised.map((raises, index) => follow(incident, start + index * hour, 5, raises, !raises))
    expect(changes).toEqual(['opens', 'none', 'none', 'none', 'none', 'opens'])
  })

  test('that lasts for three days and 14 samples is accepted', () => {
    const hourly = newMemory()
    const changes = Array.from({ length: 80 }, (_, index) => follow(hourly, start + index * hour, 5, true, false))
    expect(changes.indexOf('accepts')).toBe(72)
    const daily = newMemory()
    expect(Array.from({ length: 20 }, (_, index) => follow(daily, start + index * day, 5, true, false)).indexOf('accepts')).toBe(13)
    expect(accept(daily)).toBeCloseTo(5, 0)
    expect(follow(daily, start, 5, true, false)).toBe('opens')
  })

  test('only what exceeds what was raised lately is fresh', () => {
    const incident = newMemory()
    expect(fresh(incident, 3, 1)).toBe(3)
    expect(fresh(incident, 2, 1)).toBe(0)
    expect(fresh(incident, 4, 1)).toBeGreaterThan(1)
    expect(fresh(incident, 4, 100)).toBe(0)
    expect(fresh(incident, 1, 1)).toBe(0)
  })
})

test('evidence grows with distance up to 2.44, and with novelty beyond', () => {
  expect(evidenceOf(0, 0)).toBe(0)
  expect(evidenceOf(3, 0)).toBeCloseTo(1.8, 5)
  expect(evidenceOf(99, 0)).toBe(2.44)
  expect(evidenceOf(0, 1.1)).toBeCloseTo(2.44 + 1.2 * Math.log10(11), 5)
  expect(evidenceOf(0, 1e300)).toBe(12)
})

test('the interval holds about 98 %', () => {
  const [interval, noise] = [newMemory(), gaussian(3)]
  for (let sample = 1; sample <= 20_000; sample += 1) learnInterval(interval, noise(), 1, sample)
  expect(lowOf(interval)).toBeCloseTo(-2.33, 0)
  expect(highOf(interval)).toBeCloseTo(2.33, 0)
})

test('extremes know when a value as high was seen before', () => {
  const memory = newMemory()
  const before = (at: number, value: number): number => seenBefore(memory, extremes.highs, at, value)
  const values = [5, 9, 3, 7, 4, 8, 8, 2, 10]
  expect(values.map((value, index) => before(index, value))).toEqual([0, 0, 1, 1, 3, 1, 5, 6, 0])
  for (let index = 0; index < 50; index += 1) before(100 + index, 9 - index / 10)
  expect(memory[extremes.highs]).toBe(mostExtremes)
  expect(before(200, 9.5)).toBe(8)
})

test('rounding gives what the shortest text of so many digits gives', () => {
  const values = [1, -1, 0.1, 123_456, 99_995.1, 9999.6, -0.00123456, 1e-30, 1.23456e40, 5e-324, 1e100, 1_767_571_200.5, 2 / 3]
  for (const digits of [3, 4, 12]) for (const value of values) expect(rounded(value, digits)).toBe(Number(value.toPrecision(digits)))
  for (const zero of [0, -0]) expect(rounded(zero, 4)).toBe(0)
  expect([decades(1e12, 1e6), decades(5, 2), decades(1, 100), decades(0, 1), decades(1, 0)]).toEqual([6, 1, -2, 0, 0])
})

test('each part has places of its own', () => {
  const memory = newMemory()
  const fill = (part: (memory: Memory) => void): readonly number[] => {
    const own = newMemory()
    part(own)
    return [...own.keys()].filter((place) => !Object.is(own[place], memory[place]))
  }
  const sample = { value: 2, level: 1, difference: 1, residual: 3, innovation: 3, share: 1, floor: 0, spread: 1 }
  const parts = [
    fill((own) => [1, 2].forEach((time) => tick(own, time, 1))),
    fill((own) => rated(own, 'counter', 1, 1)),
    fill((own) => [1, 2].forEach((time) => learnLevel(own, time, time, 1))),
    fill((own) => learnProfile(own, hourAt(own, start, 1), 1, 1, 1, 9)),
    fill((own) => [1, 2].forEach((time) => learnResidual(own, 1, 1, time, 0))),
    fill((own) => [1, 2, 2].forEach((value, index) => repeated(own, value, index + 1))),
    fill((own) => [-1.5].forEach((value) => learnCounts(own, value, 1, 1))),
    fill((own) => [3, -3].forEach((innovation) => build(own, { ...sample, innovation }, 1))),
    ...Object.values(ranges).map((range) => fill((own) => [1, 2, 3].forEach((value) => beyond(own, range, value, value, 0)))),
    fill((own) => [fresh(own, 1, 1), follow(own, 1, 1, true, false), follow(own, 2, 1, true, true)]),
    fill((own) => [-1, 1].forEach((innovation) => learnInterval(own, innovation, 1, 1))),
    fill((own) => note(own, 1, 1)),
    ...Object.values(extremes).map((which) => fill((own) => [9, 8, 7, 6].forEach((value) => seenBefore(own, which, value, value)))),
  ]
  const taken = parts.flat()
  expect(new Set(taken).size).toBe(taken.length)
  expect(parts.every((places) => places.length > 1)).toBe(true)
})
