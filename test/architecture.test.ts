import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

/** What a folder of src may import. `values` may be run; of `types` only `import type` is allowed. */
interface Rule {
  readonly values: readonly string[]
  readonly types?: readonly string[]
  /** Packages that may be imported here, in whatever way; `heavy` says which of them must come late. */
  readonly packages?: readonly string[]
  /** A pure phase sees no clock, file, network, environment or chance: all of that arrives as an argument. */
  readonly pure?: true
}

const phases = ['inputs', 'collect', 'judge', 'remember', 'report', 'ticket', 'publish', 'deliver']

/** The import table of docs/architecture.md. The files at the top of src are `.`: they alone know the order of phases. */
const table: Readonly<Record<string, Rule>> = {
  model: { values: [], pure: true },
  inputs: { values: ['model'], packages: ['croner', 'yaml', 'zod'], pure: true },
  collect: { values: ['model'], types: ['edge'] },
  detect: { values: [], pure: true },
  judge: { values: ['model', 'detect'], packages: ['croner'], pure: true },
  remember: { values: ['model', 'detect'], pure: true },
  recall: { values: ['model'], pure: true },
  report: { values: ['model'], pure: true },
  ticket: { values: ['model'], pure: true },
  publish: { values: ['model'], types: ['edge'] },
  deliver: {
    values: ['model', 'ticket'],
    types: ['edge'],
    packages: ['@actions/github', '@notionhq/client', '@slack/types', '@slack/web-api', 'markdown-it', 'nodemailer'],
  },
  edge: { values: ['model'], packages: ['@actions/core', '@actions/artifact', 'uuid'] },
  '.': { values: ['model', ...phases], types: ['edge'] },
  entry: { values: ['.', 'model', ...phases, 'detect', 'recall', 'edge'], packages: ['@actions/core', '@actions/artifact', 'uuid'] },
}

/** What a pure phase may have of Node: functions of their arguments. */
const pureBuiltins = ['node:path', 'node:util']
/** Names by which the world is reached without an import. */
const worldly = ['process', 'fetch', 'console', 'performance', 'crypto', 'globalThis', 'navigator']
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']
/** What costs a fifth of Node's own start or more; it has to be reached by `import()` when it is needed. */
const heavyPackages = [
  '@actions/core', '@actions/artifact', '@actions/github', '@notionhq/client', '@slack/web-api', 'croner', 'markdown-it', 'nodemailer', 'yaml', 'zod', 'uuid',
]
const heavyBuiltins = ['node:crypto', 'node:child_process', 'node:http', 'node:https', 'node:tls']
const heavy = [...heavyPackages, ...heavyBuiltins]
const longest = 200
/** What no file may have, and what to do instead. */
const remedies = {
  'export default': 'name the export',
  enum: 'use a union of strings',
  any: 'use unknown and look',
  'a double cast': 'look at the value, or mend its type',
  'an empty catch': 'say or do something there',
}

interface Import {
  readonly from: string
  readonly kind: 'value' | 'type' | 'late'
}

interface Source {
  /** POSIX, relative to src. */
  readonly file: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** Words for what is used or declared and looked for by a check. */
  readonly uses: ReadonlySet<string>
}

interface Node {
  readonly type: string
  readonly [member: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Calls `visit` with every node under `node`, and with the member of its parent that holds it. */
function walk(node: Node, visit: (node: Node, parent: Node | undefined, member: string) => void): void {
  const go = (value: unknown, parent: Node | undefined, member: string): void => {
    if (Array.isArray(value)) for (const one of value) go(one, parent, member)
    if (!isNode(value)) return
    visit(value, parent, member)
    for (const [name, child] of Object.entries(value)) go(child, value, name)
  }
  go(node, undefined, '')
}

function textOf(literal: unknown): string {
  return isNode(literal) && typeof literal['value'] === 'string' ? literal['value'] : ''
}

const nameOf = (node: unknown): string => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : '')

function readSource(file: string, text: string): Source {
  const imports: Import[] = []
  const uses = new Set<string>()
  const program: unknown = parseAst(text, { lang: 'ts', astType: 'ts' })
  if (!isNode(program)) throw new Error(`${file} could not be parsed`)
  walk(program, (node, parent, member) => {
    if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(node.type)) {
      const type = node['importKind'] === 'type' || node['exportKind'] === 'type'
      if (isNode(node['source'])) imports.push({ from: textOf(node['source']), kind: type ? 'type' : 'value' })
    }
    if (node.type === 'ImportExpression') imports.push({ from: textOf(node['source']), kind: 'late' })
    if (node.type === 'TSImportType') imports.push({ from: textOf(node['source']), kind: 'type' })
    if (node.type === 'ExportDefaultDeclaration') uses.add('export default')
    if (node.type === 'TSEnumDeclaration') uses.add('enum')
    if (node.type === 'TSAnyKeyword') uses.add('any')
    if (node.type === 'TSAsExpression' && isNode(node['expression']) && node['expression'].type === 'TSAsExpression') {
      uses.add('a double cast')
    }
    if (node.type === 'CatchClause' && isNode(node['body']) && Object.values(node['body']['body'] ?? {}).length === 0) {
      uses.add('an empty catch')
    }
    const isBare = Object.values(node['arguments'] ?? {}).length === 0
    if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date' && isBare) uses.add('new Date()')
    if (node.type === 'CallExpression' && nameOf(node['callee']) === 'Date') uses.add('Date()')
    if (node.type === 'MemberExpression') uses.add(`${nameOf(node['object'])}.${nameOf(node['property'])}`)
    if (node.type === 'MetaProperty') uses.add('import.meta')
    const isLabel = ['key', 'property'].includes(member) && parent?.['computed'] !== true && parent?.['shorthand'] !== true
    if (node.type === 'Identifier' && !isLabel) uses.add(nameOf(node))
  })
  return { file, lines: text.split('\n').length - 1, imports, uses }
}

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '.')

