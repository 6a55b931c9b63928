import { toJSONSchema } from 'zod/mini'
import { configurationSchema } from './configuration-schema.ts'
import { editorNotes } from './schema-kinds.ts'

/** The JSON Schema (draft 2020-12) of the configuration file, for editors; a text that ends with a newline. */
export function configurationJsonSchema(): string {
  const { $schema, title, description, ...rest } = toJSONSchema(configurationSchema, {
    io: 'input',
    metadata: editorNotes,
    // Of a schema that transforms its input, zod drops the default.
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, editorNotes.get(zodSchema)),
  })
  return `${JSON.stringify({ $schema, title, description, ...rest }, undefined, 2)}\n`
}
