import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realFiles } from '../../../src/edge/real-files.ts'
import { realGit } from '../../../src/edge/real-git.ts'
import { type GitTargetOptions, gitTarget } from '../../../src/publish/git/git-target.ts'
import { findRepository } from '../../../src/publish/git/repository.ts'
import { orphanTip, readTip } from '../../../src/publish/git/git-tip.ts'
import type { Plan, Tip } from '../../../src/publish/target.ts'
import { hub, type Hub } from '../../support/repositories.ts'

const runId = '4abd3da0-7d05-44fb-9bf4-da2f31c0e685'
const plan: Plan = {
  writes: new Map([
    ['data/reports/auto/velos_auto_report_20261122_061704.md', '# report\n'],
    ['data/memory/runs.jsonl', '{"schema":"velos.runs/1"}\n'],
  ]),
  removes: ['data/memory/memory_buffer.jsonl'],
  message: 'chore(velos): report 20261122_061704',
}
const reportPath = 'data/reports/auto/velos_auto_report_20261122_061704.md'

let place: Hub
beforeEach(async () => {
  place = await hub()
})
afterEach(async () => {
  await place[Symbol.asyncDispose]()
})

async function targetIn(root: string, more: Partial<GitTargetOptions<Tip>> = {}) {
  const repository = await findRepository(realFiles, root)
  const git = realGit(root, place.env)
  return gitTarget<Tip>({
    git,
    files: realFiles,
    repository,
    root,
    branch: 'main',
    runId,
    identity: { name: 'velos', email: 'velos@example.org' },
    time: () => new Date('2026-11-22T06:17:04Z'),
    read: async (revision, checkedOut) => await readTip(git, revision, { prefix: repository.prefix, startedAt: new Date('2026-11-22T06:17:04Z') }, checkedOut),
    orphan: async (checkedOut) => await orphanTip(git, repository.prefix, checkedOut),
    signs: async () => false,
    sleep: async () => {},
    fetchFirst: false,
    alwaysWriteWorkTree: false,
    ...more,
  })
}

async function publishIn(root: string, more: Partial<GitTargetOptions<Tip>> = {}) {
  const target = await targetIn(root, more)
  return await target.publish(plan, await target.tip())
}

