import { describe, expect, test } from 'vitest'
import { acknowledgedAt, acknowledgedIn } from '../../src/judge/acknowledged.ts'
import { mutesInForce } from '../../src/judge/mutes.ts'
import type { Maintenance, Silence } from '../../src/model/settings.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { announced, disk, failed, openStory, settings, timeAt } from './story.ts'

const hour = 3_600_000

async function inForce(now: string, parts: { readonly silences?: readonly Silence[]; readonly maintenance?: readonly Maintenance[] }) {
  return await mutesInForce({ silences: [], maintenance: [], ...parts }, new Date(now))
}

describe('a silence', () => {
  const silence: Silence = { match: 'disk/*', until: '2026-12-01T00:00:00.000Z', reason: 'a move', by: 'ada' }
  const muted = { by: 'silence', until: '2026-12-01T00:00:00.000Z', reason: 'a move', who: 'ada' }

  test.each([
    ['2026-11-22T06:17:04Z', true],
    ['2026-11-30T23:59:59.999Z', true],
    ['2026-12-01T00:00:00Z', false],
  ])('at %s: %s', async (now, is) => {
    expect(await inForce(now, { silences: [silence] })).toEqual(is ? [{ match: 'disk/*', muted }] : [])
  })

  test.each([
    ['2026-11-29T23:59:59.999Z', false],
    ['2026-11-30T00:00:00Z', true],
  ])('that begins later, at %s: %s', async (now, is) => {
    const { by: _by, ...rest } = silence
    const found = await inForce(now, { silences: [{ ...rest, from: '2026-11-30T00:00:00.000Z' }] })
    expect(found).toEqual(is ? [{ match: 'disk/*', muted: { by: 'silence', until: rest.until, reason: 'a move' } }] : [])
  })

  test('that has ended is said in the notes, and one that will begin is not', () => {
    const silences = [
      { ...silence, until: '2026-11-20T00:00:00.000Z' },
      { ...silence, from: '2027-01-01T00:00:00.000Z', until: '2027-01-02T00:00:00.000Z' },
    ]
    expect(openStory().run(0, { settings: { ...settings, silences } }).notes).toEqual([
      'The silence of `disk/*` (a move) ended on 2026-11-20: take it out of the configuration',
    ])
  })
})

