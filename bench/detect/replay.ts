import type { Detector, DetectorOptions } from '../../src/detect/detector.ts'
import { day } from './schedule.ts'
import type { Sample } from './series.ts'
import type { Subject } from './setting.ts'

/**
 * Steps through a series as the loop does over the days: once a day the state is written, read again and checked, so that
 * its rounding is in every figure. Gives the times of the alarms, in Unix seconds.
 */
export function alarmsIn(subject: Subject, samples: Iterable<Sample>, options: DetectorOptions): readonly number[] {
  const alarms: number[] = []
  replay(subject, samples, options, (at) => alarms.push(at))
  return alarms
}

/** The same, giving the detector as it is at the end. */
export function replay(subject: Subject, samples: Iterable<Sample>, options: DetectorOptions, alarm: (at: number) => void): Detector {
  let detector = subject.openDetector(undefined, options)
  let folded: number | undefined
  for (const { at, value, offset } of samples) {
    const today = Math.floor(at / day)
    if (folded !== undefined && today !== folded) detector = folding(subject, detector, options)
    folded = today
    if (detector.step(at, value, offset).alarm) alarm(at)
  }
  return detector
}

function folding(subject: Subject, detector: Detector, options: DetectorOptions): Detector {
  const state = subject.decodeDetector(JSON.parse(JSON.stringify(detector.state())))
  if (state === undefined) throw new Error('the detector does not read its own state')
  return subject.openDetector(state, options)
}
