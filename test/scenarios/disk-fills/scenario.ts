import { answered, logs, observed, replaced, repo, system } from '../observed.ts'
import type { Scenario } from '../told.ts'

const used = [70, 72, 75, 79, 83, 86, 91, 96]
const errors = [
  observed('logs/last-error', '2026-11-22T05:38:11Z ERROR upstream prematurely closed connection', undefined, { file: 'logs/app.log' }),
  observed('logs/last-error', '2026-11-22T05:38:14Z ERROR write /var/lib/app/journal: no space left on device', undefined, { file: 'logs/app.log' }),
]
const noisyLogs = [
  ...replaced(
    logs,
    observed('logs/errors', 412, 'count'),
    observed('logs/file', 8_400, 'lines', { file: 'logs/app.log', errors: '412', warnings: '2' }),
  ),
  ...errors,
]

/** A disk fills over a week: first WARN, on the last day CRITICAL; the memory finding of the day before is over. */
export const scenario: Scenario = {
  runs: used.map((percent, index) => ({
    timestamp: `202611${15 + index}_0617${String(index).padStart(2, '0')}`,
    readings: [
      answered(
        'system',
        replaced(
          system,
          observed('disk//var/used', percent, 'percent'),
          observed('disk//var/free', (100 - percent) * 5_000_000_000, 'bytes'),
          observed('memory/used', index === used.length - 2 ? 92.4 : 38.1, 'percent'),
        ),
        214,
      ),
      answered('repo', repo, 31),
      answered('logs', index === used.length - 1 ? noisyLogs : logs, 88),
    ],
    inboxes:
      index === used.length - 1
        ? [{ name: 'memory_buffer.jsonl', content: '{"id":"n-1","from":"deploy","insight":"journal moved to /var","tags":["deploy"]}\nhalf a line' }]
        : [],
  })),
}
