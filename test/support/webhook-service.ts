import { createHmac, timingSafeEqual } from 'node:crypto'
import { startService, type Ask, type Service } from './service.ts'
import { fixedNow } from './world.ts'

/** A webhook's receiver as one would write it: it checks the signature, and knows a message by its key if it looks. */
export interface WebhookService {
  readonly service: Service
  /** How many messages it took for new ones. */
  arrived(): number
  readonly bodies: readonly Readonly<Record<string, unknown>>[]
}

export interface WebhookOptions {
  readonly secret: string
  /** True for one that drops what it has; as most, it does not look by default. */
  readonly looksAtKeys?: boolean
  /** The receiver's clock; the fixed moment of the made-up worlds unless told. */
  readonly now?: () => Date
  /** Waited for before each answer. */
  readonly pace?: () => Promise<void>
}

export async function startWebhookService({ secret, looksAtKeys = false, now = () => fixedNow, pace }: WebhookOptions): Promise<WebhookService> {
  const keys = new Set<string>()
  const bodies: Record<string, unknown>[] = []
  const service = await startService(async (ask) => {
    await pace?.()
    if (ask.method !== 'POST' || ask.headers['content-type'] !== 'application/json') return { status: 415 }
    if (ask.body.length > 100_000) return { status: 413 }
    if (!isSigned(ask, secret, now())) return { status: 401, body: '{"error":"signature"}' }
    const key = ask.headers['idempotency-key'] ?? ''
    if (!/^[!-~]{1,128}$/.test(key)) return { status: 400 }
    if (looksAtKeys && keys.has(key)) return { status: 200, body: '{"known":true}' }
    keys.add(key)
    bodies.push(JSON.parse(ask.body.toString()))
    return { status: 202, body: '{"taken":true}' }
  })
  return { service, arrived: () => bodies.length, bodies }
}

/** The check of a signature as `docs/delivery.md` tells receivers to do it: over the raw bytes, within five minutes. */
function isSigned({ headers, body }: Ask, secret: string, now: Date): boolean {
  const timestamp = headers['velos-timestamp'] ?? ''
  const isRecent = Math.abs(Number(timestamp) * 1000 - now.getTime()) < 300_000
  const expected = Buffer.from(`v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`)
  const signature = Buffer.from(headers['velos-signature'] ?? '')
  return isRecent && signature.length === expected.length && timingSafeEqual(signature, expected)
}
