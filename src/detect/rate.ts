import type { Form } from './detector.ts'
import type { Memory } from './memory.ts'

/** The count that was seen last, and when; `seen` is 0 before the first. */
const previous = 5
const at = 6
const seen = 7

/** Whether no count was seen at this time or later. */
export const isNews = (memory: Memory, time: number): boolean => memory[seen] === 0 || time > memory[at]

/**
 * What is judged of a value: the value of a gauge; of a counter and of increments how much it is per hour. NaN for the
 * first sample of these, and where a counter started anew: nobody knows what it had counted until then.
 */
export function rated(memory: Memory, form: Form, time: number, value: number): number {
  if (form === 'gauge') return value
  const before = memory[previous]
  const hours = (time - memory[at]) / 3600
  const isFirst = memory[seen] === 0
  memory[previous] = value
  memory[at] = time
  memory[seen] = 1
  if (isFirst) return NaN
  if (form === 'increment') return value / hours
  return value < before ? NaN : (value - before) / hours
}
