import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cost, type Start, timed } from './measure.ts'

/** Loaded before the program: leaves the most memory that it held at once, in KiB, as the kernel counts it. */
const text = `process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS))
})`

/** What a run costs, and the most memory that the Node process held at once; git's processes are not in that. */
export interface Witnessed extends Cost {
  readonly peakKib: number
}

/** Gives what runs a program under a witness that is kept in that folder. */
export async function witnessIn(folder: string): Promise<(start: Start) => Promise<Witnessed>> {
  const witness = join(folder, 'witness.cjs')
  await writeFile(witness, text)
  return async (start) => {
    const file = join(start.place, 'peak')
    const cost = await timed({ ...start, env: { ...start.env, NODE_OPTIONS: `--require=${witness}`, BENCH_PEAK: file } })
    return { ...cost, peakKib: Number(await readFile(file, 'utf8')) }
  }
}
