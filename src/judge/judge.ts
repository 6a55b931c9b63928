import type { Judgement, JudgedSeries, OpenFinding, Schedule, Severity, Status } from '../model/finding.ts'
import { lastRunOf } from '../model/memory.ts'
import type { Memory } from '../model/memory.ts'
import { allObservations } from '../model/reading.ts'
import type { Collected } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { timestampOf } from '../model/timestamp.ts'
import { didNotAnswer } from './answered.ts'
import { changesOf, saidIn } from './changes.ts'
import { describeIncidents } from './findings.ts'
import type { Moment } from './moment.ts'
import { notesOf } from './notes.ts'
import { rhythmOf } from './replay/hosts.ts'
import { placeInTime } from './replay/timeline.ts'
import { seeded } from './seed.ts'
import { heldSeries } from './series.ts'
import { judgedSeries } from './judged-series.ts'
import { sightingOf, type Occasion } from './sighting.ts'

/** So many of the last runs know what time it is. */
const landedRuns = 9

/**
 * Judges what was collected: against the limits, against what memory has learned, and against the incidents that are
 * open. All that memory keeps of it is in `learned`.
 */
export function judge(collected: Collected, memory: Memory, settings: Settings, occasion: Occasion): Judgement {
  const held = new Map(heldSeries(collected, settings.judge.limits).map((one) => [one.key, one]))
  const silent = didNotAnswer({ collected, settings })
  const { learned: known, runs } = seeded(memory)
  const sighting = sightingOf(collected, occasion, held, silent, settings)
  const timeline = placeInTime(known, sighting, runs.slice(-landedRuns).map(({ timestamp }) => timestamp), settings)
  const { moment, after, causes, learned } = timeline
  const units = new Map(allObservations(collected).flatMap(({ key, unit }) => (unit === undefined ? [] : [[key, unit] as const])))
  const described = describeIncidents(after, causes, { moment, held, silent, units }, occasion)
  const { findings, muted } = described
  const newest = runs.findLast(({ timestamp }) => timestamp !== occasion.timestamp)
  const said = saidIn(lastRunOf({ ...memory, runs }, collected.host.key, occasion.timestamp), newest)
  const changes = changesOf(timeline, described, said, collected.host)
  const series = judgedSeries(moment, held, units)
  const schedule = scheduleOf(moment)
  const nothingIsJudged = held.size === 0 && series.every(({ usual }) => usual === undefined)
  return {
    status: statusOf(findings, silent.some(({ collector }) => collector === 'system'), nothingIsJudged),
    findings: findings.toSorted(worstFirst),
    muted: muted.toSorted(worstFirst),
    changes: {
      opened: changes.opened.toSorted(worstFirst),
      changed: changes.changed.toSorted((one, other) => worstFirst(one.finding, other.finding)),
      recovered: changes.recovered.toSorted(worstFirst),
      reminded: changes.reminded.toSorted(worstFirst),
    },
    series: series.toSorted(worstSeriesFirst).map(({ severity: _severity, ...one }) => one),
    ...(schedule !== undefined && { schedule }),
    notes: notesOf({ collected, settings, silent, timeline, timestamp: occasion.timestamp }),
    learned,
  }
}

/**
 * A machine that did not answer may hide anything: only a CRITICAL finding is worse than not knowing. Where nothing was
 * held against a limit or against what is usual, and nothing was found, nobody knows either.
 */
function statusOf(findings: readonly OpenFinding[], systemIsSilent: boolean, nothingIsJudged: boolean): Status {
  if (findings.some((one) => one.severity === 'CRITICAL')) return 'CRITICAL'
  if (systemIsSilent) return 'UNKNOWN'
  if (findings.length > 0) return 'WARN'
  return nothingIsJudged ? 'UNKNOWN' : 'OK'
}

/** When the runs come. The next one is late when it takes longer than nearly all before it. */
function scheduleOf({ past, gapSeconds, atSeconds }: Moment): Schedule | undefined {
  const rhythm = rhythmOf(past)
  if (rhythm === undefined || gapSeconds === undefined || gapSeconds <= 0) return undefined
  return {
    usualSeconds: Math.round(rhythm.median),
    gapSeconds: Math.round(gapSeconds),
    nextBy: timestampOf(new Date((atSeconds + rhythm.most) * 1000)),
  }
}

interface Ranked {
  readonly severity?: Severity
  readonly series: string
}

function worstFirst(one: Ranked, other: Ranked): number {
  return rank(one.severity) - rank(other.severity) || order(one.series, other.series)
}

type Graded = JudgedSeries & { readonly severity?: Severity }

function worstSeriesFirst(one: Graded, other: Graded): number {
  return grade(one) - grade(other) || order(one.key, other.key)
}

function grade({ severity, unusual, bad }: Graded): number {
  if (severity !== undefined) return rank(severity)
  return unusual === true ? 2 : bad === undefined ? 4 : 3
}

function rank(severity: Severity | undefined): number {
  return severity === undefined ? 2 : severity === 'WARN' ? 1 : 0
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
