import { expect, test } from 'vitest'
import { sayingOf } from '../../../../src/collect/collectors/issues/saying.ts'

const until = (moment: string) => ({ says: 'until', until: moment })
const lasts = (hours: number) => ({ says: 'for', milliseconds: hours * 3_600_000 })

test.each([
  ['acknowledged', { says: 'acknowledged' }],
  ['Acknowledged', { says: 'acknowledged' }],
  [' snoozed  until 2026-12-01 ', until('2026-12-01T23:59:59.999Z')],
  ['snooze until 2026-12-01', until('2026-12-01T23:59:59.999Z')],
  ['Snooze: until 2026-12-01', until('2026-12-01T23:59:59.999Z')],
  ['snoozed: 2026-12-01', until('2026-12-01T23:59:59.999Z')],
  ['snooze 2028-02-29', until('2028-02-29T23:59:59.999Z')],
  ['snooze: 7d', lasts(168)],
  ['snooze:7d', lasts(168)],
  ['snooze 12h', lasts(12)],
  ['snoozed for 2 w', lasts(336)],
  ['Snooze: 0D', lasts(0)],
])('%j is understood', (label, saying) => {
  expect(sayingOf(label, 'UTC')).toEqual(saying)
})

test.each(['snoozed', 'snooze', 'snoozed until tomorrow', 'snooze until 2026-02-30', 'snooze: 7', 'snooze: 7m', 'snooze: 1000d', 'snoozed until 2026-12-01T10:00'])(
  '%j begins like one of ours and means nothing',
  (label) => {
    expect(sayingOf(label, 'UTC')).toEqual({ says: 'what' })
  },
)

test.each(['velos', 'acknowledge', 'acknowledged by ada', 'bug', ''])('%j is none of ours', (label) => {
  expect(sayingOf(label, 'UTC')).toBeUndefined()
})

test.each([
  ['Asia/Seoul', '2026-12-01', '2026-12-01T14:59:59.999Z'],
  ['America/New_York', '2026-12-01', '2026-12-02T04:59:59.999Z'],
  // The clock is put forward at two in the morning, and back at three.
  ['Europe/Berlin', '2026-03-28', '2026-03-28T22:59:59.999Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-29T21:59:59.999Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59.999Z'],
  // Put back at midnight, so that the last hour of that day comes twice.
  ['America/Asuncion', '2023-03-25', '2023-03-26T03:59:59.999Z'],
])('in %s the day %s ends at %s', (timezone, date, moment) => {
  expect(sayingOf(`snoozed until ${date}`, timezone)).toEqual(until(moment))
})
