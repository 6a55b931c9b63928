import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { velos } from '../support/program.ts'
import { hub, type Hub } from '../support/repositories.ts'

let place: Hub
beforeEach(async () => {
  place = await hub()
})
afterEach(async () => {
  await place[Symbol.asyncDispose]()
})

const run = async (cwd: string, ...flags: string[]) => await velos(['run', ...flags], { cwd, env: place.env })

async function published(folder: string): Promise<readonly string[]> {
  return (await place.files()).filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
}

/** What others told; the loop itself adds what it learned of a busy machine. */
function told(records: readonly { insight: string; from?: string }[]): readonly string[] {
  return records.filter(({ from }) => from !== 'master_loop').map(({ insight }) => insight)
}

describe('a run in a clone', () => {
  it('brings report, ticket and memory to the remote in one commit, and the three say the same', async () => {
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'logs'))
    await writeFile(join(clone, 'logs', 'app.log'), 'INFO up\nERROR no answer from db\n')
    const { code, stdout, stderr } = await run(clone)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })

    expect(await place.git(['rev-list', '--count', 'main'])).toBe('2')
    const timestamp = /^# VELOS Auto Report \((\d{8}_\d{6}) UTC\)\n\n- System: \w+\n- Logs: summarized\n- Memory: updated\n/.exec(stdout)?.[1] ?? ''
    expect(await place.files()).toEqual([
      'data/memory/baselines.jsonl',
      'data/memory/bookmarks.json',
      'data/memory/incidents.jsonl',
      'data/memory/learning_memory.json',
      'data/memory/learning_summary.json',
      'data/memory/runs.jsonl',
      `data/memory/sightings/${timestamp.slice(0, 9)}${timestamp.slice(9, 11) < '12' ? '00' : '12'}.jsonl`,
      `data/reports/_dispatch/dispatch_${timestamp}.json`,
      `data/reports/auto/velos_auto_report_${timestamp}.json`,
      `data/reports/auto/velos_auto_report_${timestamp}.md`,
    ])
    expect(await place.show(`data/reports/auto/velos_auto_report_${timestamp}.md`)).toBe(stdout)

    const report = JSON.parse((await place.show(`data/reports/auto/velos_auto_report_${timestamp}.json`)) ?? '')
    const ticket = JSON.parse((await place.show(`data/reports/_dispatch/dispatch_${timestamp}.json`)) ?? '')
    const [, recorded = ''] = ((await place.show('data/memory/runs.jsonl')) ?? '').split('\n')
    const record = JSON.parse(recorded)
    expect([ticket.id, record.id]).toEqual([report.id, report.id])
    expect([report.timestamp, ticket.created_utc, record.timestamp]).toEqual([timestamp, timestamp, timestamp])
    expect([ticket.status, record.status]).toEqual([report.status, report.status])
    expect(stdout).toContain(`- System: ${report.status}\n`)
    expect(stdout).toContain('no answer from db')
    expect(ticket.artifacts).toEqual([
      { type: 'markdown', path: `data/reports/auto/velos_auto_report_${timestamp}.md`, title: `VELOS Report ${timestamp}` },
    ])
  })

  it('folds the second run onto the first, and the inbox exactly once', async () => {
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'data/memory'), { recursive: true })
    const inbox = join(clone, 'data/memory/memory_buffer.jsonl')
    await writeFile(inbox, '{"from":"deploy","insight":"v2 is out"}\n{"from":"deploy","insight":"v2 is out"}\n')
    await run(clone)
    expect(await readdir(join(clone, 'data/memory'))).toEqual([
      'baselines.jsonl', 'bookmarks.json', 'incidents.jsonl', 'learning_memory.json', 'learning_summary.json', 'runs.jsonl', 'sightings',
    ])
    await appendFile(inbox, '{"id":"x1","from":"deploy","insight":"v3 is out"}\n')
    const { stdout } = await run(clone)

    const memory = JSON.parse((await place.show('data/memory/learning_memory.json')) ?? '')
    expect(told(memory.records)).toEqual(['v2 is out', 'v2 is out', 'v3 is out'])
    const summary = JSON.parse((await place.show('data/memory/learning_summary.json')) ?? '')
    expect(summary).toMatchObject({ sources: { deploy: 3 } })
    expect(((await place.show('data/memory/runs.jsonl')) ?? '').trimEnd().split('\n')).toHaveLength(3)
    expect(stdout).toContain('Last report')
  })

  it('takes the inbox of the branch too, and takes it away in the same commit', async () => {
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'data/memory'), { recursive: true })
    await writeFile(join(clone, 'data/memory/memory_buffer.jsonl'), '{"from":"step","insight":"on the branch"}\n')
    await place.git(['add', '.'], clone)
    await place.git(['commit', '--quiet', '-m', 'an insight'], clone)
    await place.git(['push', '--quiet'], clone)
    await appendFile(join(clone, 'data/memory/memory_buffer.jsonl'), '{"from":"step","insight":"in the folder"}\n')
    expect((await run(clone)).code).toBe(0)
    expect((await run(clone)).code).toBe(0)

    const memory = JSON.parse((await place.show('data/memory/learning_memory.json')) ?? '')
    expect(told(memory.records).toSorted()).toEqual(['in the folder', 'on the branch'])
    expect(await place.files()).not.toContain('data/memory/memory_buffer.jsonl')
    expect(await place.git(['status', '--porcelain', '--', 'data/memory'], clone)).toBe('')
  })

  it('reports the same in the shallow clone of a runner, on a branch that does not exist yet', async () => {
    const clone = await place.clone('clone', '--depth=1')
    expect((await run(clone, '--branch', 'velos-data')).code).toBe(0)
    expect((await run(clone, '--branch', 'velos-data')).code).toBe(0)
    expect(await place.git(['rev-list', '--count', 'velos-data'])).toBe('2')
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('1')
  })

  it('in a repository without any commit makes the first one', async () => {
    const bare = join(place.folder, 'empty.git')
    await place.git(['init', '--quiet', '--bare', '--initial-branch=main', bare], place.folder)
    const clone = join(place.folder, 'fresh')
    await place.git(['clone', '--quiet', bare, clone], place.folder)
    expect((await run(clone)).code).toBe(0)
    expect((await run(clone)).code).toBe(0)
    expect(await place.git(['rev-list', '--count', 'main'], bare)).toBe('2')
  })

  it('is signed where the user\'s git signs commits', async () => {
    const clone = await place.clone('clone')
    const key = join(place.folder, 'key')
    const made = await velosKey(key)
    if (!made) return expect(process.env['VELOS_REQUIRE_STRACE']).toBeUndefined()
    for (const [name, value] of [['gpg.format', 'ssh'], ['user.signingKey', key], ['commit.gpgSign', 'true']]) {
      await place.git(['config', name ?? '', value ?? ''], clone)
    }
    expect((await run(clone)).code).toBe(0)
    expect(await place.git(['cat-file', 'commit', 'main'])).toContain('gpgsig -----BEGIN SSH SIGNATURE-----')
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('2')
  })

  it('writes nothing at all when it is dry', async () => {
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'data/memory'), { recursive: true })
    await writeFile(join(clone, 'data/memory/memory_buffer.jsonl'), '{"insight":"a"}\n')
    const before = await place.git(['for-each-ref'], clone)
    const { code, stdout, stderr } = await run(clone, '--dry-run', '--branch', 'velos-data')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# VELOS Auto Report/)
    expect(stderr).toMatch(/^velos: Dry run, nothing was written\. To branch velos-data of origin:\n  would write   data\/reports\/auto\/velos_auto_report_/)
    expect(await readdir(clone, { recursive: true }).then((names) => names.filter((name) => !name.startsWith('.git')))).toEqual([
      'data', join('data', 'memory'), join('data', 'memory', 'memory_buffer.jsonl'),
    ])
    expect(await place.git(['for-each-ref'], clone)).toBe(before)
    expect(await place.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
  })
})

