import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A service that answers at once, in a process of its own: what it costs is nobody's. */
export interface Service extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string
  /** How many messages have come. */
  posts(): Promise<number>
}

export async function instantService(): Promise<Service> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'instant-service.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  const url = `http://127.0.0.1:${Number(String(line).trim())}`
  return {
    url,
    posts: async () => Number(await (await fetch(`${url}/posts`)).text()),
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'close')
      child.kill()
      await ended
    },
  }
}

/** What makes the bridge send to it by an incoming webhook, and by a bot. */
export function byWebhook({ url }: Service): Readonly<Record<string, string>> {
  return { SLACK_WEBHOOK_URL: webhookOf(url) }
}

export function byBot({ url }: Service): Readonly<Record<string, string>> {
  return { SLACK_BOT_TOKEN: slackAccess.token, SLACK_CHANNEL_ID: slackAccess.channel, SLACK_API_URL: `${url}/api` }
}

/** It takes whatever it is given. */
export const slackAccess = { token: 'whatever', channel: 'C0123456789' }

export function webhookOf(url: string): string {
  return `${url}/services/T00000000/B00000000/whatever`
}
