const formats = new Map<string, Intl.DateTimeFormat>()

/** Seconds to add to UTC for the local time of an IANA time zone at that moment; 0 for a zone that is not known. */
export function offsetAt(timezone: string, time: Date): number {
  if (timezone === 'UTC') return 0
  const parts = formatOf(timezone)?.formatToParts(time)
  if (parts === undefined) return 0
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return Math.round((local - Math.floor(time.getTime() / 1000) * 1000) / 1000)
}

function formatOf(timezone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(timezone)
  if (known !== undefined) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    })
    formats.set(timezone, format)
    return format
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}
