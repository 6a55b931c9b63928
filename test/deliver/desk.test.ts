import { describe, expect, test } from 'vitest'
import { openDesk } from '../../src/deliver/desk.ts'
import { seconds } from '../support/deliveries.ts'
import { fixedNow } from '../support/world.ts'

const later = (milliseconds: number) => new Date(fixedNow.getTime() + milliseconds)
const failed = { outcome: 'retry', named: false, next: later(2 * seconds) } as const

describe('a service that is left alone', () => {
  test('is one that named a time, until then and no longer', () => {
    const desk = openDesk({})
    desk.attempted('slack', { outcome: 'retry', named: true, next: later(5 * seconds) })
    expect([0, 5 * seconds - 1, 5 * seconds, 3600 * seconds].map((wait) => desk.isPaused('slack', later(wait)))).toEqual([true, true, false, false])
    expect(desk.isPaused('ntfy', fixedNow)).toBe(false)
  })

  test('is not one whose next attempt is our own idea, nor one that delivered or refused', () => {
    const desk = openDesk({})
    desk.attempted('slack', failed)
    desk.attempted('ntfy', { outcome: 'unknown', named: false, next: later(2 * seconds) })
    desk.attempted('email', { outcome: 'delivered', named: false })
    desk.attempted('github', { outcome: 'refused', named: false })
    expect((['slack', 'ntfy', 'email', 'github'] as const).map((carrier) => desk.isPaused(carrier, fixedNow))).toEqual([false, false, false, false])
  })

  test('is one that failed three times in a row, for the rest of the run', () => {
    const desk = openDesk({})
    const isPaused = () => desk.isPaused('webhook', later(100_000 * seconds))
    desk.attempted('webhook', failed)
    desk.attempted('webhook', { ...failed, outcome: 'unknown' })
    expect(isPaused()).toBe(false)
    desk.attempted('webhook', failed)
    expect(isPaused()).toBe(true)
    desk.attempted('webhook', { outcome: 'retry', named: true, next: later(seconds) })
    expect(isPaused()).toBe(true)
    expect(desk.isPaused('ntfy', fixedNow)).toBe(false)
  })

  test.each(['delivered', 'refused'])('is not one that failed twice, %s, and failed twice again', (outcome) => {
    const desk = openDesk({})
    for (const _ of [1, 2]) desk.attempted('webhook', failed)
    desk.attempted('webhook', { outcome, named: false })
    for (const _ of [1, 2]) desk.attempted('webhook', failed)
    expect(desk.isPaused('webhook', fixedNow)).toBe(false)
  })
})

describe('waiting', () => {
  test('is at most ten seconds in all, whoever waits', () => {
    const desk = openDesk({})
    expect([4000, 5000, 1001, 1000, 1].map((milliseconds) => desk.mayWait(milliseconds))).toEqual([true, true, false, true, false])
  })

  test('may take the ten seconds at once, and not one millisecond more', () => {
    expect([10_001, 10_000].map((milliseconds) => openDesk({}).mayWait(milliseconds))).toEqual([false, true])
  })
})

describe('a channel', () => {
  test('is opened once for each place, and not at all where it is not configured', async () => {
    const desk = openDesk({ slack: { by: 'bot', token: 'made-up', channel: 'C0123456789', url: 'https://slack.example', also: ['#ops'] } })
    const [own, again, other, none] = await Promise.all([
      desk.channel('slack'), desk.channel('slack'), desk.channel('slack', { kind: 'channel', id: '#ops' }), desk.channel('email'),
    ])
    expect(again).toBe(own)
    expect([own?.destination, other?.destination, none]).toEqual(['channel C0123456789', 'channel #ops', undefined])
  })
})
