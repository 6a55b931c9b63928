import { isJsonObject, type JsonObject } from '../../../model/json.ts'
import type { Notion } from './connect.ts'
import { Halt } from './judge.ts'
import type { Page } from './page.ts'
import { isId, ticketProperty, unreadable, type Place } from './place.ts'
import { bareTitle, isMarked, withoutRedelivery } from './ticket-mark.ts'

/** A page that is there. */
export interface Found {
  readonly id: string
  readonly url: string
}

/** Lists of 100 that are looked through below a page: 10,000 blocks. */
const listsAtMost = 100

/**
 * The page of a ticket, if there is one: in a data source by its property `Ticket ID`, else by the mark at the end of its
 * title; below a page by that mark among the child pages. Throws a `Halt`.
 */
export async function findPage(place: Place, page: Page, notion: Notion): Promise<Found | undefined> {
  if (place.kind === 'page') return await findBelow(place.id, page, notion)
  const { id, hasTicketId } = place
  const filter = hasTicketId ? byTicket(page) : byMark(page)
  const answer = await notion.look(async (client) => await client.dataSources.query({ data_source_id: id, filter, page_size: 100 }))
  // A filter may be less exact than we are: it knows no case, say.
  const known = listIn(answer).filter((one) => isId(one['id']) && one['in_trash'] !== true)
  const isOurs = (told: typeof isTold) => (one: JsonObject) => told(page, titleIn(one), hasTicketId ? ticketIn(one) : undefined)
  const found = known.find(isOurs(isTold)) ?? known.find(isOurs(wasTold))
  return found === undefined ? undefined : foundIn(found)
}

/** Of this version, or of an earlier one under the same title: a tool that has but one id may have many pages there. */
function byTicket({ ticket, former, title }: Page) {
  const equals = (text: string) => ({ property: ticketProperty, type: 'rich_text' as const, rich_text: { equals: text } })
  return { or: [equals(ticket), { and: [equals(former.ticket), startsWith(title)] }] }
}

function byMark({ mark, former, title }: Page) {
  const endsWith = (text: string) => ({ property: 'title', type: 'title' as const, title: { ends_with: text } })
  return { or: [endsWith(mark), { and: [endsWith(former.mark), startsWith(title)] }] }
}

function startsWith(title: string) {
  return { property: 'title', type: 'title' as const, title: { starts_with: withoutRedelivery(title) } }
}

/** True for a page of this very ticket; `ticket` is its property, where its data source has one. */
function isTold(page: Page, title: string, ticket: string | undefined): boolean {
  return ticket === undefined ? isMarked(title, page.mark) : ticket === page.ticket
}

/** True for a page of an earlier version, which had the id alone: it counts where its title is ours. */
function wasTold({ title: ours, former }: Page, title: string, ticket: string | undefined): boolean {
  const bare = ticket === undefined ? bareTitle(title, former.mark) : ticket === former.ticket ? withoutRedelivery(title) : undefined
  return bare === withoutRedelivery(ours)
}

async function findBelow(parent: string, page: Page, notion: Notion): Promise<Found | undefined> {
  let cursor: string | undefined
  let former: JsonObject | undefined
  for (let lists = 0; lists < listsAtMost; lists += 1) {
    const next = cursor === undefined ? {} : { start_cursor: cursor }
    const answer = await notion.look(async (client) => await client.blocks.children.list({ block_id: parent, page_size: 100, ...next }))
    const pages = listIn(answer).filter((block) => block['type'] === 'child_page' && block['in_trash'] !== true && isId(block['id']))
    const child = pages.find((block) => isTold(page, childTitle(block), undefined))
    if (child !== undefined) return foundIn(child)
    former ??= pages.find((block) => wasTold(page, childTitle(block), undefined))
    const { has_more: hasMore, next_cursor: nextCursor } = isJsonObject(answer) ? answer : {}
    if (hasMore !== true || typeof nextCursor !== 'string') return former && foundIn(former)
    cursor = nextCursor
  }
  throw new Halt({
    outcome: 'refused',
    code: 'parent-too-long',
    reason: `The page holds more than ${listsAtMost * 100} blocks, so that nobody can tell whether this message is among them`,
    remedy: 'Configure a database instead, or an empty page',
  })
}

/** A page of an answer; its address is made of its id where the answer has none that a browser could open. */
export function foundIn(page: JsonObject): Found | undefined {
  const { id, url } = page
  if (!isId(id)) return undefined
  const isUrl = typeof url === 'string' && /^https:\/\/[\w.-]+\/[\w/.~%-]{1,300}$/.test(url)
  return { id, url: isUrl ? url : `https://www.notion.so/${id.replaceAll('-', '')}` }
}

function listIn(answer: unknown): readonly JsonObject[] {
  const results = isJsonObject(answer) ? answer['results'] : undefined
  if (!Array.isArray(results)) throw unreadable('a list')
  return results.filter(isJsonObject)
}

function childTitle({ child_page: page }: JsonObject): string {
  const title = isJsonObject(page) ? page['title'] : undefined
  return typeof title === 'string' ? title : ''
}

function titleIn(page: JsonObject): string {
  return propertiesOf(page).map(([, value]) => textIn(value, 'title')).join('')
}

function ticketIn(page: JsonObject): string {
  return propertiesOf(page).map(([name, value]) => (name === ticketProperty ? textIn(value, 'rich_text') : '')).join('')
}

function propertiesOf({ properties }: JsonObject): readonly (readonly [string, unknown])[] {
  return Object.entries(isJsonObject(properties) ? properties : {})
}

function textIn(value: unknown, type: 'title' | 'rich_text'): string {
  const pieces = isJsonObject(value) ? value[type] : undefined
  if (!Array.isArray(pieces)) return ''
  return pieces.map((piece: unknown) => (isJsonObject(piece) && typeof piece['plain_text'] === 'string' ? piece['plain_text'] : '')).join('')
}