/** The file that a relative import means, relative to src. */
const targetOf = (source: Source, from: string): string => path.posix.join(path.posix.dirname(source.file), from)

/** The package of an import: `zod` for `zod/mini`. */
const packageOf = (from: string): string => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')

/** What an import does against the table, as a sentence that says what to do; undefined where it is allowed. */
function importProblem(source: Source, { from, kind }: Import): string | undefined {
  const folder = folderOf(source.file)
  const rule = table[folder]
  const where = `src/${source.file} imports ${from}`
  if (rule === undefined) return `src/${source.file}: give the folder ${folder} a line here and in docs/architecture.md`
  if (from.startsWith('.')) {
    const other = folderOf(targetOf(source, from))
    if (other === folder || rule.values.includes(other)) return undefined
    if (rule.types?.includes(other) && kind === 'type') return undefined
    if (rule.types?.includes(other)) return `${where}: ${folder} may take only types from ${other}; let the caller hand it in`
    return `${where}: ${folder} may not know ${other}; move what both need to src/model, or let the caller hand it in`
  }
  if (from.startsWith('node:')) {
    if (kind === 'type' || rule.pure !== true || pureBuiltins.includes(from)) return undefined
    return `${where}: ${folder} is pure; let its caller look at the world and hand in what it found`
  }
  if (kind === 'type' || rule.packages?.includes(packageOf(from))) return undefined
  return `${where}: ${folder} may not use this package; say why in docs/adr and add it to the table in this test`
}

function problemsOf(source: Source): readonly string[] {
  const { file, uses } = source
  const problems = source.imports.map((one) => importProblem(source, one)).filter((problem) => problem !== undefined)
  if (table[folderOf(file)]?.pure === true) {
    const words = [...worldly, ...timers, 'new Date()', 'Date()', 'Date.now', 'Math.random', 'import.meta']
    for (const word of words.filter((one) => uses.has(one))) {
      problems.push(`src/${file} uses ${word}: ${folderOf(file)} is pure; take what it gives as an argument`)
    }
  }
  for (const [word, remedy] of Object.entries(remedies)) {
    if (uses.has(word)) problems.push(`src/${file} has ${word}: ${remedy}`)
  }
  if (source.lines > longest) problems.push(`src/${file} has ${source.lines} lines, more than ${longest}: split it by nouns`)
  return problems
}

/** Chains of static imports from an entry to something heavy. */
function heavyChains(sources: readonly Source[]): readonly string[] {
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const chains: string[] = []
  const seen = new Set<string>()
  const follow = (file: string, chain: readonly string[]): void => {
    const source = byFile.get(file)
    if (source === undefined || seen.has(file)) return
    seen.add(file)
    for (const { from, kind } of source.imports) {
      if (kind !== 'value') continue
      if (from.startsWith('.')) follow(targetOf(source, from), [...chain, file])
      else if (heavy.includes(from.startsWith('node:') ? from : packageOf(from))) {
        chains.push(`${[...chain, file, from].join(' → ')}: reach it by import() where it is needed`)
      }
    }
  }
  for (const { file } of sources.filter(({ file }) => folderOf(file) === 'entry')) {
    seen.clear()
    follow(file, [])
  }
  return chains
}

const src = path.join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
const sources = files.map((file) => readSource(file, readFileSync(path.join(src, file), 'utf8')))

