import type { JsonObject } from '../model/json.ts'
import { plain } from '../model/plain.ts'
import { marked } from '../recall/marked.ts'
import type { Query } from '../recall/query.ts'
import { momentOf } from '../recall/record-moment.ts'

/** A record as it is shown: its secrets are taken out. */
export interface ShownRecord {
  readonly record: JsonObject
  /** It waits in the inbox for the next run. */
  readonly isPending: boolean
}

const longestText = 600
const longestName = 60
const mostTags = 10
const shown = new Set(['id', 'from', 'insight', 'tags', 'ts', 'timestamp'])

/** A record for a person: when, from whom, its tags; what it says; and of its other texts those in which a word was found. */
export function describeRecord({ record, isPending }: ShownRecord, query: Query | undefined, colour: boolean): string {
  const { id, from, insight, tags } = record
  const text = (value: string): string => textWith(plain(value), query, colour)
  const head = [
    momentOf(record)?.toISOString().replace('T', ' ').replace(/:\d\d\.\d+Z$/, ' UTC') ?? 'at an unknown time',
    typeof from === 'string' ? plain(from, longestName) : 'unknown',
    ...(Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').slice(0, mostTags).map((tag) => `#${plain(tag, longestName)}`) : []),
    ...(isPending ? ['(in the inbox)'] : []),
    ...(typeof id === 'string' && id !== '' ? [`id ${plain(id, longestName)}`] : []),
  ]
  const others = Object.entries(record).filter(([key, value]) => !shown.has(key) && typeof value === 'string' && (typeof insight !== 'string' || holds(value, query)))
  const lines = [
    ...(typeof insight === 'string' ? [text(insight)] : []),
    ...others.map(([key, value]) => `${plain(key, longestName)}: ${text(String(value))}`),
  ]
  return `${head.join('  ')}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function holds(text: string, query: Query | undefined): boolean {
  return query !== undefined && marked(text, query, text.length).some(({ isHit }) => isHit)
}

function textWith(text: string, query: Query | undefined, colour: boolean): string {
  if (query === undefined) return plain(text, longestText)
  return marked(text, query, longestText).map((part) => (part.isHit && colour ? `\u001b[1m${part.text}\u001b[22m` : part.text)).join('')
}
