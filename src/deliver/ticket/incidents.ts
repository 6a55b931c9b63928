import type { Severity, Status } from '../../model/finding.ts'
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import { plain } from '../../model/plain.ts'
import type { Incident } from '../../model/ticket.ts'
import { kindOf, type Look } from './look.ts'

const incidentsAtMost = 100
const fingerprintAtMost = 128

const severities = ['WARN', 'CRITICAL'] as const satisfies readonly Severity[]
const statuses = ['OK', 'WARN', 'CRITICAL', 'UNKNOWN'] as const satisfies readonly Status[]

/** The severity that a value names, in whatever case; undefined for anything else. */
export function severityOf(value: Json | undefined): Severity | undefined {
  return severities.find((one) => typeof value === 'string' && one === value.toUpperCase())
}

/** The status that a value names, in whatever case; undefined for anything else. */
export function statusOf(value: Json | undefined): Status | undefined {
  return statuses.find((one) => typeof value === 'string' && one === value.toUpperCase())
}

/** A ticket's incidents, each fingerprint once: what is said last counts. */
export function incidentsOf(ticket: JsonObject, look: Look): readonly Incident[] {
  const found = new Map<string, Incident>()
  look.list(ticket, 'incidents', incidentsAtMost).forEach((value, index) => {
    const incident = incidentOf(value, `incidents[${index}]`, look)
    if (incident !== undefined) found.set(incident.fingerprint, incident)
  })
  return [...found.values()]
}

function incidentOf(value: Json, at: string, look: Look): Incident | undefined {
  if (!isJsonObject(value)) return look.fault('wrong-type', `"${at}" is ${kindOf(value)}; an object is allowed`)
  const fingerprint = look.text(value, 'fingerprint', `${at}.`)?.toWellFormed() ?? ''
  if (fingerprint === '' || [...fingerprint].length > fingerprintAtMost) {
    return look.fault('wrong-value', `"${at}.fingerprint" must be of 1 to ${fingerprintAtMost} characters`)
  }
  const { state } = value
  if (state !== 'open' && state !== 'resolved') return look.fault('wrong-value', `"${at}.state" is neither open nor resolved`)
  const severity = severityOf(value['severity'])
  if (severity === undefined) return look.fault('wrong-value', `"${at}.severity" is neither WARN nor CRITICAL`)
  const title = plain(look.text(value, 'title', `${at}.`) ?? '', 200)
  return { fingerprint, state, severity, title: title === '' ? plain(fingerprint) : title }
}
