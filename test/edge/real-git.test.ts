import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realGit } from '../../src/edge/real-git.ts'
import { gitEnvironment, temporaryFolder, type TemporaryFolder } from '../support/repositories.ts'

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(async () => {
  await folder[Symbol.asyncDispose]()
})

describe('git', () => {
  it('gives what it printed and its exit code, whatever it is', async () => {
    const git = realGit(folder.path, gitEnvironment(folder.path))
    expect(await git(['rev-parse', '--is-inside-work-tree'])).toMatchObject({ code: 128, stdout: '' })
    expect(await git(['init', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await git(['hash-object', '--stdin'], { input: '' })).toMatchObject({ code: 0, stdout: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\n' })
  })

  it('runs in its folder whatever the environment says of another repository, and runs no hook', async () => {
    const env = { ...gitEnvironment(folder.path), GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' }
    const git = realGit(folder.path, env)
    await git(['init', '--quiet'])
    expect((await git(['rev-parse', '--absolute-git-dir'])).stdout.trim()).toMatch(/\.git$/)
    expect((await git(['config', 'core.hooksPath'])).stdout.trim()).toBe('/dev/null')
  })

  it('never asks anybody anything', async () => {
    const git = realGit(folder.path, gitEnvironment(folder.path))
    await git(['init', '--quiet'])
    const result = await git(['-c', 'credential.helper=', 'credential', 'fill'], { input: 'protocol=https\nhost=example.org\n\n' })
    expect(result.stderr).toContain('terminal prompts disabled')
  })

  it('is ended with all that it started when the signal says so', async () => {
    const git = realGit(folder.path, gitEnvironment(folder.path))
    await git(['init', '--quiet'])
    const controller = new AbortController()
    const waiting = git(['-c', `alias.wait=!sleep 60`, 'wait'], { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('too long')), 100)
    await expect(waiting).rejects.toMatchObject({ code: 'git', message: '"git wait" could not be run: too long.' })
  })

  it('is not waited for longer than it lives, whoever holds its pipes', async () => {
    const git = realGit(folder.path, gitEnvironment(folder.path))
    await git(['init', '--quiet'])
    const started = performance.now()
    const result = await git(['-c', 'alias.leave=!(sleep 30 &) ; echo done', 'leave'])
    expect(result).toMatchObject({ code: 0, stdout: 'done\n' })
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('has a time limit', async () => {
    const git = realGit(folder.path, gitEnvironment(folder.path))
    await git(['init', '--quiet'])
    await expect(git(['-c', 'alias.wait=!sleep 60', 'wait'], { limitMs: 200 })).rejects.toMatchObject({ message: '"git wait" could not be run: it did not end within 0.2 s.' })
  })

  it('is ended when it prints too much', async () => {
    const git = realGit(folder.path, gitEnvironment(folder.path))
    await git(['init', '--quiet'])
    await expect(git(['help', '-a'], { maxBytes: 100 })).rejects.toMatchObject({ message: '"git help" could not be run: it printed more than 100 bytes.' })
  })

  it('says what to do where there is no git', async () => {
    const git = realGit(folder.path, { PATH: join(folder.path, 'empty') })
    await expect(git(['version'])).rejects.toMatchObject({ code: 'git-missing' })
  })
})