/** Makes an SSH key without a passphrase; false where there is no ssh-keygen. */
async function velosKey(path: string): Promise<boolean> {
  const { spawnSync } = await import('node:child_process')
  return spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]).status === 0
}

describe('ten loops at once', () => {
  it('in clones of their own: ten commits, ten reports, ten tickets, every run in memory, no forced push', async () => {
    await place.git(['config', 'receive.denyNonFastForwards', 'true'])
    await place.git(['config', 'core.logAllRefUpdates', 'true'])
    const clones = await Promise.all(Array.from({ length: 10 }, async (_, index) => await place.clone(`clone${index}`, '--depth=1')))
    const ended = await Promise.all(clones.map(async (clone) => await run(clone, '--json')))
    expect(ended.map(({ code }) => code)).toEqual(ended.map(() => 0))
    await expectTen(ended.map(({ stdout }) => JSON.parse(stdout)))
  })

  it('in one clone, whose other changes stay as they are', async () => {
    const clone = await place.clone('clone')
    await writeFile(join(clone, 'mine.txt'), 'mine')
    await place.git(['add', 'mine.txt'], clone)
    const ended = await Promise.all(Array.from({ length: 10 }, async () => await run(clone, '--json')))
    expect(ended.map(({ code }) => code)).toEqual(ended.map(() => 0))
    await expectTen(ended.map(({ stdout }) => JSON.parse(stdout)))
    expect(await place.git(['show', ':mine.txt'], clone)).toBe('mine')
    expect(await readFile(join(clone, 'mine.txt'), 'utf8')).toBe('mine')
    expect(await place.git(['for-each-ref', 'refs/velos'], clone)).toBe('')
  })

  async function expectTen(reports: readonly { id: string; timestamp: string }[]): Promise<void> {
    const timestamps = reports.map(({ timestamp }) => timestamp).sort()
    expect(new Set(timestamps).size).toBe(10)
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('11')
    expect(await place.git(['rev-list', '--merges', '--count', 'main'])).toBe('0')
    expect(await published('data/reports/_dispatch/')).toEqual(timestamps.map((timestamp) => `dispatch_${timestamp}.json`))
    expect((await published('data/reports/auto/')).filter((name) => name.endsWith('.md'))).toEqual(
      timestamps.map((timestamp) => `velos_auto_report_${timestamp}.md`),
    )
    const remembered = ((await place.show('data/memory/runs.jsonl')) ?? '').trimEnd().split('\n').slice(1)
    expect(remembered.map((line) => JSON.parse(line).id).sort()).toEqual(reports.map(({ id }) => id).sort())
    expect(await place.git(['fsck', '--strict'])).not.toMatch(/error|missing|corrupt/)
  }
})
