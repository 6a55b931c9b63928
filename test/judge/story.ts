import { defaultSettings } from '../../src/inputs/default-settings.ts'
import { openDetector } from '../../src/detect/detector.ts'
import { openForecaster } from '../../src/detect/forecast/forecast.ts'
import { judge } from '../../src/judge/judge.ts'
import { learnable, ownerOf } from '../../src/judge/learnable.ts'
import type { Acknowledgement, Judgement, Mute } from '../../src/model/finding.ts'
import { type Baseline, type HostPast, type Learned, nothingLearned } from '../../src/model/learned.ts'
import { emptyMemory, type Memory, type RunRecord } from '../../src/model/memory.ts'
import type { Host, Reading } from '../../src/model/reading.ts'
import type { JudgeSettings, Limit, Settings } from '../../src/model/settings.ts'
import { timestampOf } from '../../src/model/timestamp.ts'
import { answered, observed } from '../scenarios/observed.ts'

/** The settings of the stories: nothing but a limit on `disk//used`. */
export const diskLimit: Limit = { series: 'disk//used', warn: 85, critical: 95, bad: 'above' }

export const settings: Settings = {
  ...defaultSettings,
  root: '/srv/velos',
  deliver: ['commit'],
  commitMessage: 'chore(velos): {timestamp}',
  artifact: { name: 'velos' },
  failOn: 'never',
  dryRun: false,
  acknowledged: [],
  judge: { ...defaultSettings.judge, limits: [diskLimit] },
}

export function judging(judge: Partial<JudgeSettings>, all: Settings = settings): Settings {
  return { ...all, judge: { ...all.judge, ...judge } }
}

const start = Date.UTC(2026, 10, 22, 6, 17)

/** The timestamp of so many hours after the stories begin. */
export function at(hours: number): string {
  return timestampOf(timeAt(hours))
}

export function timeAt(hours: number): Date {
  return new Date(start + Math.round(hours * 3600) * 1000)
}

export function hostOf(key: string, hosted = false): Host {
  return { name: key, key, hosted, platform: 'linux', arch: 'x64' }
}

/** A run of a story. */
export interface Told {
  readonly id?: string
  readonly host?: string
  readonly hosted?: boolean
  /** What `system` measured, null where it is turned off; others by `readings`. */
  readonly system?: Readonly<Record<string, number>> | null
  readonly readings?: readonly Reading[]
  readonly mutes?: readonly Mute[]
  readonly acknowledged?: readonly Acknowledgement[]
  readonly anew?: readonly string[]
  readonly settings?: Settings
}

/** A machine that is well. */
export const well = { 'disk//used': 40 }

/** Judges a run on a memory. */
export function judged(memory: Memory, hours: number, told: Told): Judgement {
  const { id = `run-${hours}`, host = 'web-1', hosted = false, system = well, readings = [], mutes = [], acknowledged = [], anew = [] } = told
  const measured = answered('system', Object.entries(system ?? {}).map(([key, value]) => observed(key, value, 'percent')))
  const all = system === null || readings.some(({ collector }) => collector === 'system') ? readings : [measured, ...readings]
  const occasion = { run: { id }, timestamp: at(hours), mutes, acknowledged, anew }
  return judge({ host: hostOf(host, hosted), readings: all }, memory, told.settings ?? settings, occasion)
}

/** Memory after a run that landed. */
export function after(memory: Memory, hours: number, { id = `run-${hours}`, host = 'web-1' }: Told, judgement: Judgement): Memory {
  const findings = judgement.findings.map(({ id, severity, series, collector, since }) => ({
    id, severity, series, ...(collector !== undefined && { collector }), since,
  }))
  const record: RunRecord = { id, timestamp: at(hours), host, status: judgement.status, findings }
  return { ...memory, runs: [...memory.runs, record], learned: judgement.learned }
}

/** A story: runs that land one after the other. */
export function openStory(memory: Memory = emptyMemory, all: Settings = settings) {
  let now = memory
  return {
    run(hours: number, told: Told = {}): Judgement {
      const whole = { settings: all, ...told }
      const judgement = judged(now, hours, whole)
      now = after(now, hours, whole, judgement)
      return judgement
    },
    memory: () => now,
  }
}

/** What a run announced, a line each: `opened limit:web-1:disk//used WARN`. */
export function announced({ changes }: Judgement): readonly string[] {
  return [
    ...changes.opened.map(({ id, severity }) => `opened ${id} ${severity}`),
    ...changes.changed.map(({ finding, was }) => `changed ${finding.id} ${was} to ${finding.severity}`),
    ...changes.reminded.map(({ id, severity }) => `reminded ${id} ${severity}`),
    ...changes.recovered.map(({ id, how }) => `${how} ${id}`),
  ]
}

/** What is open, a line each. */
export function open({ findings }: Judgement): readonly string[] {
  return findings.map(({ id, severity }) => `${id} ${severity}`)
}

export const disk = 'limit:web-1:disk//used'
/** A collector that failed. */
export function failed(collector: string, reason = 'it hung'): Reading {
  return { collector, tookMs: 9, outcome: 'failed', reason }
}

/** A memory in which something is learned. */
export function knowing(learned: Partial<Learned>): Memory {
  return { ...emptyMemory, learned: { ...nothingLearned, ...learned } }
}

/** A host that has run every hour, at last so many hours from the beginning. */
export function hourly(host: string, seen = -1): HostPast {
  return { host, hosted: false, seen: at(seen), gaps: Array.from({ length: 12 }, () => 3600) }
}

/** The baseline of a series that was sampled every hour for so many hours, at last an hour before the beginning. */
export function trained(series: string, valueOf: (hour: number) => number, hours = 1500, collector = 'system'): Baseline {
  const kind = learnable(collector, series, false) ?? { form: 'gauge' }
  const detector = openDetector(undefined, { form: kind.form })
  const forecaster = openForecaster()
  for (let hour = -hours; hour < 0; hour += 1) {
    const seconds = timeAt(hour).getTime() / 1000
    detector.step(seconds, valueOf(hour), 0)
    forecaster.step(seconds, valueOf(hour), 0)
  }
  return {
    owner: ownerOf(series, 'web-1'), series, collector, since: at(-hours), seen: at(-1), samples: hours, missed: 0, absent: 0,
    detector: { ...detector.state() },
    ...(kind.capacity !== undefined && { forecaster: { ...forecaster.state() } }),
  }
}

/** About 50, and never the same twice. */
export function noisy(hour: number): number {
  const noise = Math.sin(hour * 12.9898) * 43_758.5453
  return 50 + 2 * (noise - Math.floor(noise) - 0.5)
}
