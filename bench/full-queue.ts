import { median, sample } from './measure.ts'
import { asStep, inClone, inFolder, writeAll } from './places.ts'
import { megabytes, perSecond, type Row } from './rows.ts'
import { byWebhook, type Service } from './service.ts'
import type { Setting } from './setting.ts'
import { queueOf, queueRemote } from './tickets.ts'
import { witnessIn } from './witness.ts'

const least = { folder: 200 }
const most = { megabytes: 150 }
const sizes = { folder: 10_000, branch: 1_000 }
/** They take most of a minute each. */
const runsAtMost = 3

/** All tickets of a queue in one run of the action; a run that sends another number of messages counts for nothing. */
export async function fullQueue(setting: Setting, service: Service, where: 'folder' | 'branch'): Promise<readonly Row[]> {
  const count = sizes[where]
  const files = queueOf(await setting.sample(), count, new Date())
  const inputs = { 'max-tickets': String(count), 'time-budget': '6h' }
  const env = byWebhook(service)
  const subjects = {
    folder: async () => inFolder(setting, setting.bridge, env, async (cwd) => await writeAll(cwd, files)),
    branch: async () => inClone(setting, await queueRemote(setting, `queue-${count}.git`, files), setting.bridge, env),
  }
  const queue = asStep({ ...inputs, deliver: where === 'folder' ? 'none' : 'commit' }, await subjects[where]())
  const witnessed = await witnessIn(setting.folder)
  const measured = await sample({ queue }, Math.min(runsAtMost, setting.runs), async (start) => {
    const before = await service.posts()
    const found = await witnessed(start)
    const sent = (await service.posts()) - before
    if (sent !== count) throw new Error(`${sent} messages were sent for ${count} tickets`)
    console.error(`  ${count} tickets, ${where}: ${found.wallMs.toFixed(0)} ms, CPU ${found.cpuMs.toFixed(0)} ms, ${found.peakKib} KiB`)
    return found
  })
  const of = (figure: 'wallMs' | 'peakKib') => median(measured('queue').map((one) => one[figure]))
  const what = `\`bridge\`, ${count.toLocaleString('en')} tickets ${where === 'folder' ? 'in a folder' : 'on a branch'}`
  return [
    perSecond(`${what}: tickets in a second, from start to end`, (count * 1000) / of('wallMs'), where === 'folder' ? least.folder : undefined),
    megabytes('the same, memory', of('peakKib') * 1024, most.megabytes),
  ]
}
