import { expect, test } from 'vitest'
import { parseAcknowledgements } from '../../src/inputs/acknowledgements.ts'
import { configurationTemplate } from '../../src/inputs/configuration-template.ts'
import { defaultLimits } from '../../src/inputs/default-limits.ts'
import { rules } from '../../src/model/finding.ts'
import { schemaUrl } from '../../src/model/project.ts'
import { everyService, read, readBridge } from './read-configuration.ts'

const template = configurationTemplate()
const lines = template.split('\n')
const examples = lines.filter((line, at) => at > 0 && /^ *# /.test(line))

test('begins with the line that editors look for', () => {
  expect(lines[0]).toBe(`# yaml-language-server: $schema=${schemaUrl}`)
})

test('changes nothing: as it is, with every key uncommented, with any single one', async () => {
  const defaults = await read('')
  const uncommented = (chosen: (line: string) => boolean) =>
    lines.map((line) => (examples.includes(line) && chosen(line) ? line.replace('# ', '') : line)).join('\n')
  expect(await read(template)).toEqual(defaults)
  expect(await read(uncommented(() => true))).toEqual(defaults)
  for (const example of examples) expect(await read(uncommented((line) => line === example))).toEqual(defaults)
  const ofBridge = await readBridge('', everyService)
  expect(await readBridge(template, everyService)).toEqual(ofBridge)
  expect(await readBridge(uncommented(() => true), everyService)).toEqual(ofBridge)
})

test('shows every key', () => {
  const keys = [
    ...['report', 'style', 'collect', 'system', 'disks', 'cpu-window', 'repo', 'logs', 'files', 'exclude', 'max-bytes'],
    ...['timezone', 'judge', 'limits', 'series', 'warn', 'critical', 'bad', 'hint', 'fail-after', 'recover-after', ...rules],
    ...['alarm-budget', 'relearn', 'unlearned', 'depends-on', 'on', 'remind', 'silences', 'match', 'until', 'reason', 'by', 'maintenance'],
    ...['cron', 'duration', 'memory', 'runs', 'records', 'bytes', 'days', 'retention', 'reports', 'when', 'severity'],
    ...['dispatch', 'send', 'slack', 'notion', 'push', 'email', 'webhook', 'github', 'alert', 'channel', 'also'],
    ...['parent-page', 'to', 'from', 'tls', 'url', 'ntfy', 'topic', 'labels', 'on-unknown', 'path-map', 'deadline'],
  ]
  expect(keys.filter((key) => !new RegExp(`[ {]?${key}:`).test(template))).toEqual([])
  expect(examples).toHaveLength(42)
})

test('its examples are right', async () => {
  const from = lines.indexOf('dispatch:')
  const indented = lines.slice(from).filter((line) => /^ {2}## {3}\w/.test(line) && /: [[{]/.test(line)).map((line) => line.replace('##   ', ''))
  const dispatch = indented.map((line) => line.replace(', or database, or data-source', ''))
  expect(dispatch).toHaveLength(8)
  const env = { ...everyService, NOTION_PARENT_PAGE_ID: '', SLACK_CHANNEL_ID: '', WEBHOOK_URL: 'https://hooks.example.org/velos' }
  const { dispatch: settings } = await readBridge(`dispatch:\n${dispatch.join('\n')}\n`, env)
  expect(settings).toMatchObject({
    alert: ['push'],
    off: {},
    pathMap: [{ from: 'D:\\velos', to: '.' }, { from: '/srv/velos/data', to: 'data' }],
    carriers: { slack: { channel: 'C0123456789', also: ['#ops'] }, webhook: { url: env.WEBHOOK_URL }, ntfy: { topic: 'velos' } },
  })
})

test('its examples of what is judged and silenced are right', async () => {
  const shown = (start: string) => lines.find((line) => line.includes(`##   ${start}`))?.replace(/^ *## {3}/, '') ?? ''
  const text = [
    ...['judge:', '  limits:', `    ${shown('- { series: disk')}`, `  ${shown('depends-on')}`, 'memory:', `  ${shown('days')}`],
    ...['silences:', `  ${shown('- { match: endpoint/checkout')}`, 'maintenance:', `  ${shown('- { match: "endpoint/*"')}`, ''],
  ].join('\n')
  expect(await read(text)).toMatchObject({
    judge: {
      limits: expect.arrayContaining([expect.objectContaining({ series: 'disk//var/used', failAfter: 2 })]),
      dependsOn: [{ series: 'endpoint/*', on: 'endpoint/gateway' }],
    },
    memory: { days: 400 },
    silences: [{ match: 'endpoint/checkout', until: '2030-12-01T00:00:00.000Z', reason: 'migration', by: 'ops' }],
    maintenance: [{ cron: '0 2 * * 0', durationMs: 7_200_000, timezone: 'Asia/Seoul' }],
  })
  const file = ['acknowledged:', `  ${shown('  - { match: disk//var/used').trim()}`].join('\n')
  expect(parseAcknowledgements({ path: 'a.yml', text: file }, 'UTC')).toMatchObject({ acknowledged: [{ by: 'ada' }], problems: [] })
})

test('names the built-in limits', () => {
  expect(defaultLimits.filter(({ series, warn, critical }) => !template.includes(`${series}: warn ${warn}, critical ${critical}`))).toEqual([])
})
