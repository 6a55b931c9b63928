import { isJsonObject } from '../model/json.ts'
import { mismatch, quoted } from './mismatch.ts'
import type { Path } from './yaml-values.ts'

interface Edge {
  readonly series: string
  readonly on: string
  readonly index: number
}

/** Series that would explain each other, so that nobody is told of any of them. Stars are the judge's business. */
export function dependenceProblems(configuration: unknown): readonly { readonly path: Path; readonly message: string }[] {
  const list = isJsonObject(configuration) && isJsonObject(configuration['judge']) && configuration['judge']['depends-on']
  if (!Array.isArray(list)) return []
  const edges = list.slice(0, 100).flatMap((one: unknown, index): readonly Edge[] =>
    isJsonObject(one) && typeof one['series'] === 'string' && typeof one['on'] === 'string'
      ? [{ series: one['series'], on: one['on'], index }]
      : [],
  )
  return edges.filter((edge) => reaches(edge.on, edge.series, edges)).map(({ series, index }) => ({
    path: ['judge', 'depends-on', index],
    message: mismatch(`a circle: ${quoted(series)} depends on itself`, 'nobody would be told of it; take one of these lines away'),
  }))
}

/** Whether `from` depends on `to`, by however many steps; whatever is the same does. */
function reaches(from: string, to: string, edges: readonly Edge[]): boolean {
  const seen = new Set([from])
  for (const one of seen) for (const { series, on } of edges) if (series === one) seen.add(on)
  return seen.has(to)
}
