import type { Finding, Severity } from '../../model/finding.ts'
import { quantity } from '../../model/quantity.ts'
import { findingId } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { HeldSeries } from '../series.ts'

/** A series is on the bad side of its limit. */
export const limit: Rule = {
  id: 'limit',
  find: ({ collected, series }) =>
    series.flatMap((held) => (held.severity === undefined ? [] : [found(held, held.severity, collected.host.key)])),
}

function found(held: HeldSeries, severity: Severity, host: string): Finding {
  const { key, value, unit, bad, hint, collector } = held
  const broken = severity === 'CRITICAL' ? held.critical : held.warn
  const sentence = `${key} has ${bad === 'above' ? 'reached' : 'fallen to'} its limit`
  return {
    id: findingId('limit', host, key),
    rule: 'limit',
    severity,
    series: key,
    what: broken === undefined ? sentence : `${sentence} of ${quantity(broken, unit)}`,
    collector,
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(broken === undefined ? {} : { limit: broken }),
    ...(hint === undefined ? {} : { hint }),
  }
}
