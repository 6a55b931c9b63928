import { paths, reportJsonPath, reportPath, ticketPath, timestampInName } from '../model/paths.ts'
import { receiptsPath } from '../model/queue.ts'
import { timeOf, timestampOf } from '../model/timestamp.ts'

/** What retention finds in the contract's folders. */
export interface Shelves {
  names(folder: string): readonly string[]
}

/** What is to go, as data. */
export interface Pruning {
  /** Reports, their JSON and their handled tickets. */
  readonly removes: readonly string[]
  /** Pending tickets that nobody fetched in time: they move to the failed ones. */
  readonly expired: readonly { readonly from: string; readonly to: string }[]
}

const pendingDays = 90
const pendingAtMost = 1000
/** One run expires no more tickets than this, so that a long neglected queue does not make one huge commit. */
const expiredPerRun = 200

/**
 * Keeps the newest `keep` reports (the one that is being written counts) and any older one whose ticket is pending. A
 * ticket stays pending for 90 days and within the newest 1,000; then it expires, and its report goes with the next run.
 */
export function prune(shelves: Shelves, keep: number, now: Date): Pruning {
  const pending = timestampsIn(shelves, paths.tickets).reverse()
  const oldest = timestampOf(new Date(now.getTime() - pendingDays * 86_400_000))
  const expiring = new Set(
    pending.filter((timestamp, index) => index >= pendingAtMost - 1 || timestamp < oldest).slice(-expiredPerRun),
  )
  const isPending = new Set(pending)

  const reports = timestampsIn(shelves, paths.reports)
  const gone = reports.slice(0, Math.max(0, reports.length + 1 - keep)).filter((timestamp) => !isPending.has(timestamp))
  const present = new Set(
    [paths.reports, paths.ticketsProcessed, paths.ticketsFailed].flatMap((folder) =>
      shelves.names(folder).map((name) => `${folder}/${name}`),
    ),
  )
  return {
    removes: gone.flatMap(filesOf).filter((path) => present.has(path)),
    expired: [...expiring].sort().map((timestamp) => ({ from: ticketPath(timestamp), to: failedPath(timestamp) })),
  }
}

/** All that belongs to one report, its pending ticket excepted. */
function filesOf(timestamp: string): readonly string[] {
  return [
    reportPath(timestamp),
    reportJsonPath(timestamp),
    `${paths.ticketsProcessed}/dispatch_${timestamp}.json`,
    failedPath(timestamp),
    // Beside a ticket that could not be read.
    receiptsPath(failedPath(timestamp)),
  ]
}

function failedPath(timestamp: string): string {
  return `${paths.ticketsFailed}/dispatch_${timestamp}.json`
}

/** Each timestamp once, oldest first. */
function timestampsIn(shelves: Shelves, folder: string): string[] {
  const found = new Set<string>()
  for (const name of shelves.names(folder)) {
    const timestamp = timestampInName(name)
    if (timestamp !== undefined && timeOf(timestamp) !== undefined) found.add(timestamp)
  }
  return [...found].sort()
}
