import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { variables } from '../src/inputs/dispatch-variables.ts'
import { readAction, usesName, withTables, withUsesName, withVariables } from '../scripts/readme.ts'

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name))
const pages = ['.', 'bridge', 'docs', 'docs/adr'].flatMap(markdownIn)

test('what is generated is current', () => {
  const command = ['scripts/generate.ts', '--check']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' })
})

describe.each(pages)('%s', (page) => {
  const text = read(page)

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
    const local = links.filter((link) => !/^[a-z]+:/.test(link))
    expect(local.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([])
  })

  test('names files, folders and scripts that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|scripts|docs|schema|examples)\/[\w./-]*)`/g)].map((match) => match[1] ?? '')
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
    const manifest: unknown = JSON.parse(read('package.json'))
    const scripts = [...text.matchAll(/npm run ([\w-]+)/g)].map((match) => match[1] ?? '')
    expect(manifest).toMatchObject({ scripts: Object.fromEntries(scripts.map((name) => [name, expect.any(String)])) })
  })
})

test('the README shows how to use the action, by its one name', () => {
  expect(read('README.md')).toContain(`- uses: ${usesName}\n`)
  expect(read('bridge/README.md')).toContain(`- uses: ${usesName.replace('@', '/bridge@')}\n`)
})

describe('the generator', () => {
  const action = readAction(
    'inputs:\n  a:\n    description: One | two.\n    default: x\n  b:\n    description: >-\n      Long\n      text.\n' +
      'outputs:\n  c:\n    description: Three.\n',
  )

  test('makes the tables and leaves the rest', () => {
    const readme = '# A\n<!-- inputs -->\nold\n<!-- /inputs -->\nB\n<!-- outputs -->\n<!-- /outputs -->\n'
    const made = [
      '# A',
      '<!-- inputs -->',
      '| input | default | what it does |',
      '|---|---|---|',
      '| `a` | `x` | One \\| two. |',
      '| `b` |  | Long text. |',
      '<!-- /inputs -->',
      'B',
      '<!-- outputs -->',
      '| output | what it holds |',
      '|---|---|',
      '| `c` | Three. |',
      '<!-- /outputs -->',
      '',
    ].join('\n')
    expect(withTables(readme, action)).toBe(made)
    expect(withTables(made, action)).toBe(made)
  })

  test("makes the table of the bridge's variables", () => {
    const made = withVariables('A\n<!-- variables -->\n<!-- /variables -->\n').split('\n')
    expect(made.slice(0, 4)).toEqual(['A', '<!-- variables -->', '| variable | what it holds |', '|---|---|'])
    expect(made.slice(4, -2).map((row) => /^\| `([A-Z_]+)` \| [^|]+ \|$/.exec(row)?.[1])).toEqual(variables.map(({ name }) => name))
    expect(withVariables(made.join('\n'))).toBe(made.join('\n'))
  })

  test('says which markers are missing', () => {
    expect(() => withTables('<!-- inputs -->', action)).toThrow('<!-- /inputs --> are not there')
  })

  test('renames this action and nobody else', () => {
    const [repository, version] = usesName.split('@')
    const sha = '0123456789abcdef0123456789abcdef01234567'
    const others = `- uses: actions/checkout@${sha} # v1.2.3\n- uses: ./\n- uses: ./bridge\n`
    expect(withUsesName(`${others}- uses: old/name@v1\n  uses: old/name/bridge@v1.2.3\n`)).toBe(
      `${others}- uses: ${repository}@${version}\n  uses: ${repository}/bridge@${version}\n`,
    )
  })
})
