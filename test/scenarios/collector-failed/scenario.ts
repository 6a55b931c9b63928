import { unavailable } from '../../../src/model/observation.ts'
import { answered, logs, observed, replaced, repo, system } from '../observed.ts'
import type { Scenario } from '../told.ts'

const full = replaced(system, observed('disk//var/used', 88, 'percent'))

/** The system collector does not answer on a machine whose disk was filling; memory was damaged on the way. */
export const scenario: Scenario = {
  runs: [
    { timestamp: '20261121_061700', readings: [answered('system', full, 214), answered('repo', repo, 31), answered('logs', logs)] },
    {
      timestamp: '20261122_061704',
      readings: [
        { collector: 'system', tookMs: 15_000, outcome: 'failed', reason: 'it did not end within 15 s' },
        answered('repo', [...repo, unavailable('repo', 'churn', 'the clone is partial: it lacks the contents to count lines')], 31),
        { collector: 'logs', tookMs: 2, outcome: 'empty', reason: 'no file matches logs/**/*.log' },
        answered('queue-depth', [observed('queue/depth', 1_204, 'count', { queue: 'mail' }), observed('queue/worker', true)], 4),
      ],
      memoryState: 'recovered',
      damaged: [{ path: 'data/memory/bookmarks.json', problem: 'it is not a JSON object', content: '<<<<<<< ours', salvaged: false }],
      notes: ['The loop\'s own log could not be written: permission denied'],
    },
  ],
}
