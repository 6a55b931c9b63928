/**
 * The names of the series that one collector brings on one host, in the order in which they were seen first: a row of
 * values needs no names then, and a new series changes no row that was written before.
 */
export interface Columns {
  readonly names: readonly string[]
  /** The place of a name; undefined where it has none yet. */
  placeOf(name: string): number | undefined
  /** Gives a new name the next place. */
  add(name: string): number
  /** What the first names are known by: a row says it of those that it fills, so that it is never read by other names. */
  shape(count: number): string
}

/** Columns with the first names of others. */
export function columnsOf(known: readonly string[], count: number): Columns {
  const names = known.slice(0, count)
  const sums: number[] = []
  let places: Map<string, number> | undefined
  const opened = () => (places ??= new Map(names.map((name, place) => [name, place])))
  return {
    names,
    placeOf: (name) => opened().get(name),
    add(name) {
      opened().set(name, names.length)
      return names.push(name) - 1
    },
    shape(wanted) {
      for (let at = sums.length; at < wanted; at += 1) sums.push(sumWith(sums[at - 1] ?? fnvStart, names[at] ?? ''))
      return ((sums[wanted - 1] ?? fnvStart) >>> 0).toString(16).padStart(8, '0')
    },
  }
}

const fnvStart = 0x811c9dc5
const fnvPrime = 0x01000193

/** One name more in a sum over names: FNV-1a (Fowler, Noll, Vo), 32 bits, by code units. It finds mix-ups, not forgeries. */
function sumWith(sum: number, name: string): number {
  let hash = Math.imul(sum ^ name.length, fnvPrime)
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), fnvPrime)
  return hash
}
