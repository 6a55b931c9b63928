import { quantity } from '../model/quantity.ts'
import type { Changes, Finding, OpenFinding, RecoveredFinding, Severity } from '../model/finding.ts'

/** One change in words, and what it weighs: the least comes first. */
export interface Change {
  /** One line from outside, to be cut where it is too long. */
  readonly words: string
  /** What follows it and is not cut. */
  readonly value: string
  readonly id: string
}

const ended = { recovered: 'recovered', gone: 'gone', accepted: 'now usual', withdrawn: 'not watched any more' } as const satisfies Record<RecoveredFinding['how'], string>

/** What changed since the last report, the worst first: what became critical, what else is new, what is over. */
export function changesInWords({ opened, changed, recovered, reminded }: Changes): readonly Change[] {
  const isCritical = ({ severity }: { readonly severity: Severity }): boolean => severity === 'CRITICAL'
  const isWarn = (one: { readonly severity: Severity }): boolean => !isCritical(one)
  const now = (begin: string) => (finding: OpenFinding): Change => ({ words: `${begin}: ${finding.what}`, value: valueOf(finding), id: finding.id })
  const other = changed.map(({ finding }) => finding)
  return [
    ...opened.filter(isCritical).map(now('new')),
    ...other.filter(isCritical).map(now('worse')),
    ...opened.filter(isWarn).map(now('new')),
    ...reminded.map(now('still open')),
    ...other.filter(isWarn).map(now('better')),
    ...recovered.map(({ series, how, id }) => ({ words: `${ended[how]}: ${series}`, value: '', id })),
  ]
}

/** A finding's value as it stands behind its words: ` (91 %)`; nothing where it has none. */
export function valueOf({ value, unit }: Pick<Finding, 'value' | 'unit'>): string {
  return value === undefined ? '' : ` (${quantity(value, unit)})`
}
