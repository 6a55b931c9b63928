import { describe, expect, it } from 'vitest'
import { branchCourse, clockAt, folderCourse, limited, testHub, type Course, type Told } from '../support/course.ts'
import { bundles, runAction, runBundle } from '../support/program.ts'
import type { Hub } from '../support/repositories.ts'
import { startSlack, type FakeSlack } from '../support/slack-service.ts'
import { testFolder } from '../support/test-folder.ts'

const webhookPath = '/services/T0/B0/loopback-word'

async function slackFor(course: Course): Promise<{ readonly slack: FakeSlack; bridge(hour: number, deliver: 'none' | 'commit'): Promise<{ readonly code: number | null; readonly said: string }> }> {
  const slack = await startSlack({ token: 'none', channel: 'C1', webhookPath })
  return {
    slack,
    async bridge(hour, deliver) {
      const env = { ...course.env, ...clockAt(hour), SLACK_WEBHOOK_URL: `${slack.service.url}${webhookPath}` }
      const { code, stdout, stderr } = await runBundle(bundles.cli, ['bridge', '--deliver', deliver], { cwd: course.root, env })
      return { code, said: stdout + stderr }
    },
  }
}

const titles = ({ posts }: FakeSlack): readonly string[] => posts.map(({ text }) => text.split('\n')[0] ?? '')
const reasonOf = ({ ticket }: Told) => ticket.decided.slack
const waiting = async (place: Hub) => (await place.files()).filter((path) => path.startsWith('data/reports/_dispatch/')).length
const commits = async (place: Hub) => Number(await place.git(['rev-list', '--count', 'main']))

/** Errors in the log from hour to hour: quiet, quiet, broken, still, worse, still, quiet again, quiet. */
const errors = [5, 5, 60, 70, 600, 700, 5, 5]
const reasons = ['first-report', 'unchanged', 'changed', 'unchanged', 'changed', 'unchanged', 'changed', 'unchanged']

async function asErrorsCome(course: Course, hour: number, ...flags: readonly string[]): Promise<Told> {
  await course.log(100, errors[hour] ?? 5)
  return await course.run(hour, ...flags)
}

