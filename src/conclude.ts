import { join } from 'node:path'
import type { Machine } from './edge/machine.ts'
import { fold, foldAlone, type Folded, type Retired, type Seen } from './fold.ts'
import { acknowledgedAt, acknowledgedIn } from './judge/acknowledged.ts'
import { mutesInForce } from './judge/mutes.ts'
import type { LoopParts, LoopResult, Opened } from './loop.ts'
import { messageOf, VelosError, withSentence } from './model/errors.ts'
import { counted } from './model/quantity.ts'
import { receiptsPath } from './model/queue.ts'
import type { Reading } from './model/reading.ts'
import type { Run } from './model/run.ts'
import { settle, type Settled, valueOf } from './model/settled.ts'
import type { Settings } from './model/settings.ts'
import { uploadArtifact } from './publish/artifact.ts'
import { claimInbox, type ClaimedInbox, peekInbox } from './publish/inbox.ts'
import { keepUnpublished } from './publish/keep.ts'
import { prune } from './publish/retention.ts'
import type { Plan, Target, Tip } from './publish/target.ts'
import { transact, type Transacted } from './publish/transaction.ts'
import { recollect } from './recollect.ts'
import { alertPath, encodeAlert } from './ticket/alert.ts'

/** The second half of a run: what was collected is folded into memory, published, logged and uploaded. */
export async function conclude(
  settings: Settings,
  parts: LoopParts,
  run: Run,
  readings: readonly Reading[],
  opened: Settled<Opened>,
): Promise<LoopResult> {
  const { machine, host, log } = parts
  const inbox = await openInbox(settings, machine, run.id)
  try {
    const notes = [...parts.notes, ...inbox.notes, ...logNote(log.problem())]
    const { inboxes } = inbox
    const mutes = await mutesInForce(settings, run.startedAt)
    const acknowledged = acknowledgedAt(run.startedAt, [...settings.acknowledged, ...acknowledgedIn(readings)])
    const seen: Seen = { run, collected: { host, readings }, inboxes, notes, mutes, acknowledged, redact: machine.redact }
    const { target, transacted } = await publish(settings, machine, opened, seen, inbox)
    const { outcome, commit, attempts } = transacted
    if (!settings.dryRun) await log.info(summaryOf(transacted, target))
    const artifactId = await upload(settings, parts, outcome, target)
    parts.onPhase('done')
    return {
      ...outcome,
      target: target.name,
      summary: summaryOf(transacted, target),
      attempts,
      remarks: [...outcome.report.notes, ...transacted.notes],
      ...(commit !== undefined && { commit }),
      ...(artifactId !== undefined && { artifactId }),
    }
  } finally {
    await inbox.release()
  }
}

async function publish(
  settings: Settings,
  machine: Machine,
  opened: Settled<Opened>,
  seen: Seen,
  inbox: ClaimedInbox,
): Promise<{ readonly target: Target; readonly transacted: Transacted<Folded> }> {
  let plan: Plan | undefined
  let mayHaveArrived = false
  const foldOn = async (tip: Tip) => {
    const folded = fold(tip, await recollect(tip), seen, await retire(tip, settings, seen.run), settings)
    if (folded !== 'landed') plan = folded.plan
    return folded
  }
  try {
    const { target, tip } = valueOf(opened)
    if (settings.dryRun) return { target, transacted: await rehearse(target, tip, foldOn) }
    const watched: Target = {
      ...target,
      async publish(what, on) {
        const published = await target.publish(what, on)
        mayHaveArrived ||= published.outcome === 'unclear'
        return published
      },
    }
    const transacted = await transact(watched, tip, foldOn, machine)
    return { target, transacted: { ...transacted, notes: [...transacted.notes, ...(await settleInbox(inbox))] } }
  } catch (thrown) {
    // What reading left in the clone goes; the failure itself is what counts.
    if ('value' in opened) await settle(opened.value.target.release())
    if (settings.dryRun) throw thrown
    const kept = await keep(machine, seen, plan ?? foldAlone(seen, settings), inbox, mayHaveArrived)
    throw withSentence(thrown, `${kept}${await cryForHelp(settings, machine, seen, thrown)}`)
  }
}

