// Makes what is derived from something else: the JSON Schema of the configuration, the tables of the READMEs, and the
// name after `uses:`. With --check it writes nothing, and exits with 1 where something is not current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { schemaText } from './generate-schema.ts'
import { readAction, withTables, withUsesName, withVariables } from './readme.ts'

interface Generated {
  readonly path: string
  readonly text: string
}

const read = (path: string): string => readFileSync(path, 'utf8')

const textOf = (path: string): string | undefined => {
  try {
    return read(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const readme = (path: string, action: string): Generated => ({
  path,
  text: withUsesName(withTables(read(path), readAction(read(action)))),
})

const bridge = readme('bridge/README.md', 'bridge/action.yml')

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yml'))
  .map((name) => `examples/${name}`)

const generated: readonly Generated[] = [
  { path: 'schema/velos.schema.json', text: schemaText() },
  readme('README.md', 'action.yml'),
  { ...bridge, text: withVariables(bridge.text) },
  ...examples.map((path) => ({ path, text: withUsesName(read(path)) })),
]

const stale = generated.filter(({ path, text }) => textOf(path) !== text)

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not current: run "npm run generate" and commit what it writes`)
  if (stale.length === 0) console.log(`All ${generated.length} generated files are current`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { path, text } of stale) writeFileSync(path, text)
  console.log(stale.length === 0 ? 'Nothing to do' : `Written: ${stale.map(({ path }) => path).join(', ')}`)
}
