import type { CarrierName } from './dispatch.ts'
import type { ChannelName } from './ticket.ts'

/** Where the bridge may deliver, and how. Destinations come from here only; a ticket chooses among them. */
export interface DispatchSettings {
  readonly carriers: CarrierSettings
  /** Why a carrier is not configured: what to set, as a sentence without a full stop. */
  readonly off: Readonly<Partial<Record<CarrierName, string>>>
  /** Channels that a critical ticket goes to besides those that it asks for. */
  readonly alert: readonly ChannelName[]
  /** What becomes of a message that may have arrived: sent once more and marked, or held. */
  readonly onUnknown: 'resend' | 'hold'
  /** Foreign absolute folders, as they stand in tickets, and the folder below the root that is meant. */
  readonly pathMap: readonly { readonly from: string; readonly to: string }[]
  /** Milliseconds that one message may take. */
  readonly deadlineMs: number
}

/** A carrier that is absent here is not configured. URLs are https, or http on loopback; they end without a slash. */
export interface CarrierSettings {
  readonly slack?: SlackSettings
  readonly notion?: NotionSettings
  readonly ntfy?: { readonly url: string; readonly topic: string; readonly token?: string }
  readonly pushbullet?: { readonly url: string; readonly token: string }
  readonly email?: EmailSettings
  readonly webhook?: { readonly url: string; readonly secret?: string }
  readonly github?: GitHubSettings
}

export type SlackSettings = (
  | { readonly by: 'bot'; readonly token: string; readonly channel: string; readonly url: string }
  | { readonly by: 'webhook'; readonly webhookUrl: string }
) & {
  /** Further channels that an older ticket may name. */
  readonly also: readonly string[]
}

export interface NotionSettings {
  readonly url: string
  readonly token: string
  /** `database`: its only data source. */
  readonly parent: { readonly kind: 'page' | 'database' | 'data-source'; readonly id: string }
  /** Further pages or databases that an older ticket may name. */
  readonly also: readonly string[]
}

export interface EmailSettings {
  readonly host: string
  readonly port: number
  /** `implicit`: TLS from the first byte; `required`: STARTTLS or nothing; `optional`: plain text where it is not offered. */
  readonly tls: 'implicit' | 'required' | 'optional'
  readonly user?: string
  readonly password?: string
  readonly from: Address
  readonly to: readonly Address[]
}

/** Neither part holds a line end; the address is one address. */
export interface Address {
  readonly name: string
  readonly address: string
}

export interface GitHubSettings {
  /** Of the REST API. */
  readonly url: string
  readonly token: string
  readonly owner: string
  readonly repository: string
  readonly labels: readonly string[]
}
