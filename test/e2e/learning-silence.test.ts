import { describe, expect, it } from 'vitest'
import { folderCourse, limited, timestampAt, type Told } from '../support/course.ts'
import { testFolder } from '../support/test-folder.ts'

const id = 'limit:web-1:logs/errors'
const idsOf = (findings: readonly { readonly id: string }[]) => findings.map((finding) => finding.id)

/** What people are told in a run. */
const inShort = ({ report, ticket }: Told) => ({
  status: report.status,
  findings: idsOf(report.findings),
  muted: report.muted.map((finding) => [finding.id, finding.muted.by]),
  opened: idsOf(report.changes.opened),
  recovered: idsOf(report.changes.recovered),
  reminded: idsOf(report.changes.reminded),
  slack: ticket.decided.slack,
  incidents: ticket.incidents.map(({ fingerprint, state }) => `${state} ${fingerprint}`),
})
const quiet = { status: 'OK', findings: [], muted: [], opened: [], recovered: [], reminded: [], slack: 'unchanged', incidents: [] }

async function courseWith(config: string) {
  const course = await folderCourse(await testFolder(), `${limited}${config}dispatch: { send: { slack: true }, when: change }\n`)
  const run = async (hour: number, errors: number) => {
    await course.log(100, errors)
    return await course.run(hour)
  }
  // There is nothing to be told of a first report any more.
  await run(0, 5)
  return { ...course, run }
}

describe('a silence', () => {
  const silence = 'silences:\n  - { match: logs/errors, until: "2026-10-05T04:00", reason: "the database moves", by: ops }\n'

  it('keeps a broken limit out of status, ticket and messages, and in the report; its end announces what is still wrong', async () => {
    const { run } = await courseWith(silence)
    const silenced = await run(1, 60)
    expect(inShort(silenced)).toEqual({ ...quiet, muted: [[id, 'silence']] })
    expect(silenced.markdown).toContain('- System: OK\n')
    expect(silenced.markdown).toContain('One is silenced.')
    expect(silenced.markdown).toMatch(/Silenced.*`logs\/errors`.*until 5 Oct 04:00 UTC.*the database moves/)
    expect(inShort(await run(2, 70))).toEqual({ ...quiet, muted: [[id, 'silence']] })
    const ended = await run(4, 60)
    expect(inShort(ended)).toEqual({ ...quiet, status: 'WARN', findings: [id], opened: [id], slack: 'changed', incidents: [`open ${id}`] })
    expect(ended.report.findings[0]?.since).toBe(timestampAt(1))
    expect(ended.report.notes).toEqual(['The silence of `logs/errors` (the database moves) ended on 2026-10-05: take it out of the configuration'])
    expect(inShort(await run(5, 5))).toEqual({ ...quiet, recovered: [id], slack: 'changed', incidents: [`resolved ${id}`] })
  })

  it('of what is over before its end is never heard of', async () => {
    const { run } = await courseWith(silence)
    expect(inShort(await run(1, 60))).toMatchObject({ muted: [[id, 'silence']] })
    expect(inShort(await run(2, 5))).toEqual(quiet)
    expect(inShort(await run(4, 5))).toEqual(quiet)
  })

  it('without an end, or a reason, is refused with its place', async () => {
    const course = await folderCourse(await testFolder(), `${limited}silences:\n  - { match: logs/errors }\n`)
    const { code, stderr } = await course.velos(0, 'run', '--deliver', 'none')
    expect(code).toBe(2)
    expect(stderr).toMatch(/\.github\/velos\.yml:4:\d+ silences\[0\]\.until: /)
    expect(stderr).toMatch(/\.github\/velos\.yml:4:\d+ silences\[0\]\.reason: /)
  })
})

