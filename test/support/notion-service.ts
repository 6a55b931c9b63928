import { countOf, readNotionMarkdown, textOf, type NotionBlock } from './notion-markdown.ts'
import { startService, type Ask, type Reply, type Service } from './service.ts'

/** A page as it was made here. */
export interface MadePage {
  readonly id: string
  readonly parent: string
  readonly title: string
  readonly icon: string
  readonly ticketId?: string
  inTrash: boolean
  /** Its parts, as they were sent. */
  readonly parts: string[]
}

export interface NotionService {
  readonly service: Service
  readonly pages: readonly MadePage[]
  /** Puts something else below a page: other people's blocks. */
  fill(parent: string, blocks: number): void
  trash(page: MadePage | undefined): void
  /** Puts a page there as an earlier version would have left it. */
  plant(parent: string, title: string, ticketId: string | undefined): void
}

export interface NotionWorld {
  readonly token: string
  /** The ids of pages that are shared with the connection. */
  readonly parents?: readonly string[]
  /** The data sources of databases, by the database's id. */
  readonly databases?: Readonly<Record<string, readonly string[]>>
  /** The properties of data sources beside their title, by the data source's id. */
  readonly dataSources?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly mayUpdate?: boolean
}

/** The id of something, for a number. */
export const notionId = (number: number): string => `1f0c0000-0000-8000-8000-${String(number).padStart(12, '0')}`

/**
 * Notion's API as far as the channel uses it, written from its reference (version 2026-03-11): with its limits, its errors,
 * its pages of 100, a filter that does not mind capitals, and Markdown that comes back without blank lines.
 */
export async function startNotion(world: NotionWorld): Promise<NotionService> {
  const pages: MadePage[] = []
  const others = new Map<string, number>()
  const made: State = { world, pages, others }
  const service = await startService((ask) => answerTo(ask, made))
  return {
    service,
    pages,
    fill: (parent, blocks) => void others.set(parent, blocks),
    plant: (parent, title, ticketId) =>
      void pages.push({ id: notionId(pages.length + 1), parent, title, icon: '⚪', inTrash: false, parts: ['x'], ...(ticketId !== undefined && { ticketId }) }),
    trash: (page) => {
      if (page !== undefined) page.inTrash = true
    },
  }
}

interface State {
  readonly world: NotionWorld
  readonly pages: MadePage[]
  readonly others: Map<string, number>
}

type Body = Readonly<Record<string, unknown>>
const bodyIn = (value: unknown): Body => (typeof value === 'object' && value !== null ? { ...value } : {})

function answerTo(ask: Ask, state: State): Reply {
  if (ask.headers['authorization'] !== `Bearer ${state.world.token}`) return failure(401, 'unauthorized', 'API token is invalid.')
  if (ask.headers['notion-version'] !== '2026-03-11') return failure(400, 'missing_version', 'Notion-Version header should be defined.')
  if (ask.body.length > 500_000) return failure(413, 'validation_error', 'The payload is larger than 500 KB.')
  const url = new URL(ask.path, 'http://localhost')
  const [version, kind = '', id = '', rest = ''] = url.pathname.slice(1).split('/')
  const route = `${ask.method} ${version}/${kind}${id === '' ? '' : '/:id'}${rest === '' ? '' : `/${rest}`}`
  const body: Body = ask.body.length === 0 ? {} : bodyIn(JSON.parse(ask.body.toString()))
  if (route === 'GET v1/databases/:id') return database(id, state)
  if (route === 'GET v1/data_sources/:id') return dataSource(id, state)
  if (route === 'POST v1/data_sources/:id/query') return query(id, body, state)
  if (route === 'GET v1/blocks/:id/children') return children(id, url, state)
  if (route === 'POST v1/pages') return createPage(body, state)
  if (route === 'GET v1/pages/:id/markdown') return withPage(id, state, (page) => success(markdownOf(page)))
  if (route === 'PATCH v1/pages/:id/markdown') return withPage(id, state, (page) => insert(page, body, state))
  return failure(400, 'invalid_request_url', 'Invalid request URL.')
}

function success(value: unknown): Reply {
  return { status: 200, body: JSON.stringify(value) }
}

