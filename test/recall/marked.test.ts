import { expect, test } from 'vitest'
import { marked } from '../../src/recall/marked.ts'
import { parseQuery } from '../../src/recall/query.ts'

const shown = (text: string, words: string, most = 100): string =>
  marked(text, parseQuery([words]), most).map((part) => (part.isHit ? `[${part.text}]` : part.text)).join('')

test.each([
  ['The Disk is full', 'disk full', 'The [Disk] is [full]'],
  ['디스크를 정리했다', '디스크가', '[디스크]를 정리했다'],
  ['Cafe\u0301 x', 'É', 'Caf[é] x'],
  ['İx disk', 'disk', 'İx [disk]'],
  ['😀 disk 😀', 'disk', '😀 [disk] 😀'],
  ['nothing', 'disk', 'nothing'],
  ['', 'disk', ''],
])('%s, looked for %s', (text, words, expected) => {
  expect(shown(text, words)).toBe(expected)
})

test('a long text is cut around the first word that was found', () => {
  const long = `${'x'.repeat(100)}disk${'y'.repeat(100)}`
  expect(shown(long, 'disk', 30)).toBe(`…${'x'.repeat(10)}[disk]${'y'.repeat(16)}…`)
  expect(shown(long, 'nothing', 30)).toBe(`${'x'.repeat(30)}…`)
})
