import { join } from 'node:path'
import type { ReadConfined } from '../../edge/confined.ts'
import type { Files } from '../../edge/files.ts'
import type { Locks } from '../../edge/lock.ts'
import { messageOf, VelosError } from '../../model/errors.ts'
import { type Queue, receiptsPath } from '../../model/queue.ts'
import { decodeReceipts } from '../../model/receipt-codec.ts'
import { settle, valueOf } from '../../model/settled.ts'
import type { Target } from '../target.ts'
import { transact, type Clock } from '../transaction.ts'
import { type Claim, isOver } from './claim.ts'
import { readQueued } from './branch-tickets.ts'
import { openDoubts } from './doubts.ts'
import { planExchange, type Exchange, type ExchangePlan } from './exchange-plan.ts'
import { planPutBack } from './put-back-plan.ts'
import { openJournal } from './journal.ts'
import { findLocalTickets } from './local-tickets.ts'
import { handledFolder, isTicketName, nameOf, queues, receiptsBytes, ticketBytes, unusableNames } from './places.ts'
import { type Objects, type QueueTip, portions, readNamed, readQueueTip, refusalOf, textOf } from './queue-tip.ts'

export interface BranchQueueOptions {
  readonly target: Target<QueueTip>
  readonly objects: Objects
  readonly files: Files
  readonly locks: Locks
  readonly readConfined: ReadConfined
  readonly clock: Clock
  readonly now: () => Date
  readonly root: string
  readonly gitFolder: string
  readonly runId: string
  /** For people: who claims. */
  readonly by: string
  readonly handledAtMost: number
  /** A dry run clears nothing away. */
  readonly isDry: boolean
  link(path: string, commit: string): string | undefined
}

/**
 * The queue of a branch. A claim is a commit that is pushed on the condition that the branch is where it was read, so of
 * two bridges one gets a ticket; what the last batch came to and the claim of the next one are one commit.
 */
