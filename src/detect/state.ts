import { cadenceOf, firstOf, lastOf, samplesOf } from './clock.ts'
import { extremes, type Extremes, mostExtremes, timesAt, valuesAt } from './extremes.ts'
import { digits, leasts, mosts, wholes } from './fields.ts'
import { isBegun } from './incident.ts'
import { dayAt, fixed, type Memory, newMemory, weekAt } from './memory.ts'
import { packed, unpack } from './packed.ts'
import { ranges, isRange } from './range.ts'
import { spreadOf } from './residual.ts'
import { decades, rounded } from './rounded.ts'

/** A detector's memory as JSON: numbers in a fixed order with few digits, and the profile as text. (No interface: those are no `Json`.) */
export type DetectorState = Readonly<{
  v: 1
  /** The numbers that have one meaning, as memory.ts has them. */
  n: readonly number[]
  /** The profile: 24 hours of the day, 168 of the week. */
  d: string
  w: string
  /** The highest values, and the lowest negated, each with how many minutes it is before the last sample. */
  h: readonly number[]
  l: readonly number[]
}>

const version = 1
const minute = 60
/** A place is kept to a thousandth of the spread: 4 digits of it, at least, and no more than are exact. */
const placeDigits = { least: 4, most: 12 } as const
/** No series of this world has larger values; squares of them are finite. */
const largest = 1e100
const latest = 1e11

/** What was read of states that nobody has opened yet: whoever decodes, checks and opens one has it read once. */
const memories = new WeakMap<object, Memory>()

/** Writes what was learned. */
export function encodeState(memory: Memory): DetectorState {
  const kept = newMemory()
  kept.set(memory)
  const spread = rounded(spreadOf(memory), placeDigits.least)
  const numbers: number[] = []
  for (let place = 0; place < fixed; place += 1) {
    const value = memory[place] ?? 0
    numbers.push(kept[place] = digits[place] === 0 ? placed(value, spread) : rounded(value, digits[place] ?? 0))
  }
  const state: DetectorState = {
    v: version, n: numbers, d: packed(kept.subarray(dayAt, weekAt)), w: packed(kept.subarray(weekAt)),
    h: written(kept, extremes.highs, spread), l: written(kept, extremes.lows, spread),
  }
  memories.set(state, kept)
  return state
}

/** Whether anybody could go on from this. */
export const isState = (json: unknown): json is DetectorState => memoryIn(json) !== undefined

/** A state's memory, to go on with; undefined for anything from which nobody could go on. */
export function decodeState(json: unknown): Memory | undefined {
  const memory = memoryIn(json)
  // It changes from now on: who opens the state again has it read again.
  if (memory !== undefined && typeof json === 'object' && json !== null) memories.delete(json)
  return memory
}

function memoryIn(json: unknown): Memory | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const known = memories.get(json) ?? read(json)
  if (known !== undefined) memories.set(json, known)
  return known
}

/** Reads a state strictly. */
function read(json: object): Memory | undefined {
  if (!('v' in json && 'n' in json && 'd' in json && 'w' in json && 'h' in json && 'l' in json) || json.v !== version) return undefined
  const memory = newMemory()
  const isRead = readNumbers(memory, json.n) && unpack(json.d, memory.subarray(dayAt, weekAt)) && unpack(json.w, memory.subarray(weekAt))
  return isRead && readExtremes(memory, extremes.highs, json.h) && readExtremes(memory, extremes.lows, json.l) && isSane(memory) ? memory : undefined
}

/** Only numbers that could have been learned: sizes are not negative, choices are choices. */
function readNumbers(memory: Memory, json: unknown): boolean {
  if (!Array.isArray(json) || json.length !== fixed) return false
  const members: readonly unknown[] = json
  for (let place = 0; place < fixed; place += 1) {
    const number = members[place]
    if (typeof number !== 'number' || !(number >= (leasts[place] ?? 0) && number <= (mosts[place] ?? 0))) return false
    if (wholes[place] === 1 && !Number.isInteger(number)) return false
    memory[place] = number
  }
  return true
}

/** Whether what belongs together could have been learned together: times are in order, ranges have a width. */
function isSane(memory: Memory): boolean {
  const [first, last] = [firstOf(memory), lastOf(memory)]
  return (
    first <= last && Math.abs(first) <= latest && last <= latest && (samplesOf(memory) < 2 || cadenceOf(memory) > 0) && isBegun(memory)
    && isRange(memory, ranges.residual) && isRange(memory, ranges.innovation) && isRange(memory, ranges.mean)
    && isRange(memory, ranges.level) && isRange(memory, ranges.drift) && isRange(memory, ranges.activity)
  )
}

/** Pairs of a value and how many minutes it is before the last sample; they become what can be read again. */
function written(memory: Memory, which: Extremes, spread: number): readonly number[] {
  const pairs: number[] = []
  const last = lastOf(memory)
  const count = memory[which] ?? 0
  for (let index = 0; index < count; index += 1) {
    const value = placed(memory[which + valuesAt + index] ?? 0, spread)
    const minutes = Math.round((last - (memory[which + timesAt + index] ?? 0)) / minute) + 0
    memory[which + valuesAt + index] = value
    memory[which + timesAt + index] = last - minutes * minute
    pairs.push(value, minutes)
  }
  return pairs
}

function readExtremes(memory: Memory, which: Extremes, json: unknown): boolean {
  if (!Array.isArray(json) || json.length % 2 > 0 || json.length > 2 * mostExtremes) return false
  const members: readonly unknown[] = json
  const last = lastOf(memory)
  for (let index = 0; 2 * index < members.length; index += 1) {
    const [value, minutes] = [members[2 * index], members[2 * index + 1]]
    if (!isBounded(value) || !isBounded(minutes)) return false
    memory[which + valuesAt + index] = value
    memory[which + timesAt + index] = last - minutes * minute
  }
  memory[which] = members.length / 2
  return true
}

const isBounded = (json: unknown): json is number => typeof json === 'number' && Math.abs(json) <= largest
const placed = (value: number, spread: number): number =>
  rounded(value, Math.max(placeDigits.least, Math.min(placeDigits.most, placeDigits.least + decades(value, spread))))
