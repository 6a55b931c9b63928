import { hourOf, type Kind, type Moment, remembering, weekdayOf } from '../process.ts'
import type { Random } from '../random.ts'
import { someScale } from './scale.ts'

const year = 365.25 * 86_400
/** How busy people are at each hour of a local day, from 0 to 1, and on each day from Monday on. */
const busyHours = [8, 5, 3, 2, 2, 4, 10, 25, 50, 75, 90, 95, 85, 90, 100, 98, 90, 80, 65, 55, 45, 35, 22, 13].map((share) => share / 100)
const busyDays = [1, 1.05, 1.02, 1, 0.9, 0.35, 0.3]

/** Series that follow the clock or the calendar. */
export const seasons: readonly Kind[] = [
  { name: 'daily', open: (random) => swinging(random, (moment) => busyness(moment), mean(busyHours)) },
  {
    name: 'weekly',
    open: (random) => swinging(random, (moment) => busyness(moment) * (busyDays[weekdayOf(moment)] ?? 1), mean(busyHours) * mean(busyDays)),
  },
  { name: 'nightly batch', open: nightlyBatch },
  {
    name: 'yearly',
    open(random) {
      const { unit, resolution } = someScale(random)
      const weather = remembering(random, 0.9)
      const phase = random.uniform()
      const sigma = 0.15 * unit
      const usual = (moment: Moment) => {
        const season = Math.sin(2 * Math.PI * (moment.at / year + phase))
        const time = Math.sin((2 * Math.PI * (hourOf(moment) - 9)) / 24)
        return unit * (3 + 1.2 * season + 0.3 * time)
      }
      return { usual, noise: (moment) => sigma * weather(moment), sigma, resolution }
    },
  },
]

/** Traffic: `shape` is 0 to 1, the noise a twentieth to an eighth of the swing and correlated from hour to hour. */
function swinging(random: Random, shape: (moment: Moment) => number, calm: number) {
  const { unit, resolution } = someScale(random)
  const [floor, swing, noise] = [unit * random.between(0.2, 3), unit * random.between(1, 4), remembering(random, 0.5)]
  const sigma = swing * random.between(0.05, 0.12)
  return {
    usual: (moment: Moment) => floor + swing * shape(moment),
    noise: (moment: Moment) => sigma * noise(moment),
    sigma,
    resolution,
    calm: floor + swing * calm,
  }
}

/** Load that is low but for a job that starts at two o'clock local time and takes about fifty minutes. */
function nightlyBatch(random: Random) {
  const { unit, resolution } = someScale(random)
  const [base, load] = [unit * random.between(0.5, 1), unit * random.between(2, 8)]
  const sigma = 0.05 * base
  let [night, hours] = [0, 0]
  return {
    usual: (moment: Moment) => {
      const tonight = Math.floor((moment.at + moment.offset) / 86_400)
      if (tonight !== night) [night, hours] = [tonight, 0.85 * Math.exp(0.15 * random.normal())]
      const since = hourOf(moment) - 2
      return since >= 0 && since < hours ? base + load * Math.exp(0.1 * random.normal()) : base
    },
    noise: () => sigma * random.normal(),
    resolution,
    calm: base,
  }
}

/** Between the middles of the hours, in a straight line. */
function busyness(moment: Moment): number {
  const hour = hourOf(moment)
  const whole = Math.floor(hour)
  const [before = 0, after = 0] = [busyHours[whole], busyHours[(whole + 1) % 24]]
  return before + (after - before) * (hour - whole)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
