import type { LoopResult } from '../loop.ts'
import { quantity } from '../model/quantity.ts'

/** What a dry run would have written, a line a file. */
export function describePlan({ plan, target }: LoopResult): string {
  const writes = [...plan.writes].map(([path, content]) => `  would write   ${path} (${quantity(Buffer.byteLength(content), 'bytes')})`)
  const removes = plan.removes.map((path) => `  would remove  ${path}`)
  return [`Dry run, nothing was written. To ${target}:`, ...writes, ...removes].join('\n')
}
