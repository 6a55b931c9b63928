import { emptyMemory, type Memory } from '../src/model/memory.ts'
import { paths, reportJsonPath, reportPath } from '../src/model/paths.ts'
import { timestampOf } from '../src/model/timestamp.ts'
import { decodeMemory, encodeMemory } from '../src/remember/codec.ts'
import { memoryAfter } from './judging/many-series.ts'
import type { Report } from './sample.ts'

const hourMs = 3_600_000
const keptReports = 1000
const keptRuns = 1000
const keptRecords = 5000
const learnedSeries = 20
const learnedHours = 24 * 14

/** What people did, as a stream for `git fast-import`: twenty commits, fifty files of two kilobytes. */
export function* people(now: Date): Generator<string> {
  const text = 'export const answer = 42 // a line of code such as people write\n'.repeat(32)
  for (let commit = 0; commit < 20; commit += 1) {
    yield begin(new Date(now.getTime() - (20 - commit) * 60_000), `Change number ${commit}`)
    const files = commit === 0 ? Array.from({ length: 50 }, (_, file) => file) : [commit, commit + 20]
    for (const file of files) yield write(`src/part-${file % 5}/file-${file}.ts`, `// ${commit}\n${text}`)
  }
}

/**
 * People's work, then that many hourly runs up to `now` with retention on, as a stream for `git fast-import`: each
 * commit adds a report, its JSON and its handled ticket and takes away the one a thousand runs older; in the last one
 * memory is full.
 */
export function* past(count: number, now: Date, sample: Report): Generator<string> {
  const timestampAgo = (hours: number) => timestampOf(new Date(now.getTime() - hours * hourMs))
  yield* people(new Date(now.getTime() - (count + 1) * hourMs))
  for (let ago = count; ago > 0; ago -= 1) {
    const timestamp = timestampAgo(ago)
    yield begin(new Date(now.getTime() - ago * hourMs), `chore(velos): report ${timestamp}`)
    const { markdown, json, ticket } = sample
    const [reportMd, reportJson, handled] = places(timestamp)
    yield write(reportMd, markdown.replaceAll(sample.timestamp, timestamp))
    yield write(reportJson, json.replaceAll(sample.timestamp, timestamp))
    yield write(handled, ticket.replaceAll(sample.timestamp, timestamp))
    if (ago + keptReports <= count) for (const path of places(timestampAgo(ago + keptReports))) yield `D ${path}\n`
    if (ago > 1) continue
    for (const [path, content] of encodeMemory(fullMemory(timestampAgo, sample, now), timestamp)) yield write(path, content)
  }
}

/** As many runs and records as memory keeps at the most, all like the sample's, and two weeks of learned series. */
function fullMemory(timestampAgo: (hours: number) => string, sample: Report, now: Date): Memory {
  const { memory } = decodeMemory((path) => sample.memory.get(path), [])
  const [run] = memory.runs
  if (run === undefined) throw new Error('the sample run is not in its own memory')
  return {
    runs: Array.from({ length: keptRuns }, (_, index) => {
      const { values, ...rest } = { ...run, id: idOf(index), timestamp: timestampAgo(keptRuns - index) }
      return index < keptRuns - 60 || values === undefined ? rest : { ...rest, values }
    }),
    bookmarks: {},
    learned: memoryAfter(learnedHours, learnedSeries, now.getTime() - learnedHours * hourMs, run.host).learned,
    learning: {
      meta: emptyMemory.learning.meta,
      records: Array.from({ length: keptRecords }, (_, index) => ({
        id: `deploy:${idOf(index)}`,
        timestamp: timestampAgo(keptRecords - index),
        from: 'deploy',
        insight: `Release ${index} went out in ${index % 90} s; the cache was warm and no request failed.`,
        tags: ['deploy', 'release'],
      })),
    },
  }
}

function places(timestamp: string): readonly [string, string, string] {
  return [reportPath(timestamp), reportJsonPath(timestamp), `${paths.ticketsProcessed}/dispatch_${timestamp}.json`]
}

function idOf(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
}

/** The head of a commit on `main` for `git fast-import`. */
export function begin(time: Date, message: string): string {
  const seconds = Math.floor(time.getTime() / 1000)
  return `commit refs/heads/main\ncommitter Ada <ada@example.org> ${seconds} +0000\n${data(message)}`
}

/** A file of it. */
export function write(path: string, content: string): string {
  return `M 100644 inline ${path}\n${data(content)}`
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
