import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { lead } from '../../../src/deliver/text/lead.ts'

test('says in words what a report says', async () => {
  const report = await readFile(new URL('../../scenarios/disk-fills/report.md', import.meta.url), 'utf8')
  const said = lead(report)
  expect(said.split('\n').slice(0, 7)).toEqual([
    'VELOS Auto Report (20261122_061707 UTC)',
    '',
    '- System: CRITICAL',
    '- Logs: summarized',
    '- Memory: updated',
    '',
    'One thing needs you and is getting worse. Five of six series with limits are within them, 18 are still learning. Last report 24 h ago, and it said WARN.',
  ])
  expect(said).toContain('- Worse: disk//var/used is CRITICAL (was WARN)')
  expect(said).not.toMatch(/[|`]|<\/?\w|xychart|postgres/)
})

test.each([
  ['plain text\nof two lines', 'plain text\nof two lines'],
  ['## Head\n\n\n\n> quoted **bold** and `code`\n---\nend', 'Head\n\nquoted bold and code\n\nend'.replace('\n\nend', '\nend')],
  ['see [the run](https://example.org/1) now\n![picture](https://example.org/p.png)', 'see the run now'],
  ['before\n```mermaid\nline [1]\n```\nafter', 'before\nafter'],
  ['before\n~~~~\n```\n~~~\nx\n~~~~\nafter', 'before\nafter'],
  ['before\n```\nnever closed', 'before'],
  ['<details><summary>more</summary>\nhidden\n</details>\nafter\n<details>one line</details>\nend', 'after\nend'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', ''],
  ['a 2 \\* 3 \\_x\\_', 'a 2 * 3 _x_'],
  ['', ''],
])('%j is %j', (markdown, expected) => {
  expect(lead(markdown)).toBe(expected)
})

test.each(['[', '[a](', '- ', '> ', '**', '`', '<details>', '  '])('takes no time for 5 MB of %j', (piece) => {
  const begun = performance.now()
  lead(piece.repeat(5_000_000 / piece.length))
  lead(`${piece.repeat(40)}\n`.repeat(20_000))
  expect(performance.now() - begun).toBeLessThan(3_000)
})
