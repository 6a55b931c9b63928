import type { Rule } from '../model/finding.ts'
import { schemaUrl } from '../model/project.ts'
import type { Limit } from '../model/settings.ts'
import { defaultLimits } from './default-limits.ts'
import { defaultSettings } from './default-settings.ts'

/**
 * The file that `config init` writes: every key with its default behind `# `, explanations behind `## `. As it is, and
 * with any of the keys uncommented, it changes nothing.
 */
export function configurationTemplate(): string {
  return `# yaml-language-server: $schema=${schemaUrl}
## What the VELOS master loop is told. Every key is optional, and shown with its default:
## to change one, take away the "# " before it. Durations are 200ms, 10s, 5m, 2h, 14d; sizes 64KB, 2GB, 512MiB.
## Secrets never belong here: \${NAME} in a text takes it from the environment.

report:
  ## full, or classic: the seven lines of the original
  # style: full
  ## The time zone of the people, and of the hours and days that are learned; names and fields stay in UTC
  # timezone: UTC

collect:
  ## The machine; false turns it off
  system:
    ## Mount points to look at; without this key all real file systems. For example
    ##   disks: [/, /var]
    ## How long the CPU is sampled, at the least; at most 1m
    # cpu-window: 200ms
  ## The git repository; false turns it off
  # repo: true
  ## Log files; false turns them off
  logs:
    ## Globs, relative to the root or absolute
    # files: ["data/logs/**/*.log", "logs/**/*.log"]
    # exclude: []
    ## How much one run reads at the most, over all files
    # max-bytes: 1GB
  ## What people say by a label on an issue that the bridge keeps: acknowledged, "snoozed until 2030-12-01" or "snooze: 7d".
  ## Without this key it is read where dispatch.send.github is on. For example
  ##   issues: true

judge:
  ## Limits of your own: series as the report shows them, * for any characters; warn, critical or both;
  ## bad: below where low values are the bad ones, with critical at most warn; hint: what to do; fail-after and
  ## recover-after where they differ from those of the rule. For example
  ##   - { series: disk//var/used, warn: 80, critical: 90, hint: "Clear the old backups", fail-after: 2 }
  ## They come after these, which are built in, and replace those of the same series:
${defaultLimits.map(limitLine).join('\n')}
  # limits: []
  ## The rules: how many bad runs in a row make a finding, how many good ones end it; false turns a rule off.
  ## Besides, all but limit take severity: warn or critical
  rules:
    ## A collector that could not look
    # collector-failed: ${ruleLine('collector-failed')}
    ## Runs that did not come when they usually do
    # late: ${ruleLine('late')}
    # limit: ${ruleLine('limit')}
    ## A series or a host that is not there any more
    # missing: ${ruleLine('missing')}
    ## Learned: a level that changed and stays; a disk, say, that will be full; a value that is not usual now
    # shift: ${ruleLine('shift')}
    # trend: ${ruleLine('trend')}
    # unusual: ${ruleLine('unusual')}
  ## How many false alarms the learned rules may raise, all series together: 1 to 1000 per day, week, month or year
  # alarm-budget: 2 per month
  ## Series that are learned anew, once, when they first stand here; and series of which nothing is learned
  # relearn: []
  # unlearned: []
  ## While there is a finding on one series, those that depend on it are not told of. For example
  ##   depends-on: [{ series: "endpoint/*", on: endpoint/gateway }]
  # depends-on: []
  ## After how long an open finding is told of again: 1h to 400d, or never
  # remind: 7d

## Nobody is told of these findings until then: series or ids, * for any characters; from and by where you like.
## A date or a time without an offset counts in the time zone of the report. For example
##   - { match: endpoint/checkout, until: 2030-12-01, reason: "migration", by: ops }
# silences: []

## The same each time somebody works there, in the time zone of the report or one of its own. For example
##   - { match: "endpoint/*", cron: "0 2 * * 0", duration: 2h, timezone: Asia/Seoul, reason: "weekly backup" }
# maintenance: []

## What people have seen and need not hear of again stands in .github/velos-acknowledged.yml. For example
##   acknowledged:
##     - { match: disk//var/used, until: 2030-12-01, by: ada, reason: "the new disk is ordered" }

memory:
  ## How many runs and learning records memory keeps: up to 10000 and 100000
  # runs: 1000
  # records: 5000
  ## How large the file of learning records may be: 10KB to 50MB
  # bytes: 4MB
  ## For how many days anything is remembered, up to 4000d; without this key for ever. For example
  ##   days: 400d

retention:
  ## How many of the newest reports stay, up to 10000
  # reports: 1000

dispatch:
  ## The channels that a ticket asks for
  send:
    # slack: true
    # notion: true
    # push: false
    # email: false
    # webhook: false
    # github: false
  ## When they are told: always, change, warn, critical, daily or weekly; for each, or one word for all. For example
  ##   when: { slack: change, notion: always, email: daily }
  # when: always
  ## Channels that a critical report goes to besides those. For example
  ##   alert: [push]
  # alert: []
  ## Where the bridge delivers. Tokens and passwords are in its environment, and what is set there goes before this
  ## file. "also" is what a ticket of the older format may name besides; topic: who knows it can read it. For example
  ##   slack: { channel: C0123456789, also: ["#ops"] }
  ##   notion: { parent-page: 0f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10 }, or database, or data-source
  ##   email: { to: [ops@example.org], from: VELOS <velos@example.org> }
  ##   webhook: { url: "\${WEBHOOK_URL}" }
  ##   ntfy: { topic: velos-8c1f0e }
  slack:
    # also: []
  notion:
    # also: []
  email:
    ## required, or optional: in plain text where the server offers no TLS
    # tls: required
  ntfy:
    # url: https://ntfy.sh
  github:
    # labels: [velos]
  ## What becomes of a message that may have arrived: resend, once more and marked; or hold
  # on-unknown: resend
  ## Absolute folders of other machines, as they stand in tickets, and the folder under the root that is meant. For example
  ##   path-map: { 'D:\\velos': ., /srv/velos/data: data }
  # path-map: {}
  ## How long one message may take: 100ms to 5m
  # deadline: 30s
`
}

function ruleLine(rule: Rule): string {
  const { failAfter, recoverAfter } = defaultSettings.judge.rules[rule]
  return `{ fail-after: ${failAfter}, recover-after: ${recoverAfter} }`
}

function limitLine({ series, warn, critical, unless }: Limit): string {
  const condition = unless === undefined ? '' : `, only where ${unless} is not measured`
  return `  ##   ${series}: warn ${warn}, critical ${critical}${condition}`
}
