/** A secret made up at test time, of no known shape: the same for the same seed. */
export function madeUpSecret(seed: string, length = 24): string {
  let state = [...seed].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521, 7)
  return Array.from({ length }, () => {
    state = (state * 171 + 11) % 65_521
    return 'kqzvxwjyKQZVXWJY'.charAt(state % 16)
  }).join('')
}

/** The ways in which a secret may come back: as it is, in a URL, in JSON, in base64. */
export function disguises(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64')
  const all = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64, base64.replace(/=+$/, '')]
  return [...new Set(all)]
}
