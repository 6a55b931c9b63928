import type { Rule } from '../rule.ts'

/** A collector could not look: what it watches may be fine or not, and nobody knows. */
export const collectorFailed: Rule = {
  id: 'collector-failed',
  troubles: ({ sighting }) => sighting.troubles.filter(({ rule }) => rule === 'collector-failed'),
  // One that is turned off does not fail any more, and is not well either.
  look: ({ collector = '' }, { sighting }) => (sighting.values.has(collector) ? 'good' : 'gone'),
  describe({ collector = '' }, { silent }) {
    const reason = silent.find((one) => one.collector === collector)?.reason ?? 'it has not answered as often as it should'
    return {
      what: `The collector ${collector} failed: ${reason}`,
      hint: `Mend what it names; if it cannot work here, turn it off with \`collect: { ${collector}: false }\``,
    }
  },
}
