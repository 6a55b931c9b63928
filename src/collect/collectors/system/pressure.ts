import { unavailable, type Observation } from '../../../model/observation.ts'
import { readIfThere, type Machine } from './machine.ts'

/** A pressure file: the share of the last minute in which some task waited, in percent (Documentation/accounting/psi). */
export function parsePressure(text: string): number | undefined {
  const share = /^some .*?\bavg60=(\d+(?:\.\d+)?)/m.exec(text)?.[1]
  return share === undefined ? undefined : Number(share)
}

export function pressure({ world }: Machine): readonly Observation[] {
  const resources = ['cpu', 'memory', 'io'].map((name) => ({
    name,
    value: parsePressure(readIfThere(`${world.proc}/pressure/${name}`) ?? ''),
  }))
  const missing = resources.filter(({ value }) => value === undefined).map(({ name }) => name)
  return [
    ...resources.flatMap(({ name, value }): Observation[] =>
      value === undefined ? [] : [{ key: `${name}/pressure`, value, unit: 'percent' }]),
    ...(missing.length > 0
      ? [unavailable('system', 'pressure', `this kernel does not tell it for ${missing.join(', ')}`)]
      : []),
  ]
}
