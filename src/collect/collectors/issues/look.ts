import type { World } from '../../../edge/world.ts'
import { NothingToObserve } from '../../../model/errors.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import { duration } from '../../../model/quantity.ts'
import type { IssuesPlace } from '../../../model/settings.ts'
import type { Sight, Since } from '../../collector.ts'
import { acknowledgedOn, type Acknowledged } from './acknowledged.ts'
import { NotTold, openRepository } from './ask.ts'
import { decodeKnown, encodeKnown } from './bookmark.ts'
import { listKept } from './list.ts'

/** Less than the collector is given, so that there is time to fall back on what is known. */
const patienceMs = 10_000
/** For so long what GitHub said last counts where it says nothing. */
const lastsMs = 24 * 3_600_000

/** The issues that the bridge keeps: how many are open, and what people say on them by labels. */
export async function look(place: IssuesPlace, world: World, signal: AbortSignal, since: Since): Promise<Sight> {
  const now = world.now()
  try {
    return await ask(place, world, AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]), now)
  } catch (thrown) {
    signal.throwIfAborted()
    if (!(thrown instanceof NotTold)) throw thrown
    if (thrown.isPassing) return await fallBack(thrown, since, now)
    throw place.isAsked ? thrown : new NothingToObserve(thrown.message)
  }
}

async function ask(place: IssuesPlace, world: World, signal: AbortSignal, now: Date): Promise<Sight> {
  // A list of labels is parted by commas.
  const label = place.labels.find((one) => !one.includes(','))
  if (label === undefined) throw new NothingToObserve('there is no label to find issues by')
  const repository = openRepository(place, world, signal)
  const { issues, isAll } = await listKept(repository, label)
  const { acknowledged, unclear } = await acknowledgedOn(repository, issues, place.timezone, now)
  const open = isAll
    ? { key: 'issues/open', value: issues.length, unit: 'count' as const }
    : unavailable('issues', 'issues/open', `there are too many: only the newest ${issues.length} were looked at`)
  return {
    observations: [open, ...acknowledged.map(observed), ...unclear],
    bookmark: { scope: 'root', value: encodeKnown({ at: now, acknowledged }, world.redact) },
  }
}

/** GitHub being away for an hour is no reason to remind people of what they have seen. */
async function fallBack(failure: NotTold, since: Since, now: Date): Promise<Sight> {
  const known = decodeKnown(await since.bookmark('root'))
  const ageMs = known === undefined ? Number.POSITIVE_INFINITY : now.getTime() - known.at.getTime()
  // A clock that was put back a little is no reason either.
  if (known === undefined || Math.abs(ageMs) > lastsMs) throw failure
  const acknowledged = known.acknowledged.filter(({ until }) => until === undefined || until > now.toISOString())
  const reason = `${failure.message}; what it said ${duration(Math.max(0, ageMs) / 1000)} ago counts until it answers`
  return { observations: [...acknowledged.map(observed), unavailable('issues', 'issues/open', reason)] }
}

/** As `acknowledgedIn` of `src/judge` reads it. */
function observed({ finding, issue, until, by }: Acknowledged): Observation {
  const labels = { ...(until !== undefined && { until }), ...(by !== undefined && { by }), issue: String(issue) }
  return { key: 'issues/acknowledged', value: finding, labels }
}
