import { type ErrorCode, VelosError } from '../../model/errors.ts'
import type { GitResult } from '../../edge/git.ts'

/** What a push came to, where it was not refused for good. */
export type PushAnswer = { readonly outcome: 'accepted' } | { readonly outcome: 'lost' | 'unclear'; readonly reason: string }

/** The remote's branch moved, or is being moved right now: the reasons git and GitHub give (git's remote.c and receive-pack.c). */
const lostRace =
  /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock|expected .* but|needs force|remote rejected.*\bstale\b/i

/** Ordered: the first that matches decides. */
const refusals: readonly { readonly sign: RegExp; readonly code: ErrorCode }[] = [
  { sign: /protected branch|GH006|GH013|hook declined|push declined|rule violations|deny updating|refusing to|shallow update not allowed/i, code: 'push-refused' },
  { sign: /permission to .* denied|permission denied|write access to repository not granted|error: 403|authentication failed|could not read username|could not read password|invalid credentials|unable to create temporary object directory|insufficient permission|unable to write|read-only file system/i, code: 'no-permission' },
  { sign: /does not appear to be a git repository|repository not found|repository .* not found|no such remote|unknown remote|no such file or directory|not a git repository/i, code: 'no-remote' },
]

const silence = /could not resolve|timed out|temporary failure in name resolution|connection (?:reset|refused|closed)|early eof|unexpected disconnect|hung up|returned error: 5\d\d|rpc failed|network is unreachable|unable to access|broken pipe|ended by SIG/i

/** Reads the answer to `git push --porcelain`; throws where trying again would not help. */
export function readPushAnswer(result: GitResult, where: string): PushAnswer {
  if (result.code === 0) return { outcome: 'accepted' }
  const status = result.stdout.split('\n').find((line) => line.startsWith('!'))
  const said = `${status ?? ''}\n${result.stderr}`
  const reason = lastWords(status, result.stderr)
  if (/exists; cannot create/i.test(said)) {
    throw new VelosError('push-refused', `Could not push to ${where}: ${reason}.`, { remedy: 'A branch has a name that begins or goes on like this one: choose another with the input "branch".' })
  }
  if (status !== undefined && lostRace.test(status)) return { outcome: 'lost', reason }
  throwIfRefused(said, reason, `Could not push to ${where}`)
  if (lostRace.test(said)) return { outcome: 'lost', reason }
  if (status === undefined && silence.test(said)) return { outcome: 'unclear', reason }
  throw new VelosError(status === undefined ? 'git' : 'push-refused', `Could not push to ${where}: ${reason}.`)
}

/** Throws where a remote says no for a reason that stays. */
export function throwIfRefused(said: string, reason: string, attempt: string): void {
  const refusal = refusals.find(({ sign }) => sign.test(said))
  if (refusal !== undefined) throw new VelosError(refusal.code, `${attempt}: ${reason}.`)
}

/** True where git could not reach the remote, as far as its words tell. */
export function isSilence(said: string): boolean {
  return silence.test(said)
}

/** What git said in one line: the remote's own words first, then the reason in the status line, then the last complaint. */
export function lastWords(status: string | undefined, stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(?:To |hint:)/.test(line))
  const remote = lines.filter((line) => line.startsWith('remote:')).map((line) => line.slice(7).trim()).filter(Boolean)
  // Before this line the transport, ssh for one, has said why.
  const cause = lines[lines.findIndex((line) => /^fatal: Could not read from remote repository/i.test(line)) - 1]
  const complaint = [...(cause === undefined ? [] : [cause]), ...lines.filter((line) => /^(?:error|fatal):/.test(line))]
    .map((line) => line.replace(/^(?:error|fatal): /, ''))
  const reason = status === undefined ? undefined : /\(([^()]*)\)\s*$/.exec(status)?.[1]
  const words = [reason, remote.slice(0, 3).join(' '), status === undefined ? complaint[0] : undefined].filter(Boolean)
  const said = words.length > 0 ? words.join(': ') : (lines.at(-1) ?? 'git gave no reason')
  return withoutCredentials(said).slice(0, 400).replace(/[.\s]+$/, '')
}

/** No URL that git prints may carry a password into a log. */
function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^\s/@]*@/g, '//***@')
}
