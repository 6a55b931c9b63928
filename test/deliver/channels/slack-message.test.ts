import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SlackBlock } from '../../../src/deliver/channels/slack/blocks.ts'
import { compose } from '../../../src/deliver/channels/slack/message.ts'
import { sampleDispatch, sampleReport } from '../../support/dispatch.ts'
import { blocksProblem } from '../../support/slack-limits.ts'

const scenarios = path.join(import.meta.dirname, '../../scenarios')
const reportOf = (name: string): string => readFileSync(path.join(scenarios, name, 'report.md'), 'utf8')

const linesOf = (blocks: readonly SlackBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'divider' ? ['---'] : block.type === 'context' ? block.elements.map(({ text }) => text) : block.text.text.split('\n')))

const worst = { severity: 'CRITICAL', what: 'disk//var/used has reached its limit of 95 %', hint: 'Find what grew: du -xh <disk> | sort -h' } as const
const broken = sampleDispatch({
  title: 'CRITICAL on web-1: disk//var/used has reached its limit of 95 % (96 %)',
  findings: [worst],
  body: reportOf('disk-fills'),
  attachments: [{ name: 'report.md', mediaType: 'text/markdown', content: Buffer.from(reportOf('disk-fills')) }],
})

describe('a message to Slack', () => {
  test('says what is wrong, what changed and how things are, and no part of it twice', () => {
    const { text, blocks, files } = compose(broken, 0, true)
    expect(text).toBe('🔴 CRITICAL on web-1: disk//var/used has reached its limit of 95 % (96 %)\nCRITICAL: disk//var/used has reached its limit of 95 %')
    expect(linesOf(blocks)).toEqual([
      '🔴 CRITICAL on web-1: disk//var/used has reached its limit of 95 % (96 %)',
      '*CRITICAL* · web-1 · 2026-11-22 06:17 UTC · ticket 20261122_061704_7f3a9c12',
      '⚠️ the report for machines is missing',
      '🔴 *CRITICAL* disk//var/used has reached its limit of 95 %',
      '        ↳ Find what grew: du -xh &lt;disk&gt; | sort -h',
      '---',
      '*One thing needs you and is getting worse.* Five of six series with limits are within them, 18 are still learning. Last report 24 h ago, and it said WARN.',
      '',
      '*Since the last report*',
      '',
      '• Worse: `disk//var/used` is CRITICAL (was WARN)',
      '• Recovered: `memory/used` is at 38 %, after 24 h',
      '• `main`: 3 commits by `Ann Lee`, `김하늘`, +812 −240 lines',
      '• Logs: 412 errors and 2 warnings in 8,412 new lines of 2 files; the last error: `2026-11-22T05:38:14Z ERROR write /var/lib/app/journal: no space left on device`',
      '',
      '• `disk//var/used` — now: 96 % · limit: 85 % / 95 % · last 8 runs: ▆▆▇▇▇▇██ · CRITICAL: limit reached',
      '• `cpu/pressure` — now: 0.4 % · limit: 50 % / 80 % · last 8 runs: ▁▁▁▁▁▁▁▁ · learning',
      '• `disk///inodes-used` — now: 12 % · limit: 85 % / 95 % · last 8 runs: ▁▁▁▁▁▁▁▁ · learning',
      '• `disk///used` — now: 41 % · limit: 85 % / 95 % · last 8 runs: ▄▄▄▄▄▄▄▄ · learning',
      '• `disk//var/inodes-used` — now: 3.4 % · limit: 85 % / 95 % · last 8 runs: ▁▁▁▁▁▁▁▁ · learning',
      '• `memory/used` — now: 38 % · limit: 90 % / 97 % · last 8 runs: ▄▄▄▄▄▄█▄ · learning',
      '',
      '`velos explain disk//var/used` says where a finding comes from.',
      '<https://github.com/acme/ops/blob/velos-data/auto/velos_report_20261122_061704.md|Open the whole report>',
    ])
    expect(files).toEqual([])
  })

  test('says how logs and memory are where that is unusual, and names another\'s folds', () => {
    const unusual = broken.body.replace('- Logs: summarized', '- Logs: failed').replace('- Memory: updated', '- Memory: recovered')
    expect(linesOf(compose({ ...broken, body: unusual }, 0, true).blocks).slice(5, 10)).toEqual([
      '---', '*One thing needs you and is getting worse.* Five of six series with limits are within them, 18 are still learning. Last report 24 h ago, and it said WARN.', '', '• Logs: failed', '• Memory: recovered',
    ])
    expect(linesOf(compose(sampleDispatch(), 0, true).blocks)).toContain('▸ Processes 1')
  })

  test('tells good from bad by its first character', () => {
    const first = (status: 'OK' | 'WARN' | 'CRITICAL' | 'UNKNOWN') => linesOf(compose(sampleDispatch({ status }), 0, true).blocks)[0]?.slice(0, 2)
    expect([first('OK'), first('WARN'), first('CRITICAL'), first('UNKNOWN')]).toEqual(['🟢', '🟠', '🔴', '⚪ '])
  })

  test('shows what is folded where there is no link, and it is short', () => {
    const { url: _, ...unlinked } = broken
    const { blocks, files } = compose(unlinked, 0, true)
    expect(linesOf(blocks)).toContain('*Machine: 8 cores, 16.5 GB of memory, up 12 d 3 h*')
    expect(linesOf(blocks)).toContain('• `/var` — used: 96 % · free: 20 GB · inodes used: 12 %'.replace('12', '3.4'))
    expect(files).toEqual([])
    const long = compose({ ...unlinked, body: `${broken.body}\n${sampleReport(20_000)}` }, 0, true)
    expect(linesOf(long.blocks).at(-1)).toBe('more in the thread')
    expect(long.files.map(({ name }) => name)).toEqual(['report.md'])
    expect(linesOf(compose({ ...unlinked, body: sampleReport(20_000) }, 0, false).blocks).at(-1)).toBe('something is left out here')
  })

  test('has the report as a file where it does not fit, and the files that it does not show', () => {
    const table = { name: 'slow.csv', mediaType: 'text/csv', content: Buffer.from('a,b\n') } as const
    const machine = { name: 'report.json', mediaType: 'application/json', content: Buffer.from('{}') } as const
    const names = (changes: Parameters<typeof sampleDispatch>[0]) => compose(sampleDispatch(changes), 0, true).files.map(({ name }) => name)
    const [report] = sampleDispatch().attachments
    if (report === undefined) throw new Error('the sample has no report')
    expect(names({})).toEqual([])
    expect(names({ attachments: [report, machine, table] })).toEqual(['slow.csv'])
    expect(names({ body: sampleReport(50_000), attachments: [report, machine, table] })).toEqual(['velos_report_20261122_061704.md', 'slow.csv'])
    expect(names({ body: sampleReport(50_000), attachments: [machine] })).toEqual(['report.md'])
    expect(compose(sampleDispatch({ body: sampleReport(50_000) }), 0, false).files).toEqual([])
  })

  test('counts the findings that it leaves out', () => {
    const findings = Array.from({ length: 10_000 }, (_, at) => ({ severity: 'WARN' as const, what: `trouble ${at}` }))
    const lines = linesOf(compose(sampleDispatch({ findings, body: '' }), 0, true).blocks)
    const shown = lines.filter((line) => line.startsWith('🟠 *WARN*'))
    expect(shown[0]).toBe('🟠 *WARN* trouble 0')
    expect(lines).toContain(`_and ${10_000 - shown.length} more_`)
  })

  test.each([
    ['https://example.org/a?b=1&c=<2>|3', '<https://example.org/a?b=1&amp;c=%3C2%3E%7C3|Open the whole report>'],
    ['javascript:alert(1)', 'something is left out here'],
    ['no address', 'something is left out here'],
    [`https://example.org/${'a'.repeat(2_000)}`, 'something is left out here'],
  ])('links to nothing but an address: %s', (url, foot) => {
    const { blocks } = compose(sampleDispatch({ url, body: sampleReport(90_000), attachments: [] }), 0, false)
    expect(linesOf(blocks).at(-1)?.replace(' · something is left out here', '')).toBe(foot)
  })

  test.each(readdirSync(scenarios, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))('fits a real report: %s', (name) => {
    for (const changes of [{}, { url: 'https://example.org' }]) {
      const { blocks } = compose(sampleDispatch({ body: reportOf(name), ...changes }), 0, true)
      expect(blocksProblem(blocks)).toBeUndefined()
      for (const line of linesOf(blocks)) expect(line).not.toMatch(/<(?!https:\/\/[^<>]*\|Open the (?:whole )?report>)/)
    }
  })
})