export function failure(status: number, code: string, message: string): Reply {
  return { status, body: JSON.stringify({ object: 'error', status, code, message, request_id: notionId(0) }) }
}

const missing = (what: string, id: string): Reply =>
  failure(404, 'object_not_found', `Could not find ${what} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration.`)

function database(id: string, { world }: State): Reply {
  const sources = world.databases?.[id]
  if (sources === undefined) return missing('database', id)
  return success({ object: 'database', id, data_sources: sources.map((source, at) => ({ id: source, name: `Source ${at + 1}` })) })
}

function dataSource(id: string, { world }: State): Reply {
  const properties = world.dataSources?.[id]
  if (properties === undefined) return missing('data source', id)
  const typed = Object.entries(properties).map(([name, type]) => [name, { id: name, name, type }])
  return success({ object: 'data_source', id, properties: { Name: { id: 'title', name: 'Name', type: 'title' }, ...Object.fromEntries(typed) } })
}

function query(id: string, { filter }: Body, { world, pages }: State): Reply {
  const properties = world.dataSources?.[id]
  if (properties === undefined) return missing('data source', id)
  const unknown = filtersIn(filter).map(({ property }) => String(property)).find((name) => name !== 'title' && properties[name] !== 'rich_text')
  if (unknown !== undefined) return failure(400, 'validation_error', `Could not find property with name or id: ${unknown}`)
  const found = pages.filter((page) => page.parent === id && !page.inTrash && passes(page, bodyIn(filter))).slice(0, 100)
  return success({ object: 'list', results: found.map(pageObject), has_more: false, next_cursor: null })
}

/** The filters in a compound one. */
function filtersIn(filter: unknown): readonly Body[] {
  const one = bodyIn(filter)
  const inner = [one['or'], one['and']].flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []))
  return inner.length === 0 ? [one] : inner.flatMap(filtersIn)
}

function passes(page: MadePage, { or, and, property, rich_text: richText, title }: Body): boolean {
  if (Array.isArray(or)) return or.some((one) => passes(page, bodyIn(one)))
  if (Array.isArray(and)) return and.every((one) => passes(page, bodyIn(one)))
  const text = (property === 'title' ? page.title : (page.ticketId ?? '')).toLowerCase()
  const conditions = Object.entries(bodyIn(property === 'title' ? title : richText)).map(([name, value]) => [name, String(value).toLowerCase()] as const)
  if (conditions.length === 0) throw new Error('a filter without a condition')
  return conditions.every(([name, value]) => (name === 'equals' ? text === value : name === 'ends_with' ? text.endsWith(value) : name === 'starts_with' && text.startsWith(value)))
}

function children(id: string, url: URL, { world, pages, others }: State): Reply {
  if (world.parents?.includes(id) !== true) return missing('block', id)
  const size = Number(url.searchParams.get('page_size') ?? 100)
  if (size > 100) return failure(400, 'validation_error', 'page_size should be ≤ 100.')
  const paragraphs = Array.from({ length: others.get(id) ?? 0 }, (_, at) => ({ object: 'block', id: notionId(900_000 + at), type: 'paragraph', paragraph: {} }))
  const below = pages.filter((page) => page.parent === id && !page.inTrash)
    .map((page) => ({ object: 'block', id: page.id, type: 'child_page', child_page: { title: page.title }, in_trash: false }))
  const all = [...paragraphs, ...below]
  const from = Number(url.searchParams.get('start_cursor') ?? 0)
  const hasMore = from + size < all.length
  return success({ object: 'list', results: all.slice(from, from + size), has_more: hasMore, next_cursor: hasMore ? String(from + size) : null })
}

