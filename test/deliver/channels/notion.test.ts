import { describe, expect, test } from 'vitest'
import type { OpenChannel, Verdict } from '../../../src/deliver/channel.ts'
import { notion } from '../../../src/deliver/channels/notion.ts'
import { markOf, marked } from '../../../src/deliver/channels/notion/ticket-mark.ts'
import { contentKey } from '../../../src/deliver/text/content-key.ts'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import type { CarrierSettings, NotionSettings } from '../../../src/model/dispatch-settings.ts'
import { isJsonObject, type Json } from '../../../src/model/json.ts'
import { testChannel } from '../../contracts/channel.ts'
import { testHttpFaults } from '../../contracts/http-faults.ts'
import { sampleDispatch, sampleReport } from '../../support/dispatch.ts'
import { startErrands, testErrand } from '../../support/errand.ts'
import { failure, notionId, problemOf, startNotion, type NotionService, type NotionWorld } from '../../support/notion-service.ts'
import { readNotionMarkdown, textOf } from '../../support/notion-markdown.ts'
import { madeUpSecret } from '../../support/secret.ts'
import type { Ask } from '../../support/service.ts'

const token = madeUpSecret('notion', 46)
const parentId = notionId(500)
const databaseId = notionId(600)
const sourceId = notionId(700)
const mark = '20261122_061704_7f3a9c12'

const settings = (url: string, parent: NotionSettings['parent'] = { kind: 'page', id: parentId }): CarrierSettings => ({
  notion: { url, token, parent, also: [] },
})

const start = async (world: Partial<NotionWorld> = {}): Promise<NotionService> =>
  await startNotion({ token, parents: [parentId], databases: { [databaseId]: [sourceId] }, dataSources: { [sourceId]: { 'Ticket ID': 'rich_text' } }, ...world })

function open({ service }: NotionService, parent?: NotionSettings['parent']): OpenChannel {
  const opened = notion.open(settings(service.url, parent))
  if (opened === undefined) throw new Error('it is turned off')
  return opened
}

