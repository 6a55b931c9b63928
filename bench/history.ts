import { compare } from './measure.ts'
import { asStep, inClone } from './places.ts'
import { bareGit, noWindow, windowMs } from './programs.ts'
import { ratio } from './rows.ts'
import { filesOf } from './sample.ts'
import type { Benchmark } from './setting.ts'

const most = 1.2

/** The whole action in a repository that has seen ten thousand runs, against its first run in the same repository. */
export const history: Benchmark = {
  name: 'history',
  async measure(setting) {
    const { loop } = setting
    const [young, aged] = [await setting.remote(), await setting.agedRemote()]
    const files = filesOf(await setting.sample())
    const cost = await compare({
      first: asStep({}, inClone(setting, young, loop, noWindow)),
      firstHidden: asStep({}, inClone(setting, young, loop)),
      aged: asStep({}, inClone(setting, aged, loop, noWindow)),
      agedHidden: asStep({}, inClone(setting, aged, loop)),
      gitFirst: inClone(setting, young, bareGit, {}, files),
      gitAged: inClone(setting, aged, bareGit, {}, files),
    }, setting.runs)
    const hiddenMs = (name: 'firstHidden' | 'agedHidden') => cost(name).wallMs - windowMs
    const [first, later] = [cost('first'), cost('aged')]
    return [
      ratio('`loop` after 10,000 runs / the first run, wall', later.wallMs, first.wallMs, most),
      ratio('the same, less the CPU window', hiddenMs('agedHidden'), hiddenMs('firstHidden'), most),
      ratio('the same, CPU', later.cpuMs, first.cpuMs),
      ratio('for comparison: bare git in the same two repositories, wall', cost('gitAged').wallMs, cost('gitFirst').wallMs),
    ]
  },
}
