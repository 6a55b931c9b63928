import { judge } from '../../src/judge/judge.ts'
import { emptyMemory, lastRunOf } from '../../src/model/memory.ts'
import type { DamagedFile, Inbox, Memory, MemoryState } from '../../src/model/memory.ts'
import type { Acknowledgement, Mute } from '../../src/model/finding.ts'
import type { Host, Reading } from '../../src/model/reading.ts'
import type { Run, WorkflowRun } from '../../src/model/run.ts'
import type { Settings } from '../../src/model/settings.ts'
import { timeOf } from '../../src/model/timestamp.ts'
import { remember } from '../../src/remember/remember.ts'
import { buildReport } from '../../src/report/build.ts'
import { askedIn } from '../../src/ticket/asked.ts'
import { buildTicket } from '../../src/ticket/ticket.ts'
import { decideSending } from '../../src/ticket/when.ts'
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
  readonly mutes?: readonly Mute[]
  readonly acknowledged?: readonly Acknowledgement[]
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
  const { mutes = [], acknowledged = [] } = told
  const judgement = judge(collected, before, own, { run, timestamp, mutes, acknowledged, anew: [] })
  const occasion = { ...judgement, id: run.id, timestamp, host: collected.host, previous: lastRunOf(before, collected.host.key, timestamp) }
  const decided = decideSending(occasion, before.runs, own)
  const past = { run, timestamp, collected, judgement, inboxes, asked: askedIn(decided), redact: (text: string) => text }
  const { memory: after } = remember(before, past, own)
  const report = buildReport({ run, timestamp, collected, judgement, before, after, memoryState, damaged, settings: own, notes })
  const ticket = buildTicket(report, { decided, runs: before.runs, timezone: own.timezone })
  return { report, ticket, after, settings: own, timestamp, run, judgement, before }
}
