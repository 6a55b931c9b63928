import type { Collected } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { timeOf } from '../model/timestamp.ts'
import type { Silent } from './answered.ts'
import type { Timeline } from './replay/timeline.ts'
import { unmatchedSeries } from './series.ts'

interface Facts {
  readonly collected: Collected
  readonly settings: Settings
  readonly silent: readonly Silent[]
  readonly timeline: Timeline
  readonly timestamp: string
}

/** What should be said of the settings and of what is learned, a sentence each, without a full stop. */
export function notesOf({ collected, settings, silent, timeline, timestamp }: Facts): readonly string[] {
  const now = (timeOf(timestamp) ?? new Date(0)).toISOString()
  // Whoever did not answer may be the one whose series is meant.
  const unmatched = silent.length > 0 ? [] : unmatchedSeries(collected, settings.judge.limits)
  const { isTooLate, wrongClock } = timeline
  return [
    ...unmatched.map((series) => `The limit on \`${series}\` matched no series`),
    ...settings.silences
      .filter(({ until }) => until < now)
      .map(({ match, until, reason }) => `The silence of \`${match}\` (${reason}) ended on ${until.slice(0, 10)}: take it out of the configuration`),
    ...settings.acknowledged
      .filter(({ until }) => until !== undefined && until < now)
      .map(({ match, until = '' , from }) => `The acknowledgement of \`${match}\` in ${from} ended on ${until.slice(0, 10)}: take it out`),
    ...(isTooLate ? ['This run is older than what is learned already: it was judged, and nothing was learned from it'] : []),
    ...(wrongClock !== undefined ? [`Memory had learned from a run of ${wrongClock}, which a wrong clock made; what came of it is learned anew`] : []),
  ]
}
