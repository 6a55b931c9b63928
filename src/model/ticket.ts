import type { Severity, Status } from './finding.ts'

/** The channels that a ticket can ask for, in the contract's order; `push` is every push service that is configured. */
export const channels = ['slack', 'notion', 'push', 'email', 'webhook', 'github'] as const
export type ChannelName = (typeof channels)[number]
/** The contract's four are always said; the others only where they are asked for. */
export type Send = Readonly<Record<'slack' | 'notion' | 'push' | 'email', boolean> & Partial<Record<ChannelName, boolean>>>

export interface Artifact {
  readonly type: 'markdown'
  /** POSIX, relative to the root. */
  readonly path: string
  readonly title: string
}

/** A trouble that is followed from run to run; the GitHub channel keeps one issue for each. */
export interface Incident {
  readonly fingerprint: string
  readonly state: 'open' | 'resolved'
  readonly severity: Severity
  /** One line. */
  readonly title: string
}

/** The loop's dispatch ticket: the original's fields first and in this order, then what is added to them. */
export interface Ticket {
  readonly id: string
  readonly created_utc: string
  readonly artifacts: readonly Artifact[]
  readonly send: Send
  readonly meta: {
    readonly source: 'master'
    readonly note: 'auto generated'
    readonly host: string
    /** What memory knows the host by: a hosted runner has another name in every run. */
    readonly host_key: string
    readonly workflow_run?: string
  }
  readonly schema: 'velos.ticket/1'
  readonly status: Status
  /** The worst finding's; absent where there is none. */
  readonly severity?: Severity
  /** One line for a message's subject. */
  readonly summary: string
  /** The report for machines: POSIX, relative to the root. */
  readonly report_json: string
  /** What is open, and what this run resolved. */
  readonly incidents: readonly Incident[]
  /** Why each channel that could be asked is asked or not. */
  readonly decided: Readonly<Partial<Record<ChannelName, SendReason>>>
}

/** Why a channel is told of a run, or is not. */
export const sendReasons = [
  'always', 'first-report', 'changed', 'reminded', 'warn', 'critical', 'daily-digest', 'weekly-digest', 'alert',
  'turned-off', 'unchanged', 'below-warn', 'below-critical', 'digest-sent',
] as const
export type SendReason = (typeof sendReasons)[number]