describe('a maintenance window', () => {
  const nightly: Maintenance = { match: '*', cron: '0 23 * * *', durationMs: 3 * hour, timezone: 'UTC', reason: 'backups' }
  const until = async (now: string, parts: Partial<Maintenance>) =>
    (await inForce(now, { maintenance: [{ ...nightly, ...parts }] })).map(({ muted }) => muted.until)

  test('is open from its first second to its last, across midnight', async () => {
    expect(await until('2026-11-22T22:59:59.999Z', {})).toEqual([])
    expect(await until('2026-11-22T23:00:00Z', {})).toEqual(['2026-11-23T02:00:00.000Z'])
    expect(await until('2026-11-22T23:00:00.500Z', {})).toEqual(['2026-11-23T02:00:00.000Z'])
    expect(await until('2026-11-23T01:59:59.999Z', {})).toEqual(['2026-11-23T02:00:00.000Z'])
    expect(await until('2026-11-23T02:00:00Z', {})).toEqual([])
  })

  test('gives its reason and its end', async () => {
    expect(await inForce('2026-11-22T23:30:00Z', { maintenance: [nightly] })).toEqual([
      { match: '*', muted: { by: 'maintenance', until: '2026-11-23T02:00:00.000Z', reason: 'backups' } },
    ])
  })

  test('is in its own time zone', async () => {
    const friday = { cron: '0 22 * * 5', timezone: 'Asia/Seoul' }
    expect(await until('2026-11-20T12:59:59Z', friday)).toEqual([])
    expect(await until('2026-11-20T13:00:00Z', friday)).toEqual(['2026-11-20T16:00:00.000Z'])
    expect(await until('2026-11-21T13:30:00Z', friday)).toEqual([])
  })

  test('keeps its local hour when the clocks change; one in the hour that is left out begins after it', async () => {
    const berlin = { cron: '30 2 * * *', durationMs: hour, timezone: 'Europe/Berlin' }
    expect(await until('2026-03-28T02:00:00Z', berlin)).toEqual(['2026-03-28T02:30:00.000Z'])
    expect(await until('2026-03-30T01:00:00Z', berlin)).toEqual(['2026-03-30T01:30:00.000Z'])
    expect(await until('2026-03-29T01:15:00Z', berlin)).toEqual(['2026-03-29T02:00:00.000Z'])
    // 02:30 comes twice in October: the first one counts.
    expect(await until('2026-10-25T00:45:00Z', berlin)).toEqual(['2026-10-25T01:30:00.000Z'])
    expect(await until('2026-10-25T01:45:00Z', berlin)).toEqual([])
  })

  test('lasts as long as it is said, whatever the clocks do meanwhile', async () => {
    const long = { cron: '0 0 * * 0', durationMs: 24 * hour, timezone: 'Europe/Berlin' }
    expect(await until('2026-10-25T21:59:59Z', long)).toEqual(['2026-10-25T22:00:00.000Z'])
    expect(await until('2026-10-25T22:00:00Z', long)).toEqual([])
  })

  test('that is longer than its distance is always open; of several, each is said', async () => {
    const overlapping = { cron: '0 * * * *', durationMs: 2 * hour }
    expect(await until('2026-11-22T06:59:59Z', overlapping)).toEqual(['2026-11-22T08:00:00.000Z'])
    const both = await inForce('2026-11-22T23:30:00Z', { maintenance: [nightly, { ...nightly, ...overlapping, match: 'disk/*' }] })
    expect(both.map(({ match, muted }) => [match, muted.until])).toEqual([['*', '2026-11-23T02:00:00.000Z'], ['disk/*', '2026-11-23T01:00:00.000Z']])
  })

  test('that never comes is never open', async () => {
    expect(await until('2026-11-22T06:17:04Z', { cron: '0 0 31 2 *' })).toEqual([])
  })

  test('of silence and maintenance the silence is said', async () => {
    const mutes = await inForce('2026-11-22T23:30:00Z', {
      silences: [{ match: 'disk/*', until: '2026-12-01T00:00:00.000Z', reason: 'a move' }],
      maintenance: [nightly],
    })
    const result = openStory().run(0, { system: { 'disk//used': 99 }, mutes, readings: [failed('logs')] })
    expect(result).toMatchObject({
      status: 'OK',
      findings: [],
      muted: [{ id: disk, muted: { by: 'silence' } }, { id: 'collector-failed:web-1:collector/logs', muted: { by: 'maintenance' } }],
    })
    expect(announced(result)).toEqual([])
  })
})

describe('acknowledgements', () => {
  test('are read from the issues that brought them', () => {
    const readings = [
      answered('issues', [
        observed('issues/acknowledged', disk, undefined, { until: '2026-12-01T23:59:59.999Z', by: 'ada', issue: '12' }),
        observed('issues/acknowledged', 'missing:*:host/db-1'),
        observed('issues/acknowledged', 7),
        observed('issues/open', 3),
      ]),
      failed('logs'),
    ]
    expect(acknowledgedIn(readings)).toEqual([
      { match: disk, until: '2026-12-01T23:59:59.999Z', by: 'ada', from: 'issue #12' },
      { match: 'missing:*:host/db-1', from: 'an issue' },
    ])
  })

  test('hold until they end, and that is said of those in a file', () => {
    const [first, second] = [{ match: 'a', from: 'x' }, { match: 'b', until: timeAt(0).toISOString(), from: 'x.yml' }]
    expect(acknowledgedAt(timeAt(-0.001), [first, second])).toEqual([first, second])
    expect(acknowledgedAt(timeAt(0), [first, second])).toEqual([first])
    expect(openStory().run(1, { settings: { ...settings, acknowledged: [first, second] } }).notes).toEqual([
      'The acknowledgement of `b` in x.yml ended on 2026-11-22: take it out',
    ])
  })
})
