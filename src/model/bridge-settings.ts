import type { DispatchSettings } from './dispatch-settings.ts'

/** All that the bridge is told: inputs, environment and configuration in one typed object. */
export interface BridgeSettings {
  /** Absolute. */
  readonly root: string
  /** `commit`: the queue is the one on the tip of `branch`; `none`: the one in the folder `root`. */
  readonly deliver: 'commit' | 'none'
  /** The branch to work on; absent: the one that is checked out. */
  readonly branch?: string
  /** How many tickets one run handles at the most. */
  readonly maxTickets: number
  /** Milliseconds after which nothing more is begun. */
  readonly timeBudgetMs: number
  /** From which outcome on the step fails, once all is recorded. */
  readonly failOn: 'never' | 'failed' | 'pending' | 'skipped'
  readonly dryRun: boolean
  readonly dispatch: DispatchSettings
  /** How many handled tickets of the second queue stay in each of its two folders. */
  readonly handledAtMost: number
  /** The configuration file that was read, relative to the root; absent where there is none. */
  readonly configFile?: string
}
