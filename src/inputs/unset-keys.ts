import { isJsonObject } from '../model/json.ts'
import type { UnsetKey } from './configured-dispatch.ts'
import { sections } from './dispatch-schema.ts'
import type { Gap } from './environment.ts'
import { keyPath } from './key-path.ts'
import type { Path } from './yaml-values.ts'

/** True below a key of a service of `dispatch`. */
export function isOfService(path: Path): boolean {
  return path.length > 2 && path[0] === 'dispatch' && sections.some((name) => name === path[1])
}

/**
 * Takes out of `dispatch` the services' keys that ask for variables which are not set, whole lists too: half a list of
 * recipients would be a loss that nobody notices. The other gaps remain.
 */
export function setAside(
  value: unknown,
  gaps: readonly Gap[],
): { readonly value: unknown; readonly gaps: readonly Gap[]; readonly unset: readonly UnsetKey[] } {
  const unset: UnsetKey[] = []
  const left: Gap[] = []
  let kept = value
  for (const gap of gaps) {
    const carrier = sections.find((name) => name === gap.path[1])
    if (gap.variable === undefined || carrier === undefined || !isOfService(gap.path)) {
      left.push(gap)
      continue
    }
    const path = gap.path.slice(0, 3)
    unset.push({ carrier, key: keyPath(path), variable: gap.variable })
    kept = without(kept, path)
  }
  return { value: kept, gaps: left, unset }
}

function without(value: unknown, [first, ...rest]: Path): unknown {
  if (!isJsonObject(value) || first === undefined) return value
  const entries = Object.entries(value)
  if (rest.length === 0) return Object.fromEntries(entries.filter(([key]) => key !== String(first)))
  return Object.fromEntries(entries.map(([key, one]) => [key, key === String(first) ? without(one, rest) : one]))
}
