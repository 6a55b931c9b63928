import path from 'node:path'
import { realFiles } from '../edge/real-files.ts'
import { realMachine } from '../edge/real-machine.ts'
import type { Command } from '../inputs/command-line.ts'
import { nearest } from '../inputs/nearest.ts'
import { resolveRoot } from '../inputs/root.ts'
import { parseSettings } from '../inputs/settings.ts'
import { asOfNow } from '../judge/replay/as-of-now.ts'
import { VelosError } from '../model/errors.ts'
import { jsonText } from '../model/json.ts'
import { everyHost } from '../model/learned.ts'
import type { Memory } from '../model/memory.ts'
import { paths, reportJsonPath, timestampInName } from '../model/paths.ts'
import type { Settings } from '../model/settings.ts'
import { sightingsAmong } from '../model/sightings-files.ts'
import { timestampOf } from '../model/timestamp.ts'
import { meantBy } from '../recall/meant.ts'
import { type Reported, reportedIn } from '../recall/reported.ts'
import type { ReportedFinding } from '../recall/reported-finding.ts'
import { decodeMemory } from '../remember/codec.ts'
import { type Explanation, renderExplanation } from '../report/explain.ts'
import { findConfiguration, type FoundConfiguration } from './find-configuration.ts'
import type { ReaderWorld } from './memory-command.ts'
import { openStored, type Stored, textsOf } from './stored.ts'

type ExplainCommand = Extract<Command, { name: 'explain' }>

const reportsAtOnce = 20
const memoryFiles = [paths.runs, paths.baselines, paths.incidents]
const mostNamed = 10

/** Prints where a finding comes from, and what would silence it: by the newest report that has it, and by what memory holds now. */
export async function performExplain(command: ExplainCommand, columns: number, world: ReaderWorld): Promise<void> {
  const { env, cwd } = world
  const root = resolveRoot({ root: command.inputs.root, source: 'flag', env, cwd, path })
  const machine = realMachine(root, env)
  const stored = await openStored(machine, command.branch)
  const { reported, findings } = await findIn(stored, command.finding)
  const configuration = await findConfiguration(realFiles, root, command.inputs.config)
  const settings = await settingsOf(configuration, command.inputs, root, env)
  const memory = await memoryOf(stored, settings, machine.now())
  const explanations = findings.map((finding): Explanation => ({
    ...aboutFinding(finding, reported, memory),
    ...(configuration === undefined ? {} : { configFile: configuration.path }),
    timezone: settings.timezone,
    now: timestampOf(machine.now()),
  }))
  for (const [index, explanation] of explanations.entries()) {
    const text = command.json
      ? `${jsonText(JSON.parse(JSON.stringify(explanation, (_, value) => (typeof value === 'string' ? machine.redact(value) : value))))}\n`
      : machine.redact(renderExplanation(explanation, { colour: world.colour, columns }))
    await world.print(index > 0 && !command.json ? `\n\n${text}` : text)
  }
}

/** A configuration that is not sound is no reason to explain nothing. */
async function settingsOf(file: FoundConfiguration | undefined, inputs: ExplainCommand['inputs'], root: string, env: ReaderWorld['env']): Promise<Settings> {
  try {
    return await parseSettings({ inputs, source: 'flag', env, root, file })
  } catch (thrown) {
    if (!(thrown instanceof VelosError && thrown.code === 'configuration')) throw thrown
    return await parseSettings({ inputs: {}, source: 'flag', env: {}, root })
  }
}

interface Found {
  readonly reported: Reported
  readonly findings: readonly ReportedFinding[]
}

/** The newest report that has what is meant. */
async function findIn(stored: Stored, word: string): Promise<Found> {
  const names = (await stored.names(paths.reports)).filter((name) => name.endsWith('.json'))
  const newestFirst = names.flatMap((name) => timestampInName(name) ?? []).sort().reverse()
  const known = new Set<string>()
  const series = new Set<string>()
  for (let at = 0; at < newestFirst.length; at += reportsAtOnce) {
    const wanted = newestFirst.slice(at, at + reportsAtOnce).map(reportJsonPath)
    const texts = await textsOf(stored, wanted)
    for (const place of wanted) {
      const reported = reportedIn(texts.get(place) ?? '')
      if (reported === undefined) continue
      const findings = meantBy(word, reported.findings)
      if (findings.length > 0) return { reported, findings }
      for (const finding of reported.findings) known.add(finding.series)
      for (const key of reported.series) series.add(key)
    }
  }
  throw unknownFinding(word, stored.name, newestFirst.length, known, series)
}

function unknownFinding(word: string, place: string, reports: number, known: ReadonlySet<string>, series: ReadonlySet<string>): VelosError {
  const where = `in the ${reports} reports of ${place}`
  if (reports === 0) return new VelosError('files', `There is no report in ${place}.`, { remedy: 'Name the branch that the loop writes to with --branch, or the folder with --root.' })
  const isQuiet = series.has(word) && !known.has(word)
  const meant = nearest(word, [...known])
  const remedy = [
    ...(meant === undefined ? [] : [`Did you mean "${meant}"?`]),
    known.size === 0 ? 'Nothing was wrong in any of them.' : `There were findings on: ${[...known].slice(0, mostNamed).join(', ')}${known.size > mostNamed ? ` and ${known.size - mostNamed} more` : ''}.`,
  ].join(' ')
  return new VelosError('files', isQuiet ? `The series ${word} is watched, and nothing was wrong with it ${where}.` : `There is no finding ${word} ${where}.`, { remedy })
}

async function memoryOf(stored: Stored, settings: Settings, now: Date): Promise<Memory> {
  const files = [...memoryFiles, ...sightingsAmong(await stored.names(paths.sightings), now)]
  const texts = await textsOf(stored, files)
  const { memory } = decodeMemory((file) => texts.get(file), files)
  return { ...memory, learned: asOfNow(memory.learned, settings) }
}

function aboutFinding(finding: ReportedFinding, { timestamp, host }: Reported, { runs, learned }: Memory): Explanation {
  const isItsOwn = ({ owner, series }: { readonly owner: string; readonly series: string }): boolean =>
    series === finding.series && (owner === host || owner === everyHost)
  const baseline = learned.baselines.find(isItsOwn)
  const incident = learned.incidents.find(({ id }) => id === finding.id)
  return {
    finding,
    report: { timestamp, path: reportJsonPath(timestamp) },
    ...(baseline === undefined ? {} : { baseline }),
    ...(incident === undefined ? {} : { incident }),
    history: runs.flatMap((run) => {
      const value = run.host === host ? run.values?.[finding.series] : undefined
      return value === undefined ? [] : [{ timestamp: run.timestamp, value }]
    }),
  }
}
