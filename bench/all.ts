// Measures what a run costs as multiples of what it cannot cost less than, and prints the table of docs/performance.md.
import { cp } from 'node:fs/promises'
import { availableParallelism, platform } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gitEnvironment, temporaryFolder } from '../test/support/repositories.ts'
import { bridge } from './bridge.ts'
import { delivery } from './delivery.ts'
import { gitCommands } from './git-commands.ts'
import { history } from './history.ts'
import { judging } from './judging.ts'
import { memory } from './memory.ts'
import { run } from './measure.ts'
import { nodeOn } from './programs.ts'
import { recall } from './recall.ts'
import { type Row, table } from './rows.ts'
import { type Benchmark, settingIn } from './setting.ts'
import { sizes } from './sizes.ts'
import { startUp } from './start-up.ts'
import { subprocesses } from './subprocesses.ts'
import { system } from './system.ts'

const benchmarks: readonly Benchmark[] = [startUp, delivery, history, memory, gitCommands, system, subprocesses, sizes, bridge, judging, recall]

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string', default: '21' }, peers: { type: 'string' } },
})
const chosen = benchmarks.filter(({ name }) => values.only === undefined || name === values.only)
const runs = Number(values.runs)
if (chosen.length === 0) throw new Error(`--only takes one of ${benchmarks.map(({ name }) => name).join(', ')}`)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1 on')

await using folder = await temporaryFolder()
const env = gitEnvironment(folder.path)
const dist = join(folder.path, 'dist')
// Somebody may build while this runs.
await cp(resolve(import.meta.dirname, '../dist'), dist, { recursive: true })
const programs = {
  cli: nodeOn(join(dist, 'cli/index.js'), 'run', '--deliver', 'none'),
  loop: nodeOn(join(dist, 'loop/index.js')),
  bridge: nodeOn(join(dist, 'bridge/index.js')),
  cliBridge: nodeOn(join(dist, 'cli/index.js'), 'bridge', '--deliver', 'none'),
}
const peers = values.peers === undefined ? {} : { peers: resolve(values.peers) }
const setting = settingIn({ folder: folder.path, env, ...programs }, { runs, ...peers })
const rows: Row[] = []
for (const { name, measure } of chosen) {
  console.error(`${name} …`)
  rows.push(...(await measure(setting)))
}

const node = `Node ${process.versions.node}`
const git = (await run(['git', '--version'], folder.path, env)).stdout.trim()
const today = new Date().toISOString().slice(0, 10)
const cores = availableParallelism()
console.log(`${today}, ${node}, ${git}, ${platform()}, ${cores} cores; medians of ${runs} runs in turn.\n`)
console.log(table(rows))
const over = rows.filter(({ verdict }) => verdict === 'over').length
console.error(over === 0 ? 'Nothing is over its figure.' : `${over} over their figures.`)
