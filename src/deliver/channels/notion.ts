import type { NotionSettings } from '../../model/dispatch-settings.ts'
import type { Json } from '../../model/json.ts'
import { plain } from '../../model/plain.ts'
import type { Channel, Errand, Message } from '../channel.ts'
import { connect, type Notion } from './notion/connect.ts'
import { deliver, probe } from './notion/deliver.ts'
import { Halt, probeFrom } from './notion/judge.ts'
import { pageOf, type Page } from './notion/page.ts'
import { placeOf, type Place } from './notion/place.ts'
import { marked } from './notion/ticket-mark.ts'

/**
 * A Notion page for each ticket, below a page or in a data source. A page is looked for before it is made, and after an
 * attempt of which nobody knows whether it came through, so that none is made twice; one that is incomplete is gone on
 * with. The table of verdicts is in `notion/judge.ts`.
 */
export const notion: Channel = {
  id: 'notion',
  open: ({ notion: settings }) => {
    if (settings === undefined) return undefined
    // The same for all messages: looked up once.
    let place: Place | undefined
    const reach = async (errand: Errand): Promise<readonly [Notion, Place]> => {
      const connected = await connect(settings, errand)
      place ??= await placeOf(settings, connected)
      return [connected, place]
    }
    return {
      destination: plain(`${settings.parent.kind.replace('-', ' ')} ${settings.parent.id}`, 100),
      secrets: [settings.token],
      prepare: (dispatch, redelivery) => messageOf(pageOf(dispatch, redelivery), settings, reach),
    }
  },
}

function messageOf(page: Page, settings: NotionSettings, reach: (errand: Errand) => Promise<readonly [Notion, Place]>): Message {
  return {
    shows: showsOf(page, settings),
    send: async (errand) => {
      try {
        const [connected, place] = await reach(errand)
        return await deliver(page, place, connected, errand)
      } catch (thrown) {
        if (thrown instanceof Halt) return thrown.verdict
        throw thrown
      }
    },
    probe: async (errand) => {
      try {
        const [connected, place] = await reach(errand)
        return await probe(page, place, connected, errand)
      } catch (thrown) {
        if (thrown instanceof Halt) return probeFrom(thrown.verdict)
        throw thrown
      }
    },
  }
}

function showsOf({ icon, title, mark, ticket, parts }: Page, { parent }: NotionSettings): Json {
  const isPage = parent.kind === 'page'
  return {
    parent: { [parent.kind]: parent.id },
    icon,
    title: isPage ? marked(title, mark) : title,
    ...(!isPage && { 'Ticket ID': ticket, 'title where there is no property "Ticket ID"': marked(title, mark) }),
    parts,
  }
}
