import { collect } from './collect/collect.ts'
import type { Since } from './collect/collector.ts'
import type { ArtifactStore } from './edge/artifact-store.ts'
import type { Machine } from './edge/machine.ts'
import type { RunLog } from './edge/run-log.ts'
import type { Folded } from './fold.ts'
import { paths } from './model/paths.ts'
import type { Host } from './model/reading.ts'
import type { WorkflowRun } from './model/run.ts'
import type { Settings } from './model/settings.ts'
import { settle, type Settled } from './model/settled.ts'
import type { Target, Tip } from './publish/target.ts'
import { decodeBookmarks } from './remember/bookmarks-codec.ts'

/** What the loop is given besides its settings; everything that touches the world arrives here. */
export interface LoopParts {
  readonly machine: Machine
  readonly host: Host
  readonly workflow?: WorkflowRun
  readonly log: RunLog
  /** What was found on the way to the settings and is no reason not to run, a sentence each, without a full stop. */
  readonly notes: readonly string[]
  openTarget(runId: string, startedAt: Date): Promise<Target>
  openArtifactStore(): Promise<ArtifactStore>
  /** Told as each phase begins, for whoever waits. */
  onPhase(phase: Phase): void
}

export type Phase = 'collecting' | 'publishing' | 'uploading' | 'done'

/** The target and where it stood when the run began. */
export interface Opened {
  readonly target: Target
  readonly tip: Tip
}

/** What a run came to. */
export interface LoopResult extends Folded {
  /** Where it was published, for people; for a dry run where it would have been. */
  readonly target: string
  /** What came out and where it is, in one line without a full stop. */
  readonly summary: string
  readonly commit?: string
  readonly artifactId?: string
  readonly attempts: number
  /** Whatever went wrong on the way and did not end the run, a sentence each, without a full stop. */
  readonly remarks: readonly string[]
}

/**
 * One run: collect once, then fold and publish until it is accepted. The CPU is being sampled from the start, and all
 * else that takes time is done meanwhile: the target is opened and read, and the program's second half loaded.
 */
export async function runLoop(settings: Settings, parts: LoopParts): Promise<LoopResult> {
  const { machine, host, log } = parts
  const startedAt = machine.now()
  // Before the logs are looked at: the loop's own log is one of them.
  if (!settings.dryRun) await log.info(`Run started on ${host.name}`)

  parts.onPhase('collecting')
  const id = machine.uuid()
  const opened = settle(open(parts, id, startedAt))
  const secondHalf = import('./conclude.ts')
  const readings = await collect(machine, settings.collect, sinceLastRun(opened, host))

  parts.onPhase('publishing')
  const run = { id: await id, startedAt, ...(parts.workflow && { workflow: parts.workflow }) }
  const { conclude } = await secondHalf
  return await conclude(settings, parts, run, readings, await opened)
}

async function open(parts: LoopParts, id: Promise<string>, startedAt: Date): Promise<Opened> {
  const target = await parts.openTarget(await id, startedAt)
  return { target, tip: await target.tip() }
}

/** Collectors read on from where the last run stopped, as far as memory can be read. */
function sinceLastRun(opened: Promise<Settled<Opened>>, host: Host): (collector: string) => Since {
  const bookmarks = opened.then(async (settled) => {
    const content = 'value' in settled ? settled.value.tip.text(paths.bookmarks) : undefined
    if (!('value' in settled) || content === undefined) return {}
    const { value, problems } = decodeBookmarks(content)
    if (problems.length === 0) return value
    const { recollect } = await import('./recollect.ts')
    return (await recollect(settled.value.tip)).memory.bookmarks
  })
  return (collector) => ({
    bookmark: async (scope) => (await bookmarks)[scope === 'host' ? `${collector}@${host.key}` : collector],
  })
}
