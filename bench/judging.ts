import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { encodeMemory } from '../src/remember/codec.ts'
import { paths } from '../src/model/paths.ts'
import { median, run } from './measure.ts'
import { memoryAfter } from './judging/many-series.ts'
import { kilobytes, megabytes, milliseconds } from './rows.ts'
import type { Benchmark } from './setting.ts'

const series = 1000
const most = { ms: 50, megabytes: 40, kilobytes: 2000 }
/** Two weeks; the last folding was as long ago as it can be, so that the most sightings wait. */
const hours = 24 * 14 + 11
const oneRun = resolve(import.meta.dirname, 'judging/one-run.ts')

interface Cost {
  readonly decodeMs: number
  readonly judgeMs: number
  readonly encodeMs: number
  readonly bytes: number
  readonly files: Readonly<Record<string, number>>
}

/** What judging and folding a thousand learned series costs, in a process that has done nothing before. */
export const judging: Benchmark = {
  name: 'judging',
  async measure({ folder, env, runs }) {
    const place = join(folder, 'many-series')
    for (const [path, text] of encodeMemory(memoryAfter(hours, series), '20260101_000000')) {
      await mkdir(dirname(join(place, path)), { recursive: true })
      await writeFile(join(place, path), text)
    }
    const waiting = await costsOf(hours, runs)
    const folding = await costsOf(hours + 1, runs)
    const of = (costs: readonly Cost[], value: (cost: Cost) => number) => median(costs.map(value))
    const learned = of(folding, ({ files }) => (files[paths.baselines] ?? 0) + (files[paths.incidents] ?? 0))
    return [
      milliseconds(`${series} series: judging and folding, as at most times`, of(waiting, ({ judgeMs }) => judgeMs), most.ms),
      milliseconds('the same in a run that folds half a day', of(folding, ({ judgeMs }) => judgeMs), most.ms),
      milliseconds('reading memory before it', of(waiting, ({ decodeMs }) => decodeMs)),
      milliseconds('putting memory into words after it', of(waiting, ({ encodeMs }) => encodeMs)),
      milliseconds('the same in a run that folds half a day', of(folding, ({ encodeMs }) => encodeMs)),
      megabytes('memory for reading, judging, folding and writing', of(folding, ({ bytes }) => bytes), most.megabytes),
      kilobytes('what is learned, as files', learned, most.kilobytes),
      kilobytes('the sightings that wait to be folded', of(waiting, ({ files }) => sightingsIn(files))),
    ]

    async function costsOf(hour: number, times: number): Promise<readonly Cost[]> {
      const costs: Cost[] = []
      for (let time = 0; time < times; time += 1) {
        const { stdout, stderr, code } = await run([process.execPath, oneRun, place, String(hour), String(series)], folder, env)
        if (code !== 0) throw new Error(`judging ended with ${code}: ${stderr}`)
        costs.push(JSON.parse(stdout))
      }
      return costs
    }
  },
}

function sightingsIn(files: Cost['files']): number {
  return Object.entries(files).reduce((sum, [path, bytes]) => (path.startsWith(`${paths.sightings}/`) ? sum + bytes : sum), 0)
}
