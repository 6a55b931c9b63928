import type { World } from '../../../edge/world.ts'
import { NothingToObserve } from '../../../model/errors.ts'
import type { Json } from '../../../model/json.ts'
import type { IssuesPlace } from '../../../model/settings.ts'

/** Asks GitHub for something below the repository. */
export type Ask = (path: string, query: Readonly<Record<string, string>>) => Promise<Answer>

export interface Answer {
  readonly data: Json
  /** The number of the last page, as the header `link` has it; 1 where there is no other. */
  readonly lastPage: number
}

/** GitHub did not tell; `isPassing` where it may the next time. The message is a sentence without a full stop. */
export class NotTold extends Error {
  override readonly name = 'NotTold'
  readonly isPassing: boolean

  constructor(message: string, isPassing: boolean) {
    super(message)
    this.isPassing = isPassing
  }
}

/** More than is read of an answer. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
}

/** The last version of the API that GitHub Enterprise Server knows too. */
const apiVersion = '2022-11-28'
const bytesAtMost = 1024 * 1024

/** Opens the repository's part of the REST API. Nothing that GitHub says is repeated: it may say anything. */
export function openRepository(place: IssuesPlace, { fetch }: Pick<World, 'fetch'>, signal: AbortSignal): Ask {
  const { url, token, owner, repository } = place
  const headers = {
    'accept': 'application/vnd.github+json',
    'authorization': `token ${token}`,
    'user-agent': 'velos-loop',
    'x-github-api-version': apiVersion,
  }
  return async (path, query) => {
    const { status, headers: told, text } = await exchange()
    if (status !== 200) throw refusal(status, told, text, `${owner}/${repository}`)
    return { data: parsed(text), lastPage: lastPageOf(told) }

    async function exchange() {
      try {
        const response = await fetch(`${url}/repos/${owner}/${repository}/${path}?${new URLSearchParams(query)}`, { headers, signal, redirect: 'manual' })
        const bytes = new Uint8Array(await response.arrayBuffer())
        if (bytes.length > bytesAtMost) throw new TooLong('the answer is too long')
        return { status: response.status, headers: response.headers, text: new TextDecoder().decode(bytes) }
      } catch (thrown) {
        if (thrown instanceof TooLong) throw thrown
        throw new NotTold(signal.aborted ? 'GitHub did not answer in time' : `GitHub could not be reached${codeOf(thrown)}`, true)
      }
    }
  }
}

function refusal(status: number, headers: Headers, text: string, repository: string): Error {
  const permission = 'give the job "permissions: issues: read"'
  const isSpent = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /secondary rate limit/i.test(text)
  if (status === 429 || (status === 403 && isSpent)) return new NotTold(`GitHub takes no more requests for now (${status})`, true)
  if (status === 401) return new NotTold('GitHub does not know the token (401)', false)
  if (status === 403) return new NotTold(`the token may not read the issues of ${repository} (403): ${permission}`, false)
  if (status === 404) return new NotTold(`there is no repository ${repository}, or the token may not see its issues (404): ${permission}`, false)
  if (status === 410) return new NothingToObserve(`the issues of ${repository} are turned off`)
  return new NotTold(`GitHub answered ${status}`, status >= 500)
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw strange()
    throw thrown
  }
}

/** An answer with a good status that is none that GitHub gives. */
export function strange(): NotTold {
  return new NotTold('what answered for GitHub is not GitHub', true)
}

function lastPageOf(headers: Headers): number {
  const [, page] = /[?&]page=(\d{1,6})[^>,]*>; rel="last"/.exec(headers.get('link') ?? '') ?? []
  return page === undefined ? 1 : Number(page)
}

/** Node's word for what happened, such as ` (ECONNREFUSED)`: the message itself has an address in it. */
function codeOf(thrown: unknown): string {
  const [code] = [thrown, thrown instanceof Error ? thrown.cause : undefined].flatMap((one) =>
    one instanceof Error && 'code' in one && typeof one.code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(one.code) ? [one.code] : [],
  )
  return code === undefined ? '' : ` (${code})`
}
