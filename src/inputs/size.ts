const prefixes = ['', 'K', 'M', 'G', 'T']

/** What a size looks like: `64KB`, `2GB` (powers of 1000), `64KiB`, `2GiB` (powers of 1024), `512B`. */
export const sizePattern = '^[0-9]+([KMGT]i?)?B$'

/** A size in bytes; undefined if it is none, or beyond what a number holds exactly. */
export function parseSize(text: string): number | undefined {
  const parts = /^(\d+)([KMGT]?)(i?)B$/.exec(text)
  if (parts === null || (parts[2] === '' && parts[3] === 'i')) return undefined
  const [, count, prefix = '', binary] = parts
  const value = Number(count) * (binary === 'i' ? 1024 : 1000) ** prefixes.indexOf(prefix)
  return Number.isSafeInteger(value) ? value : undefined
}

/** What a file of memory may have: GitHub warns of files above 50 MB. */
export function parseMemoryBytes(text: string): number | undefined {
  const value = parseSize(text)
  return value !== undefined && value >= 10_000 && value <= 50_000_000 ? value : undefined
}