describe('the code', () => {
  test('keeps to the import table and the habits', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap(problemsOf)).toEqual([])
  })

  test('starts without anything heavy', () => {
    expect(heavyChains(sources)).toEqual([])
  })

  test('has the folders that the table names', () => {
    const unknown = [...new Set(files.map(folderOf))].filter((folder) => !(folder in table))
    expect(unknown).toEqual([])
  })

  test('has the table that docs/architecture.md shows', () => {
    const code = (names: readonly string[]): string => names.map((name) => `\`${name === '.' ? '*.ts' : name}\``).join(' ')
    const rows = Object.entries(table).map(
      ([folder, { values, types = [], pure = false }]) =>
        `| ${code([folder])} | ${[code(values), code(types), pure ? 'yes' : ''].join(' | ')} |`.replace(/ +/g, ' '),
    )
    const shown = readFileSync(path.join(src, '../docs/architecture.md'), 'utf8').split('\n')
    const start = shown.findIndex((line) => line.startsWith('|---'))
    expect(shown.slice(start + 1, start + 1 + rows.length)).toEqual(rows)
  })
})

describe('the checks find what is wrong', () => {
  test.each([
    ['judge/a.ts', "import { x } from '../remember/x.ts'", 'judge may not know remember'],
    ['judge/a.ts', "import type { X } from '../remember/x.ts'", 'judge may not know remember'],
    ['judge/a.ts', "const { x } = await import('../edge/x.ts')", 'judge may not know edge'],
    ['judge/a.ts', "export * from '../report/x.ts'", 'judge may not know report'],
    ['judge/rules/a.ts', "import { x } from '../../loop.ts'", 'judge may not know .'],
    ['model/a.ts', "import type { X } from '../judge/x.ts'", 'model may not know judge'],
    ['collect/a.ts', "import { x } from '../edge/x.ts'", 'collect may take only types from edge'],
    ['collect/a.ts', "import { type X } from '../edge/x.ts'", 'collect may take only types from edge'],
    ['report/a.ts', "import { readFile } from 'node:fs/promises'", 'report is pure'],
    ['report/a.ts', "import { parse } from 'yaml'", 'report may not use this package'],
    ['report/a.ts', 'export const f = () => process.env', 'uses process'],
    ['report/a.ts', 'export const f = () => Date.now()', 'uses Date.now'],
    ['report/a.ts', 'export const f = () => new Date()', 'uses new Date()'],
    ['report/a.ts', 'export const f = () => Math.random()', 'uses Math.random'],
    ['report/a.ts', "export const f = () => fetch('x')", 'uses fetch'],
    ['report/a.ts', "export const f = () => console.log('x')", 'uses console'],
    ['report/a.ts', 'export const f = () => ({ performance })', 'uses performance'],
    ['report/a.ts', "export const f = () => globalThis['process']", 'uses globalThis'],
    ['edge/a.ts', 'export default 1', 'has export default'],
    ['edge/a.ts', 'export enum E { a }', 'has enum'],
    ['edge/a.ts', 'export const f = (x: any) => x', 'has any'],
    ['edge/a.ts', 'export const f = (x: A) => x as unknown as B', 'has a double cast'],
    ['edge/a.ts', 'try { f() } catch {}', 'has an empty catch'],
    ['edge/a.ts', '\n'.repeat(201), 'more than 200'],
    ['helpers/a.ts', "import { x } from './x.ts'", 'give the folder helpers a line'],
  ])('%s: %s', (file, text, expected) => {
    expect(problemsOf(readSource(file, text)).join('\n')).toContain(expected)
  })

  test.each([
    ['judge/a.ts', "import { x } from '../model/x.ts'\nimport { y } from './y.ts'"],
    ['collect/a.ts', "import type { X } from '../edge/x.ts'"],
    ['report/a.ts', "// process\nexport const key = 'process/memory'\nexport const f = (x: { process: string }) => x.process"],
    ['report/a.ts', 'export const f = (at: string) => new Date(at)'],
    ['report/a.ts', "export const quote = /['\"]/"],
    ['edge/a.ts', "import type { ChildProcess } from 'node:child_process'\ntry { f() } catch (thrown) { g(thrown) }"],
    ['inputs/a.ts', "import * as z from 'zod/mini'"],
  ])('%s may: %s', (file, text) => {
    expect(problemsOf(readSource(file, text))).toEqual([])
  })

  test('something heavy behind two static imports', () => {
    const texts = {
      'entry/cli.ts': "import { a } from '../a.ts'",
      'a.ts': "import type { core } from '@actions/core'\nimport { b } from './inputs/b.ts'\nawait import('./inputs/c.ts')",
      'inputs/b.ts': "import { z } from 'zod/mini'",
      'inputs/c.ts': "import { parse } from 'yaml'",
    }
    expect(heavyChains(Object.entries(texts).map(([file, text]) => readSource(file, text)))).toEqual([
      'entry/cli.ts → a.ts → inputs/b.ts → zod/mini: reach it by import() where it is needed',
    ])
  })
})