export async function openBranchQueue(options: BranchQueueOptions): Promise<Queue> {
  const { target, objects, files, root, runId } = options
  const journal = openJournal(files, options.gitFolder, runId)
  const journals = await journal.runs()
  let tip = await target.tip()
  let turn = 0
  let hasJournal = false
  let published = false
  const isVoid = (claim: Claim) => isOver(claim, options.now()) || options.locks.isGone(claim.owner)
  const found = await findLocalTickets({ ...options, tip })
  let local = found.tickets
  if (tip.commit === undefined && local.size > 0) throw new VelosError('git', `There is no ${target.name} to bring the folder's tickets to.`, { remedy: 'Let the loop make that branch, or say which one with "branch".' })
  // What is checked out is in the folder and on the branch.
  const remarks = [...new Set([
    ...found.remarks,
    ...(tip.commit === undefined ? [`There is no ${target.name} yet`] : []),
    ...queues.flatMap(({ pending }) => unusableNames(pending, [...tip.entries.keys()].filter((path) => path.startsWith(`${pending}/`)).map(nameOf))),
  ])]
  const doubts = openDoubts(journal)
  const ticketsOf = async (paths: readonly string[]) => await readQueued(paths, { objects, tip, local, doubts, isVoid, runId })
  let isUnclear = false
  const watched: Target<QueueTip> = {
    ...target,
    async publish(plan, on) {
      const answer = await target.publish(plan, on)
      isUnclear = answer.outcome === 'unclear' || (isUnclear && answer.outcome !== 'accepted')
      return answer
    },
  }

  return {
    name: target.name,
    remarks,

    async *tickets() {
      const pending = [...tip.entries].filter(([path]) => isPending(path))
      for (const part of portions(pending, ([, { bytes }]) => Math.min(bytes, ticketBytes))) yield* await ticketsOf(part.map(([path]) => path))
      for (const path of local.keys()) if (!tip.entries.has(path)) yield* await ticketsOf([path])
    },

    async exchange(done, wanted, until) {
      turn += 1
      const claim: Claim = {
        run: runId, turn, owner: options.locks.owner(), by: options.by, at: options.now().toISOString(), until: until.toISOString(), tickets: wanted,
      }
      if (wanted.length > 0 && !hasJournal) await journal.begin(claim.owner)
      hasJournal ||= wanted.length > 0
      // Read before the claims change hands, so that what a dead bridge left is not forgotten.
      const claimed = await publish({ done, claim, handledAtMost: options.handledAtMost, isVoid })
      return await ticketsOf(claimed)
    },

    note: async (path, receipt) => await journal.note(path, receipt),

    async read(names, bytesAtMost) {
      if (tip.commit === undefined) return new Map()
      return await readNamed(objects, tip.commit, names, bytesAtMost)
    },

    async *handled(isWanted) {
      if (tip.commit === undefined) return
      const entries = await objects.list(tip.commit, queues.flatMap(({ processed, failed }) => [`${processed}/`, `${failed}/`]))
      const wanted = [...entries].filter(([path, entry]) => isTicketName(nameOf(path)) && isWanted(path) && refusalOf(entry, receiptsBytes) === undefined)
      for (const part of portions(wanted, ([, { bytes }]) => bytes)) {
        const files = await readNamed(objects, tip.commit, part.flatMap(([path]) => [path, receiptsPath(path)]), receiptsBytes)
        for (const [path] of part) {
          const file = files.get(path)
          const beside = files.get(receiptsPath(path))
          if (file?.kind === 'file') yield { path, file, receipts: decodeReceipts(textOf(beside?.kind === 'file' ? beside.content : undefined)) }
        }
      }
    },

    async putBack(tickets) {
      const fold = async (on: QueueTip) => {
        const there = on.commit === undefined ? new Map() : await objects.list(on.commit, tickets.flatMap(({ from }) => [from, receiptsPath(from)]))
        const plan = planPutBack(tickets.filter(({ from, to }) => there.has(from) && !on.entries.has(to)), (path) => there.has(path))
        return plan.writes.size === 0 ? ('landed' as const) : { plan }
      }
      if ((await fold(tip)) === 'landed') return
      const { commit } = await transact(target, tip, fold, options.clock)
      published = true
      if (commit !== undefined) tip = await readQueueTip(objects, commit)
    },

    link: (path) => (tip.commit === undefined ? undefined : options.link(path, tip.commit)),

    async release() {
      if (!published) await target.release()
      const isOurs = tip.claims.some(({ run }) => run === runId)
      // After an answer that never came, the branch may hold a claim of ours that this tip does not show.
      if (hasJournal && !isOurs && !isUnclear) await journal.remove(runId)
      if (options.isDry) return
      // A journal from before the tip was read, without a claim on it: all that it tells of is on the branch.
      for (const run of journals) if (!tip.claims.some((claim) => claim.run === run) && (await isLeft(run))) await journal.remove(run)
    },
  }

  /** False for a bridge that is about to claim at this moment; where nobody can tell, a journal is a small file. */
  async function isLeft(run: string): Promise<boolean> {
    const owner = await journal.ownerOf(run)
    return owner === undefined || options.locks.isGone(owner)
  }

  /** Publishes an exchange; the tickets that are ours after it. */
  async function publish(about: Omit<Exchange, 'local'>): Promise<readonly string[]> {
    let claimed: readonly string[] = []
    let landedOn: QueueTip | undefined
    const fold = async (on: QueueTip): Promise<ExchangePlan | 'landed'> => {
      for (const one of on.claims) if (isVoid(one)) await doubts.remember(one)
      // Another bridge in this folder may have brought them to the branch meanwhile.
      if (on !== tip && about.claim.tickets.some((path) => local.has(path))) local = (await findLocalTickets({ ...options, tip: on })).tickets
      const exchange: Exchange = { ...about, local }
      const planned = planExchange(on, await namesTaken(on, exchange), exchange)
      claimed = planned === 'landed' ? (on.claims.find((one) => one.run === runId && one.turn === about.claim.turn)?.tickets ?? []) : planned.claimed
      landedOn = planned === 'landed' ? on : undefined
      if (planned !== 'landed') await doubts.inherit(claimed)
      return planned
    }
    if ((await fold(tip)) === 'landed') return claimed
    const answer = await settle(transact(watched, tip, fold, options.clock))
    if ('thrown' in answer && isUnclear) throw new VelosError('unclear', `${messageOf(answer.thrown)} Whether ${target.name} took it is not known.`, { cause: answer.thrown })
    const { commit } = valueOf(answer)
    published = true
    // A commit that was pushed without an answer, and is not needed any more, is not where the branch stands.
    tip = landedOn ?? (await readQueueTip(objects, commit ?? tip.version))
    for (const { path } of about.done) doubts.forget(path)
    // The branch has them now: were they to stay, a bridge that cannot reach it would deliver them once more.
    for (const path of claimed.filter((one) => local.has(one))) for (const file of [path, receiptsPath(path)]) await files.remove(join(root, file))
    return claimed
  }

  function isPending(path: string): boolean {
    return queues.some(({ pending }) => path.startsWith(`${pending}/`)) && isTicketName(nameOf(path))
  }

  /** The names of handled tickets, asked for only where a ticket goes to them. */
  async function namesTaken(on: QueueTip, { done }: Exchange): Promise<(folder: string) => readonly string[]> {
    const folders = [...new Set(done.flatMap(({ path, move }) => (move === undefined ? [] : [handledFolder(path, move.to)])))]
    if (folders.length === 0 || on.commit === undefined) return () => []
    const entries = [...(await objects.list(on.commit, folders.map((folder) => `${folder}/`))).keys()]
    return (folder) => entries.filter((path) => path.startsWith(`${folder}/`)).map(nameOf)
  }
}
