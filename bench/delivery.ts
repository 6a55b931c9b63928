import { compare, type Cost } from './measure.ts'
import { asStep, inClone } from './places.ts'
import { findPeers } from './peers.ts'
import { bareGit, bareNode, noWindow, thenGit, windowMs } from './programs.ts'
import { leftOut, ratio, type Row } from './rows.ts'
import { filesOf } from './sample.ts'
import { type Benchmark, ownBranch } from './setting.ts'

const most = { floor: 1.3, autoCommit: 1.6, addAndCommitWall: 0.4, addAndCommitCpu: 0.7 }

/** The whole action with commit and push, against loading the toolkit and having git commit and push the same files. */
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
    const [floor, own, branch] = [cost('floor'), cost('loop'), cost('branch')]
    const hiddenMs = cost('hidden').wallMs - windowMs
    const branchHiddenMs = cost('branchHidden').wallMs - windowMs
    return [
      ratio('`loop`, commit and push / (action floor + bare git), wall', own.wallMs, floor.wallMs, most.floor),
      ratio('the same, less the CPU window', hiddenMs, floor.wallMs, most.floor),
      ratio('the same, CPU', own.cpuMs, floor.cpuMs),
      ratio('`loop` to a branch of its own / (action floor + bare git), wall', branch.wallMs, floor.wallMs, most.floor),
      ratio('the same, less the CPU window', branchHiddenMs, floor.wallMs, most.floor),
      ratio('the same, CPU', branch.cpuMs, floor.cpuMs),
      ratio('`loop` / (`node -e 0` + bare git), wall', own.wallMs, cost('nodeAndGit').wallMs),
      ratio('`loop` / bare git, wall', own.wallMs, cost('git').wallMs),
      ...(autoCommit === undefined
        ? [leftOut('`loop` / git-auto-commit', noPeer)]
        : besideAutoCommit(own, hiddenMs, cost('leanest'), cost('autoCommit'))),
      ...(addAndCommit === undefined
        ? [leftOut('`loop` / add-and-commit', noPeer)]
        : besideAddAndCommit(own, hiddenMs, cost('addAndCommit'))),
    ]
  },
}

const noPeer = 'not among the peers'

function besideAutoCommit(own: Cost, hiddenMs: number, leanest: Cost, defaults: Cost): readonly Row[] {
  return [
    ratio('`loop` / git-auto-commit at its leanest, wall', own.wallMs, leanest.wallMs, most.autoCommit),
    ratio('the same, less the CPU window', hiddenMs, leanest.wallMs, most.autoCommit),
    ratio('the same, CPU', own.cpuMs, leanest.cpuMs),
    ratio('`loop` / git-auto-commit with its defaults, wall', own.wallMs, defaults.wallMs),
    ratio('the same, less the CPU window', hiddenMs, defaults.wallMs),
  ]
}

function besideAddAndCommit(own: Cost, hiddenMs: number, peer: Cost): readonly Row[] {
  return [
    ratio('`loop` / add-and-commit, wall', own.wallMs, peer.wallMs, most.addAndCommitWall),
    ratio('the same, less the CPU window', hiddenMs, peer.wallMs, most.addAndCommitWall),
    ratio('the same, CPU', own.cpuMs, peer.cpuMs, most.addAndCommitCpu),
  ]
}
