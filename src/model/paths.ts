/** The contract's paths: POSIX, relative to the root. They never change. */
export const paths = {
  reports: 'data/reports/auto',
  tickets: 'data/reports/_dispatch',
  ticketsProcessed: 'data/reports/_dispatch_processed',
  ticketsFailed: 'data/reports/_dispatch_failed',
  queue: 'data/dispatch/_queue',
  queueProcessed: 'data/dispatch/_processed',
  queueFailed: 'data/dispatch/_failed',
  logs: 'data/logs',
  loopLog: 'data/logs/master_loop.log',
  bridgeLog: 'data/logs/velos_bridge.log',
  memory: 'data/memory',
  inbox: 'data/memory/memory_buffer.jsonl',
  learningMemory: 'data/memory/learning_memory.json',
  learningSummary: 'data/memory/learning_summary.json',
  runs: 'data/memory/runs.jsonl',
  bookmarks: 'data/memory/bookmarks.json',
  /** What is learned: baselines and hosts; incidents; and a folder of the sightings that wait to be folded into both. */
  baselines: 'data/memory/baselines.jsonl',
  incidents: 'data/memory/incidents.jsonl',
  sightings: 'data/memory/sightings',
  /** Memory files that could not be read are kept here. */
  setAside: 'data/memory/_set_aside',
} as const

/** The files that memory is written to, besides those of the sightings (`sightings-files.ts`). */
export const memoryFiles = [
  paths.runs, paths.bookmarks, paths.learningMemory, paths.learningSummary, paths.baselines, paths.incidents,
] as const

export function reportPath(timestamp: string): string {
  return `${paths.reports}/velos_auto_report_${timestamp}.md`
}

export function reportJsonPath(timestamp: string): string {
  return `${paths.reports}/velos_auto_report_${timestamp}.json`
}

export function ticketPath(timestamp: string): string {
  return `${paths.tickets}/dispatch_${timestamp}.json`
}

/** The timestamp in the name of a report, its JSON or its ticket; undefined for any other file. */
export function timestampInName(name: string): string | undefined {
  return /^(?:velos_auto_report_(\d{8}_\d{6})\.(?:md|json)|dispatch_(\d{8}_\d{6})\.json)$/.exec(name)?.slice(1).find(Boolean)
}

/** The moment that a name carries anywhere in it, as tickets of other tools do. */
export function timestampIn(path: string): string | undefined {
  return /(?<!\d)\d{8}_\d{6}(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0]
}
