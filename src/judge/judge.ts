import type { Judgement, JudgedSeries, OpenFinding, Severity, Status } from '../model/finding.ts'
import { lastRunOf } from '../model/memory.ts'
import type { Memory } from '../model/memory.ts'
import type { Collected } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { didNotAnswer } from './answered.ts'
import { compare } from './changes.ts'
import { rules } from './registry.ts'
import { heldSeries, unmatchedSeries } from './series.ts'
import type { HeldSeries } from './series.ts'

/** Judges what was collected against the limits, and against what the last run of the same host left open. */
export function judge(collected: Collected, memory: Memory, settings: Settings, timestamp: string): Judgement {
  const series = heldSeries(collected, settings.judge.limits)
  const found = rules.flatMap((rule) => rule.find({ collected, settings, series }))
  const { findings, changes } = compare(found, lastRunOf(memory, collected.host.key, timestamp), collected, timestamp)
  const silent = didNotAnswer({ collected, settings })
  const systemIsSilent = silent.some(({ collector }) => collector === 'system')
  return {
    status: statusOf(findings, systemIsSilent, series.length === 0),
    findings: findings.toSorted(worstFirst),
    changes: {
      opened: changes.opened.toSorted(worstFirst),
      changed: changes.changed.toSorted((one, other) => worstFirst(one.finding, other.finding)),
      recovered: changes.recovered.toSorted(worstFirst),
    },
    series: series.toSorted(worstSeriesFirst).map(withoutVerdict),
    // Whoever did not answer may be the one whose series is meant.
    unmatched: silent.length > 0 ? [] : unmatchedSeries(collected, settings.judge.limits),
  }
}

/**
 * A machine that did not answer may hide anything: only a CRITICAL finding is worse than not knowing. Where nothing was
 * held against a limit and nothing was found, nobody knows either.
 */
function statusOf(findings: readonly OpenFinding[], systemIsSilent: boolean, nothingIsHeld: boolean): Status {
  if (findings.some((one) => one.severity === 'CRITICAL')) return 'CRITICAL'
  if (systemIsSilent) return 'UNKNOWN'
  if (findings.length > 0) return 'WARN'
  return nothingIsHeld ? 'UNKNOWN' : 'OK'
}

interface Ranked {
  readonly severity?: Severity
  readonly series: string
}

function worstFirst(one: Ranked, other: Ranked): number {
  return rank(one.severity) - rank(other.severity) || order(one.series, other.series)
}

function worstSeriesFirst(one: HeldSeries, other: HeldSeries): number {
  return rank(one.severity) - rank(other.severity) || order(one.key, other.key)
}

function rank(severity: Severity | undefined): number {
  return severity === undefined ? 2 : severity === 'WARN' ? 1 : 0
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function withoutVerdict({ collector: _collector, hint: _hint, severity: _severity, ...series }: HeldSeries): JudgedSeries {
  return series
}