const isCreate = (ask: Ask): boolean => ask.method === 'POST' && ask.path === '/v1/pages'
const isAppend = (ask: Ask): boolean => ask.method === 'PATCH'
const made = (service: NotionService): readonly string[] => service.service.asks.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replaceAll(/[0-9a-f-]{36}/g, ':id')}`)
const longReport = (): Partial<Dispatch> => ({ body: sampleReport(150_000) })

function partsIn(shows: Json): readonly string[] {
  const parts = isJsonObject(shows) && Array.isArray(shows['parts']) ? shows['parts'] : []
  return parts.map(String)
}

function fits(shows: Json): void {
  const parts = partsIn(shows)
  expect(parts.length).toBeGreaterThan(0)
  expect(isJsonObject(shows) && String(shows['title']).length).toBeLessThanOrEqual(2000)
  for (const part of parts) {
    expect(problemOf(part)).toBeUndefined()
    expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(490_000)
  }
  // Every answer to an addition holds the whole page, and is read up to a mebibyte.
  expect(Buffer.byteLength(JSON.stringify(parts))).toBeLessThan(900_000)
}

// A title is no Markdown: its letters are letters.
testChannel({ channel: notion, on: settings('https://api.notion.com'), fits, live: [/(?<!\\)<(?:mention|page|database|embed|image|file|video|pdf|bookmark|synced)/i] })

testHttpFaults({
  channel: notion,
  open: (url) => settings(url),
  start: async () => {
    const started = await start()
    return { service: started.service, arrived: () => started.pages.length }
  },
  posts: isCreate,
  answers: {
    '400': failure(400, 'validation_error', 'body failed validation: body.parent should be defined.'),
    '401': failure(401, 'unauthorized', 'API token is invalid.'),
    '403': failure(403, 'restricted_resource', 'Insufficient permissions for this endpoint.'),
    '404': failure(404, 'object_not_found', 'Could not find page.'),
    '409': failure(409, 'conflict_error', 'Conflict occurred while saving. Please try again.'),
    '429': failure(429, 'rate_limited', 'You have been rate limited.'),
    '429-retry-after': { ...failure(429, 'rate_limited', 'You have been rate limited.'), headers: { 'retry-after': '7' } },
    '500': failure(500, 'internal_server_error', 'Unexpected error occurred.'),
    '500-after': failure(500, 'internal_server_error', 'Unexpected error occurred.'),
    '503': failure(503, 'service_unavailable', 'Notion is unavailable.'),
    '504': failure(504, 'gateway_timeout', 'Notion timed out.'),
    '504-after': failure(504, 'gateway_timeout', 'Notion timed out.'),
  },
  expect: {
    'ok': { outcome: 'delivered', arrived: 1 },
    '200-but-error': { outcome: 'unknown', code: 'unreadable-answer', arrived: 1 },
    '400': { outcome: 'refused', code: 'validation_error', arrived: 0 },
    '401': { outcome: 'refused', code: 'unauthorized', arrived: 0 },
    '403': { outcome: 'refused', code: 'restricted_resource', arrived: 0 },
    '404': { outcome: 'refused', code: 'object_not_found', arrived: 0 },
    '409': { outcome: 'unknown', code: 'conflict_error', arrived: 1 },
    '410': { outcome: 'refused', code: 'http-410', arrived: 0 },
    '413': { outcome: 'refused', code: 'http-413', arrived: 0 },
    '429': { outcome: 'retry', code: 'rate_limited', arrived: 1 },
    '429-retry-after': { outcome: 'retry', code: 'rate_limited', arrived: 1 },
    '500': { outcome: 'unknown', code: 'internal_server_error', arrived: 1 },
    '500-after': { outcome: 'unknown', code: 'internal_server_error', arrived: 1 },
    '502': { outcome: 'unknown', code: 'http-502', arrived: 1 },
    '502-after': { outcome: 'unknown', code: 'http-502', arrived: 1 },
    '503': { outcome: 'unknown', code: 'service_unavailable', arrived: 1 },
    '504': { outcome: 'unknown', code: 'gateway_timeout', arrived: 1 },
    '504-after': { outcome: 'unknown', code: 'gateway_timeout', arrived: 1 },
    'refused': { outcome: 'retry', code: 'ECONNREFUSED', arrived: 1 },
    'reset-before': { outcome: 'unknown', arrived: 1 },
    'reset-after': { outcome: 'unknown', arrived: 1 },
    'endless-body': { outcome: 'unknown', code: 'body', arrived: 1 },
    'silence': { outcome: 'unknown', code: 'deadline', arrived: 1 },
    'silence-after': { outcome: 'unknown', code: 'deadline', arrived: 1 },
    'invalid-json': { outcome: 'unknown', code: 'unreadable-answer', arrived: 1 },
    'redirect': { outcome: 'refused', code: 'redirect', arrived: 0 },
    'expired-certificate': { outcome: 'retry', code: 'CERT_HAS_EXPIRED', arrived: 1 },
  },
})

describe('a page below a page', () => {
  test('is made once, with its icon, and its ticket at the end of its title', async () => {
    const service = await start()
    const verdict = await open(service).prepare(sampleDispatch(), 0).send(testErrand())
    expect(verdict).toEqual({ outcome: 'delivered', id: notionId(1), url: `https://www.notion.so/A-title-${notionId(1).replaceAll('-', '')}` })
    expect(service.pages).toMatchObject([{ icon: '🔴', parent: parentId, title: marked(sampleDispatch().title, markOf({ id: mark }, contentKey(sampleDispatch()))) }])
    expect(made(service)).toEqual(['GET /v1/blocks/:id/children', 'POST /v1/pages'])
    expect(await open(service).prepare(sampleDispatch(), 1).send(testErrand())).toMatchObject({ outcome: 'delivered', id: notionId(1) })
    expect(service.pages).toHaveLength(1)
  })

  test('is found behind 250 blocks of others, and not in the trash', async () => {
    const service = await start()
    service.fill(parentId, 250)
    const message = open(service).prepare(sampleDispatch(), 0)
    expect(await message.probe?.(testErrand())).toEqual({ outcome: 'absent' })
    await message.send(testErrand())
    expect(await message.probe?.(testErrand())).toMatchObject({ outcome: 'delivered', id: notionId(1) })
    service.trash(service.pages[0])
    expect(await message.probe?.(testErrand())).toEqual({ outcome: 'absent' })
  })

  test('is refused where the page holds too much to look through', async () => {
    const service = await start()
    service.fill(parentId, 10_100)
    const verdict = await open(service).prepare(sampleDispatch(), 0).send(testErrand())
    expect(verdict).toMatchObject({ outcome: 'refused', code: 'parent-too-long' })
    expect(service.pages).toEqual([])
  })

  test('is another one for another ticket of the same title', async () => {
    const service = await start()
    for (const id of ['a', 'b', 'A', 'x a', 'ü'.repeat(128), '00000000-0000-4000-8000-000000000008']) {
      await open(service).prepare(sampleDispatch({ id }), 0).send(testErrand())
    }
    expect(service.pages).toHaveLength(6)
  })

  test.each([['OK', undefined, '🟢'], ['WARN', 'WARN', '🟠'], ['UNKNOWN', undefined, '⚪'], ['CRITICAL', 'CRITICAL', '🔴'], [undefined, undefined, '🔵']] as const)(
    'shows %s with severity %s as %s', async (status, severity, icon) => {
      const service = await start()
      const { status: _, severity: __, ...rest } = sampleDispatch()
      await open(service).prepare({ ...rest, ...(status !== undefined && { status }), ...(severity !== undefined && { severity }) }, 0).send(testErrand())
      expect(service.pages[0]?.icon).toBe(icon)
    })
})

