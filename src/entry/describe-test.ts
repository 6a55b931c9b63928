import type { Verdict } from '../deliver/channel.ts'
import type { Tested } from '../test-message.ts'
import { withCode } from './describe-bridge.ts'

/** What became of a test message, and what to make of it: a line each. */
export function describeTest({ carrier, destination, verdict }: Tested): readonly string[] {
  const url = 'url' in verdict && verdict.url !== undefined ? ` ${verdict.url}` : ''
  const code = 'code' in verdict ? verdict.code : undefined
  const why = 'reason' in verdict && verdict.reason !== undefined ? `: ${withCode(verdict.reason, code)}` : ''
  const remedy = 'remedy' in verdict ? verdict.remedy : undefined
  return [`${carrier}, ${destination}: ${verdict.outcome}${url}${why}`, ...(remedy === undefined ? [] : [remedy]), ...meaningOf(verdict)]
}

function meaningOf(verdict: Verdict): readonly string[] {
  switch (verdict.outcome) {
    case 'delivered':
      return []
    case 'refused':
      return ['The message did not arrive, and will not as things are: a ticket would be refused here, and "velos bridge replay" would send it once this is mended']
    case 'unknown':
      return ['The message may have arrived: look whether it is there. In a run the bridge would ask the service, or send it once more and mark it']
    case 'retry': {
      const { afterMs } = verdict
      const when = afterMs === undefined ? 'in a while' : `in ${Math.ceil(afterMs / 1000)} s, as the service asks`
      return [`The message did not arrive, and may later: try again ${when}. In a run the bridge would do so by itself`]
    }
  }
}
