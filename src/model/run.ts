/** One run of the loop, as it was started; its uuid is kept when it is folded again on another tip. */
export interface Run {
  /** uuid v4; the ticket's id. */
  readonly id: string
  readonly startedAt: Date
  /** The workflow run, where there is one. */
  readonly workflow?: WorkflowRun
}

/** `GITHUB_RUN_ID`, `GITHUB_RUN_ATTEMPT` and where to read about it. */
export interface WorkflowRun {
  readonly run: string
  readonly attempt: string
  readonly url?: string
}
