import { judge } from './judge/judge.ts'
import type { Acknowledgement, Judgement, Mute } from './model/finding.ts'
import { lastRunOf, type Inbox, type Memory } from './model/memory.ts'
import { paths, reportJsonPath, reportPath, ticketPath } from './model/paths.ts'
import { receiptsPath } from './model/queue.ts'
import type { Collected } from './model/reading.ts'
import { decodeReceipts } from './model/receipt-codec.ts'
import type { Report } from './model/report.ts'
import type { Run } from './model/run.ts'
import type { Settings } from './model/settings.ts'
import type { Ticket } from './model/ticket.ts'
import { freeTimestamp, timestampOf } from './model/timestamp.ts'
import type { Pruning } from './publish/retention.ts'
import type { Plan, Tip } from './publish/target.ts'
import { type Recollection, sightingsOn } from './recollect.ts'
import { decodeMemory, encodeMemory, memoryStateOf } from './remember/codec.ts'
import { relearnIn } from './remember/relearn.ts'
import { remember } from './remember/remember.ts'
import { buildReport } from './report/build.ts'
import { renderJson } from './report/json.ts'
import { renderMarkdown } from './report/markdown.ts'
import { askedIn } from './ticket/asked.ts'
import { expireTicket, hasNothingToTell } from './ticket/expire.ts'
import { buildTicket, encodeTicket } from './ticket/ticket.ts'
import { decideSending } from './ticket/when.ts'

/** What a run has seen, once; it is folded into memory as often as it takes. */
export interface Seen {
  readonly run: Run
  readonly collected: Collected
  /** The folder's inboxes, as they were claimed. */
  readonly inboxes: readonly Inbox[]
  readonly notes: readonly string[]
  /** What nobody is to be told of, and what people said they have seen. */
  readonly mutes: readonly Mute[]
  readonly acknowledged: readonly Acknowledgement[]
  /** Takes the secrets out of a text. */
  readonly redact: (text: string) => string
}

/** What retention found on the tip, with the tickets that expire. */
export interface Retired {
  readonly pruning: Pruning
  readonly expired: ReadonlyMap<string, string>
}

export interface Folded {
  readonly timestamp: string
  readonly report: Report
  readonly markdown: string
  readonly json: string
  readonly ticket: Ticket
  readonly plan: Plan
}

/**
 * The pure half of a run: judges, remembers, reports and tickets what was seen, on the memory that the tip holds (`decoded`).
 * Same seen, same tip: same bytes. `landed` where the tip holds this run already.
 */
export function fold(tip: Tip, decoded: Recollection, seen: Seen, retired: Retired, settings: Settings): Folded | 'landed' {
  const { run, collected } = seen
  const { memory: before, damaged } = decoded
  if (before.runs.some(({ id }) => id === run.id)) return 'landed'

  const timestamp = freeTimestamp(run.startedAt, nameIsTaken(tip))
  const inboxes = [...(tip.inbox === undefined ? [] : [tip.inbox]), ...folderInboxes(tip, seen.inboxes)]
  const { mutes, acknowledged } = seen
  const judgement = judge(collected, before, settings, { run, timestamp, mutes, acknowledged, anew: relearnIn(inboxes) })
  const decided = decideSending(occasionOf(seen, timestamp, judgement, before), before.runs, settings)
  const past = { run, timestamp, collected, judgement, inboxes, asked: askedIn(decided), redact: seen.redact }
  const { memory: after, notes: dropped } = remember(before, past, settings)
  const notes = [...seen.notes, ...decoded.notes, ...dropped, ...expiryNote(retired)]
  const report = buildReport({ run, timestamp, collected, judgement, before, after, memoryState: memoryStateOf(decoded), damaged, settings, notes })
  const markdown = renderMarkdown(report, settings.report.style)
  const json = renderJson(report)
  const ticket = buildTicket(report, { decided, runs: before.runs, timezone: settings.timezone })

  const moved = retired.pruning.expired.flatMap(({ from, to }) => {
    const content = retired.expired.get(from)
    const receipts = retired.expired.get(receiptsPath(from))
    return content === undefined ? [] : [{ from, to, receipts, content: expireTicket(content, decodeReceipts(receipts ?? ''), timestamp) }]
  })
  const files = encodeMemory(after, timestamp)
  // The ticket comes last: whoever sees it sees all that it speaks of.
  const writes = new Map([
    [reportPath(timestamp), markdown],
    [reportJsonPath(timestamp), json],
    ...damaged.map(({ path, content }) => [setAsidePath(path, timestamp), content] as const),
    ...changedFiles(files, tip),
    ...moved.map(({ to, content }) => [to, content] as const),
    [ticketPath(timestamp), encodeTicket(ticket)],
  ])
  const removes = [
    ...retired.pruning.removes,
    ...moved.flatMap(({ from, receipts }) => (receipts === undefined ? [from] : [from, receiptsPath(from)])),
    ...(tip.inbox === undefined ? [] : [paths.inbox]),
    // What waited in them is folded in.
    ...sightingsOn(tip).filter((path) => !files.has(path) && tip.text(path) !== undefined),
  ]
  const message = settings.commitMessage.replaceAll('{timestamp}', timestamp).replaceAll('{status}', report.status)
  return { timestamp, report, markdown, json, ticket, plan: { writes, removes, message } }
}

