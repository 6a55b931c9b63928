import { decodeDetector, openDetector, type Detector } from '../../detect/detector.ts'
import { decodeForecaster, openForecaster, type Forecaster } from '../../detect/forecast/forecast.ts'
import type { Baseline, Sighting } from '../../model/learned.ts'
import { learnable, ownerOf, type Learnable } from '../learnable.ts'
import { secondsOf } from '../moment.ts'

/** A baseline while sightings are being replayed on it. */
export interface LiveBaseline extends Pick<Baseline, 'owner' | 'series' | 'collector' | 'since'> {
  readonly kind: Learnable
  readonly detector: Detector
  readonly forecaster?: Forecaster | undefined
  seen: string
  seenSeconds: number
  samples: number
  missed: number
  absent: number
  alarm?: Baseline['alarm']
  /** The sample before the last one, as far as it was replayed. */
  before?: Replayed | undefined
  last?: Replayed | undefined
  /** What the last sample said. */
  learning: boolean
  accepted: boolean
}

interface Replayed {
  atSeconds: number
  value: number
}

/** Goes on from what memory kept; undefined where that is not learned any more, or cannot be read. */
export function opened(baseline: Baseline, seenSeconds: number, threshold: number): LiveBaseline | undefined {
  const { owner, series, collector, since, seen, samples, missed, absent, alarm } = baseline
  const kind = learnable(collector, series, false)
  const state = decodeDetector(baseline.detector)
  if (kind === undefined || state === undefined) return undefined
  const forecaster = kind.capacity === undefined ? undefined : openForecaster(decodeForecaster(baseline.forecaster))
  return {
    owner, series, collector, since, kind, detector: openDetector(state, { threshold, form: kind.form }), forecaster,
    seen, seenSeconds, samples, missed, absent, alarm, before: undefined, last: undefined, learning: true, accepted: false,
  }
}

/** Begins with a series that was not seen before; undefined where it is not learned. */
export function begun(collector: string, series: string, { host, hosted, timestamp }: Sighting, threshold: number): LiveBaseline | undefined {
  const kind = learnable(collector, series, hosted)
  if (kind === undefined) return undefined
  return {
    owner: ownerOf(series, host), series, collector, since: timestamp, kind,
    detector: openDetector(undefined, { threshold, form: kind.form }), forecaster: kind.capacity === undefined ? undefined : openForecaster(),
    seen: timestamp, seenSeconds: secondsOf(timestamp), samples: 0, missed: 0, absent: 0,
    alarm: undefined, before: undefined, last: undefined, learning: true, accepted: false,
  }
}

/** Takes the value of a sighting in. */
export function take(live: LiveBaseline, value: number, { timestamp, offset }: Sighting, atSeconds: number): void {
  const verdict = live.detector.step(atSeconds, value, offset)
  live.learning = verdict.learning
  // Another collector of this run, or another host, has said it already: the incident that it is in lasts.
  if (live.samples > 0 && atSeconds <= live.seenSeconds) return
  live.forecaster?.step(atSeconds, value, offset)
  // Tens of thousands are taken in a run: the record that is not needed any more becomes the new one.
  const last = live.before ?? { atSeconds, value }
  last.atSeconds = atSeconds
  last.value = value
  live.before = live.last
  live.last = last
  live.seen = timestamp
  live.seenSeconds = atSeconds
  live.samples += 1
  live.missed += live.absent
  live.absent = 0
  live.accepted = verdict.accepted
  if (verdict.alarm) live.alarm = { cause: verdict.cause, side: verdict.side, since: timestamp, score: verdict.score }
  else if (!verdict.unusual) live.alarm = undefined
}

/** What memory keeps. */
export function recordOf(live: LiveBaseline | undefined): Baseline | undefined {
  if (live === undefined) return undefined
  const { owner, series, collector, since, seen, samples, missed, absent, alarm, detector, forecaster } = live
  return {
    owner, series, collector, since, seen, samples, missed, absent,
    detector: detector.state(),
    ...(forecaster !== undefined && { forecaster: { ...forecaster.state() } }),
    ...(alarm !== undefined && { alarm }),
  }
}
