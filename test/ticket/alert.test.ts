import { expect, test } from 'vitest'
import { readTicket } from '../../src/deliver/ticket/read-ticket.ts'
import { alertPath, encodeAlert, type Distress } from '../../src/ticket/alert.ts'

const distress: Distress = {
  run: { id: '4abd3da0-7d05-44fb-9bf4-da2f31c0e685', startedAt: new Date('2026-11-22T06:17:04Z') },
  host: { name: 'web-1', key: 'web-1', hosted: false, platform: 'linux', arch: 'x64' },
  reason: 'Could not push to branch main of origin: protected branch hook declined.',
  remedy: 'Let this job push to that branch.',
  send: { slack: true, notion: true, push: false, email: false },
  alert: ['push', 'email'],
}

test('lies in the second queue under its time', () => {
  expect(alertPath(distress.run)).toBe('data/dispatch/_queue/alert_20261122_061704.json')
})

test('is a ticket that the bridge reads: critical, with its reason, for the channels of alerts', () => {
  const read = readTicket(Buffer.from(encodeAlert(distress)), alertPath(distress.run), { root: '/srv', pathMap: [] })
  expect(read).toMatchObject({
    ticket: {
      id: '4abd3da0-7d05-44fb-9bf4-da2f31c0e685-alert',
      created: '20261122_061704',
      title: 'CRITICAL on web-1: the report could not be published',
      status: 'CRITICAL',
      severity: 'CRITICAL',
      host: 'web-1',
      artifacts: [],
    },
  })
  if (!('ticket' in read)) throw new Error('it was not read')
  expect(read.ticket.asks.map(({ channel }) => channel)).toEqual(['slack', 'notion', 'push', 'email'])
  expect(read.ticket.hostKey).toBe('web-1')
  expect(read.ticket.message).toContain('protected branch hook declined.\n\nLet this job push to that branch.')
})

test('goes to the usual channels where none are for alerts', () => {
  const read = readTicket(Buffer.from(encodeAlert({ ...distress, alert: [] })), alertPath(distress.run), { root: '/srv', pathMap: [] })
  if (!('ticket' in read)) throw new Error('it was not read')
  expect(read.ticket.asks.map(({ channel }) => channel)).toEqual(['slack', 'notion'])
})

test('asks for the webhook and for GitHub only where they are asked for, and is no velos.ticket/1', () => {
  const asked = (more: Partial<Distress>): unknown => JSON.parse(encodeAlert({ ...distress, ...more })).send
  const four = { slack: true, notion: true, push: true, email: true }
  expect(asked({})).toEqual(four)
  expect(asked({ alert: ['push', 'email', 'webhook'] })).toEqual({ ...four, webhook: true })
  expect(asked({ send: { ...distress.send, github: true, webhook: false } })).toEqual({ ...four, github: true })
  expect(JSON.parse(encodeAlert(distress))).not.toHaveProperty('schema')
})

test('ends with where the run can be read', () => {
  const url = 'https://github.com/acme/ops/actions/runs/7'
  const run = { ...distress.run, workflow: { run: '7', attempt: '1', url } }
  const message = (one: Distress): string => JSON.parse(encodeAlert(one)).message
  expect(message({ ...distress, run })).toMatch(/Let this job push to that branch\.\n\nThe run: https:\/\/github\.com\/acme\/ops\/actions\/runs\/7\n$/)
  expect(message(distress)).not.toContain('The run')
})

test('keeps no line end and no workflow command of what went wrong', () => {
  const { message } = JSON.parse(encodeAlert({ ...distress, reason: 'remote: no\r\n::error::x ##[error]y' }))
  expect(message).toContain('remote: no : :error::x ## [error]y\n')
})
