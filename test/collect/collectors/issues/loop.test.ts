import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTarget } from '../../../../src/entry/open-target.ts'
import { prepareBridge, startBridge } from '../../../../src/entry/start-bridge.ts'
import { realMachine } from '../../../../src/edge/real-machine.ts'
import { runLog } from '../../../../src/edge/run-log.ts'
import { parseSettings } from '../../../../src/inputs/settings.ts'
import { runLoop, type LoopResult } from '../../../../src/loop.ts'
import { incidentMark } from '../../../../src/model/incident-mark.ts'
import { githubToken, startGitHub } from '../../../support/github-service.ts'
import { testFolder } from '../../../support/test-folder.ts'
import { fixedNow } from '../../../support/world.ts'

const finding = 'limit:web-1:load/per-core'
const configuration = `
collect: { system: { cpu-window: 0ms }, repo: false, logs: false }
judge: { limits: [{ series: load/per-core, warn: 0 }], remind: 1h }
dispatch: { send: { slack: false, notion: false, github: true } }
`

/** A folder that is watched, the bridge, and GitHub; the time is that many hours after the fixed moment. */
async function stand() {
  const hub = await startGitHub()
  const root = await testFolder()
  await mkdir(join(root, '.github'))
  await writeFile(join(root, '.github/velos.yml'), configuration)
  const env = { HOME: root, GITHUB_TOKEN: githubToken, GITHUB_REPOSITORY: 'acme/ops', GITHUB_API_URL: hub.service.url }
  const now = (hours: number) => () => new Date(fixedNow.getTime() + hours * 3_600_000)
  return {
    hub,
    async loop(hours: number): Promise<LoopResult> {
      const machine = { ...realMachine(root, env), now: now(hours) }
      const file = { path: '.github/velos.yml', text: configuration }
      const settings = await parseSettings({ inputs: { deliver: 'none' }, source: 'flag', env, root, file })
      return await runLoop(settings, {
        machine,
        host: { name: 'web-1', key: 'web-1', hosted: false, platform: 'linux', arch: 'x64' },
        log: runLog(machine),
        notes: [],
        openTarget: async (runId, startedAt) => await openTarget(settings, machine, runId, startedAt),
        openArtifactStore: async () => {
          throw new Error('no artifact is asked for')
        },
        onPhase: () => undefined,
      })
    },
    async bridge(hours: number): Promise<void> {
      const { settings, machine } = await prepareBridge({ inputs: { root, deliver: 'none' }, source: 'flag', env, cwd: root })
      await startBridge(settings, { ...machine, now: now(hours) }, { onTicket: () => undefined })
    },
  }
}

const isReminded = ({ report }: LoopResult) => report.changes.reminded.some(({ id }) => id === finding)
const acknowledgedIn = ({ report }: LoopResult) => report.findings.find(({ id }) => id === finding)?.acknowledged

test('a label on the issue that the bridge made stops the reminders, and the report says who gave it', async () => {
  const { hub, loop, bridge } = await stand()
  expect((await loop(0)).report.changes.opened.map(({ id }) => id)).toContain(finding)
  await bridge(0)
  const issue = hub.issues.find(({ body }) => body.includes(incidentMark(finding)))
  if (issue === undefined) throw new Error('the bridge made no issue')
  const { labels } = issue

  const before = await loop(2)
  expect(before.report.readings.find(({ collector }) => collector === 'issues')).toMatchObject({ outcome: 'ok', observations: [{ key: 'issues/open' }] })
  expect([isReminded(before), acknowledgedIn(before)]).toEqual([true, undefined])

  issue.labels = [...labels, 'acknowledged']
  issue.events = [{ by: 'ada', at: '2026-11-22T09:00:00Z', label: 'acknowledged' }]
  const acknowledged = await loop(4)
  expect([isReminded(acknowledged), acknowledgedIn(acknowledged)]).toEqual([false, { match: finding, by: 'ada', from: `issue #${issue.number}` }])
  expect(acknowledged.markdown).toMatch(new RegExp(`load/per-core.*acknowledged by ada in issue .?#${issue.number}`))

  hub.service.fault = { kind: 'answer', status: 502, times: 99 }
  const away = await loop(6)
  expect([isReminded(away), acknowledgedIn(away)?.by]).toEqual([false, 'ada'])
  expect(away.markdown).toContain('GitHub answered 502; what it said 2 h ago counts until it answers')
  hub.service.fault = undefined

  issue.labels = labels
  issue.events = []
  const after = await loop(8)
  expect([isReminded(after), acknowledgedIn(after)]).toEqual([true, undefined])
})

test('snoozed until a day, it is said again on the next one', async () => {
  const { hub, loop, bridge } = await stand()
  await loop(0)
  await bridge(0)
  for (const issue of hub.issues) issue.labels = [...issue.labels, 'snoozed until 2026-11-22']
  const snoozed = await loop(17)
  expect([isReminded(snoozed), acknowledgedIn(snoozed)?.until]).toEqual([false, '2026-11-22T23:59:59.999Z'])
  const over = await loop(18)
  expect([isReminded(over), acknowledgedIn(over)]).toEqual([true, undefined])
})
