import { inert } from '../model/json.ts'
import { emptyMemory, type DamagedFile, type Memory, type MemoryState } from '../model/memory.ts'
import { paths } from '../model/paths.ts'
import { halfDayIn } from '../model/sightings-files.ts'
import { decodeBaselines, encodeBaselines } from './baselines-codec.ts'
import { decodeBookmarks, encodeBookmarks } from './bookmarks-codec.ts'
import { type Decoded, summed } from './decoded.ts'
import { decodeIncidents, encodeIncidents } from './incidents-codec.ts'
import { decodeLearning, encodeLearning, encodeLearningSummary } from './learning-codec.ts'
import { decodePending, encodePending, lacking, withoutFolded } from './pending.ts'
import { decodeRuns, encodeRuns } from './runs-codec.ts'

/** Memory as its files held it. */
export interface DecodedMemory {
  readonly memory: Memory
  /** Files that could not be read strictly; what was good in them is in `memory`. */
  readonly damaged: readonly DamagedFile[]
  /** None of the files is there: the first run. */
  readonly missing: boolean
}

/**
 * Reads memory from its files, strictly. `read` gives the text of a path under the root, undefined if it is not there;
 * of the paths that are `listed` those of sightings are read.
 */
export function decodeMemory(read: (path: string) => string | undefined, listed: Iterable<string>): DecodedMemory {
  const damaged: DamagedFile[] = []
  let missing = true
  const open = <Value>(path: string, decode: (content: string) => Decoded<Value>, countOf: (value: Value) => number, otherwise: Value): Value => {
    const content = read(path)
    if (content === undefined) return otherwise
    missing = false
    const { value, problems } = decode(content)
    if (problems.length > 0) damaged.push({ path, problem: summed(problems), content, salvaged: countOf(value) > 0 })
    return value
  }
  const { learned } = emptyMemory
  const runs = open(paths.runs, decodeRuns, (value) => value.length, emptyMemory.runs)
  const bookmarks = open(paths.bookmarks, decodeBookmarks, (value) => Object.keys(value).length, emptyMemory.bookmarks)
  const learning = open(paths.learningMemory, decodeLearning, ({ records }) => records.length, emptyMemory.learning)
  const usual = open(paths.baselines, decodeBaselines, ({ baselines, hosts }) => baselines.length + hosts.length, learned)
  const incidents = open(paths.incidents, decodeIncidents, (value) => value.length, learned.incidents)
  const files = [...listed].filter((path) => halfDayIn(path) !== undefined).sort()
  const sightings = decodePending(files, (path, decode) => open(path, decode, (value) => value.length, []))
  for (const [path, problem] of lacking(runs, sightings, usual.until)) {
    const content = damaged.some((one) => one.path === path) || !files.includes(path) ? undefined : read(path)
    if (content !== undefined) damaged.push({ path, problem, content, salvaged: true })
  }
  return { memory: { runs, bookmarks, learning, learned: withoutFolded({ ...usual, incidents, sightings }) }, damaged, missing }
}

/** Where memory stands after such a start: what was lost, and whether anything was left. */
export function memoryStateOf({ memory, damaged }: DecodedMemory): MemoryState {
  if (damaged.length === 0) return 'updated'
  const { runs, learning: { records }, learned: { baselines, incidents, sightings } } = memory
  const isAnythingLeft = [runs, records, baselines, incidents, sightings].some(({ length }) => length > 0)
  return isAnythingLeft || damaged.some(({ recoveredFrom }) => recoveredFrom !== undefined) ? 'recovered' : 'unavailable'
}

/** The files of a memory, by path under the root: the same memory gives the same bytes. Of sightings only those of half days that have some. */
export function encodeMemory(memory: Memory, timestamp: string): ReadonlyMap<string, string> {
  return new Map([
    [paths.runs, inert(encodeRuns(memory.runs))],
    [paths.bookmarks, inert(encodeBookmarks(memory.bookmarks))],
    [paths.learningMemory, inert(encodeLearning(memory.learning))],
    [paths.learningSummary, inert(encodeLearningSummary(memory.learning, timestamp))],
    [paths.baselines, inert(encodeBaselines(memory.learned))],
    [paths.incidents, inert(encodeIncidents(memory.learned.incidents))],
    ...encodePending(memory.learned.sightings),
  ])
}
