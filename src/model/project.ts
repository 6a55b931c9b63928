/** What this project is called, in the one place where it is said. */
export const project = {
  name: 'velos-master-loop',
  version: '0.1.0',
  repository: 'velos-os/master-loop',
} as const

/** Where editors find the JSON Schema of the configuration. */
export const schemaUrl = `https://raw.githubusercontent.com/${project.repository}/v1/schema/velos.schema.json`
