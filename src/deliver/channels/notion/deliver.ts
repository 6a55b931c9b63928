import { isJsonObject, type JsonObject } from '../../../model/json.ts'
import type { Errand, Probe, Verdict } from '../../channel.ts'
import type { Notion } from './connect.ts'
import { findPage, foundIn, type Found } from './find.ts'
import { Halt } from './judge.ts'
import type { Page } from './page.ts'
import { partsIn } from './parts.ts'
import { isId, ticketProperty, unreadable, type Place } from './place.ts'
import { marked } from './ticket-mark.ts'

/**
 * Makes the page unless it is there, and adds the parts that it does not have yet. Which those are is read from the page
 * itself whenever an earlier attempt may have been at it. Throws a `Halt`.
 */
export async function deliver(page: Page, place: Place, notion: Notion, errand: Errand): Promise<Verdict> {
  const { parts } = page
  const known = keptPage(errand.progress) ?? (await findPage(place, page, notion))
  const found = known ?? (await create(page, place, notion))
  const keep = async (done: number): Promise<void> => await errand.keep({ page: found.id, url: found.url, parts: done, of: parts.length })
  let done = known === undefined ? 1 : await partsOn(found, parts.length, notion)
  // A page of one part is delivered: there is nothing to go on with.
  if (parts.length > 1) await keep(done)
  for (; done < parts.length; done += 1) {
    const refusal = await append(found, parts[done] ?? '', notion)
    if (refusal !== undefined) return cutShort(found, done, parts.length, refusal)
    await keep(done + 1)
  }
  return { outcome: 'delivered', ...found }
}

/** Whether the page is there, with all its parts. Throws a `Halt`. */
export async function probe(page: Page, place: Place, notion: Notion, errand: Errand): Promise<Probe> {
  const found = keptPage(errand.progress) ?? (await findPage(place, page, notion))
  if (found === undefined) return { outcome: 'absent' }
  const isWhole = (await partsOn(found, page.parts.length, notion)) === page.parts.length
  return isWhole ? { outcome: 'delivered', ...found } : { outcome: 'absent' }
}

function keptPage(progress: JsonObject | undefined): Found | undefined {
  return isId(progress?.['page']) ? foundIn({ id: progress['page'], url: progress['url'] }) : undefined
}

async function create({ icon, title, mark, ticket, parts }: Page, place: Place, notion: Notion): Promise<Found> {
  const hasTicketId = place.kind === 'data-source' && place.hasTicketId
  const text = (content: string) => [{ type: 'text' as const, text: { content } }]
  const answer = await notion.write(async (client) =>
    await client.pages.create({
      parent: place.kind === 'page' ? { page_id: place.id } : { data_source_id: place.id },
      icon: { type: 'emoji', emoji: icon },
      properties: {
        title: { title: text(hasTicketId ? title : marked(title, mark)) },
        ...(hasTicketId && { [ticketProperty]: { rich_text: text(ticket) } }),
      },
      markdown: parts[0] ?? '',
    }))
  const found = isJsonObject(answer) && answer['object'] === 'page' ? foundIn(answer) : undefined
  // An `async_task` is one of these: the page will be there when it is looked for.
  if (found === undefined) throw new Halt({ outcome: 'unknown', code: 'unreadable-answer', reason: 'Notion answered without the page that it was to make' })
  return found
}

/** Adds a part at the end. What people need stands in the first part: a refusal of another one is told, and no failure. */
async function append({ id }: Found, content: string, notion: Notion): Promise<(Verdict & { outcome: 'refused' }) | undefined> {
  try {
    const answer = await notion.write(async (client) =>
      await client.pages.updateMarkdown({ page_id: id, type: 'insert_content', insert_content: { content, position: { type: 'end' } } }))
    if (isJsonObject(answer) && answer['object'] === 'page_markdown') return undefined
  } catch (thrown) {
    if (thrown instanceof Halt && thrown.verdict.outcome === 'refused') return thrown.verdict
    throw thrown
  }
  throw new Halt({ outcome: 'unknown', code: 'unreadable-answer', reason: 'Notion answered without the page that it was to add to' })
}

async function partsOn({ id }: Found, of: number, notion: Notion): Promise<number> {
  if (of === 1) return 1
  const answer = await notion.look(async (client) => await client.pages.retrieveMarkdown({ page_id: id }))
  if (!isJsonObject(answer) || typeof answer['markdown'] !== 'string') throw unreadable('a page')
  return partsIn(answer['markdown'], of)
}

function cutShort(found: Found, done: number, of: number, { code, reason }: Verdict & { outcome: 'refused' }): Verdict {
  const why = `Only ${done} of ${of} parts of the report are on the page, the next one was refused (${code}): ${reason}`
  return { outcome: 'delivered', ...found, code: 'partial', reason: why }
}
