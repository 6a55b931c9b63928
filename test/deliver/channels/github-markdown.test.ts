import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../src/deliver/channels/github/blocks.ts'
import { fit } from '../../../src/deliver/channels/github/fit.ts'
import { code, inline } from '../../../src/deliver/channels/github/inline.ts'

const parser = new MarkdownIt({ html: true, linkify: true, breaks: true })

/** What GitHub makes something of in plain text, after it has read the Markdown. */
const alive = [/@\w/, /#\d/, /\bGH-\d/i, /\b[0-9a-f]{7,40}\b/, /https?:\/\//i, /www\./i, /\w\/[\w.-]+#/]
const fold = /^(?:<details><summary>(?:[^<>@]|<code>[^<>]*<\/code>)*<\/summary>|<\/details>)\n?$/

/** What is alive in a text, as CommonMark reads it: HTML but for folds, images, links, and texts that GitHub makes links of. */
function aliveIn(markdown: string): readonly string[] {
  const found: string[] = []
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'html_block' && !fold.test(token.content)) found.push(`HTML: ${token.content}`)
    if (token.type === 'fence' && !/^(?:mermaid)?$/.test(token.info)) found.push(`a fence of ${token.info}`)
    for (const child of token.children ?? []) {
      if (['html_inline', 'image', 'link_open'].includes(child.type)) found.push(`${child.type}: ${child.content}${child.attrGet('href') ?? ''}`)
      if (child.type === 'text') found.push(...alive.filter((one) => one.test(child.content)).map((one) => `${one}: ${child.content}`))
    }
  }
  return found
}

const harmlessly = (markdown: string, room = 1_000_000): string => fit(blocksOf(markdown), room).text

describe('a line', () => {
  test.each([
    ['plain words, 97% full (2 d).', 'plain words, 97% full (2 d).'],
    ['**bold** and _slanted_, `code` stays', '**bold** and _slanted_, `code` stays'],
    ['ask @octocat, or a@evil.example.', 'ask `@octocat`, or `a@evil.example`.'],
    ['fixes #12, closes GH-3', 'fixes `#12`, closes `GH-3`'],
    ['see [the run](https://evil.example/a) now', 'see the run `https://evil.example/a` now'],
    ['![pixel](https://evil.example/p.png)', 'pixel `https://evil.example/p.png`'],
    ['<img src=x> a<b & c', '`<img` src=x> `a<b &` c'],
    ['a ` stray', 'a `` ` `` stray'],
    ['`a``b`', '```a``b```'],
    ['x`a`y', 'x`a`y'],
    ['- - 1. x', '`-` - 1. x'],
    ['\\@octocat &#64;octocat', '`\\@octocat &#64;octocat`'],
    ['7f3a9c12e4 is a commit', '`7f3a9c12e4` is a commit'],
    ['$x$ ~~no~~ [^1] [!WARNING]', '`$x$ ~~no~~ [^1] [!WARNING]`'],
    ['red \u202egnp.exe\u202c \u001b[31mred\u001b[0m', 'red `gnp.exe` red'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected)
    expect(aliveIn(inline(text))).toEqual([])
  })

  test('code holds any text', () => {
    for (const text of ['a', '`', '``` `', ' x', '@a']) expect(parser.parseInline(code(text), {})[0]?.children).toMatchObject([{ type: 'code_inline', content: text.trim() }])
  })
})

