import type { Machine } from '../edge/machine.ts'
import { parseSettings } from '../inputs/settings.ts'
import { asOfNow } from '../judge/replay/as-of-now.ts'
import { jsonText } from '../model/json.ts'
import { paths } from '../model/paths.ts'
import { plain } from '../model/plain.ts'
import { counted, number, quantity } from '../model/quantity.ts'
import { sightingsAmong } from '../model/sightings-files.ts'
import { toText } from '../publish/git/cat-file.ts'
import { type Count, type Statistics, statisticsOf } from '../recall/statistics.ts'
import { decodeMemory } from '../remember/codec.ts'
import { parseInbox } from '../remember/inbox.ts'
import type { Stored } from './stored.ts'

interface FileSize {
  readonly path: string
  readonly bytes: number
}

const mostCounts = 10
const always = [
  paths.learningMemory, paths.learningSummary, paths.runs, paths.bookmarks, paths.baselines, paths.incidents, paths.inbox,
] as const

/** What memory holds and how large its files are, for a person or as JSON; ends in a newline. */
export async function memoryStatistics(stored: Stored, json: boolean, { now, redact }: Pick<Machine, 'now' | 'redact'>): Promise<string> {
  const files = [...always, ...sightingsAmong(await stored.names(paths.sightings), now()).toSorted()]
  const found = await stored.bytes(files)
  const texts = new Map<string, string | undefined>(files.map((file, index) => [file, found[index]]))
  const decoded = decodeMemory((file) => {
    const bytes = texts.get(file)
    return bytes === undefined ? undefined : toText(bytes)
  }, files)
  const inbox = texts.get(paths.inbox)
  const settings = await parseSettings({ inputs: {}, source: 'flag', env: {}, root: '' })
  const memory = { ...decoded.memory, learned: asOfNow(decoded.memory.learned, settings) }
  const counted = statisticsOf(memory, inbox === undefined ? [] : parseInbox({ name: 'folder', content: toText(inbox) }))
  const clean = (counts: readonly Count[]): readonly Count[] => counts.map(({ name, count }) => ({ name: redact(name), count }))
  const statistics = { ...counted, sources: clean(counted.sources), tags: clean(counted.tags) }
  const sizes = files.flatMap((file): readonly FileSize[] => {
    const bytes = texts.get(file)
    return bytes === undefined ? [] : [{ path: file, bytes: bytes.length }]
  })
  const damaged = decoded.damaged.map(({ path, problem }) => ({ path, problem: redact(problem) }))
  if (json) return `${jsonText({ schema: 'velos.memory-stats/1', read: stored.name, ...statistics, files: sizes, damaged })}\n`
  const said = damaged.map(({ path, problem }) => `damaged    ${path}: ${plain(problem, 300)}`)
  return [`Memory of ${plain(stored.name)}`, ...described(statistics, sizes), ...said, ''].join('\n')
}

function described(statistics: Statistics, sizes: readonly FileSize[]): readonly string[] {
  const { records, inbox, oldest, newest, sources, tags, runs, baselines, sightings, incidents } = statistics
  return [
    `records    ${number(records)}${between(oldest, newest)}${inbox === 0 ? '' : `; ${number(inbox)} more in the inbox`}`,
    ...(sources.length === 0 ? [] : [`sources    ${listed(sources)}`]),
    ...(tags.length === 0 ? [] : [`tags       ${listed(tags)}`]),
    `runs       ${number(runs.count)} of ${counted(runs.hosts, 'host')}${between(runs.oldest, runs.newest)}`,
    `baselines  ${number(baselines)} series; ${counted(sightings, 'run')} wait to be folded in`,
    `incidents  ${number(incidents.open)} open, ${number(incidents.suspected)} suspected, ${number(incidents.resolved)} resolved`,
    ...sizes.map(({ path, bytes }, index) => `${index === 0 ? 'files      ' : '           '}${path}  ${quantity(bytes, 'bytes')}`),
  ]
}

function between(oldest: string | undefined, newest: string | undefined): string {
  return oldest === undefined || newest === undefined ? '' : `, from ${oldest} to ${newest} UTC`
}

function listed(counts: readonly Count[]): string {
  const named = counts.slice(0, mostCounts).map(({ name, count }) => `${plain(name, 60)} ${number(count)}`)
  const rest = counts.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''}`
}
