import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '../../src/model/plain.ts'
import { cell, code, htmlCode, prose } from '../../src/report/escape.ts'
import { naughty } from '../scenarios/hostile-text/scenario.ts'
import { cellsOf, mark, problemIn, spansOf } from './strict.ts'

const pieces = fc.constantFrom(
  ...['`', '``', '```', '|', '\\', '\\|', '\\`', '*', '_', '[', ']', '(', ')', '<', '>', '!', '#', '##[', '@', '://', 'https', 'www.', '.com', '&lt;'],
  ...['\n', ' ', '  ', '-', '1.', '::', '~~', '\u202e', '\u001b[0m', '\u0000', 'word', 'GH-1', 'a@b.c', '김', '%', ':', '.', ',', 'abcdef0'],
)
const hostile = fc.oneof(
  fc.constantFrom(...naughty),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

describe('code', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a``', '``` a`` ```'],
    ['', '(empty)'],
    ['\u0000', '(empty)'],
    ['a\nb', '`a b`'],
    ['a|b', '`a|b`'],
  ])('%j is %s', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  test('holds the whole text and lets nothing out', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inner = plain(text)
        expect(spansOf(`x ${code(text)} y`)).toEqual(inner === '' ? { spans: [], outside: 'x (empty) y' } : { spans: [inner], outside: 'x · y' })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('prose', () => {
  test.each([
    ['it did not end within 15 s', 'it did not end within 15 s'],
    ['Find what grew: `du -xh /var | sort -h`, then clear it.', 'Find what grew: `du -xh /var | sort -h`, then clear it.'],
    ['no file matches logs/**/*.log', 'no file matches `logs/**/*.log`'],
    ['see https://x.example/a.', 'see `https://x.example/a`.'],
    ['ask @ops about #12, GH-3 and commit deadbeef1', 'ask `@ops` about `#12, GH-3` and commit `deadbeef1`'],
    ['<b>bold</b> *and* _more_', '`<b>bold</b> *and* _more_`'],
    ['1. first', '`1`. first'],
    ['- item', '`-` item'],
    ['at 05:41 (1.5 %, 3/4 of it)', 'at 05:41 (1.5 %, 3/4 of it)'],
    ['don’t – "quoted" 김하늘!', 'don’t – "quoted" 김하늘!'],
    ['a stray ` backtick', 'a stray `` ` `` backtick'],
    ['::error::x', '`: :error::x`'],
    ['`a`` b', '``` `a`` ``` b'],
    ['` `', '`` ` ` ``'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  test('leaves only words outside of code spans, and loses no word', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = prose(text)
        const { spans, outside } = spansOf(line)
        expect(problemIn(outside)).toBe(undefined)
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##\[|^::/)
        const words = (some: string): string => some.replaceAll(/[` ]/g, '')
        expect([...words(outside.replaceAll(mark, '') + spans.join(''))].toSorted()).toEqual([...words(plain(text, 500))].toSorted())
      }),
      { numRuns: 2000 },
    )
  })
})

test('a cell is one cell, whatever is in it', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const [first = '', second = '', ...rest] = cellsOf(`| ${cell(code(one))} | ${cell(prose(other))} |`)
      expect(rest).toEqual([])
      expect(spansOf(first).spans.join('')).toBe(plain(one, 200))
      expect(problemIn(spansOf(second).outside)).toBe(undefined)
    }),
    { numRuns: 1000 },
  )
})

test('a name in a fold\'s title is text', () => {
  expect(htmlCode('</summary><b>&amp; "x"')).toBe('<code>&lt;/summary&gt;&lt;b&gt;&amp;amp; "x"</code>')
})
