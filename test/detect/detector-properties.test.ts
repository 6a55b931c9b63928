import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeDetector, type DetectorState, type Form, openDetector } from '../../src/detect/detector.ts'
import { gaussian, samples, start, watch } from './series.ts'

const forms: readonly Form[] = ['gauge', 'counter', 'increment']
const form = fc.constantFrom(...forms)
/** Anything at all, and things that look like measurements. */
const value = fc.oneof(fc.double(), fc.double({ min: -100, max: 100 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, NaN, Infinity))
const gap = fc.oneof(fc.double({ min: -10, max: 1e5 }), fc.constantFrom(0, 1, 60, 3600, 86_400, 1e12, NaN, Infinity))
const offset = fc.constantFrom(0, 3600, -18_000, 1e9, NaN)
const steps = fc.array(fc.record({ gap, value, offset }), { maxLength: 120 })

function read(state: DetectorState): DetectorState {
  const decoded = decodeDetector(JSON.parse(JSON.stringify(state)))
  if (decoded === undefined) throw new Error('the state could not be read')
  return decoded
}

test('whatever comes, it answers with chances, and its state can be read', () => {
  fc.assert(fc.property(form, steps, (kind, series) => {
    const detector = openDetector(undefined, { form: kind })
    let at = start
    for (const one of series) {
      at += one.gap
      const verdict = detector.step(at, one.value, one.offset)
      expect(verdict.score).toBeGreaterThanOrEqual(0)
      expect(verdict.score).toBeLessThanOrEqual(1)
      expect(verdict.evidence).toBeGreaterThanOrEqual(0)
      expect(verdict.evidence).toBeLessThanOrEqual(12)
      if (verdict.learning) expect(verdict).toMatchObject({ alarm: false, score: 0 })
      if (!Number.isFinite(at)) at = start
      for (const number of Object.values(detector.usual() ?? {})) if (typeof number === 'number') expect(number).not.toBeNaN()
    }
    const text = JSON.stringify(detector.state())
    expect(text.length).toBeLessThan(2000)
    expect(JSON.stringify(openDetector(read(detector.state()), { form: kind }).state())).toBe(text)
  }), { numRuns: 300 })
})

test('a sample is judged by what was before it: later ones change nothing', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 30, maxLength: 80 }), fc.nat(29), (values, cut) => {
    const series = samples(values.length, (index) => values[index] ?? 0)
    const judged = (part: typeof series) => {
      const detector = openDetector()
      return part.map((one) => detector.step(one.at, one.value))
    }
    expect(judged(series).slice(0, cut)).toEqual(judged(series.slice(0, cut)))
  }))
})

test('repeated and earlier times, and values that are none, change nothing', () => {
  fc.assert(fc.property(form, fc.array(fc.record({ back: fc.double({ min: 0, max: 1e6, noNaN: true }), value: fc.double() }), { maxLength: 10 }), (kind, late) => {
    const noise = gaussian(7)
    const detector = openDetector(undefined, { form: kind })
    const series = samples(60, () => 50 + noise())
    for (const one of series) detector.step(one.at, one.value)
    const before = JSON.stringify(detector.state())
    const last = series.at(-1)?.at ?? 0
    for (const one of late) {
      expect(detector.step(last - one.back, one.value)).toMatchObject({ score: 0, evidence: 0, alarm: false })
    }
    for (const none of [NaN, Infinity, -Infinity]) expect(detector.step(last + 3600, none).score).toBe(0)
    for (const none of [NaN, Infinity, -Infinity]) expect(detector.step(none, 50).score).toBe(0)
    expect(JSON.stringify(detector.state())).toBe(before)
  }))
})

test('opened again at the same points, it is exactly the same', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 50 }), (seed, every) => {
    const noise = gaussian(seed)
    const series = samples(200, (index) => 20 + 5 * Math.sin(index / 4) + noise())
    const states = [1, 2].map(() => {
      let detector = openDetector()
      series.forEach((one, index) => {
        if (index % every === 0) detector = openDetector(read(detector.state()))
        detector.step(one.at, one.value)
      })
      return JSON.stringify(detector.state())
    })
    expect(states[0]).toBe(states[1])
  }), { numRuns: 20 })
})

test('a state that is opened several times is each time the same, and stays as it was', () => {
  const noise = gaussian(11)
  const series = samples(100, () => 20 + noise())
  const detector = watch(series.slice(0, 60)).detector
  const state = detector.state()
  const text = JSON.stringify(state)
  const after = [state, read(state), state, decodeDetector(state)].map((one) => {
    const again = openDetector(one)
    for (const { at, value } of series.slice(60)) again.step(at, value)
    return JSON.stringify(again.state())
  })
  expect(new Set(after).size).toBe(1)
  expect(JSON.stringify(openDetector(state).state())).toBe(text)
  expect(JSON.stringify(detector.state())).toBe(text)
})

test('opened again, it goes on as it would have, up to the rounding', () => {
  const noise = gaussian(3)
  const series = samples(1200, (index) => 20 + 5 * Math.sin((index * Math.PI) / 12) + noise())
  const through = openDetector()
  let again = openDetector()
  for (const [index, one] of series.entries()) {
    if (index % 24 === 0) again = openDetector(read(again.state()))
    const [expected, actual] = [through.step(one.at, one.value), again.step(one.at, one.value)]
    expect(actual.evidence).toBeCloseTo(expected.evidence, 0)
  }
  expect(again.usual()?.expected).toBeCloseTo(through.usual()?.expected ?? NaN, 0)
  expect(again.usual()?.season).toBe(through.usual()?.season)
})

test('the state is decoded strictly', () => {
  const detector = openDetector()
  const noise = gaussian(5)
  for (const one of samples(100, () => noise())) detector.step(one.at, one.value)
  const state = JSON.parse(JSON.stringify(detector.state())) as Record<string, unknown>
  const numbers = state['n'] as readonly number[]
  expect(decodeDetector(state)).toEqual(state)
  const wrong: readonly unknown[] = [
    undefined, null, 1, 'x', [], {}, { ...state, v: 2 }, { ...state, n: numbers.slice(1) }, { ...state, n: [...numbers, 0] },
    { ...state, n: numbers.map((number, index) => (index === 5 ? null : number)) }, { ...state, n: numbers.map((number, index) => (index === 2 ? -1 : number)) },
    { ...state, n: numbers.map((number, index) => (index === 3 ? 1.5 : number)) }, { ...state, n: numbers.map(() => 1e200) },
    { ...state, d: '0:AA' }, { ...state, d: 5 }, { ...state, w: '' }, { ...state, w: `${String(state['w'])}AA` }, { ...state, w: '400:.Co' },
    { ...state, h: [1] }, { ...state, h: 'x' }, { ...state, l: new Array(10).fill(1) },
  ]
  for (const one of wrong) expect(decodeDetector(one)).toBeUndefined()
  fc.assert(fc.property(fc.anything(), (junk) => {
    expect(decodeDetector(junk)).toBeUndefined()
  }))
})
