import type { Checked } from './parsed.ts'

const months: Readonly<Record<string, number>> = { day: 12 / 365.25, week: (12 * 7) / 365.25, month: 1, year: 12 }

/** What is allowed in place of something that is none. */
export const alarmBudgetAllowed =
  '1 to 1000 per day, week, month or year is allowed, such as 2 per month; what is to raise none at all is turned off in judge.rules'

/** What such a budget looks like, for editors. */
export const alarmBudgetPattern = '^[1-9][0-9]{0,2} per (day|week|month|year)$|^1000 per (day|week|month|year)$'

/** How many false alarms are put up with, in a month of 365.25 / 12 days. */
export function parseAlarmBudget(text: string): Checked<number> {
  const [, count, unit] = /^(\d{1,4}) per (day|week|month|year)$/.exec(text) ?? []
  const value = Number(count) / (months[unit ?? ''] ?? Number.NaN)
  return Number(count) >= 1 && Number(count) <= 1000 && !count?.startsWith('0') ? { value } : { allowed: alarmBudgetAllowed }
}