describe('--when change', () => {
  it('asks at first, when a limit is broken, when it is worse, and when it is over; nobody in between', async () => {
    const course = await folderCourse(await testFolder(), limited)
    const told: Told[] = []
    for (const hour of errors.keys()) told.push(await asErrorsCome(course, hour, '--send', 'slack', '--when', 'change'))
    expect(told.map(reasonOf)).toEqual(reasons)
    expect(told.map(({ ticket }) => ticket.send.slack)).toEqual(reasons.map((reason) => reason !== 'unchanged'))
    expect(told.map(({ report }) => report.status)).toEqual(['OK', 'OK', 'WARN', 'WARN', 'CRITICAL', 'CRITICAL', 'OK', 'OK'])
    expect(told.map(({ ticket }) => ticket.summary)).toEqual([
      'OK on web-1: no limit is broken, but the logs hold five new errors',
      'OK on web-1: no limit is broken, but the logs hold five new errors',
      'WARN on web-1: new: logs/errors has reached its limit of 50 (60)',
      'WARN on web-1: logs/errors has reached its limit of 50 (70)',
      'CRITICAL on web-1: worse: logs/errors has reached its limit of 500 (600)',
      'CRITICAL on web-1: logs/errors has reached its limit of 500 (700)',
      'OK on web-1: recovered: logs/errors',
      'OK on web-1: no limit is broken, but the logs hold five new errors',
    ])
  })

  it('brings the expected messages to Slack and no other; quiet tickets go along with them and cost no commit', async () => {
    const place = await testHub()
    const course = await branchCourse(place, limited)
    const { slack, bridge } = await slackFor(course)
    const after: { readonly waiting: number; readonly commits: number; readonly posts: number }[] = []
    for (const hour of errors.keys()) {
      await asErrorsCome(course, hour, '--send', 'slack', '--when', 'change')
      const { code, said } = await bridge(hour + 0.1, 'commit')
      expect({ hour, code }, said).toEqual({ hour, code: 0 })
      expect(said).toMatch(reasons[hour] === 'unchanged' ? /: nothing to deliver; 1 quiet ticket waits to go along/ : /: 1 delivered, 0 pending, 0 failed, 0 skipped/)
      after.push({ waiting: await waiting(place), commits: await commits(place), posts: slack.arrived() })
    }
    // A delivery is a claim and a settlement; a quiet hour is the loop's own commit and nothing else.
    expect(after).toEqual([
      { waiting: 0, commits: 4, posts: 1 },
      { waiting: 1, commits: 5, posts: 1 },
      { waiting: 0, commits: 8, posts: 2 },
      { waiting: 1, commits: 9, posts: 2 },
      { waiting: 0, commits: 12, posts: 3 },
      { waiting: 1, commits: 13, posts: 3 },
      { waiting: 0, commits: 16, posts: 4 },
      { waiting: 1, commits: 17, posts: 4 },
    ])
    expect(titles(slack).map((title) => title.replace(/^\S+ /, ''))).toEqual([
      expect.stringContaining('OK on web-1'),
      expect.stringContaining('new: logs/errors has reached its limit of 50 (60)'),
      expect.stringContaining('worse: logs/errors has reached its limit of 500 (600)'),
      expect.stringContaining('recovered: logs/errors'),
    ])
    const quiet = (await place.files()).filter((path) => path.startsWith('data/reports/_dispatch_processed/'))
    const outcomes = await Promise.all(quiet.map(async (path) => JSON.parse((await place.show(path)) ?? '').result?.code ?? 'delivered'))
    expect(outcomes).toEqual(['delivered', 'nothing-to-tell', 'delivered', 'nothing-to-tell', 'delivered', 'nothing-to-tell', 'delivered'])
    expect((await place.files()).filter((path) => path.includes('_failed'))).toEqual([])
  }, 120_000)

  it('as the input of the action', async () => {
    const course = await folderCourse(await testFolder(), limited)
    const asked = async (hour: number, when: string) => {
      const { code, outputs } = await runAction(bundles.loop, { deliver: 'none', when, send: 'slack' }, { cwd: course.root, env: { ...course.env, ...clockAt(hour) } })
      expect(code).toBe(0)
      return JSON.parse(await course.text(outputs['ticket-path'] ?? '')).decided
    }
    expect(await asked(0, 'change')).toMatchObject({ slack: 'first-report' })
    expect(await asked(1, 'change')).toMatchObject({ slack: 'unchanged' })
    expect(await asked(2, '')).toMatchObject({ slack: 'always' })
  })

  it('is a word of six, and another is wrong usage', async () => {
    const course = await folderCourse(await testFolder(), limited)
    const { code, stderr } = await course.velos(0, 'run', '--deliver', 'none', '--when', 'sometimes')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/always, change, warn, critical, daily(?:,| or) weekly/) })
  })
})

describe('daily', () => {
  it('asks once a day in the time zone of the people, also when all is well', async () => {
    const course = await folderCourse(await testFolder(), `${limited}report: { timezone: Asia/Seoul }\n`)
    const told: Told[] = []
    // 00:17 UTC is 09:17 in Seoul, where the next day begins at 15:00 UTC.
    for (const hour of [0, 1, 14, 15, 20, 38, 39, 40]) {
      await course.log(10, 0)
      told.push(await course.run(hour, '--send', 'slack', '--when', 'daily'))
    }
    expect(told.map(reasonOf)).toEqual([
      'daily-digest', 'digest-sent', 'digest-sent', 'daily-digest', 'digest-sent', 'digest-sent', 'daily-digest', 'digest-sent',
    ])
    expect(told[3]?.ticket.summary).toBe('OK on web-1: all clear: 3 reports since yesterday, nothing opened')
  })
})

describe('warn and critical', () => {
  it('say what became so bad, and its end, and nothing of what is less', async () => {
    const course = await folderCourse(await testFolder(), `${limited}dispatch: { send: { slack: true, notion: true }, when: { slack: warn, notion: critical } }\n`)
    const told: Told[] = []
    for (const hour of errors.keys()) told.push(await asErrorsCome(course, hour))
    expect(told.map(({ ticket }) => [ticket.decided.slack, ticket.decided.notion])).toEqual([
      ['below-warn', 'below-critical'],
      ['below-warn', 'below-critical'],
      ['warn', 'below-critical'],
      ['unchanged', 'below-critical'],
      ['warn', 'critical'],
      ['unchanged', 'unchanged'],
      ['warn', 'critical'],
      ['below-warn', 'below-critical'],
    ])
  })
})