describe('blocks', () => {
  const scenarios = path.join(import.meta.dirname, '../../scenarios')
  const reports = readdirSync(scenarios, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name)

  test.each(reports)('our own report stays as it is: %s', (name) => {
    const report = readFileSync(path.join(scenarios, name, 'report.md'), 'utf8')
    const ours = report.replaceAll('\u00a0', ' ').replace(/\[(\d+)\]\((https:[^)]+)\)/, '`$1` `$2`')
    const lines = (text: string): readonly string[] => text.trimEnd().split('\n').slice(1, -1)
    expect(lines(harmlessly(report))).toEqual(lines(ours))
    expect(aliveIn(harmlessly(report))).toEqual([])
  })

  test.each([
    ['an unclosed fence', '```\n@octocat', '```\n@octocat\n```'],
    ['a fence in a fence', '````\n```\n@octocat\n```\n````\n@octocat', '````\n```\n@octocat\n```\n````\n\n`@octocat`'],
    ['a fence that is none on GitHub', '    ```\n@octocat\n    ```\n#1', '```\n@octocat\n```\n\n`#1`'],
    ['a language that does something', '```suggestion\nx\n```', '```\nx\n```'],
    ['a chart', '```mermaid\npie\n```', '```mermaid\npie\n```'],
    ['a chart with a link', '```mermaid\nclick A "https://evil.example"\n```', '```\nclick A "https://evil.example"\n```'],
    ['a row beside a table', '| a |\n|---|\nx `|@octocat`', '| a |\n|---|\n\nx `|@octocat`'],
    ['a bar in a cell', '| a |\n|---|\n| `x \\| @octocat` |', '| a |\n|---|\n| `x \\| @octocat` |'],
    ['a border of one column', 'a\n:-\n`x|@octocat`', 'a\n`:-`\n`x|@octocat`'],
    ['a fold with a mention', '<details><summary>@all <code>&lt;b&gt; @x</code></summary>', '<details><summary><code>@all</code> <code>&lt;b&gt; @x</code></summary>\n\n</details>'],
    ['a fold with a sign', '<details><summary>a &lt; b *c*</summary>', '<details><summary>a &lt; b <code>*c*</code></summary>\n\n</details>'],
    ['a fold that nobody opened', '</details>\nx', 'x'],
    ['HTML that hides what follows', '<!--\n@octocat\n<script>', '`<!--`\n`@octocat`\n`<script>`'],
    ['a heading, a quote, a list', '# a\n\n> b @c\n\n1) d\n* e', '# a\n\n> b `@c`\n\n1) d\n- e'],
    ['a definition', '[x]: https://evil.example\n[x]', '`[x]: https://evil.example`\n`[x]`'],
    ['a workflow command', '::error::x\n##[group]', ': `:error::x`\n`## [group]`'],
  ])('%s', (_, text, expected) => {
    expect(harmlessly(text)).toBe(expected)
    expect(aliveIn(harmlessly(text))).toEqual([])
  })

  test('nothing comes alive, whatever the text', () => {
    const nasty = ['@octocat', '#12', 'GH-3', '`', '``', '```', '~~~', '|', '\\|', '\\', '\n', '\n\n', '    ', '- ', '> ', '1. ', '# ', '---', ':-', '<!--', '-->', '<details>',
      '<details><summary>', '</summary>', '</details>', '<code>', '</code>', '<script>', '<img src=x>', '![a](https://evil.example)', '[a](x)', '](', '**', '_', '*', '&#64;', 'https://evil.example',
      'www.evil.example', 'a', ' ', '\t', '\r\n', '|---|\n', '$', '[!NOTE]', '7f3a9c12e4']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...nasty), { maxLength: 40 }), (parts) => {
        expect(aliveIn(harmlessly(parts.join('')))).toEqual([])
      }),
      { numRuns: 5_000, seed: 20261122 },
    )
  })

  test('is cut between lines, and what is open is closed', () => {
    const text = `<details><summary>a</summary>\n\n${'| x |\n'.repeat(500)}\n</details>\n\n\`\`\`\n${'code\n'.repeat(500)}\`\`\`\n`
    const whole = fit(blocksOf(text), 10_000).text
    for (let room = 0; room < 6_000; room += 37) {
      const cut = fit(blocksOf(text), room)
      expect(cut.text.length).toBeLessThanOrEqual(Math.max(0, room))
      expect(cut.isWhole).toBe(cut.text === whole)
      expect(cut.text.match(/<details>/g)?.length).toBe(cut.text.match(/<\/details>/g)?.length)
      expect((cut.text.match(/```/g)?.length ?? 0) % 2).toBe(0)
    }
  })
})
