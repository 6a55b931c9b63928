import type { Observation } from '../../model/observation.ts'
import { counted, duration } from '../../model/quantity.ts'
import type { Report } from '../../model/report.ts'
import { fold } from '../fold.ts'
import { seenBy, shown } from '../seen.ts'
import type { Seen } from '../seen.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'

/** The machine: what it is, what it does, its disks, its network and its largest processes. */
export function machine(report: Report): string | undefined {
  const seen = seenBy(report, 'system')
  const cores = seen.number('cpu/cores')
  const uptime = seen.number('uptime')
  const title = [
    ...(cores === undefined ? [] : [counted(cores, 'core')]),
    ...(seen.number('memory/total') === undefined ? [] : [`${show(seen, 'memory/total')} of memory`]),
    ...(uptime === undefined ? [] : [`up ${duration(uptime)}`]),
  ].join(', ')
  return fold(title === '' ? 'Machine' : `Machine: ${title}`, [
    facts(report, seen),
    disks(seen),
    network(seen),
    processes(seen),
  ])
}

function facts({ host, workflow }: Report, seen: Seen): string | undefined {
  const say = (...parts: readonly (readonly [key: string, after: string])[]): string =>
    joined(parts.map(([key, after]) => show(seen, key, after)))
  const hosted = host.hosted ? 'hosted: another machine every time' : ''
  const rows: readonly (readonly [string, string])[] = [
    ['host', markdownVoice.code(host.name)],
    ['system', joined([show(seen, 'os'), show(seen, 'kernel'), markdownVoice.code(`${host.platform} ${host.arch}`)])],
    ['runner', joined([show(seen, 'runner'), label(seen, 'runner', 'image'), hosted])],
    ['workflow run', workflow === undefined ? '' : link(workflow.run, workflow.url)],
    ['CPU', say(['cpu/used', ' used'], ['cpu/cores', ' cores'], ['cpu/pressure', ' pressure'])],
    ['load', say(['load/1m', ' (1 min)'], ['load/5m', ' (5 min)'], ['load/15m', ' (15 min)'], ['load/per-core', ' per core'])],
    ['memory', say(['memory/used', ' used'], ['memory/available', ' available'], ['memory/total', ' in all'])],
    ['memory pressure', show(seen, 'memory/pressure')],
    ['swap', seen.number('swap/total') === 0 ? 'none' : say(['swap/used', ' used'], ['swap/total', ' in all'])],
    ['input and output pressure', show(seen, 'io/pressure')],
    ['up', show(seen, 'uptime')],
  ]
  return table(['machine', ''], rows.filter(([, value]) => value !== ''))
}

function disks(seen: Seen): string | undefined {
  const parts = ['used', 'free', 'inodes-used']
  return table(['disk', { right: 'used' }, { right: 'free' }, { right: 'inodes used' }], rowsOf(seen, 'disk', parts))
}

function network(seen: Seen): string | undefined {
  const parts = ['received', 'sent', 'errors']
  return table(['network', ...parts.map((right) => ({ right }))], rowsOf(seen, 'network', parts))
}

/** A row for each thing that has series `<kind>/<thing>/<part>`, in the order that it was seen. */
function rowsOf(seen: Seen, kind: string, parts: readonly string[]): readonly (readonly string[])[] {
  const things = new Map<string, Map<string, Observation>>()
  for (const observation of seen.all) {
    const part = parts.find((one) => observation.key.startsWith(`${kind}/`) && observation.key.endsWith(`/${one}`))
    if (part === undefined) continue
    const thing = observation.key.slice(kind.length + 1, -part.length - 1)
    things.set(thing, (things.get(thing) ?? new Map<string, Observation>()).set(part, observation))
  }
  return [...things].map(([thing, seenParts]) => [
    markdownVoice.code(thing),
    ...parts.map((part) => shown(seenParts.get(part), markdownVoice)),
  ])
}

function processes(seen: Seen): string | undefined {
  return table(
    ['largest processes', { right: 'pid' }, { right: 'memory' }],
    seen
      .every('process/memory')
      .map((one) => [
        markdownVoice.code(one.labels?.['name'] ?? ''),
        numeral(one.labels?.['pid']),
        shown(one, markdownVoice),
      ]),
  )
}

function show(seen: Seen, key: string, after = ''): string {
  const text = shown(seen.one(key), markdownVoice)
  return text === '' ? '' : `${text}${after}`
}

function label(seen: Seen, key: string, name: string): string {
  const text = seen.one(key)?.labels?.[name]
  return text === undefined ? '' : markdownVoice.code(text)
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

function numeral(text = ''): string {
  return /^\d+$/.test(text) ? text : markdownVoice.code(text)
}

/** The runner says where its run is; anything but a plain address stays text. */
function link(run: string, url: string | undefined): string {
  const isPlain = /^\d+$/.test(run) && url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/.test(url)
  return isPlain ? `[${run}](${url})` : markdownVoice.code(run)
}
