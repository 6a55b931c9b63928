import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTicket } from '../../src/deliver/ticket/read-ticket.ts'
import { rules } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { incidentsOf } from '../../src/ticket/incidents.ts'
import { buildTicket, encodeTicket } from '../../src/ticket/ticket.ts'
import { finding } from '../report/contrived.ts'
import { later, noChanges, over, past, run } from './occasions.ts'

const states = (report: Report, runs: Parameters<typeof incidentsOf>[1] = [], isForGitHub = true) =>
  incidentsOf(report, runs, isForGitHub).map(({ fingerprint, state }) => `${state} ${fingerprint.replace('limit:web-1:', '')}`)
const recovered = (...series: readonly string[]) => ({ ...noChanges, recovered: series.map((one) => over(one)) })
const muted = { by: 'silence', until: '2026-12-01T00:00:00Z', reason: 'x' } as const

describe('the incidents of a ticket', () => {
  test('are what is open and what this run resolved', () => {
    const report = later({ findings: [finding('a', { severity: 'CRITICAL' }), finding('b')], changes: recovered('c') })
    expect(incidentsOf(report, [], false)).toEqual([
      { fingerprint: 'limit:web-1:a', state: 'open', severity: 'CRITICAL', title: 'a has broken its limit' },
      { fingerprint: 'limit:web-1:b', state: 'open', severity: 'WARN', title: 'b has broken its limit' },
      { fingerprint: 'limit:web-1:c', state: 'resolved', severity: 'WARN', title: 'c has recovered' },
    ])
    expect(incidentsOf(later(), [], true)).toEqual([])
  })

  test('have a name for each rule, which no figure changes', () => {
    const titles = (what: string, value: number) => {
      const findings = rules.map((rule) => finding('disk/var', { id: `${rule}:web-1:disk/var`, rule, collector: 'system', what, value }))
      return incidentsOf(later({ findings }), [], false).map(({ title }) => title)
    }
    expect(titles('full in 9 days', 80)).toEqual([
      'The collector system fails', 'Runs come late', 'disk/var has broken its limit', 'disk/var is missing', 'disk/var has another level', 'disk/var fills up', 'disk/var is unusual',
    ])
    expect(titles('full in 8 days', 81)).toEqual(titles('full in 9 days', 80))
  })

  test('say how one ended', () => {
    const changes = { ...noChanges, recovered: [over('a'), over('b', 'gone'), over('c', 'accepted'), over('d', 'withdrawn')] }
    expect(incidentsOf(later({ changes }), [], false).map(({ title }) => title)).toEqual([
      'a has recovered', 'b is not there any more', 'c is usual as it is now', 'd is not watched any more',
    ])
  })

  test('leave out what is muted, which is neither open nor over', () => {
    const report = later({ findings: [finding('a')], muted: [{ ...finding('m'), muted }], changes: recovered('m', 'r') })
    expect(states(report, [run('20261122_051704', { asked: ['github'], findings: [past('m'), past('a')] })])).toEqual(['open a', 'resolved r'])
  })

  test('close for GitHub what has ended since it was last asked', () => {
    const runs = [
      run('20261121_001704', { asked: ['github'], findings: [past('closed long ago')] }),
      run('20261122_001704', { asked: ['github'], findings: [past('a'), past('b')] }),
      run('20261122_011704', { asked: ['slack'], findings: [past('b'), past('came and went')] }),
      run('20261122_071704', { asked: ['github'], findings: [past('of a run that began later')] }),
      run('20261122_021704', { host: 'web-2', asked: ['github'], findings: [past('of another host')] }),
    ]
    const report = later({ findings: [finding('b')] })
    expect(states(report, runs)).toEqual(['open b', 'resolved a'])
    expect(states(report, runs.toReversed())).toEqual(['open b', 'resolved a'])
    expect(states(report, runs, false)).toEqual(['open b'])
    expect(incidentsOf(report, runs, true)[1]).toEqual({ fingerprint: 'limit:web-1:a', state: 'resolved', severity: 'WARN', title: 'a is not found any more' })
  })

  test('are as many as a bridge reads, the open ones first', () => {
    const report = later({ findings: Array.from({ length: 90 }, (_, at) => finding(`a${at}`)), changes: recovered(...Array.from({ length: 90 }, (_, at) => `b${at}`)) })
    const all = states(report)
    expect([all.length, all[89], all[99]]).toEqual([100, 'open a89', 'resolved b9'])
  })
})

test('a ticket is read by the bridge with all of its incidents, each told apart, whatever its series are called', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.constantFrom('x'.repeat(500), `${'x'.repeat(499)}y`, '\ud800', '🚀'.repeat(128), '__proto__'))
  fc.assert(fc.property(fc.uniqueArray(text, { maxLength: 20 }), fc.uniqueArray(text, { maxLength: 20 }), (open, ended) => {
    const report = later({ findings: open.map((one) => finding(one)), changes: recovered(...ended) })
    const ticket = buildTicket(report, { decided: { github: 'always' }, runs: [], timezone: 'UTC' })
    const read = readTicket(Buffer.from(encodeTicket(ticket)), 'data/reports/_dispatch/x.json', { root: '/srv', pathMap: [] })
    if (!('ticket' in read)) throw new Error(read.problem.reason)
    expect(read.ticket.incidents).toEqual(ticket.incidents)
    expect(new Set(ticket.incidents.map(({ fingerprint }) => fingerprint)).size).toBe(ticket.incidents.length)
    // A lone surrogate is no Unicode: two such names may be one in a file.
    const names = new Set([...open, ...ended].map((one) => one.toWellFormed()))
    expect(ticket.incidents.length).toBe(names.size)
    for (const { title } of ticket.incidents) expect(title).toMatch(/^[^\u0000-\u001f\u007f-\u009f]+$/)
  }), { numRuns: 300 })
})
