import type { Settings } from '../model/settings.ts'
import { defaultLimits } from './default-limits.ts'

/** The part of the settings that the configuration file decides. */
export type ConfiguredSettings = Pick<Settings, 'send' | 'alert' | 'report' | 'collect' | 'judge' | 'memory' | 'retention'>

/** What holds where the configuration says nothing. */
export const defaultSettings = {
  send: { slack: true, notion: true, push: false, email: false },
  alert: [],
  report: { style: 'full' },
  collect: {
    system: { cpuWindowMs: 200 },
    repo: true,
    logs: { files: ['data/logs/**/*.log', 'logs/**/*.log'], exclude: [], maxBytes: 1_000_000_000 },
  },
  judge: { limits: defaultLimits },
  memory: { runs: 1000, records: 5000 },
  retention: { reports: 1000 },
} as const satisfies ConfiguredSettings
