/** The looks that count, how many of them there have to be, and how many changes among them begin and end it. */
const window = 12
const fewest = 6
const beginsWith = 5
const endsWith = 1

/** The looks with one more, as far as they count; nothing is kept of what was well all the time. */
export function withLook(looks: string, isBad: boolean): string {
  const longer = `${looks}${isBad ? '1' : '0'}`.slice(-window)
  return longer.includes('1') ? longer : ''
}

/**
 * Whether something comes and goes, by how often it changed in the last twelve looks: it begins with five changes and
 * ends with one, so that flapping itself does not flap (as Nagios does it, with two thresholds).
 */
export function isFlapping(looks: string, was: boolean): boolean {
  let changes = 0
  for (let at = 1; at < looks.length; at += 1) if (looks[at] !== looks[at - 1]) changes += 1
  return was ? changes > endsWith : looks.length >= fewest && changes >= beginsWith
}
