import { quoted } from './mismatch.ts'
import type { Path } from './yaml-values.ts'

/** A path as people write it: `judge.limits[0].warn`; keys that are not plain words stand between quotation marks. */
export function keyPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${/^[\w-]{1,60}$/.test(part) ? part : quoted(part)}`))
    .join('')
    .replace(/^\./, '')
}
