import type { World } from '../../../edge/world.ts'
import { NothingToObserve } from '../../../model/errors.ts'
import type { Observation } from '../../../model/observation.ts'
import type { LogsSettings } from '../../../model/settings.ts'
import type { Sight, Since } from '../../collector.ts'
import { findFiles, type Found } from './find.ts'
import { decodeMarks, encodeMarks } from './marks.ts'
import { readFile, type FileRead, type Reader } from './read-file.ts'
import { bufferBytes, lastErrors } from './tail.ts'

/** Well before the collector's time limit: what was read until then is worth having. */
const enoughMs = 45_000
const mostReasons = 20

/** How much is new in the log files since the last run, how bad it is, and the last errors. */
export async function look(settings: LogsSettings, world: World, signal: AbortSignal, since: Since): Promise<Sight> {
  const startMs = world.monotonicMs()
  const { files, leftOut } = await findFiles(world.root, settings, signal)
  if (files.length === 0 && leftOut.length === 0) {
    throw new NothingToObserve(`no log file matches ${settings.files.join(', ')}`)
  }
  const marks = decodeMarks(await since.bookmark('host'))
  const reader: Reader = {
    marks,
    buffer: Buffer.allocUnsafe(bufferBytes),
    redact: world.redact,
    isEnough: () => signal.aborted || world.monotonicMs() - startMs > enoughMs,
  }
  const { read, reasons } = await readAll(files, settings.maxBytes, reader, signal)
  const newMarks = read.map(({ mark }) => mark)
  const known = new Set(newMarks.map(({ name }) => name))
  // A file that could not be read this time keeps its mark.
  const oldMarks = marks.filter(({ name }) => !known.has(name))
  return {
    observations: [...figuresOf(read), ...partialOf([...leftOut, ...reasons])],
    bookmark: { scope: 'host', value: encodeMarks([...oldMarks, ...newMarks]) },
  }
}

async function readAll(files: readonly Found[], mostBytes: number, reader: Reader, signal: AbortSignal) {
  const read: FileRead[] = []
  const reasons: string[] = []
  let left = mostBytes
  for (const file of files) {
    signal.throwIfAborted()
    const one = await readFile(file, left, reader)
    if ('reason' in one) {
      reasons.push(one.reason)
      continue
    }
    left -= one.bytes
    read.push(one)
    if (one.unread > 0) reasons.push(`${one.name}: ${one.unread} bytes are left for the next run`)
  }
  signal.throwIfAborted()
  return { read, reasons }
}

/** Files are the newest last; they are listed by name. */
function figuresOf(read: readonly FileRead[]): readonly Observation[] {
  const sum = (of: (one: FileRead) => number): number => read.reduce((total, one) => total + of(one), 0)
  const byName = read.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const errors = read.flatMap(({ name, lastErrors: lines }) => lines.map((value) => ({ value, file: name })))
  return [
    { key: 'logs/files', value: read.length, unit: 'count' },
    { key: 'logs/bytes', value: sum(({ bytes }) => bytes), unit: 'bytes' },
    { key: 'logs/lines', value: sum(({ tail }) => tail.lines), unit: 'lines' },
    { key: 'logs/errors', value: sum(({ tail }) => tail.errors), unit: 'lines' },
    { key: 'logs/warnings', value: sum(({ tail }) => tail.warnings), unit: 'lines' },
    ...byName.map(({ name, tail }): Observation => ({
      key: 'logs/file',
      value: tail.lines,
      unit: 'lines',
      labels: { file: name, errors: String(tail.errors), warnings: String(tail.warnings) },
    })),
    ...errors.slice(-lastErrors).map(({ value, file }): Observation => ({
      key: 'logs/last-error',
      value,
      labels: { file },
    })),
  ]
}

function partialOf(reasons: readonly string[]): readonly Observation[] {
  const shown = reasons.length > mostReasons
    ? [...reasons.slice(0, mostReasons - 1), `and ${reasons.length - mostReasons + 1} more`]
    : reasons
  return shown.map((value) => ({ key: 'logs/partial', value }))
}
