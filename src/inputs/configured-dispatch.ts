import type { CarrierName } from '../model/dispatch.ts'
import type { Address, DispatchSettings, NotionSettings } from '../model/dispatch-settings.ts'
import type { Configuration } from './configuration-schema.ts'
import { withoutTwins } from './mail-address.ts'

/** What the configuration file says of the bridge's services; the environment has the rest, and goes before it. */
export interface ConfiguredDispatch extends Pick<DispatchSettings, 'onUnknown' | 'pathMap' | 'deadlineMs'> {
  readonly slack: { readonly channel?: string; readonly also: readonly string[] }
  readonly notion: { readonly parent?: NotionSettings['parent']; readonly also: readonly string[] }
  readonly email: { readonly to?: readonly Address[]; readonly from?: Address; readonly tls: 'required' | 'optional' }
  readonly webhook: { readonly url?: string }
  readonly ntfy: { readonly url?: string; readonly topic?: string }
  readonly github: { readonly labels: readonly string[] }
  readonly unset: readonly UnsetKey[]
}

/** A service's key that asks for a variable which is not set, and counts as not given. */
export interface UnsetKey {
  readonly carrier: CarrierName
  /** `dispatch.slack.channel` */
  readonly key: string
  readonly variable: string
}

/** What holds where the configuration says nothing. */
export const defaultDispatch = {
  onUnknown: 'resend',
  pathMap: [],
  deadlineMs: 30_000,
  slack: { also: [] },
  notion: { also: [] },
  email: { tls: 'required' },
  webhook: {},
  ntfy: {},
  github: { labels: ['velos'] },
  unset: [],
} as const satisfies ConfiguredDispatch

type Dispatch = NonNullable<Configuration['dispatch']>

/** What a configuration says, with the defaults for what it leaves out. */
export function configuredDispatch(dispatch: Dispatch | null | undefined, unset: readonly UnsetKey[]): ConfiguredDispatch {
  const { slack, notion, email, webhook, ntfy, github } = dispatch ?? {}
  const { url, topic } = ntfy ?? {}
  return {
    onUnknown: dispatch?.['on-unknown'] ?? defaultDispatch.onUnknown,
    pathMap: Object.entries(dispatch?.['path-map'] ?? {}).map(([from, to]) => ({ from: withoutSlash(from), to })),
    deadlineMs: dispatch?.deadline ?? defaultDispatch.deadlineMs,
    slack: { ...(slack?.channel && { channel: slack.channel }), also: slack?.also ?? [] },
    notion: { ...parentOf(notion), also: notion?.also ?? [] },
    email: {
      ...(email?.to && { to: withoutTwins(email.to) }),
      ...(email?.from && { from: email.from }),
      tls: email?.tls ?? defaultDispatch.email.tls,
    },
    webhook: { ...(webhook?.url && { url: webhook.url }) },
    ntfy: { ...(url && { url }), ...(topic && { topic }) },
    github: { labels: github?.labels ?? defaultDispatch.github.labels },
    unset,
  }
}

function parentOf(notion: Dispatch['notion']): Pick<ConfiguredDispatch['notion'], 'parent'> {
  const { 'parent-page': page, database, 'data-source': source } = notion ?? {}
  if (page) return { parent: { kind: 'page', id: page } }
  if (database) return { parent: { kind: 'database', id: database } }
  return source ? { parent: { kind: 'data-source', id: source } } : {}
}

/** Without the separators at its end, of which a drive or the file system's root consists. */
function withoutSlash(folder: string): string {
  return folder.replace(/(?<=[^/\\:])[/\\]+$/, '')
}
