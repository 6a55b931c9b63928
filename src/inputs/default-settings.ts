import type { CollectSettings, RuleSettings, Settings } from '../model/settings.ts'
import { defaultLimits } from './default-limits.ts'

/** The part of the settings that the configuration file decides. */
export type ConfiguredSettings = Pick<
  Settings,
  'send' | 'alert' | 'when' | 'report' | 'timezone' | 'judge' | 'silences' | 'maintenance' | 'memory' | 'retention'
> & {
  /** `issues` is absent where it is left to what the tickets ask for. */
  readonly collect: Omit<CollectSettings, 'issues'> & { readonly issues?: boolean }
}

const atOnce = { failAfter: 1, recoverAfter: 1 } as const satisfies RuleSettings
/** What is learned is said at once, and taken back when it is sure. */
const slowToRecover = { failAfter: 1, recoverAfter: 2 } as const satisfies RuleSettings

/** What holds where the configuration says nothing. */
export const defaultSettings = {
  send: { slack: true, notion: true, push: false, email: false },
  alert: [],
  when: { slack: 'always', notion: 'always', push: 'always', email: 'always', webhook: 'always', github: 'always' },
  report: { style: 'full' },
  timezone: 'UTC',
  collect: {
    system: { cpuWindowMs: 200 },
    repo: true,
    logs: { files: ['data/logs/**/*.log', 'logs/**/*.log'], exclude: [], maxBytes: 1_000_000_000 },
  },
  judge: {
    limits: defaultLimits,
    rules: {
      'collector-failed': atOnce,
      late: atOnce,
      limit: atOnce,
      missing: { failAfter: 2, recoverAfter: 1 },
      shift: slowToRecover,
      trend: { failAfter: 2, recoverAfter: 2 },
      unusual: slowToRecover,
    },
    alarmBudget: 2,
    relearn: [],
    unlearned: [],
    dependsOn: [],
    remindMs: 7 * 86_400_000,
  },
  silences: [],
  maintenance: [],
  memory: { runs: 1000, records: 5000, bytes: 4_000_000 },
  retention: { reports: 1000 },
} as const satisfies ConfiguredSettings
