/** Whether a request that failed may have reached the service. */
export type Reach = 'not-sent' | 'maybe-sent' | 'answered'

/** Why there is no answer, or none that can be used. Its message names no URL, no header and no body. */
export class WireError extends Error {
  override readonly name = 'WireError'
  /** `deadline`, `redirect`, `body`, `status`, `request`, `network`, or the system's code: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
  readonly code: string
  readonly reach: Reach
  /** What it answered, where the answer broke off after that. */
  readonly status: number | undefined

  constructor(code: string, reach: Reach, message: string, status?: number) {
    super(message)
    this.code = code
    this.reach = reach
    this.status = status
  }
}

const bytesAtMost = 1024 * 1024

/**
 * A `fetch` that a channel and its SDK can rely on: it ends with the signal, also while a body comes in; it follows no
 * redirect (a message, and a secret with it, would go where nobody sent it); it reads at most a mebibyte; and its errors
 * say whether the request may have arrived. The answer to a request that failed (400 and more) is given back with as much
 * of its body as came: its status and `Retry-After` say what matters.
 */
export function guardedFetch(fetchIt: typeof fetch, signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const response = await ask(fetchIt, input, init, signal)
    const { status, statusText } = response
    if (status >= 300 && status < 400 && status !== 304) {
      void response.body?.cancel().catch(() => undefined)
      throw new WireError('redirect', 'answered', `it answered ${status}, a redirect, which is not followed`)
    }
    if (status < 200 || status > 599) throw new WireError('status', 'maybe-sent', `it answered ${status}, which is no status`)
    const { bytes, brokeOff } = await readAll(response, signal)
    if (brokeOff !== undefined && status < 400) throw new WireError('body', 'maybe-sent', `it answered ${status}, and then ${brokeOff}`, status)
    const headers = new Headers(response.headers)
    // The body is here as it was meant: whoever reads it next is not to decode it again.
    headers.delete('content-encoding')
    headers.delete('content-length')
    const hasNoBody = [204, 205, 304].includes(status)
    return new Response(hasNoBody ? null : bytes, { status, statusText, headers })
  }
}

async function ask(fetchIt: typeof fetch, input: Parameters<typeof fetch>[0], init: RequestInit | undefined, signal: AbortSignal): Promise<Response> {
  if (signal.aborted) throw new WireError('deadline', 'not-sent', 'there was no time left to ask it')
  const signals = [signal, init?.signal].filter((one) => one !== undefined && one !== null)
  try {
    return await fetchIt(input, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) })
  } catch (thrown) {
    throw wireErrorFrom(thrown, signal)
  }
}

/** The body as far as it came, and why it is not whole. */
interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly brokeOff: string | undefined
}

async function readAll(response: Response, signal: AbortSignal): Promise<Body> {
  const parts: Uint8Array[] = []
  let length = 0
  let brokeOff: string | undefined
  try {
    const said = response.headers.get('content-length')
    // A body whose length is known needs no stream; of a failure, also what comes before a break is wanted.
    if (response.ok && said !== null && /^\d{1,7}$/.test(said) && Number(said) <= bytesAtMost && !response.headers.has('content-encoding')) {
      return { bytes: new Uint8Array(await response.arrayBuffer()), brokeOff }
    }
    for await (const part of response.body ?? []) {
      length += part.length
      parts.push(part)
      if (length > bytesAtMost) break
    }
  } catch (thrown) {
    brokeOff = `its answer broke off (${wireErrorFrom(thrown, signal).code})`
  }
  if (length > bytesAtMost) brokeOff = `its answer was longer than ${bytesAtMost} bytes`
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return { bytes, brokeOff }
}

/** Before any byte of the request: no name, no route, no connection, no trust. */
const neverSent =
  /^(?:ENOTFOUND|EAI_\w+|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EINVAL|EPROTO|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH|ERR_TLS_\w+|ERR_SSL_\w+)$/
const distrust = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/

function wireErrorFrom(thrown: unknown, signal: AbortSignal): WireError {
  if (thrown instanceof WireError) return thrown
  if (isOfRequest(thrown)) return new WireError('request', 'not-sent', 'no request can be made of these settings')
  const { code, isConnecting } = systemErrorIn(thrown)
  const isUnsent = code !== undefined && (isConnecting || neverSent.test(code))
  if (isUnsent) return new WireError(code, 'not-sent', `${distrust.test(code) ? 'its certificate or its TLS is not to be trusted' : 'it could not be reached'} (${code})`)
  if (signal.aborted) return new WireError('deadline', 'maybe-sent', 'it did not answer in time')
  if (code !== undefined) return new WireError(code, 'maybe-sent', `the connection broke off (${code})`)
  return new WireError('network', 'maybe-sent', 'the connection failed')
}

/** True where `fetch` would not even try: what it throws of a network has a cause, and that is none of these. */
function isOfRequest(thrown: unknown): boolean {
  if (!(thrown instanceof TypeError)) return false
  const { cause } = thrown
  if (!(cause instanceof Error)) return cause === undefined
  return cause.message === 'bad port' || /^(?:ERR_INVALID_URL|UND_ERR_INVALID_ARG)$/.test(codeOf(cause) ?? '')
}

/** The system's code, however deep `fetch` has wrapped it, and whether it was of a connection that did not come about. */
function systemErrorIn(thrown: unknown): { readonly code?: string; readonly isConnecting: boolean } {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 8; depth += 1) {
    // Of several addresses, each was tried; the last one speaks for all.
    const last: unknown = error instanceof AggregateError ? error.errors.at(-1) : undefined
    const code = codeOf(error) ?? codeOf(last)
    if (code !== undefined) return { code, isConnecting: isConnecting(error) || isConnecting(last) }
    error = error.cause ?? last
  }
  return { isConnecting: false }
}

/** A code of the system's or of Node's own; anybody may throw an error with a sentence for a code. */
function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z][A-Z0-9_/]{1,63}$/.test(code) ? code.replaceAll('/', '_') : undefined
}

function isConnecting(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect'
}

/** The wire's error inside whatever an SDK made of it. */
export function wireErrorIn(thrown: unknown): WireError | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 8; depth += 1) {
    if (error instanceof WireError) return error
    error = ('original' in error ? error.original : undefined) ?? error.cause
  }
  return undefined
}
