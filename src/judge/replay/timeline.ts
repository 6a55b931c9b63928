import type { IncidentRecord, Learned, Sighting } from '../../model/learned.ts'
import type { Settings } from '../../model/settings.ts'
import { timeOf, timestampOf } from '../../model/timestamp.ts'
import type { Moment } from '../moment.ts'
import { openReplay, type Replay } from './replay.ts'
import { withoutFuture } from './wrong-clock.ts'

/** A run between those that landed before it. */
export interface Timeline {
  /** The run itself, with all that was learned up to it. */
  readonly moment: Moment
  /** The incidents as they stand without this run and with it. */
  readonly before: ReadonlyMap<string, IncidentRecord>
  readonly after: ReadonlyMap<string, IncidentRecord>
  readonly causes: ReadonlyMap<string, string>
  /** What memory is to keep. */
  readonly learned: Learned
  /** The run is older than what is folded already: it is judged, and not learned from. */
  readonly isTooLate: boolean
  /** The latest time of what was forgotten, since only a wrong clock can have made it. */
  readonly wrongClock?: string
}

const hourMs = 3_600_000
/** A sighting waits so long; then it is folded with all those of its half day, so that the folded files seldom change. */
const waitsMs = 24 * hourMs
const foldedByMs = 12 * hourMs

/**
 * Replays what waits, in order of time, on what is folded, with this run among it. Whatever order two runs land in,
 * the same is learned: a run that lands late takes the place that its time gives it. `landed` are the timestamps of the
 * last runs, in the order in which they landed.
 */
export function placeInTime(known: Learned, own: Sighting, landed: readonly string[], settings: Settings): Timeline {
  const { learned, wrongClock } = withoutFuture(known, own.timestamp, landed)
  const isTooLate = learned.until !== undefined && own.timestamp < learned.until
  const waiting = [...learned.sightings, own].toSorted(inTime)
  const until = isTooLate ? '' : foldedUntil(waiting)

  const told: { moment?: Moment; before?: ReadonlyMap<string, IncidentRecord>; causes?: ReadonlyMap<string, string> } = {}
  const replayed = foldAndReplay(learned, waiting, until, settings, (replay, sighting) => {
    if (sighting !== own) return void replay.advance(sighting)
    told.before = replay.incidents()
    told.moment = replay.advance(sighting)
    told.causes = replay.causes()
  })
  const { moment, before, causes } = told
  if (moment === undefined || before === undefined || causes === undefined) throw new Error('the run itself was not replayed')
  const isLast = waiting.at(-1) === own
  return {
    moment,
    before: isLast ? before : foldAndReplay(learned, waiting.filter((one) => one !== own), until, settings).replay.incidents(),
    after: replayed.replay.incidents(),
    causes,
    learned: isTooLate ? learned : replayed.learned,
    isTooLate,
    ...(wrongClock !== undefined && { wrongClock }),
  }
}

interface Replayed {
  readonly replay: Replay
  readonly learned: Learned
}

/**
 * Folds the sightings before `until` half day by half day, as other runs would have done it, however many of them are
 * folded at once; and replays the others.
 */
function foldAndReplay(
  known: Learned,
  waiting: readonly Sighting[],
  until: string,
  settings: Settings,
  advance: (replay: Replay, sighting: Sighting) => void = (replay, sighting) => void replay.advance(sighting),
): Replayed {
  let learned = known
  let replay = openReplay(learned, settings)
  let end = ''
  let folded = 0
  for (const sighting of waiting) {
    if (end !== '' && sighting.timestamp >= end) {
      learned = { ...replay.kept(), until: end, sightings: [] }
      replay = openReplay(learned, settings)
      end = ''
    }
    if (sighting.timestamp < until) {
      end ||= halfDayAfter(sighting.timestamp)
      folded += 1
    }
    advance(replay, sighting)
  }
  return { replay, learned: { ...learned, sightings: waiting.slice(folded) } }
}

/** The half day before which everything has waited long enough. */
function foldedUntil(waiting: readonly Sighting[]): string {
  return halfDay(millisecondsOf(waiting.at(-1)?.timestamp ?? '') - waitsMs)
}

function halfDayAfter(timestamp: string): string {
  return halfDay(millisecondsOf(timestamp) + foldedByMs)
}

/** The beginning of the half day of a moment. */
function halfDay(milliseconds: number): string {
  return timestampOf(new Date(Math.max(0, Math.floor(milliseconds / foldedByMs) * foldedByMs)))
}

function millisecondsOf(timestamp: string): number {
  return timeOf(timestamp)?.getTime() ?? 0
}

function inTime(one: Sighting, other: Sighting): number {
  if (one.timestamp !== other.timestamp) return one.timestamp < other.timestamp ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
