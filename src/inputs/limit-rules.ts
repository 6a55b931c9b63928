import { isJsonObject } from '../model/json.ts'
import type { Path } from './yaml-values.ts'

/** What is wrong with limits beyond their types: one that can never be broken, one that is critical before it warns. */
export function limitProblems(configuration: unknown): readonly { readonly path: Path; readonly message: string }[] {
  const limits = isJsonObject(configuration) && isJsonObject(configuration['judge']) && configuration['judge']['limits']
  if (!Array.isArray(limits)) return []
  return limits.flatMap((limit: unknown, index) => {
    const message = isJsonObject(limit) ? limitProblem(limit) : undefined
    return message === undefined ? [] : [{ path: ['judge', 'limits', index], message }]
  })
}

function limitProblem({ warn, critical, bad }: Readonly<Record<string, unknown>>): string | undefined {
  if (warn === undefined && critical === undefined) return 'found neither warn nor critical; at least one of them is needed'
  if (typeof warn !== 'number' || typeof critical !== 'number') return undefined
  if ((bad === undefined || bad === 'above') && critical < warn) {
    const remedy = 'where above is bad, critical is at least warn; if low values are bad, write "bad: below"'
    return `found critical ${critical} under warn ${warn}; ${remedy}`
  }
  if (bad === 'below' && critical > warn) {
    return `found critical ${critical} over warn ${warn}; where below is bad, critical is at most warn`
  }
  return undefined
}