function occasionOf({ run, collected }: Seen, timestamp: string, judgement: Judgement, before: Memory) {
  const { host } = collected
  return { ...judgement, id: run.id, timestamp, host, previous: lastRunOf(before, host.key, timestamp) }
}

/** Only what is new is written: where no record came, the learning memory and its summary stay as they are. */
function changedFiles(files: ReadonlyMap<string, string>, tip: Tip): readonly (readonly [string, string])[] {
  const isSame = (path: string) => files.get(path) === tip.text(path)
  const isSummed = isSame(paths.learningMemory) && tip.text(paths.learningSummary) !== undefined
  return [...files].filter(([path]) => (path === paths.learningSummary ? !isSummed : !isSame(path)))
}

/** The folder's inboxes without the lines that the checked-out commit holds: those are read under a name that stays. */
function folderInboxes({ checkedOutInbox }: Tip, inboxes: readonly Inbox[]): readonly Inbox[] {
  if (checkedOutInbox === undefined) return inboxes
  const { name } = checkedOutInbox
  // Git may have checked it out with other line ends than it holds.
  const held = withPlainLineEnds(checkedOutInbox.content)
  const appended = inboxes.map((inbox) => {
    const content = withPlainLineEnds(inbox.content)
    return content.startsWith(held) ? { ...inbox, content: content.slice(held.length) } : inbox
  })
  return name === undefined ? appended : [{ name, content: held }, ...appended]
}

function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** A name in any of the folders that a report or ticket of that second can be in. */
function nameIsTaken(tip: Tip): (timestamp: string) => boolean {
  const folders = [paths.reports, paths.tickets, paths.ticketsProcessed, paths.ticketsFailed]
  const names = new Set(folders.flatMap((folder) => tip.names(folder)))
  return (timestamp) =>
    [reportPath, reportJsonPath, ticketPath].some((place) => names.has(nameOf(place(timestamp))))
}

function expiryNote({ expired, pruning }: Retired): readonly string[] {
  const unsent = pruning.expired.filter(({ from }) => {
    const content = expired.get(from)
    return content !== undefined && !hasNothingToTell(content)
  })
  const [first] = unsent
  if (first === undefined) return []
  const { from } = first
  return [`${unsent.length} tickets expired unsent (the oldest is ${nameOf(from)}): no bridge fetched them; they are in ${paths.ticketsFailed}`]
}

function setAsidePath(path: string, timestamp: string): string {
  return `${paths.setAside}/${timestamp}_${path.slice(paths.memory.length + 1).replaceAll('/', '_')}`
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The plan of a run that could not read its target: what was seen, folded into no memory, to be kept somewhere. */
export function foldAlone(seen: Seen, settings: Settings): Plan {
  const { run, collected, notes } = seen
  const timestamp = timestampOf(run.startedAt)
  const { memory } = decodeMemory(() => undefined, [])
  const { mutes, acknowledged } = seen
  const judgement = judge(collected, memory, settings, { run, timestamp, mutes, acknowledged, anew: [] })
  const facts = { run, timestamp, collected, judgement, before: memory, after: memory, damaged: [], settings, notes }
  const report = buildReport({ ...facts, memoryState: 'unavailable' })
  const writes = new Map([
    [reportPath(timestamp), renderMarkdown(report, settings.report.style)],
    [reportJsonPath(timestamp), renderJson(report)],
  ])
  return { writes, removes: [], message: '' }
}
