import type { Rule, Severity } from './finding.ts'
import type { Json } from './json.ts'

/** The owner of a series that is not of one host: of the repository, of an endpoint, of the runs. */
export const everyHost = '*'

/** What one run saw, as memory keeps it until it is folded into what is learned: sightings of whatever order end in the same. */
export interface Sighting {
  /** The run's uuid. */
  readonly id: string
  readonly timestamp: string
  /** `Host.key` */
  readonly host: string
  readonly hosted: boolean
  /** Seconds to add to UTC for the local time of the repository's people. */
  readonly offset: number
  /**
   * The numbers that are learned or held against a limit: by the collector that brought them, then by series. A
   * collector that answered is here, and be it with nothing; what another one watches was not looked at.
   */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** What was wrong by rules that need no memory. */
  readonly troubles: readonly Trouble[]
  /** Series, or parts of them, that a collector which answered could not look at. */
  readonly unseen: readonly string[]
  /** What was silenced or acknowledged at that time: ids or series of findings, `*` for any characters. */
  readonly muted: readonly string[]
  readonly acknowledged: readonly string[]
  /** Series whose baseline starts anew: when they first stand in the configuration, and, by a command, with this run. */
  readonly relearn: readonly string[]
  readonly anew: readonly string[]
}

/** A finding of one run, as little of it as has to be kept. */
export interface Trouble {
  readonly rule: Rule
  /** The host, or `everyHost`. */
  readonly owner: string
  readonly series: string
  readonly severity: Severity
  readonly collector?: string
}

/** What is usual of one series. */
export interface Baseline {
  /** The host, or `everyHost`. */
  readonly owner: string
  readonly series: string
  readonly collector: string
  /** Timestamps of its first and its last sample. */
  readonly since: string
  readonly seen: string
  readonly samples: number
  /** Runs that could have seen it, and did not. */
  readonly missed: number
  /** Those of them since its last sample. They are not in `missed` before it is there again. */
  readonly absent: number
  /** The state of its detector (`src/detect`), and of its forecaster where it has a capacity. */
  readonly detector: Json
  readonly forecaster?: Json
  /** The incident that its detector is in. */
  readonly alarm?: Alarm
}

/** What a detector has raised: a value that is far out, a level that has shifted, a line gone flat, a season that is lost. */
export interface Alarm {
  readonly cause: 'value' | 'level' | 'flat' | 'season'
  readonly side: 'above' | 'below'
  readonly since: string
  readonly score: number
}

/** When a host's runs come. */
export interface HostPast {
  readonly host: string
  readonly hosted: boolean
  readonly seen: string
  /** Seconds between its last runs, the newest last. */
  readonly gaps: readonly number[]
}

/** A trouble that is followed from run to run. */
export interface IncidentRecord extends Trouble {
  /** `Finding.id` */
  readonly id: string
  /** `suspected`: not yet as often as `fail-after` asks for. */
  readonly state: 'suspected' | 'open' | 'resolved'
  /** Timestamps: of the first run that saw it, of the run that opened it, of the one that resolved it. */
  readonly since: string
  readonly opened?: string
  readonly resolved?: string
  readonly how?: 'recovered' | 'gone' | 'accepted'
  /** Bad and good runs in a row. */
  readonly bad: number
  readonly good: number
  /** The last looks, `1` bad and `0` good, the newest last: for flapping. */
  readonly looks: string
  readonly flapping: boolean
  /** When people were last told that it is open, and with what severity; absent: never, since it is silenced, say. */
  readonly told?: { readonly at: string; readonly severity: Severity }
  /** How often it has been opened. */
  readonly times: number
}

/** What is learned, and what waits to be folded into it. */
export interface Learned {
  /** All sightings before this timestamp are folded in; absent: none is yet. */
  readonly until?: string
  /** By owner and series, in code-unit order. */
  readonly baselines: readonly Baseline[]
  /** By key, in code-unit order. */
  readonly hosts: readonly HostPast[]
  /** By id, in code-unit order. */
  readonly incidents: readonly IncidentRecord[]
  /** What the configuration said at that time of what is to be learned anew. */
  readonly relearn: readonly string[]
  /** By timestamp, then by id. */
  readonly sightings: readonly Sighting[]
}

export const nothingLearned: Learned = { baselines: [], hosts: [], incidents: [], relearn: [], sightings: [] }
