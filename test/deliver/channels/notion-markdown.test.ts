import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { code, inline, link, literal } from '../../../src/deliver/channels/notion/inline.ts'
import { blocksOf } from '../../../src/deliver/channels/notion/markdown.ts'
import { partsIn, partsOf } from '../../../src/deliver/channels/notion/parts.ts'
import { bareTitle, formerMarkOf, isMarked, markOf, marked, nameOf } from '../../../src/deliver/channels/notion/ticket-mark.ts'
import { readNotionMarkdown, textOf } from '../../support/notion-markdown.ts'
import { problemOf } from '../../support/notion-service.ts'

const written = (markdown: string): readonly string[] => blocksOf(markdown).map((block) => block.markdown)
const read = (markdown: string) => readNotionMarkdown(written(markdown).join('\n\n'))
const more = { markdown: 'more', count: 1 }

describe('inline', () => {
  test.each([
    ['plain words, done.', 'plain words, done.'],
    ['**bold** and *italic*, __bold__ and _italic_', '**bold** and *italic*, **bold** and *italic*'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 \\* 3 \\* 4'],
    ['`code` and ``a`b``', '`code` and a\\`b'],
    ['`<b>` and `a\\`', '\\<b\\> and a\\\\'],
    ['an open ` and an open **', 'an open \\` and an open \\*\\*'],
    ['[the run](https://github.com/a/b?c=[1]&d=(2))', '\\[the run\\](https://github.com/a/b?c=\\[1\\]&d=(2))'],
    ['[the run](https://github.com/a/b?c=1&d=2)', '[the run](https://github.com/a/b?c=1&d=2)'],
    ['[`a` **b**](https://x.example)', '[a b](https://x.example/)'],
    ['[x](javascript:alert(1)) [y](user://1234)', '\\[x\\](javascript:alert(1)) y'],
    ['![an image](https://evil.example/p.png)', 'an image'],
    ['<mention-user url="user://1"/> <page url="https://www.notion.so/x">t</page>', '\\<mention-user url="user://1"/\\> \\<page url="https://www.notion.so/x"\\>t\\</page\\>'],
    ['a<br>b <b>bold</b> <!-- hidden --> <code>a &lt; b</code> <https://x.example/a>', 'a b bold  a \\< b https://x.example/a'],
    ['&lt;img&gt; &amp; &#124; &copy;', '\\<img\\> & \\| &copy;'],
    ['\\*not bold\\* a\\|b', '\\*not bold\\* a\\|b'],
    ['$x$ {color="red"} [^1] ~~old~~ @here', '\\$x\\$ \\{color="red"\\} \\[\\^1\\] \\~\\~old\\~\\~ @here'],
    ['***both*** **a *b* `c`**', '**both** **a b `c`**'],
    ['\\![](https://x.example/p.png)', '! [https://x.example/p.png](https://x.example/p.png)'],
    ['`a``` b `', 'a\\`\\`\\` b'],
    ['\u202egnp\u202c \u001b[31mred\u001b[0m ::error::x', 'gnp red : :error::x'],
  ])('%s', (markdown, expected) => {
    expect(inline(markdown)).toBe(expected)
  })

  test('a word, a name and a link of texts from outside', () => {
    expect(literal('a_b *c* <mention-page url="x"/>')).toBe('a_b \\*c\\* \\<mention-page url="x"/\\>')
    expect([code('/data'), code('a`b'), code('')]).toEqual(['`/data`', 'a\\`b', ''])
    expect(link('see [it]', 'https://x.example/a(b)')).toBe('[see \\[it\\]](https://x.example/a%28b%29)')
    expect(link('see', 'file:///etc/passwd')).toBe('see')
  })

  test('has no more styles than a block may have pieces', () => {
    expect(readNotionMarkdown(inline('`a` b '.repeat(200)))[0]?.pieces.length).toBeLessThanOrEqual(100)
    expect(inline('`a` b '.repeat(200)).replace(/[`\\]/g, '')).toBe('a b '.repeat(200).trim())
  })
})

describe('blocks', () => {
  test('of everything that our reports have', () => {
    const report = [
      '# VELOS report', '', '- System: OK', '- Logs: `none`', '', '**Nothing needs you.** All is well.', '',
      '| what | now |', '| --- | --: |', '| `a` \\| b | 3 % |', '|  |', '',
      '<details><summary>Machine: 8 <code>cores</code></summary>', '', 'text', '', '</details>', '',
      '```mermaid', 'graph TD', '  a --> b', '```', '', '> quoted', '> more', '', '***', '', '1. one', '2. two', '   - nested',
      '#### four', '<!-- a comment -->', '_This file was generated_',
    ].join('\r\n')
    expect(written(report)).toEqual([
      '# VELOS report', '- System: OK', '- Logs: `none`', '**Nothing needs you.** All is well.',
      '<table header-row="true">\n<tr>\n<td>what</td>\n<td>now</td>\n</tr>\n<tr>\n<td>`a` \\| b</td>\n<td>3 %</td>\n</tr>\n<tr>\n<td></td>\n<td></td>\n</tr>\n</table>',
      '### Machine: 8 `cores`', 'text', '```mermaid\ngraph TD\n  a --> b\n```', '> quoted', '> more', '---', '1. one', '1. two', '- nested',
      '### four', '*This file was generated*',
    ])
  })

  test.each([
    ['\\# no heading', '\\# no heading'],
    ['\\- no item', '\\- no item'],
    ['1986\\. A year', '1986\\. A year'],
    ['#hashtag', '#hashtag'],
    ['- - x', '- \\- x'],
    ['- [x] done', '- \\[x\\] done'],
    ['[a]: https://x.example', '\\[a\\]: https://x.example'],
    ['    <embed src="https://x.example">', '\\<embed src="https://x.example"\\>'],
  ])('%s', (markdown, expected) => {
    expect(written(markdown)).toEqual([expected])
  })

  test('code keeps its blanks, and no fence ends early', () => {
    expect(written('```yaml\na:\n\n   b:  1\n```')).toEqual(['```yaml\na:\n\n   b:  1\n```'])
    expect(written('```nonsense\nx\n```')).toEqual(['```\nx\n```'])
    expect(written('````\n```\n<page url="x">\n```\n````')).toEqual(['\\`\\`\\`', '\\<page url="x"\\>', '\\`\\`\\`'])
    expect(written('~~~\nopen')).toEqual(['```\nopen\n```'])
  })

  test('a long text, a long code and a long table are several', () => {
    expect(read('word '.repeat(1_000)).map((block) => textOf(block).length)).toEqual([1499, 1499, 1499, 499])
    expect(read(`\`\`\`mermaid\n${'a --> b\n'.repeat(400)}\`\`\``).map(({ language }) => language)).toEqual(['', ''])
    const rows = Array.from({ length: 200 }, (_, at) => `| ${at} | x |`)
    const tables = read(['| n | x |', '|---|---|', ...rows].join('\n'))
    expect(tables.map((table) => table.rows?.length)).toEqual([90, 90, 23])
    expect(tables.flatMap((table) => table.rows?.slice(1) ?? []).map(([n]) => n)).toEqual(rows.map((_, at) => String(at)))
    expect(tables.every((table) => table.rows?.[0]?.[0] === 'n')).toBe(true)
  })

  const scenarios = path.join(import.meta.dirname, '../../scenarios')
  test.each(readdirSync(scenarios).filter((name) => !name.endsWith('.ts')))('the report of %s, nothing lost and nothing alive', (name) => {
    const report = readFileSync(path.join(scenarios, name, 'report.md'), 'utf8')
    const blocks = read(report)
    expect(problemOf(written(report).join('\n\n'))).toBeUndefined()
    const shown = blocks.flatMap((block) => (block.rows === undefined ? [textOf(block)] : block.rows.flat())).join(' ')
    for (const word of report.replace(/\]\(\S+\)/g, '').match(/[\p{L}\p{N}]{3,}/gu) ?? []) if (!/^(?:details|summary|code|amp|lt|gt)$/.test(word)) expect(shown).toContain(word)
  })
})

describe('whatever it is given', () => {
  const alphabet = ['`', '``', '```', '~~~', '*', '**', '_', '__', '\\', '|', '[', ']', '(', ')', '](https://x.example)', '![', '<', '>', '<!--', '-->', '<br>', '<code>',
    '</code>', '<details>', '<summary>', '</summary>', '<td>', '</td>', '</table>', '<mention-user url="user://1"/>', '\n', '\n\n', '\r\n', '\t', ' ', '    ', '#', '- ', '1. ', '> ', '|---|\n',
    '$', '{', '}', '^', '~', '---', ':::', '::error::', '&lt;', '&', 'a', 'b c', '한', '🔥', '\ud83d', '\u0000', '\u202e', '"', '!', ':', '=', '==='] as const

  test('20,000 texts of special characters: nothing alive, and always the same', () => {
    let state = 20_261_122
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return (state >>> 8) % below
    }
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: 1 + next(40) }, () => alphabet[next(alphabet.length)] ?? '').join('')
      const markdown = written(text).join('\n\n')
      try {
        if (markdown !== '' && problemOf(markdown) !== undefined) throw new Error(problemOf(markdown))
      } catch (thrown) {
        throw new Error(`${JSON.stringify(text)} became ${JSON.stringify(markdown)}`, { cause: thrown })
      }
    }
  })

  test.each([
    '`', '``a', '*', '**', '_a', '[', '[a](', '![', '<', '<!--', '<code>', '\\', '|', '|-', '-', '- ', '> ', '#', '# ', ' ', '\n', '```\n', '~~~\n', '<details>', '</summary>', '&lt;', '===', '* ', '1.',
    '| a |\n|---|\n', '<summary>', '--> ', '<!-- -->', 'a `b` *c* ',
  ])('400,000 characters of %j take no more than seconds', (piece) => {
    const text = piece.repeat(Math.ceil(400_000 / piece.length))
    const start = performance.now()
    for (const one of [text, `| ${text}\n|---|\n| ${text}`, `${text}x`, ` ${text} x`]) blocksOf(one)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('parts', () => {
  const blocks = (most: number, length: number) => Array.from({ length: most }, (_, at) => ({ markdown: `${at} ${'x'.repeat(length)}`, count: 1 }))

  test('are few, and within their limits', () => {
    expect(partsOf(blocks(3, 5), more)).toEqual(['0 xxxxx\n\n1 xxxxx\n\n2 xxxxx'])
    const parts = partsOf(blocks(5_000, 100), more)
    expect(parts.map((part) => part.split('\n\n').length)).toEqual([298, 299, 299, 300])
    expect(parts.at(-1)?.endsWith('\n\nmore')).toBe(true)
    expect(partsOf(blocks(1_000, 1_400), more).map((part) => Buffer.byteLength(part) <= 75_100)).toEqual([true, true, true, true])
  })

  test('are known by their headings, in whatever level they come back', () => {
    const parts = partsOf(blocks(1_100, 100), more)
    expect(parts.map((_, at) => partsIn(parts.slice(0, at + 1).join('\n'), parts.length))).toEqual([1, 2, 3, 4])
    expect(partsIn('# Part 2 of 3\n#### Part 3 of 3', 3)).toBe(3)
    expect(partsIn('### Part 3 of 3\n### Part 2 of 4', 3)).toBe(1)
    expect(partsIn('```\n### Part 2 of 3\n```', 3)).toBe(1)
  })
})

test('a ticket has a short mark, and a name that can be kept', () => {
  expect([formerMarkOf('20261122_061704_7f3a9c12'), formerMarkOf('a')]).toEqual(['20261122_061704_7f3a9c12', 'a'])
  expect(formerMarkOf('00000000-0000-4000-8000-000000000008')).toMatch(/^[0-9a-f]{16}$/)
  const ids = ['a b', 'a  b', 'a\u0000b', 'ab'.repeat(20), '']
  expect(new Set(ids.map(formerMarkOf)).size).toBe(5)
  expect(new Set(ids.flatMap((id) => ['x', 'y'].map((content) => markOf({ id }, content)))).size).toBe(10)
  expect(markOf({ id: 'a' }, 'x')).toMatch(/^[0-9a-f]{16}$/)
  expect([bareTitle('t (redelivery 2) · a', 'a'), bareTitle('t · a', 'a'), bareTitle('t · xa', 'a')]).toEqual(['t', 't', undefined])
  expect([nameOf('a b'), nameOf('a\u202eb')]).toEqual(['a b', expect.stringMatching(/^[0-9a-f]{16}$/)])
  expect([isMarked(marked('t', 'a'), 'a'), isMarked(marked('t', 'xa'), 'a')]).toEqual([true, false])
})
