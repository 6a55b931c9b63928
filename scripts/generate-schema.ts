import { writeFileSync } from 'node:fs'
import { configurationJsonSchema } from '../src/inputs/json-schema.ts'

/** The text of `schema/velos.schema.json`. */
export function schemaText(): string {
  return configurationJsonSchema()
}

if (import.meta.main) writeFileSync(new URL('../schema/velos.schema.json', import.meta.url), schemaText())
