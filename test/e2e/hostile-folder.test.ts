import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundles, runBundle, velos } from '../support/program.ts'
import { gitEnvironment, temporaryFolder, type TemporaryFolder } from '../support/repositories.ts'

let folder: TemporaryFolder
let root: string
beforeEach(async () => {
  folder = await temporaryFolder()
  root = join(folder.path, 'root')
  await mkdir(join(root, 'data/memory'), { recursive: true })
})
afterEach(async () => {
  await folder[Symbol.asyncDispose]()
})

const run = async (env: Readonly<Record<string, string>> = {}, ...flags: string[]) =>
  await velos(['run', '--deliver', 'none', '--root', root, ...flags], { cwd: folder.path, env: { ...gitEnvironment(folder.path), TMPDIR: folder.path, ...env } })
const inbox = () => join(root, 'data/memory/memory_buffer.jsonl')
const learned = async () => await readFile(join(root, 'data/memory/learning_memory.json'), 'utf8')
const canMakePipes = process.platform !== 'win32' && spawnSync('mkfifo', ['--version']).error === undefined

/** As long as a token and of its form, and never the same as one that was written down. */
function madeUp(prefix: string, length: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  return prefix + Array.from({ length }, (_, index) => letters[(index * 37 + 11) % letters.length]).join('')
}

describe('an inbox', () => {
  it('loses its secrets and nothing else on the way into memory', async () => {
    const token = madeUp('ghp_', 36)
    const password = madeUp('', 20)
    const lines = [
      JSON.stringify({ id: 'a', insight: `deployed with ${token}`, big: 12 }),
      `{"insight":"Authorization: Bearer ${token}", "n": 1.50}`,
      `not JSON, and the password is ${password}`,
      '{"insight": "harmless",   "spaces": "kept"}',
    ]
    await writeFile(inbox(), `${lines.join('\n')}\n`)
    expect((await run({ SMTP_PASS: password })).code).toBe(0)
    const memory = await learned()
    for (const secret of [token, password]) expect(memory).not.toContain(secret)
    const records: Record<string, unknown>[] = JSON.parse(memory).records
    expect(records.filter(({ from }) => from !== 'master_loop')).toMatchObject([
      { id: 'a', insight: 'deployed with ***', big: 12 },
      { insight: expect.stringContaining('***'), n: 1.5 },
      { insight: 'not JSON, and the password is ***', tags: ['unparsed'] },
      { insight: 'harmless', spaces: 'kept' },
    ])
  })

  it.skipIf(process.platform === 'win32')('that is a link is left alone: nobody\'s private file becomes a record', async () => {
    await writeFile(join(folder.path, 'private.txt'), 'a private line\n')
    await symlink(join(folder.path, 'private.txt'), inbox())
    const { code, stderr, stdout } = await run()
    expect(code).toBe(0)
    expect(stderr + stdout).toContain('was left alone')
    expect(await learned()).not.toContain('private line')
    expect(await readFile(join(folder.path, 'private.txt'), 'utf8')).toBe('a private line\n')
  })

  it('that cannot be read does not end the run, nor the one after it', async () => {
    await mkdir(inbox())
    for (const time of ['first', 'second']) {
      const { code, stdout } = await run()
      expect({ time, code }).toEqual({ time, code: 0 })
      expect(stdout).toContain('was left alone')
    }
  })
})

describe('a link in place of our own', () => {
  it.skipIf(process.platform === 'win32')('folder that leads out of the root is refused, and nothing is written there', async () => {
    await rm(join(root, 'data'), { recursive: true })
    await mkdir(join(folder.path, 'elsewhere'))
    await symlink(join(folder.path, 'elsewhere'), join(root, 'data'))
    const { code, stderr } = await run()
    expect(code).toBe(1)
    expect(stderr).toMatch(/root\/data leads out of the root, to .*elsewhere\.\n\s+A symbolic link stands there/)
    expect(await readdir(join(folder.path, 'elsewhere'))).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('memory file is refused, and what it leads to is not copied', async () => {
    await writeFile(join(folder.path, 'private.txt'), 'a private line\n')
    await symlink(join(folder.path, 'private.txt'), join(root, 'data/memory/learning_memory.json'))
    const { code, stderr } = await run()
    expect(code).toBe(1)
    expect(stderr).toContain('learning_memory.json: ELOOP')
    expect(await readFile(join(folder.path, 'private.txt'), 'utf8')).toBe('a private line\n')
    expect(await readdir(join(root, 'data/memory'))).toEqual(['learning_memory.json'])
  })
})

describe.skipIf(!canMakePipes)('a pipe that nobody writes to', () => {
  const pipe = async (place: string) => {
    await mkdir(join(root, place, '..'), { recursive: true })
    expect(spawnSync('mkfifo', [join(root, place)]).status).toBe(0)
  }

  it('in place of the inbox or the log does not hold the run up', async () => {
    await pipe('data/memory/memory_buffer.jsonl')
    await pipe('data/logs/master_loop.log')
    const { code, stdout } = await run()
    expect(code).toBe(0)
    expect(stdout).toContain('own log could not be written')
  })

  it('in place of the configuration is a wrong configuration', async () => {
    await pipe('velos.yml')
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('velos.yml is not a file.') })
  })
})

describe('a root', () => {
  it('that is not there is not made for a branch, and a file is no root', async () => {
    const missing = join(folder.path, 'typo')
    const env = gitEnvironment(folder.path)
    expect(await velos(['run', '--root', missing], { cwd: folder.path, env })).toMatchObject({ code: 2, stderr: expect.stringContaining('typo is not there.') })
    expect(await velos(['bridge', '--root', missing], { cwd: folder.path, env })).toMatchObject({ code: 2 })
    await writeFile(missing, '')
    expect(await velos(['run', '--deliver', 'none', '--root', missing], { cwd: folder.path, env })).toMatchObject({ code: 2, stderr: expect.stringContaining('typo is not a folder.') })
  })
})

describe('a result that cannot be printed', () => {
  it.skipIf(process.platform !== 'linux')('is said in one line, and the run has failed', async () => {
    const through = ['sh', '-c', 'exec "$0" "$@" > /dev/full']
    const ended = await runBundle(bundles.cli, ['run', '--deliver', 'none', '--root', root], { cwd: folder.path, env: gitEnvironment(folder.path), through })
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/^velos: Could not print the result: ENOSPC\.\n/) })
  })
})
