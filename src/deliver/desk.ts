import type { CarrierName } from '../model/dispatch.ts'
import type { CarrierSettings } from '../model/dispatch-settings.ts'
import type { OpenChannel } from './channel.ts'
import type { Destination } from './pending-ticket.ts'
import { registry } from './registry.ts'
import { settingsFor } from './ticket/destination-for.ts'

/** What the bridge keeps in mind while it works: open channels, who is left alone for now, and how long it has waited. */
export interface Desk {
  /** Undefined where it is not configured; `destination` is another place than its own that the configuration lists. */
  channel(carrier: CarrierName, destination?: Destination): Promise<OpenChannel | undefined>
  /** True where a service asked to be left alone, or failed too often in a row. */
  isPaused(carrier: CarrierName, now: Date): boolean
  /** Takes note of how an attempt ended. */
  attempted(carrier: CarrierName, answered: { readonly outcome: string; readonly named: boolean; readonly next?: Date }): void
  /** Takes the time off what one run may spend waiting; false where there is not so much left. */
  mayWait(milliseconds: number): boolean
}

/** All that one run waits for services, whatever they ask for. */
const waitingAtMostMs = 10_000
/** After so many failures in a row a service is left alone for the rest of the run. */
const failuresInARow = 3

export function openDesk(settings: CarrierSettings): Desk {
  const channels = new Map<string, Promise<OpenChannel | undefined>>()
  const pausedUntil = new Map<CarrierName, number>()
  const failures = new Map<CarrierName, number>()
  let waitedMs = 0
  return {
    async channel(carrier, destination) {
      const key = JSON.stringify([carrier, destination])
      const opening = channels.get(key) ?? registry[carrier]().then((channel) => channel.open(settingsFor(settings, carrier, destination)))
      channels.set(key, opening)
      return await opening
    },
    isPaused: (carrier, now) => (pausedUntil.get(carrier) ?? 0) > now.getTime(),
    attempted(carrier, { outcome, named, next }) {
      const hasFailed = outcome === 'retry' || outcome === 'unknown'
      const inARow = hasFailed ? (failures.get(carrier) ?? 0) + 1 : 0
      failures.set(carrier, inARow)
      if (hasFailed && named && next !== undefined) pausedUntil.set(carrier, next.getTime())
      if (inARow >= failuresInARow) pausedUntil.set(carrier, Number.POSITIVE_INFINITY)
    },
    mayWait(milliseconds) {
      if (waitedMs + milliseconds > waitingAtMostMs) return false
      waitedMs += milliseconds
      return true
    },
  }
}
