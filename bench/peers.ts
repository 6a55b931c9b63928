import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from './measure.ts'
import { asStep, inClone, inFolder } from './places.ts'
import { nodeOn } from './programs.ts'
import type { Remote } from './remote.ts'
import { filesOf } from './sample.ts'
import { type Service, slackAccess, webhookOf } from './service.ts'
import type { Setting } from './setting.ts'

type Environment = Readonly<Record<string, string>>

/** Every input that any of their versions knows, as their `action.yml` sets it. */
const autoCommitDefaults: Environment = {
  ...empty('branch', 'commit_options', 'add_options', 'status_options', 'push_options', 'tagging_message', 'tag_name'),
  ...off('skip_dirty_check', 'skip_fetch', 'skip_checkout', 'skip_push'),
  ...off('disable_globbing', 'create_branch', 'create_git_tag_only'),
  commit_message: 'report',
  commit_author: 'ada <ada@example.org>',
  commit_user_name: 'ada',
  commit_user_email: 'ada@example.org',
  file_pattern: '.',
  repository: '.',
  internal_git_binary: 'git',
}

const autoCommitLeanest: Environment = {
  ...autoCommitDefaults,
  skip_dirty_check: 'true',
  skip_fetch: 'true',
  skip_checkout: 'true',
}

const addAndCommitDefaults: Environment = {
  ...empty('commit', 'new_branch', 'branch', 'pull', 'remove', 'tag', 'tag_push', 'github_token'),
  ...empty('author_name', 'author_email', 'committer_name', 'committer_email'),
  add: '.',
  cwd: '.',
  branch_mode: 'throw',
  default_author: 'github_actor',
  fetch: 'true',
  message: 'report',
  pathspec_error_handling: 'ignore',
  push: 'true',
}

const slackDefaults: Environment = {
  ...empty('api', 'method', 'payload-delimiter', 'payload-file-path', 'proxy', 'token', 'webhook', 'webhook-type'),
  ...off('payload-templated'),
  errors: 'true',
  retries: '5',
}

/** Other people's actions, set to commit and push what a run of ours writes. */
export interface Peers {
  readonly autoCommit?: { readonly defaults: Subject; readonly leanest: Subject }
  readonly addAndCommit?: Subject
}

/** Those of them that are checked out in the folder that the benchmark was given. */
export async function findPeers(setting: Setting, remote: Remote): Promise<Peers> {
  const files = filesOf(await setting.sample())
  const at = (file: string) => (setting.peers === undefined ? undefined : existing(join(setting.peers, file)))
  const step = (file: string, inputs: Environment) =>
    asStep(inputs, inClone(setting, remote, nodeOn(file), {}, files))
  const autoCommit = at('git-auto-commit-action/index.js')
  const addAndCommit = at('add-and-commit/lib/index.js')
  return {
    ...(autoCommit && {
      autoCommit: { defaults: step(autoCommit, autoCommitDefaults), leanest: step(autoCommit, autoCommitLeanest) },
    }),
    ...(addAndCommit && { addAndCommit: step(addAndCommit, addAndCommitDefaults) }),
  }
}

/** `slack-github-action`, set to send one message to a service: by an incoming webhook, and by a bot. */
export function findSlackAction(setting: Setting, service: Service): { readonly byWebhook: Subject; readonly byBot: Subject } | undefined {
  const file = setting.peers === undefined ? undefined : existing(join(setting.peers, 'slack-github-action/dist/index.js'))
  if (file === undefined) return undefined
  const step = (inputs: Environment) => asStep({ ...slackDefaults, ...inputs }, inFolder(setting, nodeOn(file)))
  const { token, channel } = slackAccess
  const text = 'CRITICAL on runner-1: the disk is full'
  return {
    byWebhook: step({ webhook: webhookOf(service.url), 'webhook-type': 'incoming-webhook', payload: JSON.stringify({ text }) }),
    byBot: step({ token, method: 'chat.postMessage', api: `${service.url}/api/`, payload: JSON.stringify({ channel, text }) }),
  }
}

function existing(file: string): string | undefined {
  return existsSync(file) ? file : undefined
}

function empty(...inputs: readonly string[]): Environment {
  return Object.fromEntries(inputs.map((input) => [input, '']))
}

function off(...inputs: readonly string[]): Environment {
  return Object.fromEntries(inputs.map((input) => [input, 'false']))
}
