import { expect, test } from 'vitest'
import { encodeReceipts } from '../../../src/model/receipt-codec.ts'
import { planPutBack } from '../../../src/publish/queue/put-back-plan.ts'
import { receipt } from '../../support/deliveries.ts'

test('tickets go back with their receipts beside them, as they are or without what was written into them', () => {
  const receipts = [receipt('refused'), receipt('replayed')]
  const there = ['data/dispatch/_failed/a.json.receipts.jsonl']
  expect(planPutBack([
    { from: 'data/dispatch/_failed/a.json', to: 'data/dispatch/_queue/a.json', receipts },
    { from: 'data/reports/_dispatch_failed/b.json', to: 'data/reports/_dispatch/b.json', content: 'B', receipts: [] },
  ], (path) => there.includes(path))).toEqual({
    writes: new Map([
      ['data/dispatch/_queue/a.json.receipts.jsonl', encodeReceipts(receipts)],
      ['data/reports/_dispatch/b.json.receipts.jsonl', ''],
      ['data/reports/_dispatch/b.json', 'B'],
    ]),
    removes: ['data/dispatch/_failed/a.json.receipts.jsonl', 'data/reports/_dispatch_failed/b.json'],
    moves: [{ from: 'data/dispatch/_failed/a.json', to: 'data/dispatch/_queue/a.json' }],
    message: 'chore(velos): bridge, 2 tickets put back',
  })
})