describe('a maintenance window', () => {
  it('in the time zone of the people mutes while it is open, and again the next day', async () => {
    // 10:00 in Seoul is 01:00 UTC.
    const { run } = await courseWith('report: { timezone: Asia/Seoul }\nmaintenance:\n  - { match: "logs/*", cron: "0 10 * * *", duration: 2h, reason: "the nightly import" }\n')
    const during = await run(1, 60)
    expect(inShort(during)).toEqual({ ...quiet, muted: [[id, 'maintenance']] })
    expect(during.markdown).toMatch(/`logs\/errors`.*until 5 Oct 12:00 .*the nightly import/)
    expect(inShort(await run(2, 60))).toEqual({ ...quiet, muted: [[id, 'maintenance']] })
    expect(inShort(await run(3, 60))).toMatchObject({ status: 'WARN', muted: [], opened: [id], slack: 'changed' })
    expect(inShort(await run(4, 5))).toMatchObject({ status: 'OK', recovered: [id] })
    expect(inShort(await run(25, 60))).toMatchObject({ status: 'OK', muted: [[id, 'maintenance']], slack: 'unchanged' })
  })
})

describe('the acknowledgement file', () => {
  const path = '.github/velos-acknowledged.yml'
  const reminding = 'judge: { remind: 2h, limits: [{ series: logs/errors, warn: 50 }] }\n'
  const acknowledgeable = async () => {
    const course = await courseWith('')
    await course.write('.github/velos.yml', `${limited.split('\n')[0]}\n${reminding}dispatch: { send: { slack: true }, when: change }\n`)
    return course
  }

  it('ends the reminders of what is open, which stays in status and report, apart', async () => {
    const course = await acknowledgeable()
    expect(inShort(await course.run(1, 60))).toMatchObject({ opened: [id], slack: 'changed' })
    expect(inShort(await course.run(2, 60))).toMatchObject({ reminded: [], slack: 'unchanged' })
    const reminded = await course.run(3, 60)
    expect(inShort(reminded)).toMatchObject({ reminded: [id], slack: 'reminded' })
    expect(reminded.markdown).toContain('- Reminder: `logs/errors` is still open, WARN ')
    await course.write(path, 'acknowledged:\n  - { match: logs/errors, by: ada, reason: "the disk is ordered", until: "2026-10-05T08:00" }\n')
    const seen = await course.run(5, 60)
    expect(inShort(seen)).toEqual({ ...quiet, status: 'WARN', findings: [id], incidents: [`open ${id}`] })
    expect(seen.report.findings[0]?.acknowledged).toEqual({ match: 'logs/errors', by: 'ada', reason: 'the disk is ordered', until: '2026-10-05T08:00:00.000Z', from: path })
    expect(seen.markdown).toContain('Nothing new needs you.')
    expect(seen.markdown).toMatch(/Still open.*`logs\/errors`.*acknowledged by ada .*until 5 Oct 08:00 UTC/s)
    expect(inShort(await course.run(7, 60))).toMatchObject({ reminded: [], slack: 'unchanged' })
    const ended = await course.run(8, 60)
    expect(inShort(ended)).toMatchObject({ findings: [id], reminded: [id], slack: 'reminded' })
    expect(ended.report.notes).toEqual([`The acknowledgement of \`logs/errors\` in ${path} ended on 2026-10-05: take it out`])
  })

  it('that is broken is a note; what is good of it counts', async () => {
    const course = await acknowledgeable()
    await course.run(1, 60)
    await course.write(path, 'acknowledged:\n  - logs/errors\n  - { match: disk/, till: tomorrow }\n')
    const half = await course.run(2, 60)
    expect(half.report.findings[0]?.acknowledged).toEqual({ match: 'logs/errors', from: path })
    expect(half.report.notes).toEqual([expect.stringMatching(/^\.github\/velos-acknowledged\.yml:3: acknowledged\[1\].*till/)])
    await course.write(path, '{[ \u0000 <<<<<<< HEAD')
    const whole = await course.run(3, 60)
    expect(whole.report.notes).toEqual([expect.stringMatching(/^\.github\/velos-acknowledged\.yml:1: /)])
    expect(idsOf(whole.report.findings)).toEqual([id])
    expect(whole.code).toBe(0)
  })
})
