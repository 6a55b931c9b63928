import { answered, logs, repo, settings, system } from '../observed.ts'
import type { Scenario } from '../told.ts'

/** The original's own seven lines, on its own document's example day. */
export const scenario: Scenario = {
  runs: [
    {
      timestamp: '20250814_064536',
      readings: [answered('system', system, 214), answered('repo', repo, 31), answered('logs', logs)],
      settings: { ...settings, report: { style: 'classic' } },
    },
  ],
}
