import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaText } from '../../scripts/generate-schema.ts'
import { configurationTemplate } from '../../src/inputs/configuration-template.ts'
import { rules, type Rule } from '../../src/model/finding.ts'
import { isJsonObject } from '../../src/model/json.ts'
import { everyService, linesOf, read, readBridge } from './read-configuration.ts'

const committed = readFileSync(path.join(import.meta.dirname, '../../schema/velos.schema.json'), 'utf8')
const schema: unknown = JSON.parse(committed)
if (!isJsonObject(schema)) throw new Error('the schema is no object')
const isValid = new Ajv2020({ strict: true, strictRequired: false }).compile(schema)

/** Every schema of a key, by its path; what stands in a list is `[]`. */
function keysOf(node: unknown, above = ''): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (!isJsonObject(node)) return []
  const choices = Array.isArray(node['anyOf']) ? node['anyOf'].flatMap((choice) => keysOf(choice, above)) : []
  const items = isJsonObject(node['items']) ? keysOf(node['items'], `${above}[]`) : []
  const properties = isJsonObject(node['properties']) ? Object.entries(node['properties']) : []
  const own = properties.flatMap(([name, value]) => {
    const key = above === '' ? name : `${above}.${name}`
    return isJsonObject(value) ? [[key, value] as const, ...keysOf(value, key)] : []
  })
  return [...own, ...choices, ...items]
}

/** The keys of a rule in the configuration, in alphabetical order; a limit says itself how bad it is. */
function keysOfRule(rule: Rule): readonly string[] {
  const key = `judge.rules.${rule}`
  return [key, `${key}.fail-after`, `${key}.recover-after`, ...(rule === 'limit' ? [] : [`${key}.severity`])]
}

test('the committed schema is the generated one', () => {
  expect(committed).toBe(schemaText())
})

test('it is draft 2020-12, has a title and no id', () => {
  const { $schema, title, $id } = schema
  expect({ $schema, title, $id }).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'VELOS configuration',
    $id: undefined,
  })
})

test('every key is known, and described by a sentence', () => {
  const keys = keysOf(schema)
  expect(keys.map(([key]) => key).sort()).toEqual([
    'collect', 'collect.issues', 'collect.logs', 'collect.logs.exclude', 'collect.logs.files', 'collect.logs.max-bytes', 'collect.repo',
    'collect.system', 'collect.system.cpu-window', 'collect.system.disks',
    'dispatch', 'dispatch.alert', 'dispatch.deadline', 'dispatch.email', 'dispatch.email.from', 'dispatch.email.tls', 'dispatch.email.to',
    'dispatch.github', 'dispatch.github.labels', 'dispatch.notion', 'dispatch.notion.also', 'dispatch.notion.data-source',
    'dispatch.notion.database', 'dispatch.notion.parent-page', 'dispatch.ntfy', 'dispatch.ntfy.topic', 'dispatch.ntfy.url',
    'dispatch.on-unknown', 'dispatch.path-map', 'dispatch.send', 'dispatch.send.email', 'dispatch.send.github', 'dispatch.send.notion',
    'dispatch.send.push', 'dispatch.send.slack', 'dispatch.send.webhook', 'dispatch.slack', 'dispatch.slack.also', 'dispatch.slack.channel',
    'dispatch.webhook', 'dispatch.webhook.url',
    'dispatch.when', 'dispatch.when.email', 'dispatch.when.github', 'dispatch.when.notion', 'dispatch.when.push', 'dispatch.when.slack',
    'dispatch.when.webhook',
    'judge', 'judge.alarm-budget', 'judge.depends-on', 'judge.depends-on[].on', 'judge.depends-on[].series',
    'judge.limits', 'judge.limits[].bad', 'judge.limits[].critical', 'judge.limits[].fail-after', 'judge.limits[].hint',
    'judge.limits[].recover-after', 'judge.limits[].series', 'judge.limits[].warn',
    'judge.relearn', 'judge.remind', 'judge.rules', ...rules.flatMap(keysOfRule), 'judge.unlearned',
    'maintenance', 'maintenance[].cron', 'maintenance[].duration', 'maintenance[].match', 'maintenance[].reason', 'maintenance[].timezone',
    'memory', 'memory.bytes', 'memory.days', 'memory.records', 'memory.runs', 'report', 'report.style', 'report.timezone',
    'retention', 'retention.reports',
    'silences', 'silences[].by', 'silences[].from', 'silences[].match', 'silences[].reason', 'silences[].until',
  ])
  expect(keys.filter(([, { description }]) => !/^[\w].*\.$/.test(String(description)))).toEqual([])
})

