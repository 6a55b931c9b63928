import { spawnSync } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyMemory, type LearningRecord } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import { encodeMemory } from '../../src/remember/codec.ts'
import { branchCourse, folderCourse, limited, testHub } from '../support/course.ts'
import { bundles, velos } from '../support/program.ts'
import { gitEnvironment } from '../support/repositories.ts'
import { testFolder } from '../support/test-folder.ts'

const isRoot = process.getuid?.() === 0

async function emptyRoot() {
  const home = await testFolder()
  const root = join(home, 'root')
  await mkdir(root)
  const env = gitEnvironment(home)
  return { root, env, run: async (...args: readonly string[]) => await velos(args, { cwd: root, env }) }
}

/** A root whose learning memory holds these. */
async function rootWith(records: readonly LearningRecord[]) {
  const place = await emptyRoot()
  await mkdir(join(place.root, paths.memory), { recursive: true })
  const files = encodeMemory({ ...emptyMemory, learning: { meta: emptyMemory.learning.meta, records } }, '20261122_061704')
  await writeFile(join(place.root, paths.learningMemory), files.get(paths.learningMemory) ?? '')
  return place
}

/** What a shell makes of a line with the program in it as `$VELOS`. */
function shell(line: string, cwd: string, env: Readonly<Record<string, string>>, input = '') {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd, input, encoding: 'utf8', maxBuffer: 1e9, env: { ...env, VELOS: `${process.execPath} ${bundles.cli}` },
  })
  return { code: status, stdout, stderr }
}

/** No terminal obeys it. */
const isHarmless = (text: string) => !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)

describe('velos detect', () => {
  const rows = Array.from({ length: 600 }, (_, hour) => `${new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 19).replace('T', ' ')},${hour === 590 ? 900 : 20 + ((hour * 7919) % 7)}`)
  const csv = `timestamp,value\n${rows.join('\n')}\n`
  const scoresIn = (stdout: string) => stdout.trimEnd().split('\n').slice(1).map((line) => line.split(','))

  it('prints a row for each row, and an alarm at the fault and nowhere else', async () => {
    const { root, run } = await emptyRoot()
    await writeFile(join(root, 'web.csv'), csv)
    const { code, stdout, stderr } = await run('detect', 'web.csv')
    expect({ code, stderr, header: stdout.split('\n')[0] }).toEqual({ code: 0, stderr: '', header: 'timestamp,value,anomaly_score,alarm' })
    const scored = scoresIn(stdout)
    expect(scored.map(([timestamp, value]) => `${timestamp},${value}`)).toEqual(rows)
    expect(scored.filter(([, , , alarm]) => alarm === '1').map(([timestamp]) => timestamp)).toEqual(['2026-01-25 14:00:00'])
    expect(scored.every(([, , score]) => Number(score) >= 0 && Number(score) <= 1)).toBe(true)
  })

  it('from the standard input says the same', async () => {
    const { root, env, run } = await emptyRoot()
    await writeFile(join(root, 'web.csv'), csv)
    const fromFile = await run('detect', 'web.csv')
    expect(shell('$VELOS detect -', root, env, csv)).toEqual({ code: 0, stdout: fromFile.stdout, stderr: '' })
    expect(shell('cat web.csv | $VELOS detect - --timezone Asia/Seoul | wc -l', root, env)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\s*601\n$/) })
  })

  it('prints what it cannot read with the score 0, row by row', async () => {
    const { root, env } = await emptyRoot()
    const strange = 'timestamp,value\r\n2026-01-01T00:00:00Z,1\r\nyesterday,2\r\n2026-01-01T01:00:00Z,\r\n2026-01-01T01:00:00Z,NaN\r\n"2026-01-01T02:00:00Z","3"\r\n'
    const { code, stdout } = shell('$VELOS detect -', root, env, strange)
    expect({ code, scores: scoresIn(stdout).map((row) => row.slice(-2)) }).toEqual({ code: 0, scores: Array.from({ length: 5 }, () => ['0', '0']) })
  })

  it.each([
    ['detect', 2], ['detect a.csv b.csv', 2], ['detect --form rate web.csv', 2], ['detect --timezone Mars/Olympus web.csv', 2],
    ['detect no-such.csv', 1], ['detect .', 1],
  ] as const)('`velos %s` ends with %i and one sentence', async (line, code) => {
    const { root, run } = await emptyRoot()
    await writeFile(join(root, 'web.csv'), csv)
    const ended = await run(...line.split(' '))
    expect(ended).toEqual({ code, stdout: '', stderr: expect.stringMatching(/^velos: [^\n]+\n(?: {7}[^\n]+\n)?$/) })
  })

  it('whose reader goes away ends in peace', async () => {
    const { root, env } = await emptyRoot()
    const long = `timestamp,value\n${'2026-01-01 00:00:00,1\n'.repeat(300_000)}`
    const { stdout, stderr } = shell('$VELOS detect - | head -n 2; echo "${PIPESTATUS[0]}"', root, env, long)
    expect({ stdout, stderr }).toEqual({ stdout: 'timestamp,value,anomaly_score,alarm\n2026-01-01 00:00:00,1,0,0\n0\n', stderr: '' })
  })
})

