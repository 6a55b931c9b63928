/** What one of NAB's three users gains by an alarm in a window, and loses by a false alarm and by a window that is missed. */
export interface Profile {
  readonly hit: number
  readonly falseAlarm: number
  readonly miss: number
}

export const profiles = {
  standard: { hit: 1, falseAlarm: 0.11, miss: 1 },
  'few false alarms': { hit: 1, falseAlarm: 0.22, miss: 1 },
  'few misses': { hit: 1, falseAlarm: 0.11, miss: 2 },
} as const satisfies Readonly<Record<string, Profile>>
