import type { CollectSettings, Limit } from '../model/settings.ts'
import { channels } from '../model/ticket.ts'
import type { Configuration } from './configuration-schema.ts'
import { defaultSettings as defaults, type ConfiguredSettings } from './default-settings.ts'

/** The settings that a configuration makes, with the defaults for what it leaves out. */
export function configuredSettings(configuration: Configuration): ConfiguredSettings {
  const { report, collect, judge, memory, retention, dispatch } = configuration
  return {
    send: {
      slack: dispatch?.send?.slack ?? defaults.send.slack,
      notion: dispatch?.send?.notion ?? defaults.send.notion,
      push: dispatch?.send?.push ?? defaults.send.push,
      email: dispatch?.send?.email ?? defaults.send.email,
      ...(dispatch?.send?.webhook === true && { webhook: true }),
      ...(dispatch?.send?.github === true && { github: true }),
    },
    alert: channels.filter((channel) => dispatch?.alert?.includes(channel)),
    report: { style: report?.style ?? defaults.report.style },
    collect: {
      system: systemOf(collect?.system),
      repo: collect?.repo ?? defaults.collect.repo,
      logs: logsOf(collect?.logs),
    },
    judge: { limits: limitsOf(judge?.limits ?? []) },
    memory: {
      runs: memory?.runs ?? defaults.memory.runs,
      records: memory?.records ?? defaults.memory.records,
    },
    retention: { reports: retention?.reports ?? defaults.retention.reports },
  }
}

type Collect = NonNullable<Configuration['collect']>
type OwnLimit = NonNullable<NonNullable<Configuration['judge']>['limits']>[number]

function systemOf(system: Collect['system']): CollectSettings['system'] {
  if (system === false) return false
  const { disks, 'cpu-window': cpuWindowMs } = isOn(system) ? {} : system
  return { cpuWindowMs: cpuWindowMs ?? defaults.collect.system.cpuWindowMs, ...(disks && { disks }) }
}

function logsOf(logs: Collect['logs']): CollectSettings['logs'] {
  if (logs === false) return false
  const own = isOn(logs) ? {} : logs
  const { files, exclude, maxBytes } = defaults.collect.logs
  return {
    files: own.files ?? files,
    exclude: own.exclude ?? exclude,
    maxBytes: own['max-bytes'] ?? maxBytes,
  }
}

/** On without settings of its own: true, nothing beneath the key, or no such key. */
function isOn(settings: unknown): settings is true | null | undefined {
  return settings === true || settings === null || settings === undefined
}

/** The built-in limits, less those of a series that the user limits too; then the user's. */
function limitsOf(own: readonly OwnLimit[]): readonly Limit[] {
  const named = new Set(own.map(({ series }) => series))
  return [...defaults.judge.limits.filter(({ series }) => !named.has(series)), ...own.map(limitOf)]
}

function limitOf({ series, warn, critical, bad, hint }: OwnLimit): Limit {
  return {
    series,
    ...(warn === undefined ? {} : { warn }),
    ...(critical === undefined ? {} : { critical }),
    bad: bad ?? 'above',
    ...(hint === undefined ? {} : { hint }),
  }
}
