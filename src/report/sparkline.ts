import type { Unit } from '../model/observation.ts'

const blocks = [...'▁▂▃▄▅▆▇█']

/**
 * The values as blocks, oldest first: percents on a scale of 0 to 100, all else between the least and the largest of
 * them. Empty for fewer than two values, which have no trend.
 */
export function sparkline(values: readonly number[], unit?: Unit): string {
  if (values.length < 2) return ''
  const [least, largest] = unit === 'percent' ? [0, 100] : [Math.min(...values), Math.max(...values)]
  const span = largest - least
  return values.map((value) => blocks[span > 0 ? step((value - least) / span) : 0]).join('')
}

function step(share: number): number {
  return Math.max(0, Math.min(blocks.length - 1, Math.floor(share * blocks.length)))
}
