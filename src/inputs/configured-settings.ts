import type { CollectSettings, Silence } from '../model/settings.ts'
import { channels } from '../model/ticket.ts'
import type { Configuration } from './configuration-schema.ts'
import { configuredJudge } from './configured-judge.ts'
import { configuredWhen } from './configured-when.ts'
import { defaultSettings as defaults, type ConfiguredSettings } from './default-settings.ts'
import { momentIn } from './moment.ts'

/** The settings that a configuration makes, with the defaults for what it leaves out. */
export function configuredSettings(configuration: Configuration): ConfiguredSettings {
  const { report, collect, judge, memory, retention, dispatch } = configuration
  const timezone = report?.timezone ?? defaults.timezone
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
    when: configuredWhen(dispatch?.when),
    report: { style: report?.style ?? defaults.report.style },
    timezone,
    collect: {
      system: systemOf(collect?.system),
      repo: collect?.repo ?? defaults.collect.repo,
      logs: logsOf(collect?.logs),
      ...(typeof collect?.issues === 'boolean' && { issues: collect.issues }),
    },
    judge: configuredJudge(judge),
    silences: (configuration.silences ?? []).map((one) => silenceIn(one, timezone)),
    maintenance: (configuration.maintenance ?? []).map(({ match, cron, duration, reason, ...own }) => ({
      match,
      cron,
      durationMs: duration,
      timezone: own.timezone ?? timezone,
      reason,
    })),
    memory: {
      runs: memory?.runs ?? defaults.memory.runs,
      records: memory?.records ?? defaults.memory.records,
      bytes: memory?.bytes ?? defaults.memory.bytes,
      ...(memory?.days === undefined ? {} : { days: memory.days }),
    },
    retention: { reports: retention?.reports ?? defaults.retention.reports },
  }
}

type OwnSilence = NonNullable<Configuration['silences']>[number]
type Collect = NonNullable<Configuration['collect']>

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

function silenceIn({ match, until, from, reason, by }: OwnSilence, timezone: string): Silence {
  return {
    match,
    until: momentIn(until, timezone),
    ...(from === undefined ? {} : { from: momentIn(from, timezone) }),
    reason,
    ...(by === undefined ? {} : { by }),
  }
}

/** On without settings of its own: true, nothing beneath the key, or no such key. */
function isOn(settings: unknown): settings is true | null | undefined {
  return settings === true || settings === null || settings === undefined
}
