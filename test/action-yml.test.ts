import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readAction } from '../scripts/readme.ts'
import { bridgeInputs } from '../src/inputs/bridge-inputs.ts'
import { inputs } from '../src/inputs/inputs.ts'

const root = path.join(import.meta.dirname, '..')

const actions = [
  { file: 'action.yml', table: inputs, main: 'dist/loop/index.js', env: { INPUT_DELIVER: 'none' } },
  { file: 'bridge/action.yml', table: bridgeInputs, main: '../dist/bridge/index.js', env: { INPUT_DELIVER: 'none' } },
]

/** The names of the outputs that a built action sets when a runner starts it on an empty folder. */
function outputsOf(bundle: string, env: Readonly<Record<string, string>>): readonly string[] {
  const workspace = mkdtempSync(path.join(tmpdir(), 'velos-outputs-'))
  try {
    const output = path.join(workspace, 'output')
    writeFileSync(output, '')
    const { PATH = '', SystemRoot = '' } = process.env
    const runner = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output, VELOS_CPU_WINDOW: '0ms' }
    const { status, stdout } = spawnSync(process.execPath, [bundle], {
      cwd: workspace,
      env: { PATH, SystemRoot, ...runner, ...env },
      encoding: 'utf8',
    })
    expect(status, stdout).toBe(0)
    return [...readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<ghadelimiter_/gm)].map((match) => match[1] ?? '')
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

describe.each(actions)('$file', ({ file, table, main, env }) => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const action = readAction(text)
  const bundle = path.join(root, path.dirname(file), main)

  test('has the inputs of src/inputs/inputs.ts, with the same defaults and descriptions', () => {
    const expected = table.map(({ name, description, default: value }) => ({ name, description, default: value }))
    expect(action.inputs).toEqual(expected)
  })

  test('runs on Node 24 what was built', () => {
    expect(parse(text)).toMatchObject({ runs: { using: 'node24', main } })
    expect(existsSync(bundle), `${main} is missing: run "npm run build"`).toBe(true)
  })

  test('has the outputs that the bundle sets', () => {
    expect(action.outputs.filter(({ description }) => description === '')).toEqual([])
    expect(action.outputs.map(({ name }) => name)).toEqual(outputsOf(bundle, env))
  })
})
