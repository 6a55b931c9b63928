import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Claim, claimPath, decodeClaim, encodeClaim, isOver } from '../../../src/publish/queue/claim.ts'
import { after, hours, seconds } from '../../support/deliveries.ts'
import { claimOf } from '../../support/queue-tree.ts'
import { fixedNow } from '../../support/world.ts'

describe('a claim as a file', () => {
  test('is named after its run, and is read by people too', () => {
    expect(claimPath('a1')).toBe('data/.velos/claims/a1.json')
    expect(encodeClaim(claimOf({ tickets: ['data/dispatch/_queue/a.json'] }))).toBe(`{
 "schema": "velos.claim/1",
 "run": "one",
 "turn": 1,
 "owner": "host one",
 "by": "a test",
 "at": "2026-11-22T06:17:04.000Z",
 "until": "2026-11-22T06:27:04.000Z",
 "tickets": [
  "data/dispatch/_queue/a.json"
 ]
}
`)
  })

  test('comes back as it was', () => {
    const text = fc.string({ unit: 'binary' })
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2999-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
    const claim: fc.Arbitrary<Claim> = fc.record({ run: text, turn: fc.nat(), owner: text, by: text, at: moment, until: moment, tickets: fc.array(text) }, { noNullPrototype: true })
    fc.assert(fc.property(claim, (one) => {
      expect(decodeClaim(encodeClaim(one))).toEqual(one)
    }))
  })

  test('is none in anything else', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (garbage) => {
      expect(decodeClaim(garbage)).toBeUndefined()
    }))
    fc.assert(fc.property(fc.nat(), (seed) => {
      const whole = encodeClaim(claimOf())
      // All but the last line end has to be there.
      expect(decodeClaim(whole.slice(0, seed % (whole.length - 1)))).toBeUndefined()
    }))
  })

  const good = { schema: 'velos.claim/1', ...claimOf() }
  test.each<[string, object]>([
    ['another schema', { schema: 'velos.claim/2' }], ['no schema', { schema: undefined }], ['a run that is a number', { run: 1 }], ['a turn that is a text', { turn: '1' }],
    ['no owner', { owner: undefined }], ['nobody', { by: null }], ['no time', { at: '' }], ['a time that is none', { until: 'tomorrow' }], ['a time that is a number', { until: 9e12 }],
    ['one ticket that is no list', { tickets: 'a.json' }], ['tickets that are no paths', { tickets: [1] }], ['no tickets', { tickets: undefined }],
  ])('with %s holds nothing', (_, parts) => {
    expect(decodeClaim(JSON.stringify({ ...good, ...parts }))).toBeUndefined()
  })

  test('with words nobody knows yet is one all the same, without them', () => {
    expect(decodeClaim(JSON.stringify({ ...good, later: 1 }))).toEqual(claimOf())
  })
})

describe('a claim is over', () => {
  test.each<[string, Partial<Claim>, boolean]>([
    ['not before its end', { until: after(1) }, false],
    ['not at its end', { until: after(0) }, false],
    ['after its end', { until: after(-1) }, true],
    ['not within the seven hours that a bridge can claim for', { at: after(0), until: after(7 * hours) }, false],
    ['where it ends later than that from now', { at: after(seconds), until: after(7 * hours + 1) }, true],
    ['where it ends later than that from its beginning', { at: after(-6 * hours), until: after(hours + 1) }, true],
    ['where it holds until the year 9999', { until: '9999-12-31T23:59:59.999Z' }, true],
    ['where it begins and ends there', { at: '9999-12-31T20:00:00.000Z', until: '9999-12-31T23:59:59.999Z' }, true],
  ])('%s', (_, parts, expected) => {
    expect(isOver(claimOf(parts), fixedNow)).toBe(expected)
  })
})
