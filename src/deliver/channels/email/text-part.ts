import { withoutCommands } from './body.ts'
import type { Content } from './content.ts'

/** The same mail without HTML. `report` is plain text already. */
export function textPart(content: Content, report: string): string {
  const { status, headline, where, remarks, findings, moreFindings, news, moreNews, url, ending, footer } = content
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
  const items = findings.map(({ severity, what, hint }) => `${severity}: ${what}${hint === undefined ? '' : `\n  ${hint}`}`)
  const head = [status === 'CRITICAL' ? '!!! CRITICAL !!!' : status, where === '' ? undefined : where].filter((one) => one !== undefined)
  const parts = [
    head.join(' '),
    headline,
    ...remarks.map((remark) => `Note: ${remark}.`),
    ...(items.length === 0 ? [] : [`What needs you\n--------------\n${list([...items, ...moreFindings])}`]),
    ...(news.length === 0 ? [] : [`What changed\n------------\n${list([...news, ...moreNews])}`]),
    ...(url === undefined ? [] : [`Read the whole report: ${url}`]),
    ...(report === '' ? [] : ['-'.repeat(72), report]),
    ...ending.map((line) => `${line}.`),
    `-- \n${footer}`,
  ]
  return withoutCommands(`${parts.filter((part) => part !== '').join('\n\n')}\n`)
}