describe('velos memory', () => {
  it('tells its newest, finds by words, Korean too, and counts', async () => {
    const { run } = await rootWith([
      { id: 'a', from: 'deploy', insight: 'The disk was full', ts: '20261120_061704', tags: ['disk'] },
      { id: 'b', from: 'ops', insight: '디스크를 정리했다', ts: '20261121_061704' },
    ])
    expect((await run('memory', 'recent', '--count', '1')).stdout).toBe('2026-11-21 06:17 UTC  ops  id b\n  디스크를 정리했다\n')
    expect((await run('memory', 'search', 'FULL', 'disk')).stdout).toBe('2026-11-20 06:17 UTC  deploy  #disk  id a\n  The disk was full\n')
    expect((await run('memory', 'search', '디스크가')).stdout).toBe('2026-11-21 06:17 UTC  ops  id b\n  디스크를 정리했다\n')
    expect(await run('memory', 'search', 'nowhere')).toMatchObject({ code: 0, stdout: '', stderr: expect.stringMatching(/^velos: No record in the folder .+ holds "nowhere"\.\n$/) })
    expect((await run('memory', 'stats')).stdout).toMatch(/\nrecords {4}2, from 20261120_061704 to 20261121_061704 UTC\nsources {4}deploy 1, ops 1\n/)
    expect(JSON.parse((await run('memory', 'stats', '--json')).stdout)).toMatchObject({ schema: 'velos.memory-stats/1', records: 2 })
  })

  it('of a place that has none says so, and fails at nothing', async () => {
    const { run } = await emptyRoot()
    for (const line of ['recent', 'search disk', 'stats']) expect(await run('memory', ...line.split(' ')), line).toMatchObject({ code: 0 })
    expect((await run('memory', 'recent')).stderr).toMatch(/^velos: There are no records in the folder /)
    expect(await run('explain', 'disk//used')).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^velos: There is no report in the folder /) })
  })

  it.each([
    ['memory forget', 2], ['memory search', 2], ['memory append', 2], ['memory relearn', 2], ['memory recent --count none', 2], ['memory recent --count 0', 2],
    ['explain', 2], ['explain a b', 2], ['memory stats --branch main', 1], ['memory append hello --root nowhere', 1], ['memory recent --root nowhere', 1],
  ] as const)('`velos %s` ends with %i and says why', async (line, code) => {
    const { run } = await emptyRoot()
    const ended = await run(...line.split(' '))
    expect(ended).toEqual({ code, stdout: '', stderr: expect.stringMatching(/^velos: [^\n]+\n(?: {7}[^\n]+\n)?$/) })
  })

  it('obeys nothing that is in a record', async () => {
    const hostile = '\u001b]0;owned\u0007\u001b[2J\u001b[31mred\u202Edrow\u0000\r\n::error::x'
    const { run } = await rootWith([{ id: `a${hostile}`, from: hostile, insight: hostile, tags: [hostile], [hostile]: hostile, ts: '20261120_061704' }])
    for (const line of ['recent', 'search red', 'stats']) {
      const { code, stdout, stderr } = await run('memory', ...line.split(' '))
      expect([line, code, isHarmless(stdout), isHarmless(stderr), /^::/m.test(stdout)]).toEqual([line, 0, true, true, false])
    }
    const { stdout } = await run('memory', 'recent', '--json')
    expect([isHarmless(stdout), JSON.parse(stdout).total]).toEqual([true, 1])
  })

  it('takes what is appended into the next run, from many at once', async () => {
    const { root, run } = await emptyRoot()
    await mkdir(join(root, paths.memory), { recursive: true })
    await writeFile(join(root, paths.inbox), '{"from":"a killed writer","insi')
    const said = await Promise.all(Array.from({ length: 8 }, async (_, at) => await run('memory', 'append', `told ${at}`, '디스크', '--from', 'me', '--tags', 'a,b')))
    expect(said).toEqual(said.map(() => ({ code: 0, stdout: `Added to ${paths.inbox}; the next run takes it in.\n`, stderr: '' })))
    const lines = (await readFile(join(root, paths.inbox), 'utf8')).trimEnd().split('\n').slice(1)
    expect(lines.filter((line) => line !== '').map((line) => JSON.parse(line).insight).sort()).toEqual(Array.from({ length: 8 }, (_, at) => `told ${at} 디스크`))
    expect((await run('memory', 'search', 'told', '3')).stdout).toContain('(in the inbox)')
    expect((await run('run', '--deliver', 'none')).code).toBe(0)
    const found = await run('memory', 'search', '디스크를', '--count', '100')
    expect(found.stdout.match(/told \d/g)?.sort()).toEqual(Array.from({ length: 8 }, (_, at) => `told ${at}`))
    expect(found.stdout).not.toContain('in the inbox')
  })

  it('does not follow a link out of the root', async () => {
    const { root, run } = await emptyRoot()
    const elsewhere = await testFolder()
    await mkdir(join(root, 'data'))
    await symlink(elsewhere, join(root, paths.memory))
    for (const line of ['append hello', 'recent', 'stats']) expect(await run('memory', ...line.split(' ')), line).toMatchObject({ code: 1, stdout: '' })
  })

  it('of a full disk says so, and leaves what was there', async (context) => {
    const { env } = await emptyRoot()
    const disk = join(await testFolder(), 'disk')
    await mkdir(disk)
    if (!isRoot) return context.skip('a small disk can be mounted by root only')
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) return context.skip('this machine mounts no small disk')
    try {
      const append = async () => await velos(['memory', 'append', 'x'.repeat(5000)], { cwd: disk, env })
      expect((await append()).code).toBe(0)
      const before = await readFile(join(disk, paths.inbox), 'utf8')
      await writeFile(join(disk, 'filler'), Buffer.alloc(100_000)).catch(() => undefined)
      const { code, stdout, stderr } = await append()
      expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^velos: Could not .+: ENOSPC\.\n {7}Make room on this disk/) })
      // What fitted may be there as a line that is no record; nothing else is touched.
      expect((await readFile(join(disk, paths.inbox), 'utf8')).startsWith(before)).toBe(true)
    } finally {
      spawnSync('umount', [disk])
    }
  })

  it('whose reader goes away, or whose output has no room, ends in order', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ id: `r${at}`, from: 'me', insight: `record ${at} ${'x'.repeat(200)}`, ts: '20261120_061704' }))
    const { root, env } = await rootWith(many)
    const { stdout, stderr } = shell('$VELOS memory recent --count 5000 | head -n 1; echo "${PIPESTATUS[0]}"', root, env)
    expect(stdout).toBe('2026-11-20 06:17 UTC  me  id r4999\n0\n')
    expect(stderr).toBe('velos: 5,000 records in the folder ' + root + '.\n')
    if (process.platform === 'linux') expect(shell('$VELOS memory recent > /dev/full', root, env)).toMatchObject({ code: 1, stderr: expect.stringContaining('velos: Could not print the result: ENOSPC.') })
  })
})