describe('a page in a data source', () => {
  test.each([{ kind: 'data-source', id: sourceId }, { kind: 'database', id: databaseId }] as const)('of $kind, has its property', async (parent) => {
    const service = await start()
    const channel = open(service, parent)
    const message = channel.prepare(sampleDispatch(), 0)
    expect(await message.probe?.(testErrand())).toEqual({ outcome: 'absent' })
    expect(await message.send(testErrand())).toMatchObject({ outcome: 'delivered', id: notionId(1) })
    expect(service.pages).toMatchObject([{ parent: sourceId, title: sampleDispatch().title, ticketId: `${mark} · ${contentKey(sampleDispatch())}` }])
    expect(await message.send(testErrand())).toMatchObject({ outcome: 'delivered', id: notionId(1) })
    // Capitals are not the same ticket, though Notion's filter thinks so.
    await channel.prepare(sampleDispatch({ id: mark.toUpperCase() }), 0).send(testErrand())
    expect(service.pages.map(({ ticketId }) => ticketId?.split(' ')[0])).toEqual([mark, mark.toUpperCase()])
    expect(made(service).filter((path) => path.startsWith('GET'))).toHaveLength(parent.kind === 'database' ? 2 : 1)
  })

  test.each([{}, { 'Ticket ID': 'number' }])('without such a property it is found by its title: %j', async (properties) => {
    const service = await start({ dataSources: { [sourceId]: properties } })
    const message = open(service, { kind: 'data-source', id: sourceId }).prepare(sampleDispatch(), 0)
    await message.send(testErrand())
    await message.send(testErrand())
    expect(service.pages).toMatchObject([{ title: marked(sampleDispatch().title, markOf({ id: mark }, contentKey(sampleDispatch()))) }])
    expect(service.pages[0]).not.toHaveProperty('ticketId')
    expect(await message.probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
  })

  test('is refused where the database has several, or none that can be seen', async () => {
    const several = await start({ databases: { [databaseId]: [sourceId, notionId(701)] } })
    const parent = { kind: 'database', id: databaseId } as const
    expect(await open(several, parent).prepare(sampleDispatch(), 0).send(testErrand())).toEqual({
      outcome: 'refused',
      code: 'several-data-sources',
      reason: `The database has 2 data sources that the connection can see: "Source 1" ${sourceId}, "Source 2" ${notionId(701)}`,
      remedy: 'Configure the data source itself instead of its database ("Copy data source ID" in the database\'s settings)',
    })
    const none = await start({ databases: { [databaseId]: [] } })
    const message = open(none, parent).prepare(sampleDispatch(), 0)
    expect(await message.send(testErrand())).toMatchObject({ outcome: 'refused', code: 'no-data-source' })
    expect(await message.probe?.(testErrand())).toMatchObject({ outcome: 'unable', code: 'no-data-source' })
  })

  test('is refused, with what to do, where it is not shared', async () => {
    const service = await start()
    const verdict = await open(service, { kind: 'data-source', id: notionId(999) }).prepare(sampleDispatch(), 0).send(testErrand())
    expect(verdict).toMatchObject({ outcome: 'refused', code: 'object_not_found', remedy: expect.stringContaining('Share the page or database') })
  })
})

describe.each([
  ['below a page', undefined, {}],
  ['in a data source with a property', { kind: 'data-source', id: sourceId }, { 'Ticket ID': 'rich_text' }],
  ['in a data source without one', { kind: 'data-source', id: sourceId }, {}],
] as const)('two tickets of one id, %s', (_, parent, properties) => {
  const begin = async () => await start({ dataSources: { [sourceId]: properties } })

  test('get a page each where they say something else, and one where they say the same', async () => {
    const service = await begin()
    for (const changes of [{}, { body: 'another' }, { title: 'another' }, { created: '20261122_061705' }, { findings: [], remarks: [] }]) {
      await open(service, parent).prepare(sampleDispatch({ id: 'constant', ...changes }), 0).send(testErrand())
    }
    expect(service.pages).toHaveLength(4)
    const again = open(service, parent).prepare(sampleDispatch({ id: 'constant', body: 'another' }), 1)
    expect(await again.probe?.(testErrand())).toMatchObject({ outcome: 'delivered', id: notionId(2) })
    expect(await again.send(testErrand())).toMatchObject({ outcome: 'delivered', id: notionId(2) })
    expect(await open(service, parent).prepare(sampleDispatch({ id: 'constant', body: 'more' }), 0).probe?.(testErrand())).toEqual({ outcome: 'absent' })
  })

  test('a page of an earlier version, which has the id alone, counts where its title is ours', async () => {
    const service = await begin()
    const hasTicketId = 'Ticket ID' in properties
    const title = `${sampleDispatch().title} (redelivery 1)`
    for (const one of ['of another ticket', title]) service.plant(parent?.id ?? parentId, hasTicketId ? one : marked(one, mark), hasTicketId ? mark : undefined)
    const former = open(service, parent).prepare(sampleDispatch(), 0)
    expect(await former.probe?.(testErrand())).toMatchObject({ outcome: 'delivered', id: notionId(2) })
    const other = open(service, parent).prepare(sampleDispatch({ title: 'a third' }), 0)
    expect(await other.probe?.(testErrand())).toEqual({ outcome: 'absent' })
    await other.send(testErrand())
    expect(service.pages).toHaveLength(3)
  })
})

describe('a long report', () => {
  test('is on the page in parts, none twice, each told', async () => {
    const service = await start()
    const kept: Json[] = []
    const message = open(service).prepare(sampleDispatch(longReport()), 0)
    const verdict = await message.send(testErrand({ keep: (progress) => void kept.push(progress) }))
    expect(verdict).toMatchObject({ outcome: 'delivered' })
    const parts = partsIn(message.shows)
    expect(parts.length).toBeGreaterThan(1)
    expect(service.pages.map((page) => page.parts)).toEqual([parts])
    expect(kept).toMatchObject(parts.map((_, at) => ({ page: notionId(1), parts: at + 1, of: parts.length })))
    expect(await message.probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
  })

  test.each([
    ['429', { kind: 'answer', ...failure(429, 'rate_limited', 'x'), headers: { 'retry-after': '2' } }, 'retry'],
    ['529', { kind: 'answer', ...failure(529, 'service_overload', 'x') }, 'retry'],
    ['500 before', { kind: 'answer', ...failure(500, 'internal_server_error', 'x') }, 'unknown'],
    ['500 after', { kind: 'answer-after', ...failure(500, 'internal_server_error', 'x') }, 'unknown'],
    ['a conflict', { kind: 'answer', ...failure(409, 'conflict_error', 'x') }, 'unknown'],
    ['a reset after', { kind: 'reset-after' }, 'unknown'],
    ['another answer', { kind: 'answer-after', status: 200, body: '{}' }, 'unknown'],
    ['a task', { kind: 'answer-after', status: 202, body: '{"object":"async_task","id":"x","status":"pending"}' }, 'unknown'],
  ] as const)('goes on where it stopped: %s at each part', async (_, fault, outcome) => {
    for (const failing of [1, 2]) {
      const service = await start()
      const errands = startErrands()
      const message = open(service).prepare(sampleDispatch({ body: sampleReport(250_000) }), 0)
      let appends = 0
      service.service.fault = { ...fault, on: (ask) => isAppend(ask) && ++appends === failing }
      expect(await message.send(errands.next())).toMatchObject({ outcome })
      service.service.fault = undefined
      // What the bridge does: it asks, and sends again, from another run.
      const again = open(service).prepare(sampleDispatch({ body: sampleReport(250_000) }), outcome === 'unknown' ? 1 : 0)
      await again.probe?.(errands.next())
      expect(await again.send(errands.next())).toMatchObject({ outcome: 'delivered', id: notionId(1) })
      expect(service.pages.map((page) => page.parts)).toEqual([partsIn(message.shows)])
      expect(await again.probe?.(errands.next())).toMatchObject({ outcome: 'delivered' })
    }
  })

  test('goes on though nothing was kept, as after a kill', async () => {
    const service = await start()
    const message = open(service).prepare(sampleDispatch(longReport()), 0)
    service.service.fault = { kind: 'answer', ...failure(503, 'service_unavailable', 'x'), on: isAppend }
    await message.send(testErrand())
    service.service.fault = undefined
    expect(await message.probe?.(testErrand())).toEqual({ outcome: 'absent' })
    expect(await message.send(testErrand())).toMatchObject({ outcome: 'delivered' })
    expect(service.pages.map((page) => page.parts)).toEqual([partsIn(message.shows)])
  })

  test('is delivered where the connection may insert but not update, and that is said', async () => {
    const service = await start({ mayUpdate: false })
    const verdict = await open(service).prepare(sampleDispatch(longReport()), 0).send(testErrand())
    expect(verdict).toMatchObject({ outcome: 'delivered', code: 'partial', reason: expect.stringMatching(/^Only 1 of \d parts .* \(restricted_resource\)/) })
  })

  test('takes no harm from progress that is garbled', async () => {
    for (const progress of [{}, { page: 7 }, { page: '../../users/me', parts: 9 }, { page: null, url: [] }]) {
      const service = await start()
      expect(await open(service).prepare(sampleDispatch(longReport()), 0).send(testErrand({ progress }))).toMatchObject({ outcome: 'delivered' })
      expect(service.pages).toHaveLength(1)
    }
  })

  test('cannot be taken for more than it is by what it says', async () => {
    const service = await start()
    const fakes = [2, 3, 4].map((of) => `# Part 2 of ${of}\n\n### \`Part 2 of ${of}\`\n\n<details><summary>Part 2 of ${of}</summary>\n\n\`\`\`\n### Part 2 of ${of}\n\`\`\`\n`)
    const message = open(service).prepare(sampleDispatch({ body: fakes.join('\n') + sampleReport(130_000) }), 0)
    service.service.fault = { kind: 'answer', ...failure(503, 'service_unavailable', 'x'), on: isAppend }
    await message.send(testErrand())
    expect(await message.probe?.(testErrand())).toEqual({ outcome: 'absent' })
    await message.send(testErrand())
    expect(service.pages.map((page) => page.parts)).toEqual([partsIn(message.shows)])
  })
})

describe('looking', () => {
  test.each([
    [failure(500, 'internal_server_error', 'x'), { outcome: 'retry', code: 'internal_server_error' }, { outcome: 'undecided' }],
    [{ ...failure(529, 'service_overload', 'x'), headers: { 'retry-after': '3' } }, { outcome: 'retry', code: 'service_overload', afterMs: 3_000 }, { outcome: 'undecided', afterMs: 3_000 }],
    [failure(401, 'unauthorized', `API token ${token} is invalid.`), { outcome: 'refused', code: 'unauthorized', reason: 'Notion answered 401: API token *** is invalid' }, { outcome: 'unable' }],
    [failure(403, 'restricted_resource', 'x'), { outcome: 'refused', code: 'restricted_resource' }, { outcome: 'unable' }],
    [{ status: 200, body: '{"results": 7}' }, { outcome: 'retry', code: 'unreadable-answer' }, { outcome: 'undecided' }],
    [{ status: 200, body: '<html>' }, { outcome: 'retry', code: 'unreadable-answer' }, { outcome: 'undecided' }],
  ] as const)('makes nothing where it fails: %j', async (answer, verdict, probed) => {
    const service = await start()
    const message = open(service).prepare(sampleDispatch(), 0)
    service.service.fault = { kind: 'answer', ...answer, times: 2 }
    const result: Verdict = await message.send(testErrand())
    expect(result).toMatchObject(verdict)
    expect(JSON.stringify(result)).not.toContain(token)
    expect(await message.probe?.(testErrand())).toMatchObject(probed)
    expect(service.pages).toEqual([])
  })
})

describe('what people read', () => {
  const read = (changes: Partial<Dispatch>): readonly string[] => {
    const shows = notion.open(settings('https://api.notion.com'))?.prepare(sampleDispatch(changes), 0).shows ?? null
    return partsIn(shows).flatMap((part) => readNotionMarkdown(part).map(textOf))
  }

  test('begins with the state, the link, remarks, findings and news', () => {
    expect(read({ body: 'Hello *world*' })).toEqual([
      `CRITICAL on web-1 · 2026-11-22 06:17 UTC · ticket ${mark}`,
      'The whole report',
      'Note: the report for machines is missing',
      'Findings',
      'CRITICAL the disk of /data is 97% full → remove what is old, or make it larger',
      'WARN swap is 71% used → look for the process that grew',
      'WARN 12 new errors in logs/app.log',
      'What changed',
      'the disk of /data went from WARN to CRITICAL',
      'swap is new',
      '',
      'Hello world',
    ])
  })

  test('says nothing twice that the report says', () => {
    const findings = [{ severity: 'CRITICAL' as const, what: 'the disk of /data is 97% full', hint: 'x' }]
    expect(read({ body: '| what |\n|---|\n| the disk of `/data` is **97%** full |\n', findings, news: [] })).not.toContain('Findings')
  })

  test('says how many findings it leaves out', () => {
    const findings = Array.from({ length: 73 }, (_, at) => ({ severity: 'WARN' as const, what: `w${at}` }))
    expect(read({ findings, body: '' })).toContain('and 23 more, which are not listed here')
  })

  test('says that the report goes on, and where', () => {
    const last = (changes: Partial<Dispatch>): string => read(changes).at(-1) ?? ''
    expect(last({ body: sampleReport(1_000_000) })).toBe('The report goes on. The whole report')
    expect(last({ body: `a${'\n'.repeat(500_000)}b` })).toBe('The report goes on. The whole report')
    expect(read({ body: sampleReport(5_000) })).not.toContain('The report goes on. The whole report')
    expect(last({ body: 'the end', url: 'ftp://x' })).toBe('the end')
  })
})
