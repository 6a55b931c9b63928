import { rules } from '../model/finding.ts'
import type { PastFinding } from '../model/finding.ts'
import type { HostPast, IncidentRecord } from '../model/learned.ts'
import type { Memory, RunRecord } from '../model/memory.ts'
import { ownerOf } from './learnable.ts'
import { findingId } from './rule.ts'

/** A memory that was written before there were incidents, with those that the last run of each host left open. */
export function seeded(memory: Memory): Memory {
  const { runs, learned } = memory
  const isNew = learned.until === undefined && learned.sightings.length === 0 && learned.incidents.length === 0
  if (!isNew || runs.length === 0) return memory
  const last = new Map(runs.map((run) => [run.host, { ...run, findings: run.findings.map((one) => renamed(one, run.host)) }]))
  const incidents = new Map([...last.values()].flatMap(openIn).map((incident) => [incident.id, incident]))
  return {
    ...memory,
    runs: runs.map((run) => (last.get(run.host)?.id === run.id ? (last.get(run.host) ?? run) : run)),
    learned: {
      ...learned,
      hosts: learned.hosts.length > 0 ? learned.hosts : [...last.values()].map(pastOf).toSorted((one, other) => (one.host < other.host ? -1 : 1)),
      incidents: [...incidents.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    },
  }
}

/** Whether it is hosted was not kept: as long as it has not run again it is not missed. */
function pastOf({ host, timestamp }: RunRecord): HostPast {
  return { host, hosted: true, seen: timestamp, gaps: [] }
}

/** The ids were of the host, whoever's the series is. */
function renamed(past: PastFinding, host: string): PastFinding {
  const rule = ruleOf(past)
  return rule === undefined ? past : { ...past, id: findingId({ rule, owner: ownerOf(past.series, host), series: past.series }) }
}

function openIn({ host, timestamp, findings }: RunRecord): readonly IncidentRecord[] {
  return findings.flatMap((past) => {
    const { id, severity, series, collector, since } = past
    const rule = ruleOf(past)
    if (rule === undefined) return []
    return [{
      id, rule, owner: ownerOf(series, host), series, severity,
      ...(collector !== undefined && { collector }),
      state: 'open', since, opened: since, bad: 1, good: 0, looks: '1', flapping: false,
      told: { at: timestamp, severity }, times: 1,
    } as const]
  })
}

function ruleOf({ id }: PastFinding) {
  return rules.find((one) => id.startsWith(`${one}:`))
}
