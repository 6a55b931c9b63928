import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentAllowed, momentIn, momentPattern, parseMoment } from '../../src/inputs/moment.ts'

function read(text: string, timezone = 'UTC'): string {
  const parsed = parseMoment(text)
  return 'value' in parsed ? momentIn(parsed.value, timezone) : parsed.allowed
}

describe('a moment', () => {
  test.each([
    ['2030-12-01', 'UTC', '2030-12-01T00:00:00.000Z'],
    ['2030-12-01', 'Asia/Seoul', '2030-11-30T15:00:00.000Z'],
    ['2030-12-01T18:00', 'Asia/Seoul', '2030-12-01T09:00:00.000Z'],
    ['2030-12-01 18:00:30', 'Asia/Kolkata', '2030-12-01T12:30:30.000Z'],
    ['2030-12-01T18:00:30.999', 'UTC', '2030-12-01T18:00:30.000Z'],
    ['2030-12-01T18:00Z', 'Asia/Seoul', '2030-12-01T18:00:00.000Z'],
    ['2030-12-01t18:00:00z', 'Asia/Seoul', '2030-12-01T18:00:00.000Z'],
    ['2030-12-01 18:00 +09:00', 'UTC', '2030-12-01T09:00:00.000Z'],
    ['2030-12-01T18:00-0330', 'UTC', '2030-12-01T21:30:00.000Z'],
    ['2028-02-29', 'UTC', '2028-02-29T00:00:00.000Z'],
    // The clock is put forward at two: half past two never comes, and is half past three.
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    // It is put back at three: half past two comes twice, and is the first.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    // A day that begins at one o'clock.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // A day that was left out.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
  ])('%s in %s', (text, timezone, expected) => {
    expect(read(text, timezone)).toBe(expected)
  })

  test.each([
    ...['', 'tomorrow', '2030', '2030-12', '2030-13-01', '2030-02-29', '2030-12-01T24:00', '2030-12-01T18:60', '2030-12-01T18', '1.12.2030'],
    ...['2030-12-01T18:00:60', '2030-12-01Z', '2030-12-01T18:00+24:00', '2030-12-01T18:00+9', '2030-12-01T18:00 KST', '0001-01-01', '1969-12-31'],
    ...['+002030-12-01', '2030-12-01\n', '٢٠٣٠-12-01', ' 2030-12-01', '20301201_000000'],
  ])('%j is none', (text) => {
    expect(read(text)).toBe(momentAllowed)
  })

  test('a time in a zone is what its clock shows, but for what it never shows', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Seoul', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu')
    fc.assert(
      fc.property(zones, fc.integer({ min: 100_000, max: 4_000_000_000 }), (timezone, seconds) => {
        const shown = new Date(seconds * 1000).toLocaleString('sv-SE', { timeZone: timezone })
        const time = Date.parse(read(shown, timezone))
        expect(new Date(time).toLocaleString('sv-SE', { timeZone: timezone })).toBe(shown)
        expect(time).toBeLessThanOrEqual(seconds * 1000)
      }),
      { numRuns: 300 },
    )
  })

  test('whatever is read has the form that editors know', () => {
    const piece = fc.constantFrom('2030', '-', '12', '01', 'T', ' ', ':', '18', '+', 'Z', 'z', '.5', '00')
    const known = new RegExp(momentPattern)
    fc.assert(fc.property(fc.array(piece).map((parts) => parts.join('')), (text) => !('value' in parseMoment(text)) || known.test(text)))
  })
})
