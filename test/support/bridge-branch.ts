import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { JsonObject } from '../../src/model/json.ts'
import { gate, objectIn, startVelos, type Running } from './bridge-stand.ts'
import { velos, type Ended } from './program.ts'
import { hub, type Hub } from './repositories.ts'
import { madeUpSecret } from './secret.ts'
import { startWebhookService, type WebhookService } from './webhook-service.ts'

/** A remote with a queue on its branch, and a webhook to deliver to. */
export interface BranchStand {
  readonly place: Hub
  readonly env: Record<string, string>
  readonly webhook: WebhookService
  /** `velos bridge --deliver commit` in a clone. */
  bridge(clone: string, ...args: readonly string[]): Promise<Ended>
  start(clone: string, ...args: readonly string[]): Running
  /** Keeps the n-th request from its answer; `seen` resolves when it is in, and `open` lets it go on. */
  hold(nth: number): { readonly seen: Promise<void>; open(): void }
  /** Commits files to a branch of the remote, from a clone of its own; a link is `{ to }`. */
  commit(files: Readonly<Record<string, string | JsonObject | Link>>, branch?: string): Promise<void>
  json(path: string, branch?: string): Promise<JsonObject>
}

export interface Link {
  readonly to: string
}

export async function branchStand(): Promise<BranchStand> {
  const place = await hub()
  onTestFinished(async () => await place[Symbol.asyncDispose]())
  const secret = madeUpSecret('webhook')
  let asked = 0
  let held: { readonly nth: number; seen(): void; wait(): Promise<void> } | undefined
  const webhook = await startWebhookService({
    secret,
    now: () => new Date(),
    async pace() {
      asked += 1
      if (held?.nth !== asked) return
      held.seen()
      await held.wait()
    },
  })
  const env = { ...place.env, WEBHOOK_URL: `${webhook.service.url}/hook`, WEBHOOK_SECRET: secret }
  const argsOf = (args: readonly string[]) => ['bridge', ...args, '--deliver', 'commit']
  let commits = 0
  return {
    place,
    env,
    webhook,
    bridge: async (clone, ...args) => await velos(argsOf(args), { cwd: clone, env }),
    start: (clone, ...args) => startVelos(argsOf(args), clone, env),
    hold(nth) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const { wait, open } = gate()
      held = { nth, seen: resolve, wait }
      return { seen: promise, open }
    },
    async commit(files, branch = 'main') {
      commits += 1
      const clone = await place.clone(`committer-${commits}`)
      const isThere = (await place.git(['branch', '--list', branch])) !== ''
      await place.git(isThere ? ['checkout', '--quiet', branch] : ['checkout', '--quiet', '-b', branch], clone)
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(clone, path)), { recursive: true })
        await rm(join(clone, path), { force: true })
        if (isLink(content)) await symlink(content.to, join(clone, path))
        else await writeFile(join(clone, path), typeof content === 'string' ? content : JSON.stringify(content))
      }
      await place.git(['add', '--all'], clone)
      await place.git(['commit', '--quiet', '-m', 'a commit of somebody'], clone)
      await place.git(['push', '--quiet', 'origin', `HEAD:${branch}`], clone)
    },
    json: async (path, branch) => objectIn((await place.show(path, branch)) ?? 'null'),
  }
}

function isLink(content: string | JsonObject | Link): content is Link {
  return typeof content !== 'string' && Object.keys(content).join() === 'to'
}
