import { expect, test } from 'vitest'
import { expireTicket, hasNothingToTell } from '../../src/ticket/expire.ts'
import { buildTicket, encodeTicket } from '../../src/ticket/ticket.ts'
import { contrived } from '../report/contrived.ts'

const text = (reason: 'changed' | 'unchanged') => encodeTicket(buildTicket(contrived(), { decided: { slack: reason }, runs: [], timezone: 'UTC' }))
const resultOf = (content: string): unknown => JSON.parse(expireTicket(content, [], '20270222_061704')).result

test('a ticket that nobody fetched says so, and one that had nothing to tell says that', () => {
  expect(resultOf(text('changed'))).toEqual({ outcome: 'expired', at: '20270222_061704', reason: 'No bridge fetched it within 90 days and the newest 1,000 tickets.' })
  expect(resultOf(text('unchanged'))).toEqual({ outcome: 'expired', at: '20270222_061704', reason: 'It had nothing to tell, and no bridge put it away within 90 days and the newest 1,000 tickets.' })
})

test('only the loop\'s own decision makes a ticket one that has nothing to tell', () => {
  expect([text('unchanged'), text('changed'), '{"send":{}}', '{"schema":"velos.ticket/1","send":{}}', '{"schema":"velos.ticket/1","decided":{},"send":[]}', '{', '[]', 'null'].map(hasNothingToTell)).toEqual([
    true, false, false, false, false, false, false, false,
  ])
})

test('what cannot be read is kept as it is', () => {
  for (const content of ['{', '[]', 'null', '']) expect(expireTicket(content, [], '20270222_061704')).toBe(content)
})
