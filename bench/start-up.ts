import { compare } from './measure.ts'
import { inClone, inFolder } from './places.ts'
import { bareNode, noWindow, windowMs } from './programs.ts'
import { ratio } from './rows.ts'
import type { Benchmark } from './setting.ts'

const most = 1.6

/** The command line without delivery, against Node's own start. */
export const startUp: Benchmark = {
  name: 'start-up',
  async measure(setting) {
    const { cli } = setting
    const remote = await setting.remote()
    const cost = await compare({
      floor: inFolder(setting, bareNode),
      folder: inFolder(setting, cli, noWindow),
      hidden: inFolder(setting, cli),
      clone: inClone(setting, remote, cli, noWindow),
      cloneHidden: inClone(setting, remote, cli),
    }, setting.runs)
    const floor = cost('floor')
    return [
      ratio('`cli run` in a plain folder / `node -e 0`, wall', cost('folder').wallMs, floor.wallMs, most),
      ratio('the same, less the CPU window', cost('hidden').wallMs - windowMs, floor.wallMs, most),
      ratio('the same, CPU', cost('folder').cpuMs, floor.cpuMs),
      ratio('`cli run` in a git repository / `node -e 0`, wall', cost('clone').wallMs, floor.wallMs, most),
      ratio('the same, less the CPU window', cost('cloneHidden').wallMs - windowMs, floor.wallMs, most),
      ratio('the same, CPU', cost('clone').cpuMs, floor.cpuMs),
    ]
  },
}