/** The run is published: an inbox that cannot be cleared away is read again by the next one, which knows its records. */
async function settleInbox(inbox: ClaimedInbox): Promise<readonly string[]> {
  const settled = await settle(inbox.settle())
  return 'value' in settled ? [] : [`The inbox could not be cleared away: ${messageOf(settled.thrown)}`]
}

/** Folds without publishing. */
async function rehearse(target: Target, tip: Tip, foldOn: (tip: Tip) => Promise<Folded | 'landed'>): Promise<Transacted<Folded>> {
  const outcome = await foldOn(tip)
  await target.release()
  if (outcome === 'landed') throw new VelosError('git', `This run is already in ${target.name}.`)
  return { outcome, attempts: 0, notes: [] }
}

async function retire(tip: Tip, settings: Settings, run: Run): Promise<Retired> {
  const pruning = prune(tip, settings.retention.reports, run.startedAt)
  return { pruning, expired: await tip.read(pruning.expired.flatMap(({ from }) => [from, receiptsPath(from)])) }
}

/** Nothing that was seen is lost because it could not be published; says in a sentence or two where it is. */
async function keep(machine: Machine, seen: Seen, plan: Plan, inbox: ClaimedInbox, mayHaveArrived: boolean): Promise<string> {
  const kept = await keepUnpublished(machine.files, machine.temporary, seen.run.id, plan, seen.inboxes)
  // An answer that never came may have been a yes: the inbox stays claimed, and the next run knows its records.
  if (mayHaveArrived) return kept
  const putBack = await settle(inbox.putBack())
  return 'value' in putBack ? kept : `${kept} The inbox stays under the run's name: ${messageOf(putBack.thrown)}`
}

/** Leaves a ticket in the folder that the next bridge delivers, branch or no branch; says so, or why not, in a sentence. */
async function cryForHelp(settings: Settings, { files, root, redact }: Machine, { run, collected }: Seen, thrown: unknown): Promise<string> {
  const remedy = thrown instanceof VelosError ? thrown.remedy : ''
  const { send, alert } = settings
  const ticket = encodeAlert({ run, host: collected.host, reason: redact(messageOf(thrown)), remedy, send, alert })
  const left = await settle(files.replace(join(root, alertPath(run)), ticket))
  return 'value' in left ? ` An alert for the bridge is in ${alertPath(run)}.` : ` No alert could be left for the bridge: ${messageOf(left.thrown)}`
}

async function upload(settings: Settings, parts: LoopParts, { plan }: Folded, target: Target): Promise<string | undefined> {
  if (settings.dryRun || !settings.deliver.includes('artifact')) return undefined
  parts.onPhase('uploading')
  try {
    const store = await parts.openArtifactStore()
    return await uploadArtifact(store, settings.artifact, settings.root, [...plan.writes.keys()])
  } catch (thrown) {
    throw withSentence(thrown, `The report itself is in ${target.name}.`)
  }
}

async function openInbox(settings: Settings, machine: Machine, runId: string): Promise<ClaimedInbox> {
  if (settings.dryRun) return await peekInbox(machine.files, settings.root)
  return await claimInbox(machine.files, machine.locks, settings.root, runId)
}

function logNote(problem: string | undefined): readonly string[] {
  return problem === undefined ? [] : [`The loop's own log could not be written: ${problem}`]
}

function summaryOf({ outcome, commit }: Transacted<Folded>, target: Target): string {
  const { report, ticket, timestamp } = outcome
  const where = commit === undefined ? target.name : `${target.name}, commit ${commit}`
  return `System ${report.status}, ${counted(report.findings.length, 'finding')}; report ${timestamp} and ticket ${ticket.id} are in ${where}`
}
