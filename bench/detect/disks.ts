import { remembering } from './process.ts'
import { type Random, seeded } from './random.ts'

/** A disk, hour by hour: the used percent, and (for those that fill up) the first hour at which it is full. */
export interface Disk {
  readonly shape: string
  readonly values: Float64Array
  readonly full?: number
}

/** Gives the level at hour 0, 1, 2 ...: called once for each. */
type Course = (hour: number) => number
type Shape = (random: Random) => Course

const longest = 400
const healthyDays = 180
/** Before that nobody could know enough: disks that fill up earlier are made anew. */
const earliest = 45

/** Disks that fill up. All of them have some noise and grow by 0.2 to 1.5 % a day. */
export const growing: Readonly<Record<string, Shape>> = {
  linear: (random) => {
    const [grow, noise] = [steady(random), noisy(random, random.between(0.02, 0.2))]
    return (hour) => grow(hour) + noise(hour)
  },
  noisy: (random) => {
    const [grow, noise, slow] = [steady(random), noisy(random, random.between(0.3, 1.2)), wandering(random, random.between(0.3, 1))]
    return (hour) => grow(hour) + noise(hour) + slow(hour)
  },
  'working days': (random) => {
    const [start, rate, rest, shift] = [random.between(15, 50), random.between(0.3, 1.8) / 24, random.between(0, 0.2), dayOf(random)]
    let level = start
    const noise = noisy(random, 0.05)
    return (hour) => (level += weekdayAt(hour, shift) < 5 ? rate : rate * rest) + noise(hour)
  },
  'weekly backups': (random) => {
    const [grow, size, length, shift, noise] = [steady(random), random.between(4, 15), random.between(6, 80), hourOfWeek(random), noisy(random, 0.1)]
    return (hour) => grow(hour) + ((hour + shift) % 168 < length ? size : 0) + noise(hour)
  },
  'weekly rotation': (random) => {
    const [grow, size, shift, noise] = [steady(random), random.between(2, 8), hourOfWeek(random), noisy(random, 0.1)]
    return (hour) => grow(hour) + (size * ((hour + shift) % 168)) / 168 + noise(hour)
  },
  'nightly files': (random) => {
    const [grow, size, length, start, noise] = [steady(random), random.between(2, 10), random.between(2, 5), Math.floor(random.between(0, 24)), noisy(random, 0.1)]
    return (hour) => grow(hour) + ((hour + start) % 24 < length ? size * random.between(0.8, 1.2) : 0) + noise(hour)
  },
  accelerating: (random) => {
    const [start, first, days, noise] = [random.between(10, 40), random.between(0.1, 0.4), random.between(30, 80), noisy(random, 0.1)]
    return (hour) => start + (first * days * (2 ** (hour / 24 / days) - 1)) / Math.LN2 + noise(hour)
  },
  'rate steps': (random) => {
    const [start, rate, change, factor, noise] = [random.between(15, 50), random.between(0.2, 0.8), random.between(20, 90), random.between(0.35, 3), noisy(random, 0.1)]
    return (hour) => start + rate * Math.min(hour / 24, change) + rate * factor * Math.max(0, hour / 24 - change) + noise(hour)
  },
  'clean-ups': (random) => {
    const rate = random.between(0.4, 1.5) / 24
    let level = random.between(20, 50)
    const noise = noisy(random, 0.1)
    return (hour) => {
      level += rate
      if (level > 60 && random.chance(1 / 24 / 50)) level -= random.between(8, 30)
      return level + noise(hour)
    }
  },
  bursts: (random) => {
    const [grow, noise] = [steady(random), noisy(random, 0.1)]
    let [left, size] = [0, 0]
    return (hour) => {
      if (left-- <= 0 && random.chance(1 / 24 / 15)) [left, size] = [Math.floor(random.between(3, 40)), random.between(3, 15)]
      return grow(hour) + (left > 0 ? size : 0) + noise(hour)
    }
  },
}

