import { firstOf, lastOf, samplesAnHour, samplesOf, tick } from './clock.ts'
import { learnCounts } from './counts.ts'
import type { Form, Verdict } from './detector.ts'
import { evidenceOf } from './evidence.ts'
import { extremes, seenBefore } from './extremes.ts'
import { repeated, resolutionOf } from './flat.ts'
import { accept, follow, fresh, isOpen } from './incident.ts'
import { learnInterval } from './interval.ts'
import { learnLevel, levelOf, shiftLevel } from './level.ts'
import type { Memory } from './memory.ts'
import { noveltyOf } from './novelty.ts'
import { choose, hourAt, learnProfile, seasonAt, shareLeft } from './profile.ts'
import { isNear, ranges, youngest } from './range.ts'
import { isNews, rated } from './rate.ts'
import { carriedOver, deviationOf, learnResidual, residualLimit, shiftResidual, spreadOf } from './residual.ts'
import { build, calmDown, meanResidualOf } from './slow.ts'
import { note } from './usual.ts'

const daySeconds = 86_400
/** Unix seconds beyond this, and values beyond these, are no measurements; squares of what is left are numbers, too. */
const latest = 1e11
const largest = 1e40
const smallest = 1e-40
/** A season cannot be known before so many days; novelty counts this much at first. */
const seasonDays = 8
const unseasoned = 0.4
/** Farther from where a residual usually is, in its mean distances, is not usual: 3.2 standard deviations of a Gaussian. */
const usualDistance = 4

/** Only one sample is judged at a time. */
const sample = { value: 0, level: 0, difference: 0, residual: 0, innovation: 0, share: 0, floor: 0, spread: 0 }

/** Judges a sample by what is known, then learns it. */
export function judge(memory: Memory, threshold: number, form: Form, at: number, value: number, offset: number): Verdict {
  const timely = Math.abs(at) <= latest && Math.abs(offset) <= daySeconds && isAfter(memory, at)
  const rate = timely && Number.isFinite(value) ? rated(memory, form, at, bounded(value)) : NaN
  if (Number.isNaN(rate)) return nothing(samplesOf(memory))
  const seen = bounded(rate)
  const steps = tick(memory, at, offset)
  const samples = samplesOf(memory)
  const anHour = samplesAnHour(memory)
  const hour = hourAt(memory, at, anHour)
  const run = repeated(memory, seen, samples)
  if (samples === 1) learnLevel(memory, seen, samples, 0)
  choose(memory, samples)

  const base = levelOf(memory)
  const expected = base + seasonAt(memory, hour)
  const residual = seen - expected
  const carried = carriedOver(memory, steps)
  const innovation = residual - carried
  const floor = Math.max(resolutionOf(memory), Math.abs(base) * 1e-6)
  const spread = Math.max(spreadOf(memory), floor / 2, 1e-300)
  sample.value = seen
  sample.level = base
  sample.difference = seen - base
  sample.residual = residual
  sample.innovation = innovation
  sample.share = shareLeft(memory)
  sample.floor = floor
  sample.spread = spread
  build(memory, sample, samples)
  learnCounts(memory, seen, base, samples)
  const { size, cause } = noveltyOf(memory, sample)
  const novelty = size === 0 ? 0 : size * trust(samples, at - firstOf(memory))
  const fromNow = fresh(memory, Math.max(novelty, run), steps)
  const learning = samples <= youngest
  const evidence = learning ? 0 : evidenceOf(Math.abs(innovation) / spread, fromNow)

  const usual = run === 0 && isNear(memory, ranges.residual, residual / sample.share, usualDistance)
  const change = follow(memory, at, residual, evidence >= threshold, usual)
  note(memory, expected + carried, seenBefore(memory, residual < 0 ? extremes.lows : extremes.highs, at, residual < 0 ? -seen : seen))

  const limit = samples < 10 ? Infinity : residualLimit(memory, floor / 2)
  if (samples > 1) learnLevel(memory, seen, samples, Math.max(spread, deviationOf(memory)))
  learnProfile(memory, hour, sample.difference, samples, anHour, limit)
  learnInterval(memory, innovation, spread, samples)
  learnResidual(memory, residual, innovation, samples, floor / 2)
  if (change === 'accepts') adopt(memory)
  return {
    learning,
    score: evidence === 0 ? 0 : 1 - 10 ** -evidence,
    evidence,
    alarm: change === 'opens',
    unusual: isOpen(memory),
    accepted: change === 'accepts',
    cause: run > 0 ? 'flat' : cause,
    side: (cause === 'level' ? meanResidualOf(memory) : residual) < 0 ? 'below' : 'above',
  }
}

/** Counts are seen before they are judged: their first one has a time, too. */
const isAfter = (memory: Memory, at: number): boolean => (samplesOf(memory) === 0 || at > lastOf(memory)) && isNews(memory, at)
const bounded = (value: number): number => (Math.abs(value) < smallest ? 0 : Math.max(-largest, Math.min(largest, value)))

function trust(samples: number, age: number): number {
  const seasoned = Math.min(1, age / (seasonDays * daySeconds))
  // A record among 100 samples is nothing, one among some thousands counts in full: evidence is the logarithm of their number.
  return Math.max(0, Math.min(1, (Math.log10(samples) - 2) / 1.5)) * (unseasoned + (1 - unseasoned) * seasoned)
}

/** Where the incident's samples were on the average is the usual level from now on. */
function adopt(memory: Memory): void {
  const by = accept(memory)
  shiftLevel(memory, by)
  shiftResidual(memory, by)
  calmDown(memory)
}

function nothing(samples: number): Verdict {
  return { learning: samples <= youngest, score: 0, evidence: 0, alarm: false, unusual: false, accepted: false, cause: 'value', side: 'above' }
}
