import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { velos, type Ended } from '../support/program.ts'
import { hub, temporaryFolder, type Hub, type TemporaryFolder } from '../support/repositories.ts'

let place: Hub
let temporary: TemporaryFolder
beforeEach(async () => {
  place = await hub()
  temporary = await temporaryFolder()
})
afterEach(async () => {
  await place[Symbol.asyncDispose]()
  await temporary[Symbol.asyncDispose]()
})

const isRoot = process.getuid?.() === 0
const run = async (cwd: string, flags: readonly string[] = [], uid?: number) =>
  await velos(['run', ...flags], { cwd, env: { ...place.env, RUNNER_TEMP: temporary.path, TMPDIR: temporary.path }, ...(uid !== undefined && { uid }) })

/** Exit code 1, nothing on stdout, one message with its remedy on stderr, and the report kept where the message says. */
async function expectRefusal(ended: Ended, message: RegExp, remedy: string): Promise<void> {
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 1, stdout: '' })
  const lines = ended.stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(message)
  expect(lines[1]?.trim()).toBe(remedy)
  const kept = /What was collected is kept in (\S+)\. (?:An alert for the bridge is in data\/dispatch\/_queue\/alert_\d{8}_\d{6}\.json\.|No alert could be left for the bridge: .+)$/.exec(lines[0] ?? '')?.[1] ?? ''
  expect(kept.startsWith(temporary.path)).toBe(true)
  const reports = await readdir(join(kept, 'data/reports/auto'))
  expect(reports).toEqual([expect.stringMatching(/^velos_auto_report_.*\.json$/), expect.stringMatching(/^velos_auto_report_.*\.md$/)])
}

describe('a remote that refuses', () => {
  it('by a hook: says what the hook said, once, and puts the inbox back', async () => {
    await writeFile(join(place.remote, 'hooks/pre-receive'), '#!/bin/sh\necho "no reports on Sundays" >&2\nexit 1\n')
    await chmod(join(place.remote, 'hooks/pre-receive'), 0o755)
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'data/memory'), { recursive: true })
    await writeFile(join(clone, 'data/memory/memory_buffer.jsonl'), '{"insight":"a"}\n')

    await expectRefusal(
      await run(clone),
      /^velos: Could not push to branch main of origin: pre-receive hook declined: no reports on Sundays\. What was collected/,
      'Let this job push to that branch (a ruleset or hook refuses it), or write to another with the input "branch".',
    )
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('1')
    expect(await readFile(join(clone, 'data/memory/memory_buffer.jsonl'), 'utf8')).toBe('{"insight":"a"}\n')
    expect(await readFile(join(clone, 'data/logs/master_loop.log'), 'utf8')).toMatch(
      /^\[INFO\] .*\n\[ERROR\] \d{8}_\d{6}: Could not push to branch main of origin: .*\n$/,
    )
    expect(await place.git(['for-each-ref', 'refs/velos'], clone)).toBe('')

    await rm(join(place.remote, 'hooks/pre-receive'))
    expect((await run(clone)).code).toBe(0)
    expect((await place.show('data/memory/learning_memory.json'))?.match(/"insight":"a"/g)).toHaveLength(1)
  })

  it('because it is gone', async () => {
    const clone = await place.clone('clone')
    await rm(place.remote, { recursive: true })
    await expectRefusal(
      await run(clone),
      /^velos: Could not push to branch main of origin: '.*remote\.git' does not appear to be a git repository\. What was/,
      'Add a remote named "origin" that can be reached, or use "deliver: none" to write into the folder only.',
    )
  })

  it('because there is none', async () => {
    const clone = await place.clone('clone')
    await place.git(['remote', 'remove', 'origin'], clone)
    await expectRefusal(
      await run(clone, ['--branch', 'velos-data']),
      /^velos: Could not fetch branch velos-data of origin: 'origin' does not appear to be a git repository\. What was/,
      'Add a remote named "origin" that can be reached, or use "deliver: none" to write into the folder only.',
    )
  })

  it('because no branch is checked out and none is named', async () => {
    const clone = await place.clone('clone')
    await place.git(['checkout', '--quiet', '--detach'], clone)
    await expectRefusal(await run(clone), /^velos: No branch is checked out in /, 'Say which branch to write to with the input "branch".')
    expect((await run(clone, ['--branch', 'main'])).code).toBe(0)
  })

  it('because the folder is no repository', async () => {
    const folder = join(place.folder, 'plain')
    await mkdir(folder)
    await expectRefusal(
      await run(folder),
      /^velos: .*plain is not in a git repository\. What was/,
      'Check the repository out first (actions/checkout), or use "deliver: none" to write into the folder only.',
    )
  })
})

