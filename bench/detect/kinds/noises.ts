import { type Kind, type Process, remembering } from '../process.ts'
import type { Random } from '../random.ts'
import { someScale } from './scale.ts'

/** Series without time: a level, and chance. */
export const noises: readonly Kind[] = [
  { name: 'constant', open: (random) => whole(Math.floor(random.between(0, 1000)), () => 0) },
  {
    name: 'jitter',
    // Between two whole numbers, so that rounding turns a little noise into a flicker.
    open: (random) => whole(random.between(40, 41), () => 0.15 * random.normal()),
  },
  { name: 'Gauss', open: (random) => around(random, () => random.normal()) },
  { name: 'AR(1) .95', open: (random) => around(random, remembering(random, 0.95)) },
  {
    name: 'log-normal',
    positive: true,
    open(random) {
      const { unit, resolution } = someScale(random)
      const width = random.between(0.4, 0.7)
      const square = Math.exp(width * width)
      return {
        usual: () => 0,
        noise: () => unit * Math.exp(width * random.normal()),
        sigma: unit * Math.sqrt(square * (square - 1)),
        resolution,
      }
    },
  },
  {
    name: 'Pareto 2.5',
    positive: true,
    open(random) {
      const { unit, resolution } = someScale(random)
      return { usual: () => 0, noise: () => unit * (1 - random.uniform()) ** (-1 / 2.5), resolution }
    },
  },
  { name: 'Poisson .05', positive: true, open: (random) => whole(0, () => random.poisson(0.05)) },
  { name: 'Poisson 3', positive: true, open: (random) => ({ ...whole(0, () => random.poisson(3)), sigma: Math.sqrt(3) }) },
  { name: '1 % failures', positive: true, open: (random) => whole(0, () => (random.chance(0.01) ? 1 : 0)) },
]

function whole(level: number, noise: () => number): Process {
  return { usual: () => level, noise, resolution: 1 }
}

/** A level with `noise` of standard deviation 1 around it, at some scale. */
function around(random: Random, noise: Process['noise']): Process {
  const { unit, resolution } = someScale(random)
  const [level, sigma] = [unit * random.between(1, 10), unit * random.between(0.05, 0.2)]
  return { usual: () => level, noise: (moment) => sigma * noise(moment), sigma, resolution }
}
