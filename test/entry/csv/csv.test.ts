import { describe, expect, test } from 'vitest'
import { columnsIn } from '../../../src/entry/csv/columns.ts'
import { fieldText, rawFields, writtenField } from '../../../src/entry/csv/fields.ts'
import { lineCutter } from '../../../src/entry/csv/lines.ts'
import { secondsIn } from '../../../src/entry/csv/moment.ts'
import { numberIn } from '../../../src/entry/csv/number.ts'
import { zoneOffset } from '../../../src/entry/csv/zone-offset.ts'

describe('times', () => {
  test.each([
    ['2014-04-01 00:00:00', 1_396_310_400],
    ['2014-04-01T00:00:00Z', 1_396_310_400],
    ['2014-04-01T00:00', 1_396_310_400],
    ['2014-04-01', 1_396_310_400],
    ['2014-04-01T09:00:00+09:00', 1_396_310_400],
    ['2014-04-01 09:00:00 +0900', 1_396_310_400],
    ['2014-03-31T19:30:00-04:30', 1_396_310_400],
    ['2014-03-31T20-04', Number.NaN],
    ['2014-04-01 00:00:00.250', 1_396_310_400.25],
    ['2014-04-01 00:00:00,5', 1_396_310_400.5],
    ['2014-04-01 00:00:00 UTC', 1_396_310_400],
    ['2016-12-31T23:59:60Z', 1_483_228_800],
    ['2016-02-29', 1_456_704_000],
    ['0001-01-01', -62_135_596_800],
    ['20140401_000000', 1_396_310_400],
    ['1396310400', 1_396_310_400],
    ['1396310400.5', 1_396_310_400.5],
    ['1396310400000', 1_396_310_400],
    ['-5', -5],
    ['2015-02-29', Number.NaN], ['2014-13-01', Number.NaN], ['2014-00-01', Number.NaN], ['2014-04-31', Number.NaN],
    ['2014-04-01 24:00:00', Number.NaN], ['2014-04-01 00:60:00', Number.NaN], ['2014-04-01 0:00:00', Number.NaN],
    ['', Number.NaN], ['yesterday', Number.NaN], ['20140401', 20_140_401], ['1e400', Number.NaN], ['99999999_999999', Number.NaN],
  ])('%s', (text, seconds) => {
    expect(secondsIn(text)).toBe(seconds)
  })
})

test.each([
  ['1', 1], ['-1.5', -1.5], ['+.5', 0.5], ['5.', 5], ['1e3', 1000], ['1E-3', 0.001],
  ['', Number.NaN], ['.', Number.NaN], ['0x10', Number.NaN], ['1,5', Number.NaN], ['NaN', Number.NaN], ['Infinity', Number.NaN], ['1 2', Number.NaN], ['1e999', Number.POSITIVE_INFINITY],
])('the number %s', (text, value) => {
  expect(numberIn(text)).toBe(value)
})

describe('fields', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a,b', ['a', 'b']],
    ['a', ['a']],
    [',', ['', '']],
    ['"a,b",c', ['"a,b"', 'c']],
    ['"a ""b"", c" , d', ['"a ""b"", c" ', ' d']],
    ['"a,b', ['"a', 'b']],
    ['"a"b,c', ['"a"b', 'c']],
    ['a"b,c"', ['a"b', 'c"']],
    ['"",""', ['""', '""']],
    ['a,b,', ['a', 'b', '']],
    ['"a",', ['"a"', '']],
  ])('of %s', (line, fields) => {
    expect(rawFields(line, 9)).toEqual(fields)
    expect(rawFields(line, 1)).toEqual(fields.slice(0, 1))
  })

  test.each([
    [' 5 ', '5', ' 5 '],
    ['"5"', '5', '"5"'],
    [' " 5 " ', '5', ' " 5 " '],
    ['"a ""b"""', 'a "b"', '"a ""b"""'],
    ['"a', '"a', '"""a"'],
    ['a"b', 'a"b', '"a""b"'],
    ['a\rb', 'a\rb', '"a\rb"'],
  ])('%j says %j and is written %j', (raw, text, written) => {
    expect([fieldText(raw), writtenField(raw)]).toEqual([text, written])
  })

  test('a line of nothing but quotes takes no time', () => {
    for (const line of ['"a,'.repeat(20_000), '"'.repeat(60_000), '""a,'.repeat(15_000), '"x"",'.repeat(12_000)]) rawFields(line, 100_000)
  })
})

describe('columns', () => {
  test.each([
    ['timestamp,value', { timestamp: 0, value: 1 }],
    ['Value, Timestamp', { timestamp: 1, value: 0 }],
    ['"id","host","time","value"', { timestamp: 2, value: 3 }],
    ['a,b,c', { timestamp: 0, value: 1 }],
    ['a,b,value', { timestamp: 0, value: 2 }],
    ['value,b', { timestamp: 1, value: 0 }],
    ['a,timestamp', { timestamp: 1, value: 0 }],
    ['date,close', { timestamp: 0, value: 1 }],
    ['2014-04-01 00:00:00,5', { timestamp: 0, value: 1, headless: true }],
    ['timestamp', undefined],
  ])('%s', (header, columns) => {
    expect(columnsIn(header)).toEqual(columns)
  })
})

describe('lines', () => {
  const cut = (pieces: readonly string[], most?: number): readonly string[] => {
    const cutter = lineCutter(most)
    return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.end()]
  }

  test('are the same, however the text arrives', () => {
    const text = 'a,b\r\n\nc\r\n\r\n d\ne'
    expect(cut([text])).toEqual(['a,b', 'c', ' d', 'e'])
    expect(cut([...text])).toEqual(['a,b', 'c', ' d', 'e'])
    expect(cut(['a\n', ''])).toEqual(['a'])
  })

  test('are cut, and no more is kept of them', () => {
    expect(cut(['123456789\n1234\r\nx'], 4)).toEqual(['1234', '1234', 'x'])
    expect(cut([...'123456789\n1234\r\nx'], 4)).toEqual(['1234', '1234', 'x'])
  })
})

test.each([
  ['UTC', '2026-07-01T00:00:00Z', 0],
  ['Asia/Seoul', '2026-07-01T00:00:00Z', 32_400],
  ['Europe/Berlin', '2026-03-29T00:59:59Z', 3600],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', 7200],
  ['America/St_Johns', '2026-01-01T00:00:00Z', -12_600],
  ['Asia/Kathmandu', '2026-01-01T12:00:00Z', 20_700],
])('%s at %s is %d seconds from UTC', (timezone, at, seconds) => {
  const offset = zoneOffset(timezone)
  expect([offset(Date.parse(at) / 1000), offset(Date.parse(at) / 1000)]).toEqual([seconds, seconds])
  expect(offset(1e300)).toBe(0)
})
