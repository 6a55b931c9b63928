import { isJsonObject } from '../model/json.ts'
import type { Limit } from '../model/settings.ts'
import type { Path } from './yaml-values.ts'

/** Which side is bad where a limit does not say so: below, if critical is less than warn. */
export function badSide(warn: number | undefined, critical: number | undefined): Limit['bad'] {
  return warn !== undefined && critical !== undefined && critical < warn ? 'below' : 'above'
}

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
  if (bad === 'above' && critical < warn) {
    return `found critical ${critical} under warn ${warn}; where above is bad, critical is at least warn`
  }
  if (bad === 'below' && critical > warn) {
    return `found critical ${critical} over warn ${warn}; where below is bad, critical is at most warn`
  }
  return undefined
}
