import { judge } from '../../src/judge/judge.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import type { DamagedFile, Inbox, Memory, MemoryState } from '../../src/model/memory.ts'
import type { Host, Reading } from '../../src/model/reading.ts'
import type { Run, WorkflowRun } from '../../src/model/run.ts'
import type { Settings } from '../../src/model/settings.ts'
import { timeOf } from '../../src/model/timestamp.ts'
import { remember } from '../../src/remember/remember.ts'
import { buildReport } from '../../src/report/build.ts'
import { host, settings } from './observed.ts'

/** One run of a scenario: its index gives its uuid. */
export interface Told {
  readonly timestamp: string
  readonly readings: readonly Reading[]
  readonly host?: Host
  readonly inboxes?: readonly Inbox[]
  readonly settings?: Settings
  readonly workflow?: WorkflowRun
  readonly memoryState?: MemoryState
  readonly damaged?: readonly DamagedFile[]
  readonly notes?: readonly string[]
}

/** A scenario: the runs in their order; what the last one writes is compared with the goldens. */
export interface Scenario {
  readonly runs: readonly Told[]
}

/** Tells a scenario: every run through judge, remember and report, as the loop does it. */
export function tell({ runs }: Scenario) {
  let before: Memory = emptyMemory
  let told: ReturnType<typeof tellRun> | undefined
  for (const [index, run] of runs.entries()) {
    told = tellRun(run, index, before)
    before = told.after
  }
  if (told === undefined) throw new Error('a scenario has at least one run')
  return told
}

function tellRun(told: Told, index: number, before: Memory) {
  const { timestamp, readings, inboxes = [], memoryState = 'updated', damaged = [], notes = [] } = told
  const collected = { host: told.host ?? host, readings }
  const own = told.settings ?? settings
  const run: Run = {
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    startedAt: timeOf(timestamp) ?? new Date(0),
    ...(told.workflow === undefined ? {} : { workflow: told.workflow }),
  }
  const judgement = judge(collected, before, own, timestamp)
  const after = remember(before, { run, timestamp, collected, judgement, inboxes, redact: (text) => text }, own)
  const report = buildReport({ run, timestamp, collected, judgement, before, after, memoryState, damaged, settings: own, notes })
  return { report, after, settings: own, timestamp, run, judgement, before }
}
