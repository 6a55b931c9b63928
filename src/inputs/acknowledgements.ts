import * as z from 'zod/mini'
import type { Acknowledgement } from '../model/finding.ts'
import { isJsonObject } from '../model/json.ts'
import type { Problem } from '../model/problem.ts'
import { keyPath } from './key-path.ts'
import { momentIn } from './moment.ts'
import { problemsInOrder } from './problems-in-order.ts'
import { moment } from './quiet-schema.ts'
import { schemaFaults } from './schema-faults.ts'
import { mapping, text } from './schema-kinds.ts'
import { parseTree } from './yaml-tree.ts'
import { plainValues, type Path } from './yaml-values.ts'

const most = 1000
const match = text("A finding's series or id; * stands for any characters.", 300)

const entry = z.union(
  [
    match,
    z.strictObject({
      match,
      until: z.optional(z.nullable(moment('Until when; without this key until it is over.'))),
      by: z.optional(z.nullable(text('Who says so.', 100))),
      reason: z.optional(z.nullable(text('Why.', 500))),
    }),
  ],
  { error: 'a series, or a mapping with match, and with until, by and reason where you like, is allowed' },
)

const entries = z.nullable(
  z.array(entry, { error: 'a list is allowed' }).check(z.maxLength(most, { error: `at most ${most} entries are allowed` })),
)
const schema = mapping({ acknowledged: z.optional(entries) })

/**
 * Reads what people say they have seen: `acknowledged`, a list of series or of mappings with `match`, `until`, `by` and
 * `reason`. Unlike a configuration it is taken entry by entry: what is wrong with some is a problem, and the others
 * count. Nothing is taken from the environment. A date or a time without an offset counts in `timezone`.
 */
export function parseAcknowledgements(
  file: { readonly path: string; readonly text: string },
  timezone: string,
): { readonly acknowledged: readonly Acknowledgement[]; readonly problems: readonly Problem[] } {
  const source = file.text.replace(/^\ufeff/, '')
  const parsed = parseTree(source)
  if ('faults' in parsed) return { acknowledged: [], problems: problemsInOrder(file.path, source, parsed.faults) }

  const values = plainValues(parsed.tree)
  const result = schema.safeParse(values.value ?? {}, { jitless: true })
  const known = new Set(values.faults.map((fault) => keyPath(fault.path)))
  const others = result.success ? [] : schemaFaults(result.error.issues, values, schema)
  const faults = [...values.faults, ...others.filter((fault) => !known.has(keyPath(fault.path)))]
  const wrong = new Set(faults.map(({ path }) => entryOf(path)))
  const list = isJsonObject(values.value) ? values.value['acknowledged'] : undefined
  const acknowledged = (Array.isArray(list) ? list.slice(0, most) : []).flatMap((one: unknown, index): readonly Acknowledgement[] => {
    const checked = wrong.has(index) ? undefined : entry.safeParse(one, { jitless: true })
    return checked?.success === true ? [acknowledgementOf(checked.data, timezone, file.path)] : []
  })
  return { acknowledged, problems: problemsInOrder(file.path, source, faults) }
}

function acknowledgementOf(one: z.output<typeof entry>, timezone: string, from: string): Acknowledgement {
  if (typeof one === 'string') return { match: one, from }
  const { match: series, until, by, reason } = one
  return { match: series, ...(until && { until: momentIn(until, timezone) }), ...(by && { by }), ...(reason && { reason }), from }
}

/** The place in the list that a path is of; undefined where it is of none. */
function entryOf([first, second]: Path): number | undefined {
  return first === 'acknowledged' && typeof second === 'number' ? second : undefined
}
