const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The codes of the letters, and the place of each letter by its code; thousands of numbers are read in each run. */
const none = 255
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))
const places = new Uint8Array(128).fill(none)
for (let place = 0; place < alphabet.length; place += 1) places[alphabet.charCodeAt(place)] = place
/** Two letters are 0 to 4095; a value is kept as one of so many steps above or below 0. */
const steps = 2047
/** Stands before two letters that say how many values in a row are not known. */
const gap = '.'.charCodeAt(0)
/** Powers of two that are units of values up to 1e100. */
const largestExponent = 340

/**
 * Numbers, NaN for those that are not known, as text: the exponent of a unit that is a power of two, a colon, and two letters
 * for each number in that unit. They become what can be read again; what was packed and unpacked is packed to the same text.
 */
export function packed(values: Float64Array): string {
  const { length } = values
  let size = 0
  let count = 0
  for (let index = 0; index < length; index += 1) {
    const value = values[index] ?? NaN
    if (Math.abs(value) > size) size = Math.abs(value)
    count += !Number.isNaN(value) ? 2 : index === 0 || !Number.isNaN(values[index - 1] ?? NaN) ? 3 : 0
  }
  // Just above half of the steps: the largest stays in the same power of two when it has been rounded.
  const exponent = size === 0 ? 0 : Math.max(-largestExponent, Math.ceil(Math.log2(size / (steps + 0.49))))
  const unit = 2 ** exponent
  const letters = new Array<number>(count)
  let at = 0
  let unknown = 0
  for (let index = 0; index < length; index += 1) {
    const value = values[index] ?? NaN
    if (Number.isNaN(value)) {
      unknown += 1
      if (index + 1 < length && Number.isNaN(values[index + 1] ?? NaN)) continue
      letters[at++] = gap
      letters[at++] = codes[unknown >> 6] ?? 0
      letters[at++] = codes[unknown & 63] ?? 0
      unknown = 0
    } else {
      const number = Math.round(value / unit) + steps
      letters[at++] = codes[number >> 6] ?? 0
      letters[at++] = codes[number & 63] ?? 0
      values[index] = (number - steps) * unit
    }
  }
  return `${exponent}:${String.fromCharCode(...letters)}`
}

/** Reads so many numbers into `values`; false for a text that is not that. */
export function unpack(json: unknown, values: Float64Array): boolean {
  const { length } = values
  if (typeof json !== 'string' || json.length > 3 * length + 8) return false
  const start = json.indexOf(':')
  const exponent = start < 1 || start > 4 ? NaN : Number(json.slice(0, start))
  if (!Number.isInteger(exponent) || Math.abs(exponent) > largestExponent) return false
  const unit = 2 ** exponent
  let index = start + 1
  let count = 0
  while (index < json.length) {
    const isGap = json.charCodeAt(index) === gap
    if (isGap) index += 1
    const high = places[json.charCodeAt(index)] ?? none
    const low = places[json.charCodeAt(index + 1)] ?? none
    const number = 64 * high + low
    if (high === none || low === none || number > 2 * steps || count + (isGap ? number : 1) > length || (isGap && number === 0)) return false
    if (isGap) values.fill(NaN, count, count + number)
    else values[count] = (number - steps) * unit
    count += isGap ? number : 1
    index += 2
  }
  return count === length
}
