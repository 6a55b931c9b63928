/** Chance that can be had again: the same seed gives the same numbers on every machine. */
export interface Random {
  /** In [0, 1). */
  uniform(): number
  between(low: number, high: number): number
  chance(probability: number): boolean
  /** Of mean 0 and standard deviation 1. */
  normal(): number
  /** For small means: the time grows with the mean. */
  poisson(mean: number): number
}

/** A generator for one purpose, told from all others by its seed (Mulberry32 over an FNV-1a hash of the seed's words). */
export function seeded(...words: readonly (string | number)[]): Random {
  let state = fnv(words.join('/'))
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    uniform,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    // Box and Muller; 1 - u is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    poisson: (mean) => {
      const least = Math.exp(-mean)
      let [count, product] = [0, uniform()]
      for (; product > least; count += 1) product *= uniform()
      return count
    },
  }
}

function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
