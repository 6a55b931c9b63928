/**
 * A 128-bit fingerprint of some parts, in hexadecimal: the same parts give the same, on every machine and for ever.
 * It tells things apart; it is not a signature. The parts are kept apart by their lengths.
 */
export function fingerprint(...parts: readonly (string | number)[]): string {
  const text = parts.map((part) => `${String(part).length}:${part}`).join('')
  return murmur3(new TextEncoder().encode(text), 0)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
const c1 = 0x239b961b
const c2 = 0xab0e9789
const c3 = 0x38b34ae5
const c4 = 0xa1e38b93

/** MurmurHash3 x86 128 (Austin Appleby, public domain): four 32-bit words. */
export function murmur3(bytes: Uint8Array, seed: number): readonly [number, number, number, number] {
  let [h1, h2, h3, h4] = [seed, seed, seed, seed]
  const whole = bytes.length & ~15
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += 16) {
    h1 = (Math.imul(rotate(h1 ^ scramble(view.getUint32(at, true), c1, 15, c2), 19) + h2, 5) + 0x561ccd1b) | 0
    h2 = (Math.imul(rotate(h2 ^ scramble(view.getUint32(at + 4, true), c2, 16, c3), 17) + h3, 5) + 0x0bcaa747) | 0
    h3 = (Math.imul(rotate(h3 ^ scramble(view.getUint32(at + 8, true), c3, 17, c4), 15) + h4, 5) + 0x96cd1c35) | 0
    h4 = (Math.imul(rotate(h4 ^ scramble(view.getUint32(at + 12, true), c4, 18, c1), 13) + h1, 5) + 0x32ac3b17) | 0
  }
  const tail = new DataView(new ArrayBuffer(16))
  bytes.subarray(whole).forEach((byte, index) => tail.setUint8(index, byte))
  h1 ^= scramble(tail.getUint32(0, true), c1, 15, c2) ^ bytes.length
  h2 ^= scramble(tail.getUint32(4, true), c2, 16, c3) ^ bytes.length
  h3 ^= scramble(tail.getUint32(8, true), c3, 17, c4) ^ bytes.length
  h4 ^= scramble(tail.getUint32(12, true), c4, 18, c1) ^ bytes.length
  h1 = (h1 + h2 + h3 + h4) | 0
  const mixed = [h1, h2 + h1, h3 + h1, h4 + h1].map(avalanche) as [number, number, number, number]
  const sum = mixed.reduce((total, word) => (total + word) | 0, 0)
  return [sum >>> 0, (mixed[1] + sum) >>> 0, (mixed[2] + sum) >>> 0, (mixed[3] + sum) >>> 0]
}

function scramble(word: number, first: number, by: number, second: number): number {
  return Math.imul(rotate(Math.imul(word, first), by), second)
}

function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