/** Disks that never fill up. */
export const healthy: Readonly<Record<string, Shape>> = {
  stable: (random) => {
    const [level, noise, slow] = [random.between(20, 93), noisy(random, random.between(0.02, 0.8)), wandering(random, random.between(0, 0.8))]
    return (hour) => level + noise(hour) + slow(hour)
  },
  'log rotation': (random) => {
    const period = [1, 2, 3, 5, 7, 10, 14, 21, 30][Math.floor(random.between(0, 9))] ?? 7
    const [top, size, noise] = [random.between(50, 95), random.between(4, 35), noisy(random, random.between(0.02, 0.4))]
    return (hour) => top - size + (size * (hour % (period * 24))) / (period * 24) + noise(hour)
  },
  'rotation by size': (random) => {
    const [top, low, rate, noise] = [random.between(60, 95), random.between(20, 55), random.between(0.5, 4) / 24, noisy(random, 0.1)]
    let level = random.between(low, top)
    return (hour) => {
      level += rate * random.between(0, 2)
      if (level > top) level = low + random.between(-2, 2)
      return level + noise(hour)
    }
  },
  'weekly backup': (random) => {
    const [level, size, length, shift, noise] = [random.between(30, 75), random.between(5, 20), random.between(5, 90), hourOfWeek(random), noisy(random, 0.2)]
    return (hour) => level + ((hour + shift) % 168 < length ? size : 0) + noise(hour)
  },
  'slow growth': (random) => {
    const [start, rate, noise] = [random.between(40, 85), random.between(0.003, 0.04), noisy(random, random.between(0.05, 0.5))]
    return (hour) => start + (rate * hour) / 24 + noise(hour)
  },
  wandering: (random) => {
    const [low, high, pace] = [random.between(20, 50), random.between(60, 92), random.between(0.3, 1.5) / Math.sqrt(24)]
    let level = random.between(low, high)
    return () => {
      level += pace * random.normal()
      if (level > high) level = 2 * high - level
      if (level < low) level = 2 * low - level
      return level
    }
  },
  'bursts now and then': (random) => {
    const [level, noise] = [random.between(30, 75), noisy(random, 0.2)]
    let [left, size] = [0, 0]
    return (hour) => {
      if (left-- <= 0 && random.chance(1 / 24 / 12)) [left, size] = [Math.floor(random.between(3, 90)), random.between(3, 20)]
      return level + (left > 0 ? size : 0) + noise(hour)
    }
  },
}

/** A disk of a shape that is full at some hour from the 45th day on. */
export function growingDisk(shape: string, make: Shape, seed: number): Disk {
  for (let attempt = 0; ; attempt++) {
    const course = make(seeded('disk', shape, seed, attempt))
    const values: number[] = []
    let full: number | undefined
    for (let hour = 0; hour < longest * 24 && full === undefined; hour++) {
      const value = course(hour)
      if (value >= 100) full = hour
      values.push(value)
    }
    if (full !== undefined && full >= earliest * 24) return { shape, values: Float64Array.from(values), full }
  }
}

export function healthyDisk(shape: string, make: Shape, seed: number): Disk {
  const course = make(seeded('disk', shape, seed))
  // A healthy disk that is full now and then is none.
  return { shape, values: Float64Array.from({ length: healthyDays * 24 }, (_, hour) => Math.min(99, Math.max(0, course(hour)))) }
}

function steady(random: Random): Course {
  const [start, rate] = [random.between(15, 60), random.between(0.2, 1.5)]
  return (hour) => start + (rate * hour) / 24
}

const noisy = (random: Random, size: number): Course => () => size * random.normal()

/** Slow ups and downs over about two days. */
function wandering(random: Random, size: number): Course {
  const next = remembering(random, 1 - 1 / 48)
  return () => size * next({ at: 0, offset: 0, steps: 1 })
}

const hourOfWeek = (random: Random): number => Math.floor(random.between(0, 168))
const dayOf = (random: Random): number => Math.floor(random.between(0, 7))
const weekdayAt = (hour: number, shift: number): number => (Math.floor(hour / 24) + shift) % 7
