import { link, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { median, sample } from './measure.ts'
import { asStep, inClone, inFolder } from './places.ts'
import { bareNode, noWindow } from './programs.ts'
import { ratio } from './rows.ts'
import type { Benchmark, Setting } from './setting.ts'
import { witnessIn } from './witness.ts'

const most = { cli: 1.3, logs: 1.5, loop: 1.3 }
const logFiles = 4
const logBytes = 25_000_000

/** How much memory the Node process holds at the most; git's processes are not in it. */
export const memory: Benchmark = {
  name: 'memory',
  async measure(setting) {
    const { cli, loop } = setting
    const peak = await witnessIn(setting.folder)
    const logs = await writeLogs(setting)
    const remote = await setting.remote()
    const peaks = await sample({
      node: inFolder(setting, bareNode),
      floor: inFolder(setting, await setting.actionFloor()),
      folder: inFolder(setting, cli, noWindow),
      clone: inClone(setting, remote, cli, noWindow),
      logs: inFolder(setting, cli, noWindow, logs),
      loop: asStep({}, inClone(setting, remote, loop, noWindow)),
      aged: asStep({}, inClone(setting, await setting.agedRemote(), loop, noWindow)),
    }, setting.runs, peak)
    const of = (name: Parameters<typeof peaks>[0]) => median(peaks(name).map(({ peakKib }) => peakKib))
    return [
      ratio('memory of `cli run` in a plain folder / `node -e 0`', of('folder'), of('node'), most.cli),
      ratio('memory of `cli run` in a git repository / `node -e 0`', of('clone'), of('node'), most.cli),
      ratio('memory of `cli run` with 100 MB of logs / `node -e 0`', of('logs'), of('node'), most.logs),
      ratio('memory of `loop` / action floor', of('loop'), of('floor'), most.loop),
      ratio('memory of `loop` after 10,000 runs / action floor', of('aged'), of('floor'), most.loop),
    ]
  },
}

/** Writes 100 MB of logs once; gives what links them into a folder. */
async function writeLogs({ folder }: Setting): Promise<(cwd: string) => Promise<void>> {
  const names = Array.from({ length: logFiles }, (_, index) => `app-${index}.log`)
  for (const name of names) await writeFile(join(folder, name), logText())
  return async (cwd) => {
    await mkdir(join(cwd, 'logs'))
    for (const name of names) await link(join(folder, name), join(cwd, 'logs', name))
  }
}

function logText(): string {
  const levels = ['INFO', 'INFO', 'INFO', 'DEBUG', 'INFO', 'WARN', 'INFO', 'INFO', 'INFO', 'ERROR']
  const lines = Array.from({ length: 10_000 }, (_, index) => {
    const time = `2025-08-14T06:45:36.${String(index % 1000).padStart(3, '0')}Z`
    return `${time} ${levels[index % levels.length]} [worker-${index % 8}] request ${index} took ${index % 97} ms\n`
  })
  const block = lines.join('')
  return block.repeat(Math.ceil(logBytes / block.length)).slice(0, logBytes)
}
