import { unavailable, type Observation } from '../model/observation.ts'
import { plain } from '../model/plain.ts'

/** What one collector may bring home at the most. */
const most = { observations: 2000, text: 2000, key: 300, labels: 16 }

/**
 * Lets observations in: secrets and control characters are taken out of every key, label and text, long texts are
 * cut, and what is no observation (no key, a value that is no finite number) is dropped and said.
 */
export function admit(
  collector: string,
  observations: readonly Observation[],
  redact: (text: string) => string,
): readonly Observation[] {
  // Redacted on both sides of cleaning: a control character may hide a secret, and taking it out may make one whole.
  const clean = (text: string, length: number): string => plain(redact(plain(redact(text))), length)
  const admitted: Observation[] = []
  const dropped: string[] = []
  for (const one of observations.slice(0, most.observations)) {
    const key = typeof one?.key === 'string' ? clean(one.key, most.key) : ''
    const value = typeof one?.value === 'string' ? clean(one.value, most.text) : one?.value
    if (key === '' || !isValue(value)) dropped.push(key === '' ? 'one without a key' : key)
    else admitted.push({ key, value, ...unitOf(one), ...labelsOf(one, clean) })
  }
  const surplus = observations.length - most.observations
  return [
    ...admitted,
    ...note(collector, 'values', dropped.length > 0 && `no usable value: ${listed(dropped)}`),
    ...note(collector, 'observations', surplus > 0 && `more than ${most.observations}; ${surplus} were left out`),
  ]
}

function isValue(value: unknown): value is Observation['value'] {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function unitOf({ unit }: Observation): Pick<Observation, 'unit'> {
  return unit === undefined ? {} : { unit }
}

function labelsOf({ labels }: Observation, clean: (text: string, most: number) => string): Pick<Observation, 'labels'> {
  if (labels === undefined || labels === null) return {}
  const entries = Object.entries(labels)
    .slice(0, most.labels)
    .map(([name, value]) => [clean(name, most.key), clean(String(value), most.text)])
  return { labels: Object.fromEntries(entries) }
}

function note(collector: string, part: string, reason: string | false): readonly Observation[] {
  return reason === false ? [] : [unavailable(collector, part, reason)]
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 5).join(', ')
  return keys.length > 5 ? `${shown} and ${keys.length - 5} more` : shown
}
