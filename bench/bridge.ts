import { fullQueue } from './full-queue.ts'
import { compare } from './measure.ts'
import { findSlackAction } from './peers.ts'
import { asStep, inClone, inFolder, writeAll } from './places.ts'
import { bareNode } from './programs.ts'
import { leftOut, ratio, type Row } from './rows.ts'
import { byBot, byWebhook, instantService, type Service } from './service.ts'
import type { Benchmark, Setting } from './setting.ts'
import { queueOf, queueRemote } from './tickets.ts'

const most = 0.5

/** One message beside another action that sends one, and a full queue, to a service that answers at once. */
export const bridge: Benchmark = {
  name: 'bridge',
  async measure(setting) {
    await using service = await instantService()
    const one = await oneMessage(setting, service)
    return [...one, ...(await fullQueue(setting, service, 'folder')), ...(await fullQueue(setting, service, 'branch'))]
  },
}

async function oneMessage(setting: Setting, service: Service): Promise<readonly Row[]> {
  const { bridge: action, cliBridge: cli } = setting
  const files = queueOf(await setting.sample(), 1, new Date())
  const remote = await queueRemote(setting, 'one.git', files)
  const fill = async (cwd: string) => await writeAll(cwd, files)
  const peer = findSlackAction(setting, service)
  const cost = await compare({
    node: inFolder(setting, bareNode),
    floor: inFolder(setting, await setting.actionFloor()),
    folder: asStep({ deliver: 'none' }, inFolder(setting, action, byWebhook(service), fill)),
    bot: asStep({ deliver: 'none' }, inFolder(setting, action, byBot(service), fill)),
    branch: asStep({}, inClone(setting, remote, action, byWebhook(service))),
    cli: inFolder(setting, cli, byWebhook(service), fill),
    ...(peer && { peer: peer.byWebhook, peerBot: peer.byBot }),
  }, setting.runs)
  const [node, floor, folder] = [cost('node'), cost('floor'), cost('folder')]
  const beside = (what: string, ours: 'folder' | 'bot' | 'branch' | 'cli', theirs: 'peer' | 'peerBot') => [
    ratio(`${what}, wall`, cost(ours).wallMs, cost(theirs).wallMs, most),
    ratio('the same, CPU', cost(ours).cpuMs, cost(theirs).cpuMs),
  ]
  return [
    ...(peer === undefined
      ? [leftOut('one message by the bridge / slack-github-action', 'not among the peers')]
      : [
          ...beside('one message by `bridge` in a folder, incoming webhook / slack-github-action', 'folder', 'peer'),
          ...beside('the same by a bot', 'bot', 'peerBot'),
          ...beside('by `bridge` on a branch, incoming webhook', 'branch', 'peer'),
          ...beside('by `cli bridge` in a folder, incoming webhook', 'cli', 'peer'),
        ]),
    ratio('one message by `bridge` in a folder, incoming webhook / action floor, wall', folder.wallMs, floor.wallMs),
    ratio('the same / `node -e 0`', folder.wallMs, node.wallMs),
    ratio('by `bridge` on a branch / `node -e 0`', cost('branch').wallMs, node.wallMs),
    ratio('by `cli bridge` in a folder / `node -e 0`', cost('cli').wallMs, node.wallMs),
  ]
}
