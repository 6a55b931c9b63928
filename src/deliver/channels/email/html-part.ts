import { plain } from '../../../model/plain.ts'
import { withoutCommands } from './body.ts'
import { escapeHtml, htmlOf } from './markdown.ts'
import type { Content } from './content.ts'

/** White on these is readable (WCAG AA); the word is in the banner as well, for whoever does not see the colour. */
const banners = { CRITICAL: '#b3261e', WARN: '#8a5100', OK: '#1b6e3c', UNKNOWN: '#4a5568' } as const

/** Mail programs that know no style sheet show it plainer, and still in order. */
const style = `body{font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;margin:8px 0}th,td{border:1px solid #8886;padding:4px 8px;text-align:left;vertical-align:top}
pre,code{font:14px/1.4 ui-monospace,Consolas,monospace;background:#8882;border-radius:3px}pre{padding:8px;overflow-x:auto}code{padding:0 3px}
pre code{padding:0;background:none}h1{font-size:20px}h2{font-size:18px}h3{font-size:16px}a{color:#0b57d0}
@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#16181c}a{color:#8ab4f8}}`

/** A mail as HTML: a banner that says how bad it is, then what needs somebody, then the report. `report` is Markdown. */
export function htmlPart(content: Content, report: string): string {
  const { status, title, where, remarks, findings, moreFindings, news, moreNews, url, ending } = content
  const text = (one: string): string => escapeHtml(plain(one))
  const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`
  const hinted = (hint: string | undefined): string => (hint === undefined ? '' : `<br><small>${text(hint)}</small>`)
  const items = findings.map(({ severity, what, hint }) => `<strong>${severity}</strong> ${text(what)}${hinted(hint)}`)
  const banner = `background:${banners[status ?? 'UNKNOWN']};color:#fff;padding:10px 14px;border-radius:6px`
  const parts = [
    `<div style="${banner}"><strong>${status ?? 'Message'}</strong>${where === '' ? '' : ` ${text(where)}`}</div>\n`,
    `<h1>${text(title)}</h1>\n`,
    ...remarks.map((remark) => `<p><em>Note: ${text(remark)}.</em></p>\n`),
    ...(items.length === 0 ? [] : [`<h2>What needs you</h2>\n`, list([...items, ...moreFindings.map(text)])]),
    ...(news.length === 0 ? [] : [`<h2>What changed</h2>\n`, list([...news, ...moreNews].map(text))]),
    ...(url === undefined ? [] : [`<p><a href="${escapeHtml(url)}">Read the whole report</a></p>\n`]),
    ...(report === '' ? [] : [`<hr>\n`, htmlOf(report)]),
    ...ending.map((line) => `<p><em>${text(line)}.</em></p>\n`),
    `<p><small>${text(content.footer)}</small></p>\n`,
  ]
  return withoutCommands(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${text(title)}</title><style>${style}</style></head>
<body style="margin:0;padding:12px"><div role="article" style="max-width:760px;margin:0 auto">
${parts.join('')}</div></body></html>
`)
}
