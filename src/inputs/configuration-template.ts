import { schemaUrl } from '../model/project.ts'
import type { Limit } from '../model/settings.ts'
import { defaultLimits } from './default-limits.ts'

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

judge:
  ## Limits of your own: series as the report shows them, * for any characters; warn, critical or both;
  ## bad: below where low values are the bad ones, with critical at most warn; hint: what to do. For example
  ##   - { series: disk//var/used, warn: 80, critical: 90, hint: "Clear the old backups" }
  ## They come after these, which are built in, and replace those of the same series:
${defaultLimits.map(limitLine).join('\n')}
  # limits: []

memory:
  ## How many runs and learning records memory keeps: up to 10000 and 100000
  # runs: 1000
  # records: 5000

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

function limitLine({ series, warn, critical, unless }: Limit): string {
  const condition = unless === undefined ? '' : `, only where ${unless} is not measured`
  return `  ##   ${series}: warn ${warn}, critical ${critical}${condition}`
}
