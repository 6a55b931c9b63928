// Without vitest, so that the campaign can use it too.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startKillServices, type KillServices } from './kill-services.ts'
import { gitEnvironment } from './repositories.ts'
import { madeUpSecret } from './secret.ts'

/** Where the bridge is killed: at a request to one of its services, or before a call to the system. */
export type KillPoint =
  | { readonly at: 'head' | 'body' | 'answered'; readonly nth: number }
  | { readonly at: 'call'; readonly calls: string; readonly nth: number }

/** What came of a kill and of the runs after it. */
export interface KillOutcome {
  /** False where the run was over before the point was reached. */
  readonly wasKilled: boolean
  /** Messages that arrived twice, as `service ticket`. */
  readonly duplicates: readonly string[]
  /** What must not be: lost messages, files left over or missing, receipts that are not whole. */
  readonly problems: readonly string[]
}

/** Whatever changes names or contents of files, and lets one kill it before each. Node calls `rename`, elsewhere its kin. */
export const killableCalls = ['rename,renameat,renameat2', 'unlink,unlinkat', 'fsync,fdatasync', 'link,linkat', 'mkdir,mkdirat', 'write,pwrite64'] as const

const bundle = resolve('dist/cli/index.js')
const services = ['slack', 'ntfy', 'webhook'] as const

export interface KillBench extends AsyncDisposable {
  kill(point: KillPoint): Promise<KillOutcome>
}

/** Tickets for three services in a folder; each `kill` begins anew. */
export async function openKillBench(tickets: number): Promise<KillBench> {
  const home = await mkdtemp(join(tmpdir(), 'velos-kill-'))
  const root = join(home, 'root')
  const fake = await startKillServices()
  const env = {
    ...gitEnvironment(home),
    UV_THREADPOOL_SIZE: '1',
    WEBHOOK_URL: `${fake.url}/hook`,
    NTFY_URL: fake.url,
    NTFY_TOPIC: 'a-topic',
    SLACK_API_URL: `${fake.url}/api`,
    SLACK_BOT_TOKEN: madeUpSecret('slack'),
    SLACK_CHANNEL_ID: 'C0123456789',
  }
  const ids = Array.from({ length: tickets }, (_, index) => `0600${String(index).padStart(2, '0')}`)

  async function run(point?: KillPoint): Promise<number | null> {
    const strace = point?.at === 'call' ? ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${point.calls}`, '-e', `inject=${point.calls}:signal=KILL:when=${point.nth}`] : []
    const [program = '', ...args] = [...strace, process.execPath, bundle, 'bridge']
    const child: ChildProcess = spawn(program, args, { cwd: root, env, stdio: 'ignore' })
    fake.watch(point === undefined || point.at === 'call' ? undefined : { ...point, strike: () => void child.kill('SIGKILL') })
    return await new Promise((settle, reject) => child.on('error', reject).on('close', settle))
  }

  return {
    async kill(point) {
      await rm(root, { recursive: true, force: true })
      await mkdir(join(root, 'data/reports/_dispatch'), { recursive: true })
      for (const id of ids) await writeFile(join(root, `data/reports/_dispatch/dispatch_20261122_${id}.json`), ticketText(id))
      fake.reset()
      const wasKilled = (await run(point)) !== 0
      const problems: string[] = []
      for (let runs = 1; (await pendingIn(root)).length > 0; runs += 1) {
        const code = await run()
        if (code !== 0) problems.push(`a run that nobody killed ended with ${code}`)
        if (runs >= 3) break
      }
      const duplicates = ids.flatMap((id) => services.filter((service) => fake.arrived(service, id) > 1).map((service) => `${service} ${id}`))
      return { wasKilled, duplicates, problems: [...problems, ...lostOf(ids, fake), ...(await disorderIn(root, ids))] }
    },
    async [Symbol.asyncDispose]() {
      await fake.close()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Why an outcome is against the promise: none lost, and one duplicate at most, where the service cannot be asked. */
export function offencesOf({ duplicates, problems }: KillOutcome): readonly string[] {
  const askable = duplicates.filter((one) => !one.startsWith('webhook ')).map((one) => `${one}: sent twice, though the service can be asked`)
  return [...problems, ...askable, ...(duplicates.length > 1 ? [`${duplicates.length} duplicates of one kill: ${duplicates.join(', ')}`] : [])]
}

function ticketText(id: string): string {
  return JSON.stringify({
    id, created_utc: `20261122_${id}`, artifacts: [], send: { slack: true, push: true, webhook: true }, summary: `ticket ${id}`, status: 'OK', incidents: [],
  })
}

function lostOf(ids: readonly string[], fake: KillServices): readonly string[] {
  return ids.flatMap((id) => services.filter((service) => fake.arrived(service, id) === 0).map((service) => `lost: ${service} ${id}`))
}

async function pendingIn(root: string): Promise<readonly string[]> {
  return await readdir(join(root, 'data/reports/_dispatch'))
}

/** Every ticket is in its place with its receipts, and there is no other file but the log. */
async function disorderIn(root: string, ids: readonly string[]): Promise<readonly string[]> {
  const folder = 'data/reports/_dispatch_processed'
  const expected = [...ids.map((id) => `${folder}/dispatch_20261122_${id}.json`), 'data/logs/velos_bridge.log']
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const found = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const isThere = (path: string) => found.includes(path)
  const receipts = await Promise.all(expected.filter((path) => path.startsWith(folder) && isThere(path)).map(async (path) => await incomplete(root, path)))
  return [
    ...expected.filter((path) => !isThere(path)).map((path) => `missing: ${path}`),
    ...found.filter((path) => !expected.includes(path)).map((path) => `left over: ${path}`),
    ...receipts.flat(),
  ]
}

interface Handled {
  readonly result: { readonly outcome: string }
  readonly receipts: readonly { readonly channel: string; readonly outcome: string }[]
}

async function incomplete(root: string, path: string): Promise<readonly string[]> {
  const { result, receipts }: Handled = JSON.parse(await readFile(join(root, path), 'utf8'))
  const delivered = services.filter((service) => receipts.filter(({ channel, outcome }) => channel === service && outcome === 'delivered').length === 1)
  return result.outcome === 'processed' && delivered.length === services.length ? [] : [`not all of it is in ${path}: ${delivered.join(', ')}`]
}
