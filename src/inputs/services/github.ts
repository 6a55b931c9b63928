import type { GitHubSettings } from '../../model/dispatch-settings.ts'
import type { Checked } from '../parsed.ts'
import { parseBaseUrl } from '../service-url.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './service.ts'

/** Issues on GitHub. Without a token nothing is looked at: a runner sets the rest, and nobody can set it otherwise. */
export function githubSettings({ read, token, file }: ServiceSources): ServiceSettings<GitHubSettings> {
  if (token === undefined) return { off: 'give the action the input "token", or set GITHUB_TOKEN on the command line' }
  const place = read('GITHUB_REPOSITORY', parseRepository)
  const url = read('GITHUB_API_URL', parseBaseUrl) ?? 'https://api.github.com'
  if (place === undefined) return { off: toSet(['GITHUB_REPOSITORY']) }
  return { on: { url, token, ...place, labels: file.github.labels } }
}

function parseRepository(text: string): Checked<Pick<GitHubSettings, 'owner' | 'repository'>> {
  const [, owner, repository] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text) ?? []
  const isFit = owner !== undefined && repository !== undefined && ![owner, repository].some((part) => /^\.+$/.test(part))
  return isFit ? { value: { owner, repository } } : { allowed: 'a repository such as owner/name is allowed' }
}
