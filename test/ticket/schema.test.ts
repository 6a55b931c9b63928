import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { nothingToTell } from '../../src/deliver/quiet.ts'
import { encodeHandled } from '../../src/deliver/handled-ticket.ts'
import { channels, sendReasons, type Ticket } from '../../src/model/ticket.ts'
import { buildTicket, encodeTicket } from '../../src/ticket/ticket.ts'
import { finding } from '../report/contrived.ts'
import { later, noChanges, over } from './occasions.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema/velos.ticket.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema)
const problems = (text: string): readonly string[] => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`))
const ticket = (decided: Ticket['decided']): Ticket =>
  buildTicket(later({ findings: [finding('🚀'.repeat(200)), finding('b')], changes: { ...noChanges, recovered: [over('c', 'gone')] } }), { decided, runs: [], timezone: 'UTC' })

test('knows each reason and each channel', () => {
  expect(schema.$defs.reason.enum).toEqual(sendReasons)
  expect(Object.keys(schema.properties.decided.properties)).toEqual(channels)
})

test.each(sendReasons)('takes a ticket of which all channels are decided by %s', (reason) => {
  expect(problems(encodeTicket(ticket(Object.fromEntries(channels.map((channel) => [channel, reason])))))).toEqual([])
})

test('takes a quiet one that was put away, and refuses a reason that is none', () => {
  const quiet = encodeTicket(ticket({ slack: 'unchanged' }))
  expect(problems(encodeHandled(JSON.parse(quiet), nothingToTell, [], new Date('2026-11-22T06:17:04Z')))).toEqual([])
  expect(problems(quiet.replace('"unchanged"', '"because"'))).toEqual(['/decided/slack must be equal to one of the allowed values'])
  expect(problems(quiet.replace('"slack": "unchanged"', '"fax": "unchanged"'))).toEqual(['/decided must NOT have additional properties'])
})
