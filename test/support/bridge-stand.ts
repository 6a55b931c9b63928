import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts'
import { bundles, runAction, velos, type ActionEnded, type Ended } from './program.ts'
import { gitEnvironment } from './repositories.ts'
import { madeUpSecret } from './secret.ts'
import { testFolder } from './test-folder.ts'
import { startWebhookService, type WebhookService } from './webhook-service.ts'

/** A bridge that still runs. */
export interface Running {
  kill(signal: 'SIGTERM' | 'SIGKILL'): void
  readonly ended: Promise<Ended>
}

/** A folder with a queue, a webhook to deliver to, and the committed bundles. */
export interface BridgeStand {
  readonly root: string
  /** What the bridge is told by its environment: the webhook, and nobody else. */
  readonly env: Record<string, string>
  readonly webhook: WebhookService
  /** What the webhook waits for before each of its answers; nothing unless set. */
  pace: () => Promise<void>
  /** `velos bridge` with these arguments, on the folder unless they say otherwise. */
  bridge(...args: readonly string[]): Promise<Ended>
  start(...args: readonly string[]): Running
  action(inputs?: Readonly<Record<string, string>>): Promise<ActionEnded>
  write(path: string, content: string | Buffer | JsonObject): Promise<void>
  text(path: string): Promise<string>
  json(path: string): Promise<JsonObject>
  /** All files below the root but the bridge's log, sorted. */
  files(): Promise<readonly string[]>
}

export async function bridgeStand(root?: string): Promise<BridgeStand> {
  const home = await testFolder()
  const place = root ?? join(home, 'root')
  await mkdir(place, { recursive: true })
  const secret = madeUpSecret('webhook')
  const paced = { pace: async () => {} }
  const webhook = await startWebhookService({ secret, now: () => new Date(), pace: async () => await paced.pace() })
  const env = { ...gitEnvironment(home), WEBHOOK_URL: `${webhook.service.url}/hook`, WEBHOOK_SECRET: secret }
  const text = async (path: string) => await readFile(join(place, path), 'utf8')
  return Object.assign(paced, {
    root: place,
    env,
    webhook,
    bridge: async (...args) => await velos(['bridge', ...args], { cwd: place, env }),
    start: (...args) => startVelos(['bridge', ...args], place, env),
    action: async (inputs = {}) => await runAction(bundles.bridge, { deliver: 'none', ...inputs }, { cwd: place, env }),
    async write(path, content) {
      await mkdir(dirname(join(place, path)), { recursive: true })
      await writeFile(join(place, path), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
    },
    text,
    json: async (path) => objectIn(await text(path)),
    files: async () => (await filesBelow(place)).filter((path) => path !== 'data/logs/velos_bridge.log'),
  } satisfies Omit<BridgeStand, 'pace'>)
}

/** Starts `velos` without waiting for its end. */
export function startVelos(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [bundles.cli, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk))
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk))
  return {
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, ...said }))
    }),
  }
}

/** Files, links and pipes below a folder as POSIX paths, without git's own. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.git/'))
    .sort()
}

/** One hash for all names, folders included, and contents below a folder. */
export async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.toSorted((one, other) => (join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name)
    hash.update(`${path}\0`)
    if (entry.isFile()) hash.update(await readFile(path))
    if (entry.isSymbolicLink()) hash.update(await readlink(path))
  }
  return hash.digest('hex')
}

/** Waits until something is so; fails after half a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const started = performance.now(); !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (performance.now() - started > 30_000) throw new Error('it did not come about within half a minute')
  }
}

/** A gate that is closed: who waits at it goes on when it is opened. */
export function gate(): { readonly wait: () => Promise<void>; open(): void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { wait: async () => await promise, open: resolve }
}

/** Receipts in lines as if all of them had been written so long ago. */
export function aged(lines: string, milliseconds: number): string {
  const earlier = (moment: Json | undefined) => (typeof moment === 'string' ? new Date(Date.parse(moment) - milliseconds).toISOString() : moment)
  return lines.trimEnd().split('\n').map(objectIn).map((one) => {
    const { at, next } = one
    return `${JSON.stringify({ ...one, at: earlier(at), ...(next !== undefined && { next: earlier(next) }) })}\n`
  }).join('')
}

export function objectIn(text: string): JsonObject {
  const value: Json = JSON.parse(text)
  if (!isJsonObject(value)) throw new Error('it is no object')
  return value
}

/** The ticket of a loop of that second, `HHMMSS` of a day before the fake services' clock, which asks the webhook unless told. */
export function loopTicket(time: string, changes: JsonObject = {}): { readonly path: string; readonly ticket: JsonObject } {
  const timestamp = `20261122_${time}`
  const ticket = {
    id: `run-${time}`,
    created_utc: timestamp,
    artifacts: [],
    send: { slack: false, notion: false, push: false, email: false, webhook: true },
    meta: { source: 'master', note: 'auto generated', host: 'web-1' },
    schema: 'velos.ticket/1',
    status: 'WARN',
    summary: `WARN on web-1: ticket ${time}`,
    incidents: [],
    ...changes,
  }
  return { path: `data/reports/_dispatch/dispatch_${timestamp}.json`, ticket }
}

/** What became of a ticket: its receipts as `channel outcome`, or `outcome` where the whole ticket is meant. */
export function outcomesIn(receipts: Json | undefined): readonly string[] {
  const list: readonly Json[] = Array.isArray(receipts) ? receipts : []
  return list.map((one) => (isJsonObject(one) ? [one['channel'], one['outcome']].filter((part) => part !== undefined).join(' ') : '?'))
}

/** The same of receipts in lines. */
export function outcomesOf(lines: string): readonly string[] {
  return outcomesIn(lines.trimEnd().split('\n').map((line) => objectIn(line)))
}
