/** What a particle may follow: a final consonant, none (or ㄹ, before 로), or either. */
type After = 'consonant' | 'vowel' | 'vowel-or-rieul' | 'any'

/** Common particles (josa) and what they are joined to, the longest first: 서버에서는 is 서버 with one. */
const particles: readonly (readonly [particle: string, after: After])[] = [
  ['에서는', 'any'], ['에서도', 'any'], ['에서의', 'any'], ['으로는', 'consonant'], ['으로도', 'consonant'], ['까지는', 'any'], ['까지도', 'any'],
  ['부터는', 'any'], ['에게서', 'any'], ['이라는', 'consonant'],
  ['에서', 'any'], ['에게', 'any'], ['에는', 'any'], ['에도', 'any'], ['으로', 'consonant'], ['로는', 'vowel-or-rieul'], ['로도', 'vowel-or-rieul'],
  ['부터', 'any'], ['까지', 'any'], ['보다', 'any'], ['처럼', 'any'], ['마다', 'any'], ['한테', 'any'], ['밖에', 'any'], ['조차', 'any'], ['이나', 'consonant'],
  ['라는', 'vowel'], ['만은', 'any'], ['만이', 'any'],
  ['은', 'consonant'], ['는', 'vowel'], ['이', 'consonant'], ['가', 'vowel'], ['을', 'consonant'], ['를', 'vowel'], ['과', 'consonant'], ['와', 'vowel'],
  ['의', 'any'], ['에', 'any'], ['도', 'any'], ['만', 'any'], ['로', 'vowel-or-rieul'],
]

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const finals = 28
const rieul = 8
/** Of one syllable too many words consist for it to be taken as a stem. */
const shortestStem = 2

/**
 * A word without its Korean particle, where it seems to end in one: 디스크 for 디스크가. The final consonant before it
 * decides (Unicode chapter 3.12 has how it is coded); undefined where nothing can be taken away.
 */
export function stemOf(word: string): string | undefined {
  for (const [particle, after] of particles) {
    if (word.length - particle.length < shortestStem || !word.endsWith(particle)) continue
    const stem = word.slice(0, -particle.length)
    if (follows(stem.charCodeAt(stem.length - 1), after) && isSyllable(stem.charCodeAt(stem.length - 2))) return stem
  }
  return undefined
}

function follows(code: number, after: After): boolean {
  if (!isSyllable(code)) return false
  const final = (code - firstSyllable) % finals
  switch (after) {
    case 'any':
      return true
    case 'consonant':
      return final !== 0
    case 'vowel':
      return final === 0
    case 'vowel-or-rieul':
      return final === 0 || final === rieul
  }
}

function isSyllable(code: number): boolean {
  return code >= firstSyllable && code <= lastSyllable
}
