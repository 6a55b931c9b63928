import { answered, logs, repo, system } from '../observed.ts'
import type { Scenario } from '../told.ts'

/** A healthy machine, no configuration, nothing remembered: what a person sees first. */
export const scenario: Scenario = {
  runs: [
    {
      timestamp: '20261122_061704',
      readings: [answered('system', system, 214), answered('repo', repo, 31), answered('logs', logs)],
      workflow: { run: '19512034411', attempt: '1', url: 'https://github.com/velos-os/shop/actions/runs/19512034411' },
    },
  ],
}
