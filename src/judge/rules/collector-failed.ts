import type { Finding } from '../../model/finding.ts'
import { didNotAnswer } from '../answered.ts'
import { findingId } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A collector could not look: what it watches may be fine or not, and nobody knows. */
export const collectorFailed: Rule = {
  id: 'collector-failed',
  find: (facts) =>
    didNotAnswer(facts).map(({ collector, reason }): Finding => ({
      id: findingId('collector-failed', facts.collected.host.key, `collector/${collector}`),
      rule: 'collector-failed',
      severity: 'WARN',
      series: `collector/${collector}`,
      what: `The collector ${collector} failed: ${reason}`,
      collector,
      hint: `Mend what it names; if it cannot work here, turn it off with \`collect: { ${collector}: false }\``,
    })),
}
