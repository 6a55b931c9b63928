import { answered, logs, observed, replaced, repo, system } from '../observed.ts'
import type { Scenario } from '../told.ts'

const days = Array.from({ length: 12 }, (_, index) => String(index + 11))
const quietRepo = replaced(repo, observed('repo/commits', 0, 'count'), observed('repo/authors', 0, 'count')).filter(
  ({ key }) => key !== 'repo/author' && key !== 'repo/commit' && !key.startsWith('repo/churn'),
)

/** Nothing happened, for the twelfth day. */
export const scenario: Scenario = {
  runs: days.map((day, index) => ({
    timestamp: `202611${day}_061704`,
    readings: [
      answered('system', replaced(system, observed('cpu/pressure', index % 4, 'percent'), observed('memory/used', 36 + (index % 3), 'percent')), 214),
      answered('repo', quietRepo, 31),
      answered('logs', replaced(logs, observed('logs/warnings', 0, 'count'))),
    ],
  })),
}
