import type { Client } from '@notionhq/client'
import type { NotionSettings } from '../../../model/dispatch-settings.ts'
import type { Errand } from '../../channel.ts'
import { Halt, judge, type Doing } from './judge.ts'

/** Notion's own client, for one attempt. Whatever goes wrong ends the attempt: both throw a `Halt` with its verdict. */
export interface Notion {
  /** Asks for something; the answer is not to be trusted, whatever the client's types say. */
  look(ask: (client: Client) => Promise<unknown>): Promise<unknown>
  /** Changes something. */
  write(ask: (client: Client) => Promise<unknown>): Promise<unknown>
}

/**
 * The version of the API. The latest that is documented, and what the Markdown endpoints are documented with; its Markdown
 * is the older dialect (v1) by default, and its successor's will be v2 only: ours is valid in both.
 */
const notionVersion = '2026-03-11'

export async function connect({ url, token }: NotionSettings, errand: Errand): Promise<Notion> {
  const { Client } = await import('@notionhq/client')
  const client = new Client({
    auth: token,
    baseUrl: url,
    notionVersion,
    // The queue tries again; and this client gives up on a request without ending it, which the errand's deadline does.
    retry: false,
    timeoutMs: errand.deadlineMs + 5_000,
    fetch: async (address, init) => await errand.fetch(address, requestOf(init)),
    logger: () => undefined,
  })
  const during = (doing: Doing) => async (ask: (client: Client) => Promise<unknown>) => {
    try {
      return await ask(client)
    } catch (thrown) {
      throw new Halt(judge(thrown, doing, token, errand.now()))
    }
  }
  return { look: during('looking'), write: during('writing') }
}

function requestOf(init: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | FormData } = {}): RequestInit {
  const { method, headers, body } = init
  return { ...(method !== undefined && { method }), ...(headers !== undefined && { headers }), ...(body !== undefined && { body }) }
}
