import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/deliver/text/key-of.ts'
import { markedTitle, outline } from '../../../src/deliver/text/outline.ts'
import { sampleDispatch } from '../../support/dispatch.ts'

const none = { findings: [], news: [], remarks: [], body: '' }
const link = sampleDispatch().url ?? ''

test('names how much it leaves out', () => {
  const findings = Array.from({ length: 10 }, (_, at) => ({ severity: 'WARN' as const, what: `finding ${at}` }))
  const news = Array.from({ length: 9 }, (_, at) => `news ${at}`)
  const text = outline(sampleDispatch({ ...none, findings, news }), { bytes: 4_000 })
  expect(text.split('\n')).toEqual([
    ...findings.slice(0, 8).map(({ what }) => `WARN: ${what}`), 'and 2 more', '',
    'Since the last report:', ...news.slice(0, 6).map((one) => `- ${one}`), '- and 3 more', '', link,
  ])
})

test('says what the report says where there is nothing else, and never both', () => {
  const body = '# Report\n\nAll is **well**.\n'
  expect(outline(sampleDispatch({ ...none, body }), { bytes: 4_000 })).toBe(`Report\n\nAll is well.\n\n${link}`)
  expect(outline(sampleDispatch({ ...none, news: ['it is well'], body }), { bytes: 4_000 })).not.toContain('Report\n')
})

test('keeps the link at its end as long as there is room for it', () => {
  expect(outline(sampleDispatch(), { bytes: link.length + 40 })).toBe(`Note: the report for machines is…\n\n${link}`)
  expect(outline(sampleDispatch(none), { bytes: link.length + 2 })).toBe(link)
  expect(outline(sampleDispatch(), { characters: 20 })).toBe('Note: the report…')
  const { url: _, ...unlinked } = sampleDispatch(none)
  expect(outline(unlinked, { bytes: 100 })).toBe('')
})

test('a title is cut before its mark', () => {
  expect(markedTitle('a title of some words', 0, { bytes: 100 })).toBe('a title of some words')
  expect(markedTitle('a title of some words', 12, { bytes: 30 })).toBe('a title of… (redelivery 12)')
})

test('a key is the id itself, or tells one odd id from another', () => {
  expect(keyOf('20261122_061704_7f3a9c12')).toBe('20261122_061704_7f3a9c12')
  const odd = ['', 'a b', 'a  b', 'ä', '🔥', 'x'.repeat(65), 'x'.repeat(66), '../a', 'a\r\nb'].map(keyOf)
  expect(new Set(odd).size).toBe(odd.length)
  for (const key of odd) expect(key).toMatch(/^[0-9a-f]{32}$/)
})

describe('of our own report', () => {
  const url = 'https://example.org/report'
  const body = readFileSync(new URL('../../scenarios/quiet-day/report.md', import.meta.url), 'utf8')
  const sentence = 'Nothing needs you. All six series with limits are within them, 18 are still learning. Last report 24 h ago (as usual).'
  const well = { ...none, url, body, status: 'OK', title: 'OK on web-1: nothing needs you' } as const

  test('a note that all is well begins with the sentence that says so', () => {
    expect(outline(sampleDispatch(well), { bytes: 4_000 })).toBe(
      [sentence, '', 'Since the last report', '', '- Logs: no line marked as error or warning in 8,412 new lines of 2 files', '', 'Next report expected by 23 Nov 06:17 UTC.', '', url].join('\n'))
    expect(outline(sampleDispatch({ ...well, news: ['recovered: memory/used is at 38 %'] }), { bytes: 4_000 })).toBe(
      [sentence, '', 'Since the last report:', '- recovered: memory/used is at 38 %', '', url].join('\n'))
  })

  test('the original\'s says its three lines only where there is nothing else to say', () => {
    const classic = readFileSync(new URL('../../scenarios/classic/report.md', import.meta.url), 'utf8')
    expect(outline(sampleDispatch({ ...well, body: classic }), { bytes: 4_000 })).toBe(url)
    const { status: _, ...rest } = sampleDispatch({ ...well, body: classic })
    expect(outline(rest, { bytes: 4_000 })).toBe(`- System: OK\n- Logs: summarized\n- Memory: updated\n\n${url}`)
  })

  test('one finding that is the title is what to do about it', () => {
    const what = 'disk//var/used has reached its limit of 95 % (now 96 %)'
    const title = 'CRITICAL on web-1: disk//var/used has reached its limit of 95 % (96 %)'
    const told = (changes: Parameters<typeof sampleDispatch>[0]) => outline(sampleDispatch({ ...none, url, body, title, news: ['swap is new'], ...changes }), { bytes: 4_000 }).split('\n').slice(0, 3)
    const worst = { severity: 'CRITICAL', what, hint: 'Find what grew' } as const
    expect(told({ findings: [worst] })).toEqual(['→ Find what grew', '', 'Since the last report:'])
    expect(told({ findings: [{ severity: 'CRITICAL', what }] })).toEqual(['Since the last report:', '- swap is new', ''])
    expect(told({ findings: [worst], title: 'GIWANOS Update' }).slice(0, 2)).toEqual([`CRITICAL: ${what}`, '  → Find what grew'])
    expect(told({ findings: [worst, { severity: 'WARN', what: 'swap' }] })).toEqual([`CRITICAL: ${what}`, '  → Find what grew', 'WARN: swap'])
  })
})
