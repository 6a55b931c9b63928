/** The contract's timestamp, `YYYYMMDD_HHMMSS` in UTC. */
export function timestampOf(time: Date): string {
  const text = time.toISOString()
  const date = text.length - 14
  return `${text.slice(0, date - 6)}${text.slice(date - 5, date - 3)}${text.slice(date - 2, date)}_${text.slice(-13, -11)}${text.slice(-10, -8)}${text.slice(-7, -5)}`
}

const pattern = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)$/

/** The moment that a timestamp names, or undefined if it is none. */
export function timeOf(timestamp: string): Date | undefined {
  const parts = pattern.exec(timestamp)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second] = parts
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time.getTime()) || timestampOf(time) !== timestamp ? undefined : time
}

/** Two runs in one second must not overwrite each other: the first second, from `time` on, whose name is free. */
export function freeTimestamp(time: Date, isTaken: (timestamp: string) => boolean): string {
  let at = time.getTime()
  while (isTaken(timestampOf(new Date(at)))) at += 1000
  return timestampOf(new Date(at))
}
