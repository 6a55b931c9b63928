import type { NotionSettings } from '../../../model/dispatch-settings.ts'
import { isJsonObject } from '../../../model/json.ts'
import { plain } from '../../../model/plain.ts'
import type { Notion } from './connect.ts'
import { Halt } from './judge.ts'

/** Where pages are made. */
export type Place =
  | { readonly kind: 'page'; readonly id: string }
  /** `hasTicketId`: its schema has a text property `Ticket ID`, by which a page is found again. */
  | { readonly kind: 'data-source'; readonly id: string; readonly hasTicketId: boolean }

export const ticketProperty = 'Ticket ID'

/** Looks up what there is to know of the configured place; throws a `Halt`. */
export async function placeOf({ parent }: NotionSettings, notion: Notion): Promise<Place> {
  if (parent.kind === 'page') return { kind: 'page', id: parent.id }
  const id = parent.kind === 'data-source' ? parent.id : await onlySourceOf(parent.id, notion)
  const source = await notion.look(async (client) => await client.dataSources.retrieve({ data_source_id: id }))
  const properties = isJsonObject(source) && isJsonObject(source['properties']) ? source['properties'] : undefined
  if (properties === undefined) throw unreadable('a data source')
  const property = properties[ticketProperty]
  return { kind: 'data-source', id, hasTicketId: isJsonObject(property) && property['type'] === 'rich_text' }
}

async function onlySourceOf(id: string, notion: Notion): Promise<string> {
  const database = await notion.look(async (client) => await client.databases.retrieve({ database_id: id }))
  const listed = isJsonObject(database) ? database['data_sources'] : undefined
  if (!Array.isArray(listed)) throw unreadable('a database')
  const sources: readonly unknown[] = listed
  const [source] = sources
  if (sources.length === 1 && isJsonObject(source) && isId(source['id'])) return source['id']
  const names = sources.slice(0, 10).map((one) => (isJsonObject(one) ? `"${plain(String(one['name']), 60)}" ${plain(String(one['id']), 40)}` : '')).join(', ')
  throw new Halt({
    outcome: 'refused',
    code: sources.length === 0 ? 'no-data-source' : 'several-data-sources',
    reason: `The database has ${sources.length} data sources that the connection can see${names === '' ? '' : `: ${names}`}`,
    remedy: 'Configure the data source itself instead of its database ("Copy data source ID" in the database\'s settings)',
  })
}

/** The ids of Notion are UUIDs, with or without hyphens. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(value)
}

export function unreadable(what: string): Halt {
  return new Halt({ outcome: 'retry', code: 'unreadable-answer', reason: `Notion's answer is not ${what}` })
}
