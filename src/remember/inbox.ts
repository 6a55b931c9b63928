import { fingerprint } from '../model/fingerprint.ts'
import { isJsonObject } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { Inbox, LearningRecord } from '../model/memory.ts'
import { isShallow, recordOf } from './record.ts'

/** Characters; a longer line is cut. */
const longestLine = 65_536

/**
 * The records of an inbox, one a line, in their order. No line is lost: what is no JSON object (a half-written last
 * line, say) is kept as its text, tagged `unparsed`. A record without an `id` is known by its inbox, line and text.
 */
export function parseInbox({ name, content }: Inbox): readonly LearningRecord[] {
  return content
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((ended, index) => {
      const line = ended.trim()
      return line === '' ? [] : [parseLine(line, () => fingerprint(name, index + 1, line))]
    })
}

function parseLine(line: string, identity: () => string): LearningRecord {
  if (line.length > longestLine) {
    const kept = line.slice(0, longestLine).toWellFormed()
    const insight = `${kept}… (cut: the line had ${line.length} characters)`
    return { id: identity(), from: 'inbox', insight, tags: ['unparsed', 'cut'] }
  }
  const fields = objectIn(line)
  if (fields !== undefined && isShallow(fields)) return recordOf(fields, identity)
  return { id: identity(), from: 'inbox', insight: line, tags: ['unparsed'] }
}

function objectIn(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isJsonObject(value) ? value : undefined
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}
