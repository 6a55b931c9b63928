import { expect, test } from 'vitest'
import type { Verdict } from '../../src/deliver/channel.ts'
import { describeTest } from '../../src/entry/describe-test.ts'

const lines = (verdict: Verdict) => describeTest({ carrier: 'webhook', destination: 'https://example.org', verdict })

test.each<[string, Verdict, readonly string[]]>([
  ['delivered', { outcome: 'delivered', url: 'https://example.org/1' }, ['webhook, https://example.org: delivered https://example.org/1']],
  ['refused', { outcome: 'refused', code: 'http-401', reason: 'it answered 401', remedy: 'Check WEBHOOK_URL' }, [
    'webhook, https://example.org: refused: it answered 401 (http-401)',
    'Check WEBHOOK_URL',
    'The message did not arrive, and will not as things are: a ticket would be refused here, and "velos bridge replay" would send it once this is mended',
  ]],
  ['unknown', { outcome: 'unknown', code: 'deadline', reason: 'it did not answer in time' }, [
    'webhook, https://example.org: unknown: it did not answer in time (deadline)',
    'The message may have arrived: look whether it is there. In a run the bridge would ask the service, or send it once more and mark it',
  ]],
  ['to be tried again', { outcome: 'retry', code: 'http-503', reason: 'it answered 503' }, [
    'webhook, https://example.org: retry: it answered 503 (http-503)',
    'The message did not arrive, and may later: try again in a while. In a run the bridge would do so by itself',
  ]],
  ['to be tried again when the service says', { outcome: 'retry', code: 'http-429', reason: 'it answered 429', afterMs: 1_500 }, [
    'webhook, https://example.org: retry: it answered 429 (http-429)',
    'The message did not arrive, and may later: try again in 2 s, as the service asks. In a run the bridge would do so by itself',
  ]],
])('a test message that is %s is explained', (_, verdict, expected) => {
  expect(lines(verdict)).toEqual(expected)
})
