import { describe, expect, test } from 'vitest'
import type { MutedFinding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { headline } from '../../src/report/headline.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { contrived, filling, finding, symptom, unusual, usual } from './contrived.ts'

const previous = { timestamp: '20261121_060404', status: 'OK', secondsAgo: 87_180 } as const
const acknowledged = { match: 'a', from: 'issue #12' }
const silenced: MutedFinding = { ...unusual('backup/x'), muted: { by: 'silence', until: '2026-12-01T12:00:00Z', reason: 'migration', who: 'ops' } }
const maintained: MutedFinding = { ...unusual('backup/y'), muted: { by: 'maintenance', until: '2026-11-22T08:00:00Z', reason: 'weekly backup' } }

describe('the headline', () => {
  const line = (key: string, parts: object = {}) => ({ key, value: 1, history: [1], ...parts })
  const normal = (count: number) => Array.from({ length: count }, (_, index) => line(`u${index}`, { usual: usual(0, 2) }))
  const learning = (count: number) => Array.from({ length: count }, (_, index) => line(`l${index}`, { learning: true }))
  const limited = (count: number) => Array.from({ length: count }, (_, index) => line(`h${index}`, { warn: 2, bad: 'above' }))
  const schedule = (usualSeconds: number, gapSeconds: number): NonNullable<Report['schedule']> => ({ usualSeconds, gapSeconds, nextBy: '20261123_063000' })
  const all = (parts: Partial<Report>): string => {
    const { strong, rest } = headline(contrived({ previous, ...parts }))
    return `${strong} ${rest}`
  }

  test.each<[Partial<Report>, string]>([
    [{ series: [...normal(11), ...learning(3)] }, 'Nothing needs you. Eleven series are as usual, three are still learning.'],
    [{ series: learning(24) }, 'Nothing needs you. 24 series are still learning.'],
    [{ series: learning(1) }, 'Nothing needs you. One series is still learning.'],
    [{ series: [...normal(1), ...limited(6)] }, 'Nothing needs you. One series is as usual, all six with limits are within them.'],
    [{ series: [...limited(6), ...learning(2)] }, 'Nothing needs you. All six series with limits are within them, two are still learning.'],
    [{ series: [...limited(1), ...learning(1)] }, 'Nothing needs you. The one series with limits is within them, one is still learning.'],
    [{ series: limited(1), findings: [finding('h0')] }, 'One thing needs you. The one series is not within its limits.'],
    [{ series: [...limited(1), ...learning(2)], findings: [finding('h0')] }, 'One thing needs you. The one series with limits is not within them, two are still learning.'],
    [{ series: limited(2), findings: [finding('h0'), finding('h1')] }, 'Two things need you. None of two series are within their limits.'],
    [
      { series: [...normal(3), ...limited(2)], findings: [finding('h0'), unusual('u0')] },
      'Two things need you. Two series are as usual, one of two with limits is within them.',
    ],
    [{ series: normal(12), findings: [filling('u0')] }, 'One thing needs you and is getting worse. Eleven series are as usual.'],
    [
      { findings: [finding('a', { severity: 'CRITICAL' }), finding('b')], changes: { opened: [], changed: [{ finding: finding('a', { severity: 'CRITICAL' }), was: 'WARN' }], recovered: [], reminded: [] } },
      'Two things need you, one is getting worse.',
    ],
    [{ findings: [finding('a', { acknowledged })] }, 'Nothing new needs you. One is acknowledged.'],
    [{ findings: [finding('a', { acknowledged }), finding('b')], muted: [silenced, maintained] }, 'One thing needs you. One is acknowledged, one is silenced, one is in maintenance.'],
    [{ findings: [finding('a')], muted: [symptom(unusual('x'), 'a'), symptom(unusual('y'), 'a')] }, 'One thing needs you. Two depend on another.'],
    [{ muted: [silenced, silenced], series: [...normal(2), line('backup/x', { usual: usual(0, 0.5) })] }, 'Nothing needs you. Two series are as usual. Two are silenced.'],
  ])('%#', (parts, expected) => {
    expect(all(parts)).toBe(`${expected} Last report 24 h 13 min ago.`)
  })

  test.each<[NonNullable<Report['schedule']>, string]>([
    [schedule(86_400, 87_180), '(usually 24 h: 13 min late)'],
    [schedule(86_400, 86_900), '(usually 24 h)'],
    [schedule(87_180, 87_180), '(as usual)'],
    [schedule(90_000, 87_180), '(usually 25 h)'],
    [schedule(3600, 3900), '(usually 1 h)'],
    [schedule(3600, 4000), '(usually 1 h: 6 min late)'],
    [schedule(300, 340), '(usually 5 min)'],
  ])('the last report, and how this one came: %j', (told, expected) => {
    expect(all({ schedule: told })).toBe(`Nothing needs you. Last report 24 h 13 min ago ${expected}.`)
  })
})

describe('what somebody has seen', () => {
  const report = contrived({
    findings: [
      finding('cert/api', { since: '20261110_061704', acknowledged: { match: 'cert/*', from: '.github/velos-acknowledged.yml', by: 'ada', until: '2026-11-29T00:00:00Z', reason: 'it is ordered' } }),
      filling('disk//var/used', { acknowledged }),
    ],
  })

  test('stands apart', () => {
    const markdown = renderMarkdown(report, 'full')
    expect(markdown).not.toContain('| WARN')
    expect(markdown).toContain(`**Still open**

- \`cert/api\` has reached its limit of 85 %: WARN, 91 %, since 10 Nov 06:17 (12 d); acknowledged by ada in \`.github/velos-acknowledged.yml\` until 29 Nov: it is ordered
- \`disk//var/used\` fills up: WARN, 81 % (+1.9 % a day; was +0.3 %), since 19 Nov 03:41 (3 d 2 h); acknowledged in issue \`#12\`
`)
    expect(renderTerminal(report, { colour: false, columns: 200 })).toContain(`Still open
  cert/api has reached its limit of 85 %: WARN, 91 %, since 10 Nov 06:17 (12 d); acknowledged by ada in .github/velos-acknowledged.yml until 29 Nov: it is ordered
`)
  })
})

describe('what nobody is told of', () => {
  const other: MutedFinding = { ...unusual('backup/z'), muted: silenced.muted }
  const muted = [silenced, other, maintained, symptom(unusual('a'), 'limit:web-1:gateway'), symptom(unusual('b'), 'limit:web-1:gateway'), symptom(unusual('c'), 'limit:db-1:dns:53')]
  const report = contrived({ findings: [finding('gateway')], muted })

  test('is folded, a line for each reason', () => {
    expect(renderMarkdown(report, 'full')).toContain(`<details><summary>Silenced and folded: 2 silenced, 1 in maintenance, 3 that depend on another</summary>

- Silenced by ops: \`backup/x\`, \`backup/z\` until 1 Dec 12:00 UTC: migration
- In maintenance: \`backup/y\` until 22 Nov 08:00 UTC: weekly backup
- 2 findings depend on \`gateway\`: \`a\`, \`b\`
- 1 finding depends on \`dns:53\`: \`c\`

</details>`)
    expect(renderTerminal(report, { colour: false, columns: 100 })).toContain(`Silenced and folded
  Silenced by ops: backup/x, backup/z until 1 Dec 12:00 UTC: migration
  In maintenance: backup/y until 22 Nov 08:00 UTC: weekly backup
  2 findings depend on gateway: a, b
  1 finding depends on dns:53: c
`)
  })

  test('of a thousand under one reason ten have a name', () => {
    const many = Array.from({ length: 1000 }, (_, index): MutedFinding => ({ ...unusual(`s${index}`), muted: silenced.muted }))
    expect(renderMarkdown(contrived({ muted: many }), 'full')).toContain('`s9` and 990 more until 1 Dec')
  })
})
