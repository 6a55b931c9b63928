import { webcrypto } from 'node:crypto'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { onTestFinished } from 'vitest'

export interface CertificateOptions {
  /** A DNS name that it is for besides `localhost` and the loopback addresses. */
  readonly host?: string
  /** It is for `host` alone. */
  readonly only?: boolean
  /** It ran out yesterday. */
  readonly expired?: boolean
}

/** A key and a certificate that signs itself and may sign as an authority: a server's and, where it is trusted, its own CA. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

const dayMs = 86_400_000
const loopback = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
] as const
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** Makes a certificate for loopback, as PEM, in some ten milliseconds. Nothing trusts it unless it is told to. */
export async function makeCertificate({ host, only = false, expired = false }: CertificateOptions = {}): Promise<Certificate> {
  const x509 = await loadX509()
  const keys = await webcrypto.subtle.generateKey(ecdsa, true, ['sign', 'verify'])
  const serial = `1${Buffer.from(webcrypto.getRandomValues(new Uint8Array(7))).toString('hex')}`
  const from = Date.now() - (expired ? 30 : 1) * dayMs
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      // No two have the same name: of two authorities that have, only one would be tried.
      name: `CN=test ${serial}`,
      keys,
      signingAlgorithm: ecdsa,
      serialNumber: serial,
      notBefore: new Date(from),
      notAfter: new Date(expired ? Date.now() - dayMs : from + 30 * dayMs),
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.SubjectAlternativeNameExtension([
          ...(host === undefined ? [] : [{ type: 'dns', value: host } as const]),
          ...(only ? [] : loopback),
        ]),
      ],
    },
    webcrypto,
  )
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)
  return { key: x509.PemConverter.encode(key, 'PRIVATE KEY'), cert: certificate.toString('pem') }
}

/** Has this process trust a certificate for as long as the test lasts that asks for it. */
export function trust({ cert }: Pick<Certificate, 'cert'>): void {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, cert])
  onTestFinished(() => setDefaultCACertificates(before))
}

/**
 * The library's decorators want `reflect-metadata`, for which a map is enough: nothing here is injected by the types of
 * a constructor.
 */
async function loadX509(): Promise<typeof import('@peculiar/x509')> {
  if (!('getOwnMetadata' in Reflect)) {
    const known = new WeakMap<object, Map<unknown, unknown>>()
    const get = (key: unknown, target: object): unknown => known.get(target)?.get(key)
    const defineMetadata = (key: unknown, value: unknown, target: object): void => {
      known.set(target, (known.get(target) ?? new Map<unknown, unknown>()).set(key, value))
    }
    Object.assign(Reflect, { getMetadata: get, getOwnMetadata: get, defineMetadata })
  }
  return await import('@peculiar/x509')
}
