import { attempt } from './deliver/attempt.ts'
import type { Verdict } from './deliver/channel.ts'
import { openDesk } from './deliver/desk.ts'
import type { World } from './edge/world.ts'
import { carriers, type CarrierName, type Dispatch } from './model/dispatch.ts'
import type { DispatchSettings } from './model/dispatch-settings.ts'
import { VelosError } from './model/errors.ts'
import { timestampOf } from './model/timestamp.ts'

/** What became of a test message to one carrier. */
export interface Tested {
  readonly carrier: CarrierName
  readonly destination: string
  readonly verdict: Verdict
}

/** The carriers that a word of the command line means: one of them, or with `push` every push service that is configured. */
function meantBy(channel: string, { carriers: configured }: DispatchSettings): readonly CarrierName[] {
  if (channel !== 'push') return carriers.filter((carrier) => carrier === channel)
  const services = (['ntfy', 'pushbullet'] as const).filter((service) => configured[service] !== undefined)
  return services.length === 0 ? ['ntfy'] : services
}

/** Sends a message that says it is a test, once; throws where there is nowhere to send it. */
export async function testChannel(channel: string, settings: DispatchSettings, world: Pick<World, 'fetch' | 'now' | 'sleep'>, id: string): Promise<readonly Tested[]> {
  const desk = openDesk(settings.carriers)
  const tested: Tested[] = []
  for (const carrier of meantBy(channel, settings)) {
    const open = await desk.channel(carrier)
    if (open === undefined) {
      throw new VelosError('configuration', `${carrier} is not configured: ${settings.off[carrier] ?? 'nothing of it is set'}.`, { remedy: 'The table in bridge/README.md says what to set.' })
    }
    const message = open.prepare(testDispatch(id, world.now()), 0)
    const verdict = await attempt<Verdict>(async (errand) => await message.send(errand), { world, deadlineMs: settings.deadlineMs, keep: async () => undefined })
    tested.push({ carrier, destination: open.destination, verdict })
  }
  return tested
}

function testDispatch(id: string, now: Date): Dispatch {
  return {
    id,
    created: timestampOf(now),
    title: 'Test message of the VELOS bridge',
    findings: [],
    news: [],
    body: 'This is a test. Somebody ran `velos bridge test` to see whether messages arrive here: this one did. Nothing is wrong, and nothing needs to be done.',
    attachments: [],
    remarks: ['This is a test message'],
    incidents: [],
  }
}
