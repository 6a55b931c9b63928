import { type CarrierName, carriers } from '../../model/dispatch.ts'
import type { DispatchSettings } from '../../model/dispatch-settings.ts'
import type { ChannelName } from '../../model/ticket.ts'
import type { Ask, Destination, PendingTicket } from '../pending-ticket.ts'
import { destinationFor } from './destination-for.ts'

/** Who is to carry a ticket, why, and whether that can be. */
export interface AskedCarrier {
  readonly carrier: CarrierName
  /** The channel that stands for it in the ticket, or in `alert`. */
  readonly channel: ChannelName
  /** The ticket asks for it; or it does not, but it is critical. */
  readonly why: 'asked' | 'alert'
  readonly state: 'configured' | 'not-configured' | 'refused-destination'
  /** A sentence without a full stop; absent where all is as asked. */
  readonly reason?: string
  /** Another place than the carrier's own, which the configuration lists under `also`: see `settingsFor`. */
  readonly destination?: Destination
}

const pushServices = ['ntfy', 'pushbullet'] as const satisfies readonly CarrierName[]

/**
 * The carriers of a ticket, each once, in the order of `carriers`: those of the channels that it asks for, and for a
 * critical one those of `alert` as well, unless the loop has decided that already (`src/ticket/when.ts`). An alert goes to the carrier's own place even where the ticket wants another.
 */
export function askedCarriers(ticket: PendingTicket, settings: DispatchSettings): readonly AskedCarrier[] {
  const found = new Map<CarrierName, AskedCarrier>()
  for (const ask of ticket.asks) {
    for (const one of carriersOf(ask.channel, settings)) found.set(one, asked(one, ask, settings))
  }
  for (const channel of isCritical(ticket) && ticket.isDecided === undefined ? settings.alert : []) {
    for (const carrier of carriersOf(channel, settings)) {
      const before = found.get(carrier)
      if (before === undefined) found.set(carrier, { ...asked(carrier, { channel, destinations: [] }, settings), why: 'alert' })
      if (before?.state !== 'refused-destination') continue
      const reason = `${before.reason ?? 'the ticket names another place'}; as it is critical, it goes to the one that is configured`
      found.set(carrier, { carrier, channel, why: 'alert', state: 'configured', reason })
    }
  }
  return carriers.flatMap((carrier) => found.get(carrier) ?? [])
}

/** True for what is not to wait, in whichever words the ticket says so. */
export function isCritical({ severity, status }: PendingTicket): boolean {
  return severity === 'CRITICAL' || status === 'CRITICAL'
}

/** The carriers of a channel: for `push` the services that are configured, or one that says how to configure them. */
function carriersOf(channel: ChannelName, settings: DispatchSettings): readonly CarrierName[] {
  if (channel !== 'push') return [channel]
  const configured = pushServices.filter((service) => settings.carriers[service] !== undefined)
  return configured.length === 0 ? ['ntfy'] : configured
}

function asked(carrier: CarrierName, { channel, destinations }: Ask, { carriers: configured, off }: DispatchSettings): AskedCarrier {
  const ask = { carrier, channel, why: 'asked' } as const
  if (configured[carrier] === undefined) {
    const own = (one: CarrierName, name: string): string => `${name} is not configured${off[one] === undefined ? '' : `: ${off[one]}`}`
    const reason = channel === 'push' ? pushServices.map((one) => own(one, one === 'ntfy' ? 'ntfy' : 'Pushbullet')).join('; ') : own(carrier, `"${channel}"`)
    return { ...ask, state: 'not-configured', reason }
  }
  const found = destinationFor(carrier, destinations, configured)
  if ('refused' in found) return { ...ask, state: 'refused-destination', reason: found.refused }
  return { ...ask, state: 'configured', ...(found.destination !== undefined && { destination: found.destination }) }
}
