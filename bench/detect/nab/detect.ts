import type { Subject } from '../setting.ts'

/** What a detector says of each row of a series. */
export interface Said {
  readonly scores: Float64Array
  /** 1 where the row opens an incident. */
  readonly alarms: Float64Array
}

/** Steps through a series as `velos detect` does. */
export function detect(subject: Subject, times: readonly number[], values: readonly number[]): Said {
  const detector = subject.openDetector()
  const [scores, alarms] = [new Float64Array(times.length), new Float64Array(times.length)]
  for (const [row, at] of times.entries()) {
    const { score, alarm } = detector.step(at, values[row] ?? NaN, 0)
    scores[row] = score
    alarms[row] = alarm ? 1 : 0
  }
  return { scores, alarms }
}
