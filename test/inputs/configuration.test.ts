import { describe, expect, test } from 'vitest'
import { linesOf, problemsOf } from './read-configuration.ts'

const topKeys = 'allowed here: report, collect, judge, silences, maintenance, memory, retention or dispatch'
const whens = 'always, change, warn, critical, daily or weekly is allowed'
const budget = '1 to 1000 per day, week, month or year is allowed, such as 2 per month; what is to raise none at all is turned off in judge.rules'
const moment = 'a date or a time is allowed, such as 2030-12-01, 2030-12-01T18:00 or 2030-12-01T09:00:00Z'
const cron = 'five fields are allowed: minute, hour, day of the month, month, day of the week; such as 0 2 * * 0'

describe('what is wrong, where, and what to do', () => {
  test.each([
    ['reprot: {}', `1:1 reprot: found an unknown key; ${topKeys}; did you mean "report"?`],
    ['plugins: []', `1:1 plugins: found an unknown key; ${topKeys}`],
    ['report: { stile: full }', '1:11 report.stile: found an unknown key; allowed here: style or timezone; did you mean "style"?'],
    ['report: { style: clasic }', '1:18 report.style: found "clasic"; full or classic is allowed; did you mean "classic"?'],
    ['report: { style: }', '1:18 report.style: found nothing; full or classic is allowed'],
    ['report: full', '1:9 report: found "full"; a mapping is allowed'],
    ['collect: { repo: no }', '1:18 collect.repo: found "no"; true or false is allowed'],
    ['collect: { repo: False }', undefined],
    ['collect: { system: [/] }', '1:20 collect.system: found a list; true, false or a mapping is allowed'],
    ['collect: { logs: off }', '1:18 collect.logs: found "off"; true, false or a mapping is allowed'],
    ['collect: { system: { disk: [/] } }', '1:22 collect.system.disk: found an unknown key; allowed here: disks or cpu-window; did you mean "disks"?'],
    ['collect: { system: { disks: / } }', '1:29 collect.system.disks: found "/"; a list of at most 100 texts is allowed'],
    ['collect: { system: { disks: [/, 5] } }', '1:33 collect.system.disks[1]: found 5; one line of text is allowed, of 1 to 1000 characters'],
    ['collect: { system: { cpu-window: 200 } }', '1:34 collect.system.cpu-window: found 200; a duration from 0ms to 1m is allowed, such as 200ms'],
    ['collect: { system: { cpu-window: 2h } }', '1:34 collect.system.cpu-window: found "2h"; a duration from 0ms to 1m is allowed, such as 200ms'],
    ['collect: { logs: { max-bytes: 2 GB } }', '1:31 collect.logs.max-bytes: found "2 GB"; a size is allowed, such as 64KB, 2GB or 512MiB'],
    ['collect: { logs: { files: ["a\\0b"] } }', '1:28 collect.logs.files[0]: found "ab"; one line of text is allowed, of 1 to 1000 characters'],
    ['collect: { logs: { files: [""] } }', '1:28 collect.logs.files[0]: found ""; one line of text is allowed, of 1 to 1000 characters'],
    ['judge: { limits: { series: a } }', '1:18 judge.limits: found a mapping; a list of limits is allowed'],
    ['judge: { limits: [a] }', '1:19 judge.limits[0]: found "a"; a mapping with series, and with warn, critical or both, is allowed'],
    ['judge: { limits: [{ warn: 5 }] }', '1:19 judge.limits[0].series: found nothing; one line of text is allowed, of 1 to 200 characters'],
    ['judge: { limits: [{ series: a, warn: "5" }] }', '1:38 judge.limits[0].warn: found "5"; a number is allowed'],
    ['judge: { limits: [{ series: a, warn: .inf }] }', '1:38 judge.limits[0].warn: found .inf; a number is allowed'],
    ['judge: { limits: [{ series: a }] }', '1:19 judge.limits[0]: found neither warn nor critical; at least one of them is needed'],
    ['judge: { limits: [{ series: a, warn: 5, bad: abve }] }', '1:46 judge.limits[0].bad: found "abve"; above or below is allowed; did you mean "above"?'],
    [
      'judge: { limits: [{ series: a, warn: 5, unless: b }] }',
      '1:41 judge.limits[0].unless: found an unknown key; allowed here: series, warn, critical, bad, hint, fail-after or recover-after',
    ],
    [
      'judge: { limits: [{ series: a, warn: 5, critical: 4, bad: above }] }',
      '1:19 judge.limits[0]: found critical 4 under warn 5; where above is bad, critical is at least warn; if low values are bad, write "bad: below"',
    ],
    [
      'judge: { limits: [{ series: battery, warn: 20, critical: 5 }] }',
      '1:19 judge.limits[0]: found critical 5 under warn 20; where above is bad, critical is at least warn; if low values are bad, write "bad: below"',
    ],
    ['judge: { limits: [{ series: a, warn: 5, builtIn: true }] }', '1:41 judge.limits[0].builtIn: found an unknown key; allowed here: series, warn, critical, bad, hint, fail-after or recover-after'],
    [
      'judge: { limits: [{ series: a, warn: 4, critical: 5, bad: below }] }',
      '1:19 judge.limits[0]: found critical 5 over warn 4; where below is bad, critical is at most warn',
    ],
    ['judge: { limits: [{ series: a, warn: 5, critical: 5, bad: above }, { series: a, warn: 5, critical: 5, bad: below }] }', undefined],
    ['memory: { runs: 10001 }', '1:17 memory.runs: found 10001; a whole number from 1 to 10000 is allowed'],
    ['memory: { records: 1.5 }', '1:20 memory.records: found 1.5; a whole number from 1 to 100000 is allowed'],
    ['retention: { reports: 0x0 }', '1:23 retention.reports: found 0x0; a whole number from 1 to 10000 is allowed'],
    ['dispatch: { send: { slck: true } }', '1:21 dispatch.send.slck: found an unknown key; allowed here: slack, notion, push, email, webhook or github; did you mean "slack"?'],
    ['dispatch: { send: slack }', '1:19 dispatch.send: found "slack"; a mapping is allowed'],
    ['dispatch: { alrt: [push] }', '1:13 dispatch.alrt: found an unknown key; allowed here: send, when, alert, slack, notion, email, webhook, ntfy, github, on-unknown, path-map or deadline; did you mean "alert"?'],
    ['dispatch: { when: { slack: change } }', undefined],
    ['dispatch: { when: { slak: change } }', '1:21 dispatch.when.slak: found an unknown key; allowed here: slack, notion, push, email, webhook or github; did you mean "slack"?'],
    ['dispatch: { when: { slack: chnge } }', `1:28 dispatch.when.slack: found "chnge"; ${whens}; did you mean "change"?`],
    ['dispatch: { when: dayly }', `1:19 dispatch.when: found "dayly"; ${whens}; did you mean "daily"?`],
    ['dispatch: { when: [daily] }', `1:19 dispatch.when: found a list; ${whens}`],
    ['report: { timezone: Asia/Soul }', '1:21 report.timezone: found "Asia/Soul"; the IANA name of a time zone is allowed, such as Asia/Seoul or UTC; did you mean "Asia/Seoul"?'],
    ['report: { timezone: 9 }', '1:21 report.timezone: found 9; the IANA name of a time zone is allowed, such as Asia/Seoul or UTC'],
    ['judge: { limits: [{ series: a, warn: 1, fail-after: 0 }] }', '1:53 judge.limits[0].fail-after: found 0; a whole number from 1 to 100 is allowed'],
    ['judge: { rules: { unusal: false } }', '1:19 judge.rules.unusal: found an unknown key; allowed here: collector-failed, late, limit, missing, shift, trend or unusual; did you mean "unusual"?'],
    ['judge: { rules: { unusual: off } }', '1:28 judge.rules.unusual: found "off"; true, false or a mapping is allowed'],
    ['judge: { rules: { unusual: { severty: warn } } }', '1:30 judge.rules.unusual.severty: found an unknown key; allowed here: severity, fail-after or recover-after; did you mean "severity"?'],
    ['judge: { rules: { unusual: { severity: WARN } } }', '1:40 judge.rules.unusual.severity: found "WARN"; warn or critical is allowed; did you mean "warn"?'],
    ['judge: { rules: { limit: { severity: warn } } }', '1:28 judge.rules.limit.severity: found an unknown key; allowed here: fail-after or recover-after'],
    ['judge: { rules: { late: { fail-after: 101 } } }', '1:39 judge.rules.late.fail-after: found 101; a whole number from 1 to 100 is allowed'],
    ['judge: { alarm-budget: never }', `1:24 judge.alarm-budget: found "never"; ${budget}`],
    ['judge: { alarm-budget: 2 }', `1:24 judge.alarm-budget: found 2; ${budget}`],
    ['judge: { alarm-budget: 1001 per year }', `1:24 judge.alarm-budget: found "1001 per year"; ${budget}`],
    ['judge: { relearn: disk/* }', '1:19 judge.relearn: found "disk/*"; a list of at most 100 texts is allowed'],
    ['judge: { unlearned: [""] }', '1:22 judge.unlearned[0]: found ""; one line of text is allowed, of 1 to 1000 characters'],
    ['judge: { depends-on: [{ series: a }] }', '1:23 judge.depends-on[0].on: found nothing; one line of text is allowed, of 1 to 200 characters'],
    ['judge: { depends-on: [a] }', '1:23 judge.depends-on[0]: found "a"; a mapping with series and on is allowed'],
    ['judge: { depends-on: [{ series: a, on: a }] }', '1:23 judge.depends-on[0]: found a circle: "a" depends on itself; nobody would be told of it; take one of these lines away'],
    ['judge: { depends-on: [{ series: a*, on: a1 }, { series: a, on: b }, { series: c, on: b }] }', undefined],
    ['judge: { remind: 30m }', '1:18 judge.remind: found "30m"; a duration from 1h to 400d is allowed, such as 7d, or never'],
    ['judge: { remind: }', '1:18 judge.remind: found nothing; a duration from 1h to 400d is allowed, such as 7d, or never'],
    ['silences: [{ match: a, until: 2030-12-01 }]', '1:12 silences[0].reason: found nothing; one line of text is allowed, of 1 to 500 characters'],
    ['silences: [{ match: a, reason: r }]', `1:12 silences[0].until: found nothing; ${moment}`],
    ['silences: [{ match: a, until: 2030-02-30, reason: r }]', `1:31 silences[0].until: found "2030-02-30"; ${moment}`],
    ['silences: [{ match: a, until: 2030, reason: r }]', `1:31 silences[0].until: found 2030; ${moment}`],
    ['silences: [{ match: a, untl: 2030-12-01, reason: r }]', [
      `1:12 silences[0].until: found nothing; ${moment}`,
      '1:24 silences[0].untl: found an unknown key; allowed here: match, until, from, reason or by; did you mean "until"?',
    ]],
    ['silences: [a]', '1:12 silences[0]: found "a"; a mapping with match, until and reason is allowed'],
    ['silences: a', '1:11 silences: found "a"; a list of at most 100 mappings with match, until and reason is allowed'],
    [
      'silences: [{ match: a, from: 2030-12-01, until: 2030-12-01, reason: r }]',
      '1:12 silences[0]: found an end that is not after the beginning; until is to be later than from',
    ],
    ['{ report: { timezone: Asia/Seoul }, silences: [{ match: a, from: "2030-12-01T09:00Z", until: 2030-12-01 18:01, reason: r }] }', undefined],
    [
      '{ report: { timezone: Asia/Seoul }, silences: [{ match: a, from: "2030-12-01T09:00Z", until: 2030-12-01 17:59, reason: r }] }',
      '1:48 silences[0]: found an end that is not after the beginning; until is to be later than from',
    ],
    ['maintenance: [{ match: a, cron: "0 2 * *", duration: 2h, reason: r }]', `1:33 maintenance[0].cron: found "0 2 * *"; ${cron}`],
    ['maintenance: [{ match: a, cron: "60 2 * * *", duration: 2h, reason: r }]', `1:33 maintenance[0].cron: found "60 2 * * *"; ${cron}`],
    ['maintenance: [{ match: a, cron: "0 2 30 2 *", duration: 2h, reason: r }]', `1:33 maintenance[0].cron: found "0 2 30 2 *"; ${cron}; this one never comes`],
    ['maintenance: [{ match: a, cron: "@daily", duration: 2h, reason: r }]', `1:33 maintenance[0].cron: found "@daily"; ${cron}`],
    ['maintenance: [{ match: a, cron: 0 2 * * 0, duration: 8d, reason: r }]', '1:54 maintenance[0].duration: found "8d"; a duration from 1m to 7d is allowed, such as 2h'],
    ['maintenance: [{ match: a, cron: 0 2 * * 0, duration: 2h }]', '1:15 maintenance[0].reason: found nothing; one line of text is allowed, of 1 to 500 characters'],
    [
      'maintenance: [{ match: a, cron: 0 2 * * 0, duration: 2h, timezone: Seoul, reason: r }]',
      '1:68 maintenance[0].timezone: found "Seoul"; the IANA name of a time zone is allowed, such as Asia/Seoul or UTC',
    ],
    ['memory: { bytes: 51MB }', '1:18 memory.bytes: found "51MB"; a size from 10KB to 50MB is allowed, such as 4MB'],
    ['memory: { days: 48h }', '1:17 memory.days: found "48h"; a duration in days is allowed, from 1d to 4000d, such as 400d'],
    ['dispatch: { alert: push }', '1:20 dispatch.alert: found "push"; a list of channels is allowed'],
    ['dispatch: { alert: [pusch] }', '1:21 dispatch.alert[0]: found "pusch"; slack, notion, push, email, webhook or github is allowed; did you mean "push"?'],
    ['dispatch: { slack: { token: x } }', '1:22 dispatch.slack.token: found an unknown key; allowed here: channel or also'],
    ['dispatch: { slack: { channel: ops } }', `1:31 dispatch.slack.channel: found "ops"; a channel's id such as C0123456789, or its name such as #ops, is allowed; a name begins with #`],
    ['dispatch: { slack: { channel: 5 } }', `1:31 dispatch.slack.channel: found 5; a channel's id such as C0123456789, or its name such as #ops, is allowed`],
    ['dispatch: { slack: { also: [C01, x] } }', `1:34 dispatch.slack.also[1]: found "x"; a channel's id such as C0123456789, or its name such as #ops, is allowed; a name begins with #`],
    ['dispatch: { notion: { parent_page: x } }', '1:23 dispatch.notion.parent_page: found an unknown key; allowed here: parent-page, database, data-source or also; did you mean "parent-page"?'],
    ['dispatch: { notion: { database: x } }', `1:33 dispatch.notion.database: found "x"; an id of 32 hexadecimal digits, or the page's link that ends in one, is allowed`],
    [
      `dispatch: { notion: { parent-page: a${'1'.repeat(31)}, data-source: b${'2'.repeat(31)} } }`,
      '1:21 dispatch.notion: found a mapping; one of parent-page, database or data-source is allowed',
    ],
    ['dispatch: { email: { to: ops@example.org } }', '1:26 dispatch.email.to: found "ops@example.org"; a list of 1 to 100 addresses is allowed'],
    ['dispatch: { email: { to: [] } }', '1:26 dispatch.email.to: found a list; a list of 1 to 100 addresses is allowed'],
    ['dispatch: { email: { to: [a@b.org, "c@d.org, e@f.org"] } }', '1:36 dispatch.email.to[1]: found "c@d.org, e@f.org"; an address such as ops@example.org or Ops <ops@example.org> is allowed'],
    ['dispatch: { email: { from: "a@b.org\\r\\nBcc: c@d.org" } }', '1:28 dispatch.email.from: found "a@b.org Bcc: c@d.org"; an address on one line, without control characters, is allowed'],
    ['dispatch: { email: { tls: implicit } }', '1:27 dispatch.email.tls: found "implicit"; required or optional is allowed'],
    ['dispatch: { webhook: { url: http://example.org } }', '1:29 dispatch.webhook.url: found a value that is not shown; https:// is allowed, and http:// for this machine only (localhost, 127.0.0.1, [::1])'],
    ['dispatch: { webhook: { url: [] } }', '1:29 dispatch.webhook.url: found a list; a URL that begins with https:// is allowed, of at most 2000 characters'],
    ['dispatch: { ntfy: { topic: "a b" } }', '1:28 dispatch.ntfy.topic: found "a b"; a topic of 1 to 64 letters, digits, - and _ is allowed'],
    ['dispatch: { github: { labels: ["a,b"] } }', '1:32 dispatch.github.labels[0]: found "a,b"; a label of 1 to 50 characters, without a comma, is allowed'],
    ['dispatch: { github: { labels: [] } }', '1:31 dispatch.github.labels: found a list; a list of 1 to 100 labels is allowed'],
    ['dispatch: { on-unknown: drop }', '1:25 dispatch.on-unknown: found "drop"; resend or hold is allowed'],
    ['dispatch: { path-map: { srv: data } }', '1:25 dispatch.path-map.srv: found the key "srv"; an absolute folder is allowed, such as /srv/velos or C:\\velos'],
    [
      'dispatch: { path-map: { /srv/a: ../b } }',
      '1:33 dispatch.path-map."/srv/a": found "../b"; a folder under the root is allowed, with / between its parts, such as data/old, or . for the root itself',
    ],
    ['dispatch: { path-map: { __proto__: data } }', '1:25 dispatch.path-map.__proto__: the key "__proto__" is not allowed'],
    ['dispatch: { deadline: 99ms }', '1:23 dispatch.deadline: found "99ms"; a duration from 100ms to 5m is allowed, such as 30s'],
    ['dispatch: { slack: { channel: "${NOT_SET}" }, email: { to: ["${NOT_SET}"] } }', undefined],
    ['"a b\\u001b[0m": 1', `1:1 "a b": found an unknown key; ${topKeys}`],
    ['report: { style: "${NOT_SET}" }', '1:18 report.style: found "${NOT_SET}"; the environment variable NOT_SET is not set'],
  ])('%s', async (text, expected) => {
    expect(await linesOf(text)).toEqual([expected ?? []].flat())
  })

  test('all of it at once, in the order of the file, also within one limit', async () => {
    const text = `judge:
  limits:
    - series: a
      hnt: x
      warn: 5
      critical: 3
      bad: above
    - warn: nine
reprot: {}
collect:
  repo: maybe
`
    expect(await linesOf(text)).toEqual([
      '3:7 judge.limits[0]: found critical 3 under warn 5; where above is bad, critical is at least warn; if low values are bad, write "bad: below"',
      '4:7 judge.limits[0].hnt: found an unknown key; allowed here: series, warn, critical, bad, hint, fail-after or recover-after; did you mean "hint"?',
      '8:7 judge.limits[1].series: found nothing; one line of text is allowed, of 1 to 200 characters',
      '8:13 judge.limits[1].warn: found "nine"; a number is allowed',
      `9:1 reprot: found an unknown key; ${topKeys}; did you mean "report"?`,
      '11:9 collect.repo: found "maybe"; true or false is allowed',
    ])
  })

  test('of very many problems the first fifty, and how many more', async () => {
    const problems = await problemsOf(Array.from({ length: 75 }, (_, at) => `key${at}: 1\n`).join(''))
    expect(problems).toHaveLength(51)
    expect(problems[49]).toEqual({ file: 'velos.yml', line: 50, column: 1, path: 'key49', message: `found an unknown key; ${topKeys}` })
    expect(problems[50]).toEqual({ file: 'velos.yml', message: 'and 25 more problems' })
  })

  test('lines and columns with carriage returns and a byte-order mark', async () => {
    expect(await problemsOf('\ufeffreport:\r\n  stile: x\r\n')).toMatchObject([{ line: 2, column: 3 }])
    expect(await problemsOf('\ufeffx: 1')).toMatchObject([{ line: 1, column: 1 }])
  })
})