describe('a branch of the remote', () => {
  it('gets one commit on its tip, and a clean checkout moves forward with it', async () => {
    const clone = await place.clone('clone')
    const parent = await place.git(['rev-parse', 'main'])
    const published = await publishIn(clone)

    const commit = await place.git(['rev-parse', 'main'])
    expect(published).toEqual({ outcome: 'accepted', commit, notes: [] })
    expect(await place.git(['log', '--format=%P|%an|%ae|%cn|%ct|%s', '-1', 'main'])).toBe(
      `${parent}|velos|velos@example.org|velos|1795328224|chore(velos): report 20261122_061704`,
    )
    expect(await place.files()).toEqual(['data/memory/runs.jsonl', reportPath])
    expect(await place.show(reportPath)).toBe('# report\n')
    expect(await place.git(['rev-parse', 'HEAD'], clone)).toBe(commit)
    expect(await place.git(['status', '--porcelain', '--branch'], clone)).toBe('## main...origin/main')
    expect(await readFile(join(clone, reportPath), 'utf8')).toBe('# report\n')
    expect(await place.git(['for-each-ref', 'refs/velos'], clone)).toBe('')
  })

  it("leaves the user's staged, unstaged and untracked changes as they are", async () => {
    const clone = await place.clone('clone')
    await writeFile(join(clone, 'kept.txt'), 'one\n')
    await place.git(['add', '.'], clone)
    await place.git(['commit', '--quiet', '-m', 'a file'], clone)
    await place.git(['push', '--quiet'], clone)
    await writeFile(join(clone, 'kept.txt'), 'staged\n')
    await place.git(['add', '.'], clone)
    await writeFile(join(clone, 'kept.txt'), 'unstaged\n')
    await writeFile(join(clone, 'new.txt'), 'untracked\n')
    const before = await place.git(['status', '--porcelain'], clone)

    expect((await publishIn(clone)).outcome).toBe('accepted')
    expect(before).toBe('MM kept.txt\n?? new.txt')
    expect(await place.git(['status', '--porcelain'], clone)).toBe(before)
    expect(await place.git(['show', ':kept.txt'], clone)).toBe('staged')
    expect(await place.files()).toEqual(['data/memory/runs.jsonl', reportPath, 'kept.txt'])
    expect(await place.show('kept.txt')).toBe('one\n')
  })

  it("never publishes the user's unpushed commits", async () => {
    const clone = await place.clone('clone')
    await place.git(['commit', '--quiet', '--allow-empty', '-m', 'mine, not yet pushed'], clone)
    const head = await place.git(['rev-parse', 'HEAD'], clone)

    expect((await publishIn(clone)).outcome).toBe('accepted')
    expect(await place.git(['log', '--format=%s', 'main'])).toBe('chore(velos): report 20261122_061704\nfirst')
    expect(await place.git(['rev-parse', 'HEAD'], clone)).toBe(head)
    expect(await place.git(['for-each-ref', 'refs/velos'], clone)).toBe('')
  })

  it('is made where it is missing, an orphan, and in a job the files are in the work tree', async () => {
    const clone = await place.clone('clone', '--depth=1')
    expect(await publishIn(clone, { branch: 'velos-data', alwaysWriteWorkTree: true })).toMatchObject({ outcome: 'accepted' })
    expect(await place.git(['log', '--format=%s|%P', 'velos-data'])).toBe('chore(velos): report 20261122_061704|')
    expect(await place.files('velos-data')).toEqual(['data/memory/runs.jsonl', reportPath])
    expect(await readFile(join(clone, reportPath), 'utf8')).toBe('# report\n')
    expect(await place.git(['symbolic-ref', 'HEAD'], clone)).toBe('refs/heads/main')
  })

  it('is written from a shallow clone that does not have it, without making anything of it deeper', async () => {
    const first = await place.clone('first')
    await publishIn(first, { branch: 'velos-data' })
    const clone = await place.clone('clone', '--depth=1', '--branch=main')
    const target = await targetIn(clone, { branch: 'velos-data', runId: '5abd3da0-7d05-44fb-9bf4-da2f31c0e685' })
    const tip = await target.tip()
    expect(tip.text('data/memory/runs.jsonl')).toBe('{"schema":"velos.runs/1"}\n')
    expect(tip.names('data/reports/auto')).toEqual(['velos_auto_report_20261122_061704.md'])
    expect(await target.publish({ ...plan, message: 'second' }, tip)).toMatchObject({ outcome: 'accepted' })
    expect(await place.git(['log', '--format=%s', 'velos-data'])).toBe('second\nchore(velos): report 20261122_061704')
    expect(await place.git(['rev-parse', '--is-shallow-repository'], clone)).toBe('true')
  })

  it('keeps the history that a deeper shallow clone has', async () => {
    const other = await place.clone('other')
    for (const message of ['a', 'b', 'c', 'd']) await place.git(['commit', '--quiet', '--allow-empty', '-m', message], other)
    await place.git(['push', '--quiet'], other)
    const clone = await place.clone('clone', '--depth=3')
    await place.git(['commit', '--quiet', '--allow-empty', '-m', 'e'], other)
    await place.git(['push', '--quiet'], other)
    await place.git(['update-ref', '-d', 'refs/remotes/origin/main'], clone)

    expect((await publishIn(clone)).outcome).toBe('accepted')
    expect((await place.git(['log', '--format=%s', 'HEAD'], clone)).split('\n')).toEqual(['d', 'c', 'b'])
  })

  it('says that the race is lost when it moved, and takes the commit on the new tip', async () => {
    const clone = await place.clone('clone')
    const target = await targetIn(clone)
    const tip = await target.tip()
    const other = await place.clone('other')
    await place.git(['commit', '--quiet', '--allow-empty', '-m', 'quicker'], other)
    await place.git(['push', '--quiet'], other)

    expect(await target.publish(plan, tip)).toMatchObject({ outcome: 'lost', reason: 'stale info' })
    const newer = await target.tip()
    expect(newer.commit).toBe(await place.git(['rev-parse', 'main']))
    expect(await target.publish(plan, newer)).toMatchObject({ outcome: 'accepted' })
    expect(await place.git(['log', '--format=%s', 'main'])).toBe('chore(velos): report 20261122_061704\nquicker\nfirst')
  })

  it("writes nothing into a user's work tree for a branch that is not checked out", async () => {
    const clone = await place.clone('clone')
    expect(await publishIn(clone, { branch: 'velos-data' })).toMatchObject({ outcome: 'accepted', notes: [] })
    expect(await place.git(['status', '--porcelain'], clone)).toBe('')
  })

  it('does not bring back what was taken off it in the meantime', async () => {
    const other = await place.clone('other')
    await place.git(['commit', '--quiet', '--allow-empty', '-m', 'a leaked secret'], other)
    await place.git(['push', '--quiet'], other)
    const clone = await place.clone('clone')
    await place.git(['push', '--quiet', '--force', 'origin', 'HEAD~1:main'], other)

    const target = await targetIn(clone)
    expect(await target.publish(plan, await target.tip())).toMatchObject({ outcome: 'lost', reason: 'stale info' })
    expect(await target.publish(plan, await target.tip())).toMatchObject({ outcome: 'accepted' })
    expect(await place.git(['log', '--format=%s', 'main'])).toBe('chore(velos): report 20261122_061704\nfirst')
  })

  it("publishes none of the user's tags", async () => {
    const clone = await place.clone('clone')
    await place.git(['config', 'push.followTags', 'true'], clone)
    await place.git(['tag', '-a', '-m', 'mine', 'v1'], clone)
    expect((await publishIn(clone)).outcome).toBe('accepted')
    expect(await place.git(['tag'])).toBe('')
  })

  it('that has lost an object of memory is an error, never an empty memory', async () => {
    const clone = await place.clone('clone')
    await publishIn(clone)
    const blob = await place.git(['rev-parse', 'HEAD:data/memory/runs.jsonl'], clone)
    await rm(join(clone, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    await expect((await targetIn(clone)).tip()).rejects.toMatchObject({ code: 'git', message: expect.stringMatching(/^This clone is damaged: it lacks the content of data\/memory\/runs\.jsonl in /) })
  })

  it('in a repository of the newer format is made as well', async () => {
    const bare = join(place.folder, 'newer.git')
    await place.git(['init', '--quiet', '--bare', '--object-format=sha256', '--initial-branch=main', bare], place.folder)
    const clone = join(place.folder, 'newer')
    await place.git(['init', '--quiet', '--object-format=sha256', '--initial-branch=main', clone], place.folder)
    await place.git(['remote', 'add', 'origin', bare], clone)
    await place.git(['commit', '--quiet', '--allow-empty', '-m', 'first'], clone)
    await place.git(['push', '--quiet', 'origin', 'HEAD:main'], clone)
    expect(await publishIn(clone, { branch: 'velos-data' })).toMatchObject({ outcome: 'accepted', commit: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(await publishIn(clone)).toMatchObject({ outcome: 'accepted' })
  })

  it('has a name that another branch is in the way of: that is told at once', async () => {
    const clone = await place.clone('clone')
    await place.git(['push', '--quiet', 'origin', 'HEAD:velos'], clone)
    await expect(publishIn(clone, { branch: 'velos/data' })).rejects.toMatchObject({ code: 'push-refused', remedy: expect.stringContaining('choose another') })
  })

  it('does not wait for ever for a remote that says nothing', async () => {
    const clone = await place.clone('clone')
    await writeFile(join(place.remote, 'hooks/pre-receive'), '#!/bin/sh\nsleep 20\n')
    await chmod(join(place.remote, 'hooks/pre-receive'), 0o755)
    const target = await targetIn(clone, { patienceMs: 1500 })
    const published = await target.publish(plan, await target.tip())
    expect(published).toMatchObject({ outcome: 'unclear', reason: 'origin timed out after 1.5 s', commit: expect.stringMatching(/^[0-9a-f]{40}$/) })
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('1')
  })

  it('keeps the prefix of a root below the top', async () => {
    const clone = await place.clone('clone')
    await realFiles.makeFolder(join(clone, 'tools', 'a "b"'))
    const root = join(clone, 'tools', 'a "b"')
    expect((await publishIn(root)).outcome).toBe('accepted')
    expect(await place.files()).toEqual(['tools/a "b"/data/memory/runs.jsonl', `tools/a "b"/${reportPath}`])
  })

  it('refuses a root that the plumbing could not name', async () => {
    const clone = await place.clone('clone')
    const root = join(clone, 'two\nlines')
    await realFiles.makeFolder(root)
    await expect(targetIn(root)).rejects.toMatchObject({ code: 'git', remedy: 'Rename that folder.' })
  })

  it('leaves no ref of ours in the clone where nothing was published', async () => {
    const clone = await place.clone('clone')
    await place.git(['commit', '--quiet', '--allow-empty', '-m', 'so that the tip has to be fetched'], clone)
    const target = await targetIn(clone)
    await target.tip()
    expect(await place.git(['for-each-ref', '--format=%(refname)', 'refs/velos'], clone)).toBe(`refs/velos/${runId}/tip`)
    await target.release()
    expect(await place.git(['for-each-ref', 'refs/velos'], clone)).toBe('')
  })

  it('refuses to turn a file of that name into a folder', async () => {
    const clone = await place.clone('clone')
    await writeFile(join(clone, 'data'), 'mine')
    await place.git(['add', '.'], clone)
    await place.git(['commit', '--quiet', '-m', 'a file named data'], clone)
    await place.git(['push', '--quiet'], clone)
    await expect(publishIn(clone)).rejects.toMatchObject({ code: 'not-a-folder', message: 'On the branch "data" is a file, and should be a folder.' })
  })
})
