import { hourOf, type Kind, remembering } from '../process.ts'
import { someScale } from './scale.ts'

/** Series that remember where they were: they grow, wander, are emptied or start again. Times are in cadences. */
export const wanderers: readonly Kind[] = [
  {
    name: 'saw-tooth',
    open(random) {
      const { unit, resolution } = someScale(random)
      const [sigma, rate] = [0.02 * unit, unit / random.between(30, 60)]
      let height = unit * random.uniform()
      return {
        usual: ({ steps }) => {
          height += rate * steps * random.between(0.8, 1.2)
          if (height > unit) height = 0
          return unit + height
        },
        noise: () => sigma * random.normal(),
        resolution,
      }
    },
  },
  {
    name: 'trend',
    open(random) {
      const { unit, resolution } = someScale(random)
      const sigma = unit * random.between(0.05, 0.2)
      const rate = sigma / random.between(50, 200)
      let level = unit * random.between(1, 10)
      return { usual: ({ steps }) => (level += rate * steps), noise: () => sigma * random.normal(), sigma, resolution }
    },
  },
  {
    name: 'counter',
    form: 'counter',
    open(random) {
      const [rate, noise] = [10 ** random.between(2, 6), remembering(random, 0.5)]
      let total = Math.floor(rate * random.between(0, 1000))
      return {
        usual: (moment) => {
          const season = 1 + 0.4 * Math.sin((2 * Math.PI * (hourOf(moment) - 8)) / 24)
          const more = rate * moment.steps * season * Math.exp(0.15 * noise(moment))
          total = random.chance(moment.steps / 500) ? more * random.uniform() : total + more
          return total
        },
        noise: () => 0,
        resolution: 1,
      }
    },
  },
  {
    name: 'random walk',
    open(random) {
      const { unit, resolution } = someScale(random)
      const sigma = 0.05 * unit
      let level = 10 * unit
      return { usual: ({ steps }) => (level += sigma * Math.sqrt(steps) * random.normal()), noise: () => 0, resolution }
    },
  },
  {
    name: 'restarts',
    // Memory of a service: it fills up, slower and slower, until somebody deploys.
    open(random) {
      const { unit, resolution } = someScale(random)
      const [base, most, pace] = [unit, unit * random.between(1, 3), random.between(30, 90)]
      let age = 0
      return {
        usual: ({ steps }) => {
          age = random.chance(steps / 150) ? 0 : age + steps
          return base + most * (1 - Math.exp(-age / pace))
        },
        noise: () => 0.02 * unit * random.normal(),
        resolution,
      }
    },
  },
]
