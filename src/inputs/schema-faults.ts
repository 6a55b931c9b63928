import * as z from 'zod/mini'
import { unshownKeys } from './dispatch-schema.ts'
import { keyPath } from './key-path.ts'
import { either, mismatch, notShown, quoted } from './mismatch.ts'
import { nearest } from './nearest.ts'
import type { Fault } from './yaml-tree.ts'
import type { Path, Values } from './yaml-values.ts'

type Issue = z.core.$ZodIssue

/** A fault of the value at `path`. */
export type ValueFault = Fault & { readonly path: Path }

/**
 * Says what the schema of a file has against its values, and where. What was found is shown as it is written in the file;
 * `above` is the path of what the issues are of.
 */
export function schemaFaults(issues: readonly Issue[], values: Values, schema: z.core.$ZodType, above: Path = []): readonly ValueFault[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, values, schema))
    if (issue.code === 'invalid_key') return [wrongKey(path, issue.issues[0]?.message ?? issue.message, values)]
    const branch = issue.code === 'invalid_union' ? issue.errors.find(isOfTheRightType) : undefined
    if (branch !== undefined) return schemaFaults(branch, values, schema, path)
    const place = values.place(path, 'value')
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : []
    const isUnshown = place?.word !== undefined && unshownKeys.includes(keyPath(path))
    const message = mismatch(isUnshown ? notShown : (place?.found ?? 'nothing'), issue.message, nearest(place?.word ?? '', words))
    return [{ path, offset: offsetNear(path, values), message }]
  })
}

function wrongKey(path: Path, allowed: string, values: Values): ValueFault {
  const message = mismatch(`the key ${quoted(String(path.at(-1)))}`, allowed)
  return { path, offset: values.place(path, 'key')?.offset ?? 0, message }
}

function unknownKey(key: string, above: Path, values: Values, schema: z.core.$ZodType): ValueFault {
  const known = keysOf(schemaAt(schema, above))
  const path = [...above, key]
  const allowed = known.length === 1 ? `${known.join()} is allowed here` : `allowed here: ${either(known)}`
  const message = mismatch('an unknown key', allowed, nearest(key, known))
  return { path, offset: values.place(path, 'key')?.offset ?? 0, message }
}

/** Of the choices of a union, the one that the value was meant for. */
function isOfTheRightType(issues: readonly Issue[]): boolean {
  return !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')
}

/** Where the value stands; one that is missing: where the nearest thing around it does. */
function offsetNear(path: Path, values: Values): number {
  const place = values.place(path, 'value') ?? values.place(path, 'key')
  return place?.offset ?? (path.length === 0 ? 0 : offsetNear(path.slice(0, -1), values))
}

function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.core.$ZodObject ? Object.keys(schema._zod.def.shape) : []
}

function schemaAt(schema: z.core.$ZodType | undefined, path: Path): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) {
    return schemaAt(schema._zod.def.innerType, path)
  }
  if (schema instanceof z.core.$ZodUnion) {
    return schemaAt(schema._zod.def.options.find((option) => option instanceof z.core.$ZodObject), path)
  }
  const [first, ...rest] = path
  if (first === undefined) return schema
  if (schema instanceof z.core.$ZodArray) return schemaAt(schema._zod.def.element, rest)
  return schema instanceof z.core.$ZodObject ? schemaAt(schema._zod.def.shape[first], rest) : undefined
}
