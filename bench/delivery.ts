import { compare } from './measure.ts'
import { asStep, inClone } from './places.ts'
import { findPeers } from './peers.ts'
import { bareGit, bareNode, noWindow, thenGit, windowMs } from './programs.ts'
import { leftOut, ratio } from './rows.ts'
import { filesOf } from './sample.ts'
import { type Benchmark, ownBranch } from './setting.ts'

const most = { floor: 1.3, autoCommit: 1.6, addAndCommitWall: 0.4, addAndCommitCpu: 0.7 }

/** The whole action with commit and push, against a program that loads the toolkit and then lets git commit the same files. */
export const delivery: Benchmark = {
  name: 'delivery',
  async measure(setting) {
    const { loop } = setting
    const remote = await setting.remote()
    const files = filesOf(await setting.sample())
    const committed = (command: readonly string[]) => inClone(setting, remote, command, {}, files)
    const { autoCommit, addAndCommit } = await findPeers(setting, remote)
    const cost = await compare({
      git: committed(bareGit),
      nodeAndGit: committed(thenGit(bareNode)),
      floor: committed(thenGit(await setting.actionFloor())),
      loop: asStep({}, inClone(setting, remote, loop, noWindow)),
      hidden: asStep({}, inClone(setting, remote, loop)),
      branch: asStep({ branch: ownBranch }, inClone(setting, remote, loop, noWindow)),
      branchHidden: asStep({ branch: ownBranch }, inClone(setting, remote, loop)),
      ...(autoCommit && { autoCommit: autoCommit.defaults, leanest: autoCommit.leanest }),
      ...(addAndCommit && { addAndCommit }),
    }, setting.runs)
    const floor = cost('floor')
    const hidden = cost('hidden').wallMs - windowMs
    return [
      ratio('`loop`, commit and push / (action floor + bare git), wall', cost('loop').wallMs, floor.wallMs, most.floor),
      ratio('the same, less the CPU window', hidden, floor.wallMs, most.floor),
      ratio('the same, CPU', cost('loop').cpuMs, floor.cpuMs),
      ratio('`loop` to a branch of its own / (action floor + bare git), wall', cost('branch').wallMs, floor.wallMs, most.floor),
      ratio('the same, less the CPU window', cost('branchHidden').wallMs - windowMs, floor.wallMs, most.floor),
      ratio('the same, CPU', cost('branch').cpuMs, floor.cpuMs),
      ratio('`loop` / (`node -e 0` + bare git), wall', cost('loop').wallMs, cost('nodeAndGit').wallMs),
      ratio('`loop` / bare git, wall', cost('loop').wallMs, cost('git').wallMs),
      ...(autoCommit === undefined
        ? [leftOut('`loop` / git-auto-commit', 'not among the peers')]
        : [
            ratio('`loop` / git-auto-commit at its leanest, wall', cost('loop').wallMs, cost('leanest').wallMs, most.autoCommit),
            ratio('the same, less the CPU window', hidden, cost('leanest').wallMs, most.autoCommit),
            ratio('`loop` / git-auto-commit with its defaults, wall', cost('loop').wallMs, cost('autoCommit').wallMs),
          ]),
      ...(addAndCommit === undefined
        ? [leftOut('`loop` / add-and-commit', 'not among the peers')]
        : [
            ratio('`loop` / add-and-commit, wall', cost('loop').wallMs, cost('addAndCommit').wallMs, most.addAndCommitWall),
            ratio('the same, CPU', cost('loop').cpuMs, cost('addAndCommit').cpuMs, most.addAndCommitCpu),
          ]),
    ]
  },
}
