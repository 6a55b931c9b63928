import { inert } from '../model/json.ts'
import { emptyMemory } from '../model/memory.ts'
import type { DamagedFile, Memory, MemoryState } from '../model/memory.ts'
import { paths } from '../model/paths.ts'
import { decodeBookmarks, encodeBookmarks } from './bookmarks-codec.ts'
import type { Decoded } from './decoded.ts'
import { decodeLearning, encodeLearning, encodeLearningSummary } from './learning-codec.ts'
import { decodeRuns, encodeRuns } from './runs-codec.ts'

/** Memory as its files held it. */
export interface DecodedMemory {
  readonly memory: Memory
  /** Files that could not be read strictly; what was good in them is in `memory`. */
  readonly damaged: readonly DamagedFile[]
  /** None of the files is there: the first run. */
  readonly missing: boolean
}

/** Reads memory from its files, strictly. `read` gives the text of a path under the root, undefined if it is not there. */
export function decodeMemory(read: (path: string) => string | undefined): DecodedMemory {
  const damaged: DamagedFile[] = []
  const open = <Value>(
    path: string,
    decode: (content: string) => Decoded<Value>,
    countOf: (value: Value) => number,
  ): Value | undefined => {
    const content = read(path)
    if (content === undefined) return undefined
    const { value, problems } = decode(content)
    if (problems.length > 0) damaged.push({ path, problem: summed(problems), content, salvaged: countOf(value) > 0 })
    return value
  }
  const runs = open(paths.runs, decodeRuns, (value) => value.length)
  const bookmarks = open(paths.bookmarks, decodeBookmarks, (value) => Object.keys(value).length)
  const learning = open(paths.learningMemory, decodeLearning, ({ records }) => records.length)
  return {
    memory: {
      runs: runs ?? emptyMemory.runs,
      bookmarks: bookmarks ?? emptyMemory.bookmarks,
      learning: learning ?? emptyMemory.learning,
    },
    damaged,
    missing: runs === undefined && bookmarks === undefined && learning === undefined,
  }
}

/** Where memory stands after such a start: what was lost, and whether anything was left. */
export function memoryStateOf({ memory, damaged }: DecodedMemory): MemoryState {
  if (damaged.length === 0) return 'updated'
  return memory.runs.length > 0 || memory.learning.records.length > 0 ? 'recovered' : 'unavailable'
}

/** The files of a memory, by path under the root: the same memory gives the same bytes. */
export function encodeMemory(memory: Memory, timestamp: string): ReadonlyMap<string, string> {
  return new Map([
    [paths.runs, inert(encodeRuns(memory.runs))],
    [paths.bookmarks, inert(encodeBookmarks(memory.bookmarks))],
    [paths.learningMemory, inert(encodeLearning(memory.learning))],
    [paths.learningSummary, inert(encodeLearningSummary(memory.learning, timestamp))],
  ])
}

function summed(problems: readonly string[]): string {
  const [first = '', ...rest] = problems
  return rest.length === 0 ? first : `${first}, and ${rest.length} more`
}
