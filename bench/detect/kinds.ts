import { noises } from './kinds/noises.ts'
import { seasons } from './kinds/seasons.ts'
import { wanderers } from './kinds/wanderers.ts'
import type { Kind } from './process.ts'

/** Series in which nothing happens that anybody would want to hear of. */
export const kinds: readonly Kind[] = [...noises, ...seasons, ...wanderers]

export function kindsNamed(names: readonly string[]): readonly Kind[] {
  return names.map((name) => {
    const found = kinds.find((kind) => kind.name === name)
    if (found === undefined) throw new Error(`no kind of series is named ${name}`)
    return found
  })
}
