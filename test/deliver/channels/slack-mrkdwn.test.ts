import { describe, expect, test } from 'vitest'
import { inline, said } from '../../../src/deliver/channels/slack/inline.ts'
import { toMrkdwn } from '../../../src/deliver/channels/slack/mrkdwn.ts'

describe('a line of Markdown', () => {
  test.each([
    ['**bold**, __bold__, *italic*, ~~gone~~', '*bold*, *bold*, _italic_, ~gone~'],
    ['**CRITICAL** the disk of `/data`', '*CRITICAL* the disk of `/data`'],
    ['**a `b*c` d**', '*a `b*c` d*'],
    ['`` a ` b ``', "`a ' b`"],
    ['[words](https://a.example/b) [bare](javascript:x)', 'words (https://a.example/b) bare'],
    ['![alt](https://a.example/x.png)', 'alt'],
    ['<https://a.example>', 'https://a.example'],
    ['a<br>b <b>c</b> <!-- d --><code>e</code>', 'a b c `e`'],
    ['1 \\* 2 \\| 3', '1 * 2 | 3'],
    ['&lt;!channel&gt; &amp;lt;', '&lt;!channel&gt; &amp;lt;'],
    ['<!channel> <@U012AB3CD> <#C1|x>', '&lt;!channel&gt; &lt;@U012AB3CD&gt; &lt;#C1|x&gt;'],
    ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
    ['<!<b>here>', '&lt;!here&gt;'],
    [':<b></b>:error', ': :error'],
    ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
    ['\ue0000\ue001 \ue002', '0'],
    ['\u202egnp\u001b[31m\u0000', 'gnp'],
  ])('%s', (markdown, mrkdwn) => {
    expect(inline(markdown)).toBe(mrkdwn)
  })

  test('is cut before it is escaped', () => {
    expect(said('<'.repeat(20), 4)).toBe('&lt;&lt;&lt;…')
    expect(inline('&'.repeat(5_000)).length).toBeLessThanOrEqual(2_500)
  })
})

describe('Markdown', () => {
  const pieces = (markdown: string, fold = false) => toMrkdwn(markdown, { fold }).pieces

  test('keeps what Slack has: headings are bold, lists have bullets', () => {
    expect(pieces('# Title #\n\ntext\n- one\n  - two\n* [x] three\n1. four\n\n---\n> said')).toEqual(
      ['*Title*', '', 'text', '• one', '    • two', '• three', '1. four', '', '&gt; said'])
  })

  test('names the columns of a table in each row', () => {
    expect(pieces('| disk | used | |\n|---|--:|---|\n| `/` | 41% | a \\| b |\n| 7 | | |\n|  |  |\nafter')).toEqual(
      ['• `/` — used: 41% · a | b', '• disk: 7', '', 'after'])
  })

  test('leaves out a table that is said elsewhere', () => {
    const isSaid = (columns: readonly string[]): boolean => columns.includes('what')
    expect(toMrkdwn('a\n\n| what | x |\n|---|---|\n| b | c |\n\nd', { fold: false, isSaid })).toEqual({ pieces: ['a', '', 'd'], isWhole: true, isFolded: false })
  })

  test('keeps code as it is, and says where a chart stands', () => {
    expect(pieces('```js\n  if (a < b) {\n    `x`\n```\n~~~\n```\n~~~\n```mermaid\nline\n```\nend')).toEqual(
      ['```\n  if (a &lt; b) {\n    `x`\n```', "```\n'''\n```", '_a chart_', 'end'])
    expect(pieces('```\nnever closed\n')).toEqual(['```\nnever closed\n\n```'])
  })

  test('shows or folds what GitHub folds', () => {
    const markdown = 'a\n<details><summary>Logs: <code>2</code></summary>\n\nb `</details>`\n\n</details>\n\n<details>\n<summary>More</summary>\nc\n</details>\nd'
    expect(pieces(markdown)).toEqual(['a', '', '*Logs: `2`*', '', 'b `&lt;/details&gt;`', '', '*More*', 'c', 'd'])
    expect(toMrkdwn(markdown, { fold: true })).toEqual({ pieces: ['a', '▸ Logs: `2`', '▸ More', 'd'], isWhole: true, isFolded: true })
    expect(toMrkdwn(markdown, { fold: true, isFoldSaid: true })).toEqual({ pieces: ['a', '', 'd'], isWhole: true, isFolded: true })
    expect(pieces('<details><summary>x</summary>never closed\ny', true)).toEqual(['▸ x'])
  })

  test('says when it did not read everything', () => {
    expect(toMrkdwn('short', { fold: false }).isWhole).toBe(true)
    expect(toMrkdwn('x'.repeat(3_000), { fold: false }).isWhole).toBe(false)
    expect(toMrkdwn('x\n'.repeat(100_000), { fold: false }).isWhole).toBe(false)
  })

  test.each(['*', '`', '[', '![', '<', '<!--', '**', '__', '~~', '| ', '`a', '[a](', '\\'])('is read in time linear in its length: %s', (part) => {
    const began = performance.now()
    toMrkdwn(`${part.repeat(700)}\n`.repeat(500), { fold: false })
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