describe('velos explain', () => {
  it('on a branch and in a folder: by id, by series, by pattern; what is not known with what is near', async () => {
    const place = await testHub()
    const course = await branchCourse(place, limited)
    await course.log(10, 5)
    await course.run(0)
    await course.log(10, 60)
    await course.run(1)
    for (const name of ['limit:web-1:logs/errors', 'logs/errors', 'logs/*']) {
      expect(await course.velos(1.5, 'explain', name, '--branch', 'main'), name).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^WARN {2}logs\/errors has reached its limit of 50\n/) })
    }
    const { stdout } = await course.velos(1.5, 'explain', 'logs/errors', '--branch', 'main')
    expect(stdout).toContain('Setting: judge.limits: logs/errors, warn 50, critical 500.')
    expect(stdout).toContain('- { series: "logs/errors", warn: 78, critical: 96 }')
    expect(await course.velos(1.5, 'explain', 'logs/erors', '--branch', 'main')).toEqual({
      code: 1, stdout: '', stderr: expect.stringMatching(/^velos: There is no finding logs\/erors in the 2 reports of branch main of origin[^\n]*\n {7}Did you mean "logs\/errors"\?/),
    })
    expect(await course.velos(1.5, 'explain', 'logs/lines', '--branch', 'main')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^velos: The series logs\/lines is watched, and nothing was wrong with it /) })
    // The clone itself got no files: they are on the branch.
    expect(await course.velos(1.5, 'explain', 'logs/errors', '--branch', 'nowhere')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('There is no branch nowhere, neither here nor at origin.') })
  })

  it('obeys nothing that is in a report', async () => {
    const course = await folderCourse(await testFolder(), limited)
    await course.log(10, 60)
    const { report } = await course.run(0)
    const path = `data/reports/auto/velos_auto_report_${report.timestamp}.json`
    const hostile = '\u001b]0;owned\u0007\u001b[2J\u202E'
    await course.write(path, (await course.text(path)).replaceAll('has reached its limit', `has ${JSON.stringify(hostile).slice(1, -1)} reached`))
    const { code, stdout, stderr } = await course.velos(1, 'explain', 'logs/errors')
    expect([code, isHarmless(stdout), isHarmless(stderr)]).toEqual([0, true, true])
    expect(isHarmless((await course.velos(1, 'explain', 'logs/errors', '--json')).stdout)).toBe(true)
  })
})