test('its defaults are the defaults', async () => {
  const withDefault = keysOf(schema).filter(([, value]) => 'default' in value)
  expect(withDefault).toHaveLength(64)
  for (const [key, { default: value }] of withDefault) {
    const file = key.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)
    expect([key, isValid(file)]).toEqual([key, true])
    expect(await read(JSON.stringify(file))).toEqual(await read(''))
    expect(await readBridge(JSON.stringify(file), everyService)).toEqual(await readBridge('', everyService))
  }
})

describe('editor and run are of one mind', () => {
  test.each([
    '{}',
    'report:',
    'report: { style: classic }',
    'collect: { system: false, repo: true, logs: true }',
    'collect: { system: { disks: [/], cpu-window: 1s }, logs: { files: [a], exclude: [], max-bytes: 64KiB } }',
    'collect: { system: { cpu-window: "${WINDOW}" }, logs: { max-bytes: "${BYTES}" } }',
    'judge: { limits: [{ series: a, warn: 1 }, { series: b, critical: 1.5, bad: below, hint: h }] }',
    'memory: { runs: 10000, records: 100000, bytes: 512KiB, days: 400d }',
    'report: { timezone: Asia/Seoul }',
    'judge: { limits: [{ series: a, warn: 1, fail-after: 2, recover-after: 100 }] }',
    'judge: { rules: { unusual: false, shift: true, trend:, late: { severity: critical }, limit: { fail-after: 3 } } }',
    'judge: { alarm-budget: 1000 per year, relearn: [disk/*], unlearned: ["*"], depends-on: [{ series: "endpoint/*", on: endpoint/gateway }], remind: never }',
    'silences: [{ match: a, until: 2030-12-01, reason: r }, { match: "*", from: 2030-01-01 10:00, until: "2030-12-01T00:00:00+09:00", reason: r, by: b }]',
    'maintenance: [{ match: a, cron: "0 2 * * SUN", duration: 7d, timezone: Asia/Seoul, reason: r }]',
    'silences:',
    'maintenance:',
    'dispatch: { when: weekly }',
    'dispatch: { when: { slack: change, push: critical } }',
    'dispatch: { when: }',
    'dispatch: { send: { slack: false, webhook: true }, alert: [push, email] }',
    'dispatch: { slack: { channel: "#ops-서울", also: [C012, G012, "${CHANNEL}"] } }',
    'dispatch: { slack:, notion:, email:, webhook:, ntfy:, github:, path-map: }',
    'dispatch: { notion: { parent-page: 0f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10, also: ["https://www.notion.so/x/Title-0f3c5a528d6b4a579a356b7e2f3a9d10?v=1"] } }',
    'dispatch: { notion: { data-source: "${ID}" } }',
    'dispatch: { email: { to: [ops@example.org, "Kim Jae <kim@example.org>"], from: VELOS <velos@example.org>, tls: optional } }',
    'dispatch: { webhook: { url: "https://${HOST}/hook?a=b" }, ntfy: { url: "http://localhost:80/", topic: a-b_C } }',
    'dispatch: { github: { labels: [velos, "needs a human"] }, on-unknown: hold, deadline: 100ms }',
    "dispatch: { path-map: { 'D:\\velos': ., /srv/velos/: data/old } }",
  ])('%s is right', async (text) => {
    expect([isValid(parse(text)), await linesOf(text, { WINDOW: '1s', BYTES: '1GB' })]).toEqual([true, []])
  })

  test.each([
    '[]',
    'text',
    'reprot: {}',
    'report: full',
    'report: { style: fancy }',
    'report: { style: }',
    'collect: { repo: no }',
    'collect: { system: { cpu-window: 200 } }',
    'collect: { system: { cpu-window: 5 s } }',
    'collect: { system: { disks: [5] } }',
    'collect: { logs: { max-bytes: 64kb } }',
    'collect: { logs: { files: "a" } }',
    'collect: { logs: { files: ["a\\0b"] } }',
    'judge: { limits: {} }',
    'judge: { limits: [{ warn: 1 }] }',
    'judge: { limits: [{ series: a }] }',
    'judge: { limits: [{ series: "", warn: 1 }] }',
    'judge: { limits: [{ series: a, warn: "1" }] }',
    'judge: { limits: [{ series: a, warn: 1, unless: b }] }',
    'memory: { runs: 0 }',
    'memory: { runs: 1.5 }',
    'retention: { reports: 10001 }',
    'dispatch: { send: { slck: true } }',
    'dispatch: { send: { slack: 1 } }',
    'dispatch: { alert: push }',
    'dispatch: { alert: [ntfy] }',
    'dispatch: { slack: { channel: ops } }',
    'dispatch: { slack: { channel: } }',
    'dispatch: { slack: { token: x } }',
    'dispatch: { notion: { parent-page: 0f3c } }',
    'dispatch: { notion: { parent-page: 0f3c5a528d6b4a579a356b7e2f3a9d10, database: 0f3c5a528d6b4a579a356b7e2f3a9d10 } }',
    'dispatch: { email: { to: ops@example.org } }',
    'dispatch: { email: { to: [] } }',
    'dispatch: { email: { to: [ops] } }',
    'dispatch: { email: { tls: never } }',
    'dispatch: { webhook: { url: ftp://example.org } }',
    'dispatch: { webhook: { url: "https://user:pass@example.org" } }',
    'dispatch: { ntfy: { topic: "a b" } }',
    'dispatch: { github: { labels: ["a,b"] } }',
    'dispatch: { on-unknown: drop }',
    'dispatch: { path-map: { data/old: data } }',
    'dispatch: { path-map: { /srv/old: /srv/new } }',
    'dispatch: { path-map: [] }',
    'dispatch: { deadline: 30 }',
    'dispatch: { when: { slak: always } }',
    'dispatch: { when: sometimes }',
    'dispatch: { when: [daily] }',
    'dispatch: { when: { email: } }',
    'report: { timezone: 9 }',
    'report: { timezone: +09:00 }',
    'judge: { limits: [{ series: a, warn: 1, fail-after: 0 }] }',
    'judge: { rules: { unusal: false } }',
    'judge: { rules: { limit: { severity: warn } } }',
    'judge: { rules: { trend: { severity: bad } } }',
    'judge: { rules: { trend: { fail-after: 101 } } }',
    'judge: { rules: { trend: 2 } }',
    'judge: { alarm-budget: 2 }',
    'judge: { alarm-budget: 0 per month }',
    'judge: { alarm-budget: never }',
    'judge: { relearn: disk/* }',
    'judge: { unlearned: [5] }',
    'judge: { depends-on: [{ series: a }] }',
    'judge: { depends-on: { a: b } }',
    'judge: { remind: 7 }',
    'judge: { remind: }',
    'silences: { match: a }',
    'silences: [{ match: a, until: 2030-12-01 }]',
    'silences: [{ match: a, reason: r }]',
    'silences: [{ match: a, until: tomorrow, reason: r }]',
    'silences: [{ match: a, until: 2030, reason: r }]',
    'maintenance: [{ match: a, cron: "@daily", duration: 2h, reason: r }]',
    'maintenance: [{ match: a, cron: "* * * * * *", duration: 2h, reason: r }]',
    'maintenance: [{ match: a, cron: "0 2 * * 0", reason: r }]',
    'maintenance: [{ match: a, cron: "0 2 * * 0", duration: 2h }]',
    'maintenance: [{ match: a, cron: "0 2 * * 0", duration: 2h, reason: r, until: 2030-12-01 }]',
    'memory: { bytes: 4 }',
    'memory: { days: 400h }',
    'acknowledged: []',
  ])('%s is wrong', async (text) => {
    expect([isValid(parse(text)), (await linesOf(text)).length > 0]).toEqual([false, true])
  })

  test('the template is right', () => {
    expect(isValid(parse(configurationTemplate()))).toBe(true)
  })
})
