import { expect, test } from 'vitest'
import { alarmBudgetAllowed, alarmBudgetPattern, parseAlarmBudget } from '../../src/inputs/alarm-budget.ts'

const known = new RegExp(alarmBudgetPattern)

test.each([
  ['2 per month', 2],
  ['1 per week', 365.25 / 84],
  ['6 per year', 0.5],
  ['1 per day', 365.25 / 12],
  ['1000 per month', 1000],
])('%s', (text, value) => {
  expect([parseAlarmBudget(text), known.test(text)]).toEqual([{ value: expect.closeTo(value, 9) }, true])
})

test.each(['', '2', 'never', '0 per month', '00 per month', '02 per month', '1001 per year', '2.5 per month', '-1 per week', '2 per hour', '2  per month', '2 per toString', '2 per month\n'])(
  '%j is none',
  (text) => {
    expect([parseAlarmBudget(text), known.test(text)]).toEqual([{ allowed: alarmBudgetAllowed }, false])
  },
)