function createPage({ parent, icon, properties, markdown, children: blocks }: Body, { world, pages }: State): Reply {
  const { page_id: pageId, data_source_id: sourceId } = bodyIn(parent)
  const id = String(pageId ?? sourceId)
  if (pageId !== undefined && world.parents?.includes(id) !== true) return missing('page', id)
  if (sourceId !== undefined && world.dataSources?.[id] === undefined) return missing('data source', id)
  if (markdown !== undefined && blocks !== undefined) return failure(400, 'validation_error', 'markdown and children are mutually exclusive.')
  const { title, ...rest } = bodyIn(properties)
  const unknown = Object.keys(rest).find((name) => world.dataSources?.[id]?.[name] === undefined)
  if (unknown !== undefined) return failure(400, 'validation_error', `${unknown} is not a property that exists.`)
  const problem = problemOf(String(markdown)) ?? longText([title, rest['Ticket ID']])
  if (problem !== undefined) return failure(400, 'validation_error', `body failed validation: ${problem}`)
  const page: MadePage = {
    id: notionId(pages.length + 1),
    parent: id,
    title: richText(title, 'title'),
    icon: String(bodyIn(icon)['emoji']),
    ...(rest['Ticket ID'] !== undefined && { ticketId: richText(rest['Ticket ID'], 'rich_text') }),
    inTrash: false,
    parts: [String(markdown)],
  }
  pages.push(page)
  return success(pageObject(page))
}

function insert(page: MadePage, body: Body, { world }: State): Reply {
  if (world.mayUpdate === false) return failure(403, 'restricted_resource', 'Insufficient permissions for this endpoint.')
  const { content, position } = bodyIn(body['insert_content'])
  if (body['type'] !== 'insert_content' || bodyIn(position)['type'] !== 'end') return failure(400, 'validation_error', 'body failed validation.')
  const problem = problemOf(String(content))
  if (problem !== undefined) return failure(400, 'validation_error', `body failed validation: ${problem}`)
  page.parts.push(String(content))
  return success(markdownOf(page))
}

function withPage(id: string, { pages }: State, act: (page: MadePage) => Reply): Reply {
  const page = pages.find((one) => one.id === id && !one.inTrash)
  return page === undefined ? missing('page', id) : act(page)
}

function markdownOf({ id, parts }: MadePage): Body {
  const markdown = parts.join('\n\n').replace(/\n{2,}/g, '\n')
  return { object: 'page_markdown', id, markdown, truncated: false, unknown_block_ids: [] }
}

function pageObject({ id, title, ticketId, parent, inTrash }: MadePage): Body {
  const text = (content: string): readonly unknown[] => [{ type: 'text', text: { content }, plain_text: content }]
  return {
    object: 'page',
    id,
    in_trash: inTrash,
    parent,
    url: `https://www.notion.so/A-title-${id.replaceAll('-', '')}`,
    properties: { Name: { type: 'title', title: text(title) }, ...(ticketId !== undefined && { 'Ticket ID': { type: 'rich_text', rich_text: text(ticketId) } }) },
  }
}

function richText(property: unknown, type: string): string {
  const pieces: unknown = bodyIn(property)[type]
  return Array.isArray(pieces) ? pieces.map((piece: unknown) => String(bodyIn(bodyIn(piece)['text'])['content'])).join('') : ''
}

function longText(properties: readonly unknown[]): string | undefined {
  const isLong = properties.some((one) => Math.max(richText(one, 'title').length, richText(one, 'rich_text').length) > 2000)
  return isLong ? 'text.content.length should be ≤ `2000`' : undefined
}

/** What is wrong with a request's Markdown by Notion's limits (developers.notion.com/reference/request-limits). */
export function problemOf(markdown: string): string | undefined {
  const blocks = readNotionMarkdown(markdown)
  if (blocks.length === 0) return 'markdown should not be empty'
  if (countOf(blocks) > 1000) return `${countOf(blocks)} blocks`
  return blocks.map(problemOfBlock).find((problem) => problem !== undefined)
}

function problemOfBlock({ pieces, rows, language }: NotionBlock): string | undefined {
  if (pieces.length > 100) return `${pieces.length} pieces of rich text`
  if (pieces.some(({ text }) => text.length > 2000)) return `text of ${textOf({ pieces }).length} characters`
  if (pieces.some(({ url }) => (url ?? '').length > 2000)) return 'a URL of more than 2000 characters'
  if ((rows ?? []).some((row) => row.some((cell) => cell.length > 2000))) return 'a cell of more than 2000 characters'
  if ((rows ?? []).length > 100) return 'a table of more than 100 rows'
  return language === undefined || /^(?:|mermaid|json|yaml|bash|shell|diff|typescript)$/.test(language) ? undefined : `the language ${language}`
}
