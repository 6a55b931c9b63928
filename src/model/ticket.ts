import type { Severity, Status } from './finding.ts'

/** The channels that a ticket can ask for, in the contract's order. */
export const channels = ['slack', 'notion', 'push', 'email'] as const
export type ChannelName = (typeof channels)[number]
export type Send = Readonly<Record<ChannelName, boolean>>

export interface Artifact {
  readonly type: 'markdown'
  /** POSIX, relative to the root. */
  readonly path: string
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
}
