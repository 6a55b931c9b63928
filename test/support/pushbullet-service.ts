import { startService, type Reply, type Service } from './service.ts'

export interface PushbulletService {
  readonly service: Service
  arrived(): number
  readonly pushes: readonly Readonly<Record<string, unknown>>[]
}

/** Pushbullet, as far as making a push goes: one with a guid that it knows is given back instead of being made again. */
export async function startPushbulletService(token: string): Promise<PushbulletService> {
  const pushes: Record<string, unknown>[] = []
  const service = await startService((ask) => {
    if (ask.headers['access-token'] !== token) return failure(401, 'invalid_access_token')
    if (ask.method !== 'POST' || ask.path !== '/v2/pushes') return failure(404, 'not_found')
    if (ask.headers['content-type'] !== 'application/json') return failure(400, 'invalid_request')
    const push: Record<string, unknown> = JSON.parse(ask.body.toString())
    const { type, title, body, url, guid } = push
    const texts = [type, title, body, guid].every((one) => typeof one === 'string')
    if (!texts || !(type === 'note' || (type === 'link' && typeof url === 'string'))) return failure(400, 'invalid_request')
    const known = pushes.find((one) => one['guid'] === guid)
    if (known !== undefined) return { status: 200, body: JSON.stringify(known) }
    const made = { active: true, iden: `ujpah72o0sjAo${pushes.length}`, ...push }
    pushes.push(made)
    return { status: 200, body: JSON.stringify(made) }
  })
  return { service, arrived: () => pushes.length, pushes }
}

/** An error in Pushbullet's way, cat and all. */
function failure(status: number, code: string): Reply {
  const error = { code, type: 'invalid_request', message: 'no', cat: '~(=^‥^)' }
  return { status, body: JSON.stringify({ error, error_code: code }) }
}
