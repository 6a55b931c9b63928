import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sampleDispatch, sampleReport } from '../../support/dispatch.ts'
import { openWith, partOf, show } from './email-mails.ts'

describe('what people read', () => {
  const report = readFileSync(path.join(import.meta.dirname, '../../scenarios/disk-fills/report.md'), 'utf8')

  test('a critical one is not to be mistaken for one that is well', () => {
    const calm = { status: 'OK', title: 'OK on web-1: all is well', findings: [] } as const
    const { severity: _, ...rest } = sampleDispatch(calm)
    const well = openWith({}).prepare(rest, 0).shows
    expect(well).toMatchObject({ subject: 'OK on web-1: all is well', headers: { 'X-Velos-Status': 'OK' } })
    expect(JSON.stringify(well)).not.toContain('Importance')
    expect(JSON.stringify(well)).toContain('background:#1b6e3c')
    expect(partOf('html')).toContain('background:#b3261e')
    expect(partOf('text')).toMatch(/^!!! CRITICAL !!! web-1, 2026-11-22 06:17 UTC\n/)
    expect(show({ title: 'the disk is full' })['subject']).toBe('CRITICAL: the disk is full')
  })

  test('our report is said once, and reads well without a renderer', () => {
    const text = partOf('text', { body: report })
    expect(text.match(/the disk of \/data is 97% full/g)).toHaveLength(1)
    expect(text).not.toMatch(/\| --|<\/?details|<summary>|\*\*|VELOS Auto Report|- System: |Since the last report|run_giwanos/)
    expect(text).toContain('Machine: 8 cores, 16.5 GB of memory, up 12 d 3 h\n---')
    expect(text).toMatch(/\n\/var {2}96\s% {4}20\sGB {8}3\.4\s%\n/)
  })

  test('the headline is there once, and not a second time below itself', () => {
    const begin = (changes: Parameters<typeof partOf>[1]): readonly string[] => partOf('text', { remarks: [], ...changes }).split('\n\n').slice(0, 2)
    const head = '!!! CRITICAL !!! web-1, 2026-11-22 06:17 UTC'
    expect(begin({})).toEqual([head, expect.stringMatching(/^What needs you\n-+\n- CRITICAL: the disk of \/data is 97% full\n/)])
    expect(begin({ title: 'CRITICAL on web-1: something else' })).toEqual([head, 'something else'])
    expect(begin({ title: 'CRITICAL on web-1: nobody could look', findings: [] })).toEqual([head, 'Nobody could look'])
    expect(begin({ title: 'Of somebody else' })).toEqual([head, 'CRITICAL: Of somebody else'])
  })

  test('our report is HTML in its mail', () => {
    const html = partOf('html', { body: report })
    expect(html).toContain('<h3>Machine: 8 cores, 16.5 GB of memory, up 12 d 3 h</h3>')
    expect(html).not.toMatch(/&lt;\/?(?:details|summary)/)
    expect(html).toMatch(/<td style="text-align:right">96\s%<\/td>/)
  })

  test('a fold\'s title keeps its code, and a fence keeps its text', () => {
    const title = 'Log of <code>a &lt;b&gt; `c` *d*</code> <b>&amp;</b> more'
    const body = `<details><summary>${title}</summary>\n\n\`\`\`\n<details><summary>x</summary>\n\`\`\`\n\n</details>\n`
    expect(partOf('html', { body })).toContain('<h3>Log of <code>a &lt;b&gt; `c` *d*</code> &amp; more</h3>')
    expect(partOf('html', { body })).toContain('<pre><code>&lt;details&gt;&lt;summary&gt;x&lt;/summary&gt;\n</code></pre>')
    expect(partOf('text', { body })).toContain('Log of a <b> `c` *d* & more\n---')
  })

  test('a chart is its source, and said to be one', () => {
    const body = '```mermaid\nxychart-beta\n  line [1, 2]\n```\n'
    expect(partOf('html', { body })).toContain('<p><em>A chart, drawn in the whole report')
    expect(partOf('text', { body })).toContain('A chart, drawn in the whole report; this is what it is made of:\n    xychart-beta\n      line [1, 2]')
  })

  test('lists, quotes, links and wide tables as text', () => {
    const wide = 'w'.repeat(60)
    const list = '1. first\n2. second\n   - inner **bold** `code`'
    const body = `# One\n\n${list}\n\n> quoted\n\n[a](https://a.example/x) <https://b.example/>\n\n| p | q |\n|---|---|\n| ${wide} | ${wide} |\n`
    expect(partOf('text', { body })).toContain(
      ['One\n===', '1. first\n2. second\n  - inner bold code', '> quoted', 'a (https://a.example/x) https://b.example/', `- ${wide} · ${wide}`].join('\n\n'),
    )
  })

  test('nothing in the HTML runs, loads or leads elsewhere than to the web', () => {
    const evil = [
      '<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=//evil.example>',
      '![i](https://evil.example/pixel.png) [![j](https://evil.example/p.png)](https://evil.example/)',
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](mailto:a@evil.example) [e](//evil.example) [f](JaVaScRiPt:x) [h]() ![k]()',
      '<javascript:alert(1)> [g][r] <style>*{display:none}</style> &lt;script&gt; <https://evil.example/"onmouseover="x>',
      '\n[r]: javascript:alert(1)\n',
      '[https://github.com](https://evil.example/login)',
    ].join('\n')
    const findings = [{ severity: 'WARN', what: evil, hint: evil }] as const
    const html = partOf('html', { body: evil, title: evil.slice(0, 150), host: evil, remarks: [evil], news: [evil], findings })
    expect([...html.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag).filter((tag) => !allowed.has(tag ?? ''))).toEqual([])
    expect([...html.matchAll(/ (?:on\w+|src|background|srcset|action)=["']/g)]).toEqual([])
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)
    expect(links.filter((url) => !/^https?:\/\//.test(url ?? ''))).toEqual([])
    expect(html).toContain('>https://github.com</a> <small>(evil.example)</small>')
  })

  test('a URL that is none of the web is no link', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://', '"><script>']) expect(partOf('html', { url, body: '' })).not.toContain('href')
  })

  test('a long report goes on behind the link, or in what is attached', () => {
    const body = sampleReport(500_000)
    expect(partOf('text', { body })).toContain('The report goes on: the whole of it is behind the link above.')
    const { url: _, ...rest } = sampleDispatch({ body })
    expect(JSON.stringify(openWith({}).prepare(rest, 0).shows)).toContain('The report goes on: the whole of it is attached.')
    expect(Buffer.byteLength(partOf('html', { body }))).toBeGreaterThan(70_000)
  })
})

const allowed = new Set([
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'em', 'strong', 'small'],
  ...['ul', 'ol', 'li', 'br', 'hr', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'pre', 'code', 's', 'blockquote'],
])
