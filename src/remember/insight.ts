import type { Judgement } from '../model/finding.ts'
import { ownRecordId } from '../model/memory.ts'
import type { LearningRecord } from '../model/memory.ts'
import { plain } from '../model/plain.ts'
import type { Collected } from '../model/reading.ts'
import type { Run } from '../model/run.ts'

const mostNamed = 5

/** What a run learned by itself: that the set of findings changed. Undefined where it did not. */
export function insightOf(past: {
  readonly run: Run
  readonly timestamp: string
  readonly collected: Collected
  readonly judgement: Judgement
}): LearningRecord | undefined {
  const { opened, changed, recovered } = past.judgement.changes
  const sentences = [
    sentence('opened', opened.map(({ series, severity }) => `${series} (${severity})`)),
    sentence('changed', changed.map(({ finding, was }) => `${finding.series} (${was} to ${finding.severity})`)),
    sentence('closed', recovered.map(({ series }) => series)),
  ].filter((one) => one !== undefined)
  if (sentences.length === 0) return undefined
  return {
    id: ownRecordId(past.run.id),
    from: 'master_loop',
    insight: `${past.judgement.status} on ${plain(past.collected.host.key, 100)}: ${sentences.join('; ')}`,
    ts: past.timestamp,
    tags: ['findings'],
  }
}

function sentence(verb: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const rest = names.length - mostNamed
  const named = names.slice(0, mostNamed).map((name) => plain(name, 200))
  return `${verb} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