describe('a remote behind HTTP', () => {
  /** A server that answers every request with one status; how often it was asked to take a push. */
  async function answering(status: number, clone: string): Promise<{ readonly pushes: () => number } & AsyncDisposable> {
    let pushes = 0
    const server = createServer((request, response) => {
      if (request.url?.includes('git-receive-pack') === true) pushes += 1
      response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="x"' } : {}).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    await place.git(['remote', 'set-url', 'origin', `http://bot:not-a-password@127.0.0.1:${address.port}/x.git`], clone)
    return {
      pushes: () => pushes,
      async [Symbol.asyncDispose]() {
        await new Promise((resolve) => server.close(resolve))
      },
    }
  }

  it.each([
    [403, 'no-permission', /The requested URL returned error: 403/, 1],
    [401, 'no-permission', /Authentication failed/, 2],
    [404, 'no-remote', /repository .* not found/, 1],
    [503, 'unreachable', /Could not fetch .* 3 times tried: .*The requested URL returned error: 503/, 1],
  ])('that answers %i is told as %s, tried as often as it makes sense, and shows no password', async (status, _, message, pushes) => {
    const clone = await place.clone('clone')
    await using server = await answering(status, clone)
    const { code, stderr } = await run(clone)
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('not-a-password')
    expect(server.pushes()).toBe(pushes)
    expect(await readFile(join(clone, 'data/logs/master_loop.log'), 'utf8')).not.toContain('not-a-password')
  })
})

describe('a folder that cannot be written', () => {
  it('because a file stands where a folder should be', async () => {
    const root = join(place.folder, 'root')
    await mkdir(join(root, 'data'), { recursive: true })
    await writeFile(join(root, 'data/reports'), 'mine')
    await expectRefusal(
      await run(root, ['--deliver', 'none']),
      /^velos: Could not .*data\/reports.*: ENOTDIR\. What was/,
      'A file stands where a folder should be: move it away.',
    )
    expect(await readFile(join(root, 'data/reports'), 'utf8')).toBe('mine')
    // What is there besides is the alert for the bridge.
    expect(await readdir(join(root, 'data'))).toEqual(['dispatch', 'logs', 'reports'])
  })

  it('because it is read-only', async () => {
    const root = join(place.folder, 'root')
    await mkdir(join(root, 'data'), { recursive: true })
    await chmod(join(root, 'data'), 0o555)
    await chmod(place.folder, 0o755)
    await chmod(temporary.path, 0o777)
    // Root may write anywhere, so there the program runs as nobody.
    const ended = await run(root, ['--deliver', 'none'], isRoot ? 65_534 : undefined)
    await expectRefusal(ended, /^velos: Could not .*: EACCES\. What was/, 'Let this user write into that folder, or choose another root.')
    expect(await readdir(join(root, 'data'))).toEqual([])
  })

  it('because the disk is full: the state before, whole, and the room is given back', async (context) => {
    const disk = join(place.folder, 'disk')
    await mkdir(disk)
    if (!isRoot) return context.skip('a small disk can be mounted by root only')
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status !== 0) return context.skip('this machine mounts no small disk')
    try {
      expect((await run(disk, ['--deliver', 'none'])).code).toBe(0)
      const before = await snapshot(disk)
      await writeFile(join(disk, 'filler'), Buffer.alloc(300_000)).catch(() => undefined)
      await expectRefusal(await run(disk, ['--deliver', 'none']), /^velos: Could not .*: ENOSPC\. What was/, 'Make room on this disk, or choose another root.')
      await rm(join(disk, 'filler'))
      expect(await snapshot(disk)).toEqual(before)
      expect((await run(disk, ['--deliver', 'none'])).code).toBe(0)
    } finally {
      spawnSync('umount', [disk])
    }
  })
})

/** All files but the log, with their contents. */
async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.log')).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)))
}
