import { describe, expect, test } from 'vitest'
import { freeName, handledFolder, isTicketName, limitOf, nameOf, outdated, pendingPath, unusableNames, withoutReceipts } from '../../../src/publish/queue/places.ts'

test('a ticket goes to its own queue’s folders, and comes back from them', () => {
  const places = [
    ['data/dispatch/_queue/a.json', 'data/dispatch/_processed', 'data/dispatch/_failed'],
    ['data/reports/_dispatch/a.json', 'data/reports/_dispatch_processed', 'data/reports/_dispatch_failed'],
  ] as const
  for (const [pending, processed, failed] of places) {
    expect([handledFolder(pending, 'processed'), handledFolder(pending, 'failed')]).toEqual([processed, failed])
    expect([pendingPath(`${processed}/a.json`), pendingPath(`${failed}/a.json`)]).toEqual([pending, pending])
  }
  expect(() => handledFolder('data/reports/auto/a.json', 'failed')).toThrow('data/reports/auto/a.json is in no queue')
  expect(() => handledFolder('data/reports/_dispatch_processed/a.json', 'failed')).toThrow('is in no queue')
  expect(() => pendingPath('data/dispatch/_queue/a.json')).toThrow('is in no folder of handled tickets')
})

test.each([['a.json', true], ['.a.json', false], ['a.json.receipts.jsonl', false], ['a.json~', false], ['a.JSON', false], ['a', false], ['.json', false], ['README.md', false]])('%s can be a ticket: %s', (name, expected) => {
  expect(isTicketName(name)).toBe(expected)
})

test('a name is no ticket’s where others could not be made of it, and is told where it looks like one', () => {
  const name = (bytes: number) => `${'ö'.repeat((bytes - 6) / 2)}x.json`
  expect([200, 202, 248].map((bytes) => isTicketName(name(bytes)))).toEqual([true, false, false])
  expect(isTicketName('b\ufffdd.json')).toBe(false)
  expect(unusableNames('q', ['a.json', name(200), name(202), 'b\ufffdd.json', 'b\ufffdd.txt', '.b\ufffdd.json'])).toEqual(
    [name(202), 'b\ufffdd.json'].map((one) => `q/${one} was left alone: its name is not UTF-8, or longer than 200 bytes`),
  )
})

test('so much is read of a ticket, and more of its receipts', () => {
  expect([limitOf('q/a.json'), limitOf('q/a.json.receipts.jsonl')]).toEqual([1024 * 1024, 4 * 1024 * 1024])
  expect(nameOf('a/b/c.json')).toBe('c.json')
  expect(nameOf('c.json')).toBe('c.json')
  expect(withoutReceipts('it is a symbolic link')).toEqual({ kind: 'refused', code: 'receipts', reason: 'its receipts cannot be read: it is a symbolic link' })
})

test.each<[string, readonly string[], string]>([
  ['a.json', [], 'a.json'], ['a.json', ['b.json'], 'a.json'], ['a.json', ['a.json'], 'a.2.json'], ['a.json', ['a.json', 'a.2.json', 'a.4.json'], 'a.3.json'],
  ['a.2.json', ['a.2.json'], 'a.2.2.json'], ['a.json.json', ['a.json.json'], 'a.json.2.json'],
])('the name that is free for %s beside %j is %s', (name, taken, expected) => {
  expect(freeName(name, (one) => taken.includes(one))).toBe(expected)
})

describe('outdated', () => {
  const name = (day: number, rest = '') => `x_202611${day}_061704${rest}.json`
  test('are those that are older than the newest, with their receipts', () => {
    const names = [name(12), name(10), `${name(10)}.receipts.jsonl`, name(11), `${name(12)}.receipts.jsonl`]
    expect(outdated(names, 2)).toEqual([name(10), `${name(10)}.receipts.jsonl`])
    expect([...outdated(names, 0)].sort()).toEqual([...names].sort())
    expect(outdated(names, 3)).toEqual([])
  })

  test('are none whose names tell no time, and none that are no tickets', () => {
    expect(outdated(['a.json', 'b.json', '.x_20261110_061704.json', 'x_20261110_061704.md', 'x_120261110_061704.json'], 0)).toEqual([])
    expect(outdated(['a.json', name(10)], 0)).toEqual([name(10)])
  })

  test('are told by the time alone, whatever they are called', () => {
    expect(outdated(['zzz_20261110_000000.json', 'aaa_20261111_000000.json'], 1)).toEqual(['zzz_20261110_000000.json'])
  })
})
