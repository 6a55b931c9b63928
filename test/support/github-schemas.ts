import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'

type Schema = Record<string, unknown>
interface Operation {
  readonly parameters?: readonly Schema[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> }
  readonly responses: Record<string, { readonly $ref?: string; readonly content?: Record<string, { readonly schema: Schema }> }>
}

/** The paths that are asked of GitHub here; whatever else is asked is an error. */
export const paths = [
  '/repos/{owner}/{repo}/issues',
  '/repos/{owner}/{repo}/issues/{issue_number}',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/issues/{issue_number}/events',
  '/user',
] as const
export type Path = (typeof paths)[number]

/** GitHub's own description of its API, as far as this channel goes. Each check gives what is wrong, or undefined. */
export interface GitHubSchemas {
  query(path: Path, method: string, query: URLSearchParams): string | undefined
  request(path: Path, method: string, body: unknown): string | undefined
  response(path: Path, method: string, status: number, body: unknown): string | undefined
}

let loaded: GitHubSchemas | undefined

/** Reads the description (12 MB) once, and compiles what is asked for. */
export function githubSchemas(): GitHubSchemas {
  loaded ??= load()
  return loaded
}

function load(): GitHubSchemas {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi').replace(/index\.js$/, 'generated/api.github.com.json')
  const spec: { paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, Schema>> } = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, addUsedSchema: false, allErrors: false })
  ajv.addSchema({ $id: 'github', components: mended(spec.components) })
  const compiled = new Map<string, ValidateFunction>()
  const check = (name: string, schema: () => Schema | undefined, value: unknown): string | undefined => {
    let validate = compiled.get(name)
    if (validate === undefined) {
      const found = schema()
      if (found === undefined) return `${name} is not in GitHub's description`
      validate = ajv.compile(rooted(mended(found)))
      compiled.set(name, validate)
    }
    return validate(value) === true ? undefined : `${name}: ${ajv.errorsText(validate.errors)}`
  }
  const resolved = <T extends { readonly $ref?: string }>(one: T | undefined): T | undefined => {
    const [, kind = '', name = ''] = /^#\/components\/([^/]+)\/(.+)$/.exec(one?.$ref ?? '') ?? []
    return one?.$ref === undefined ? one : (spec.components[kind]?.[name] as T | undefined)
  }
  const operation = (path: Path, method: string): Operation | undefined => spec.paths[path]?.[method.toLowerCase()]
  return {
    query: (path, method, query) => {
      const known = (operation(path, method)?.parameters ?? []).map((one) => resolved(one)).filter((one) => one?.['in'] === 'query')
      for (const [name, text] of query) {
        const schema = known.find((one) => one?.['name'] === name)?.['schema'] as Schema | undefined
        if (schema === undefined) return `${method} ${path} knows no parameter ${name}`
        const problem = check(`${method} ${path}?${name}`, () => schema, schema['type'] === 'integer' ? Number(text) : text)
        if (problem !== undefined) return problem
      }
      return undefined
    },
    request: (path, method, body) => check(`${method} ${path}`, () => operation(path, method)?.requestBody?.content['application/json']?.schema, body),
    response: (path, method, status, body) =>
      check(`${method} ${path} → ${status}`, () => resolved(operation(path, method)?.responses[String(status)])?.content?.['application/json']?.schema, body),
  }
}

/** `nullable` of OpenAPI 3.0 in words of JSON Schema: Ajv refuses it beside a schema without a type, and an enum keeps null out. */
function mended<T>(value: T): T
function mended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mended(one))
  if (typeof value !== 'object' || value === null) return value
  const { nullable, discriminator: _, example: _example, ...rest } = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mended(one)]))
  // A property may be called `nullable`; then it is a schema.
  if (typeof nullable === 'object') return { ...rest, nullable }
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest
}

/** References from within the description, for a schema that is compiled outside of it. */
function rooted(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'))
}
