import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** GitHub's artifact service as far as uploading goes: the Twirp calls, and a blob store that takes blocks. */
export interface ArtifactService extends AsyncDisposable {
  /** What a runner puts into an action's environment. */
  readonly env: Readonly<Record<string, string>>
  /** The calls, by name, with what they said. */
  readonly calls: readonly { readonly name: string; readonly body: Readonly<Record<string, unknown>> }[]
  /** The bytes of the uploaded zip. */
  zip(): Buffer
}

export async function artifactService(options: { readonly refuse?: boolean } = {}): Promise<ArtifactService> {
  const calls: { name: string; body: Record<string, unknown> }[] = []
  const blocks: Buffer[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const call = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(request.url ?? '')?.[1]
      if (call === undefined) {
        // Azure's "Put Block" carries data, "Put Block List" says that it is whole, "Put Blob" does both.
        if (!(request.url ?? '').includes('comp=blocklist')) blocks.push(body)
        response.writeHead(201, { 'x-ms-request-id': '1', etag: '"1"' }).end()
        return
      }
      calls.push({ name: call, body: JSON.parse(body.toString()) })
      const status = options.refuse === true ? 403 : 200
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(status === 403 ? { code: 'permission_denied', msg: 'not for you' } : answerTo(call, urlOf(server))))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    env: { ACTIONS_RUNTIME_TOKEN: runtimeToken(), ACTIONS_RESULTS_URL: `${urlOf(server)}/` },
    calls,
    zip: () => Buffer.concat(blocks),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answerTo(call: string, url: string): Readonly<Record<string, unknown>> {
  if (call === 'CreateArtifact') return { ok: true, signed_upload_url: `${url}/container/blob?sig=x` }
  return { ok: true, artifact_id: '4711' }
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A token is read for its scope only; nobody checks its signature here. */
function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-backend-id:job-backend-id' })}.x`
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
