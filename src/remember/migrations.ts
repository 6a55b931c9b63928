import type { JsonObject } from '../model/json.ts'

/** What makes a line of one version of a file into one of the next version; undefined for a line that cannot be one. */
export type Migration = (line: JsonObject) => JsonObject | undefined

/** The schema of a file of lines: `velos.runs/1` is the version 1 of `velos.runs`. */
export interface Schema {
  readonly name: string
  /** The version that is written. */
  readonly version: number
  /** By the version that a file has: what its lines become in the version after it. */
  readonly migrations: Readonly<Record<number, Migration>>
}

/**
 * The files of lines, in the versions that are written, and how older versions become those: whoever changes a file's
 * form raises its version and adds the step from the one before. (`learning_memory.json` has its own older form, the bare
 * array, and `bookmarks.json` is given up where it is of another version: nothing but some reading again is lost.)
 */
export const schemas = {
  runs: { name: 'velos.runs', version: 1, migrations: {} },
  baselines: { name: 'velos.baselines', version: 1, migrations: {} },
  incidents: { name: 'velos.incidents', version: 1, migrations: {} },
  sightings: { name: 'velos.sightings', version: 1, migrations: {} },
} as const satisfies Readonly<Record<string, Schema>>

export function nameOf({ name, version }: Schema): string {
  return `${name}/${version}`
}

/**
 * What brings a line of the schema that was found to the present version: nothing to do where it is that, one step after
 * the other where it is older; undefined where it is of a later version, of another file, or too old.
 */
export function migrationFrom(found: string, schema: Schema): Migration | undefined {
  if (found === nameOf(schema)) return (line) => line
  const version = found.startsWith(`${schema.name}/`) ? Number(/^[1-9]\d{0,5}$/.exec(found.slice(schema.name.length + 1))?.[0]) : Number.NaN
  if (!(version < schema.version)) return undefined
  const steps: Migration[] = []
  for (let at = version; at < schema.version; at += 1) {
    const step = schema.migrations[at]
    if (step === undefined) return undefined
    steps.push(step)
  }
  return (line) => steps.reduce<JsonObject | undefined>((older, step) => older && step(older), line)
}
