import type { Problem } from '../model/problem.ts'
import { whens, type Delivery, type Settings } from '../model/settings.ts'
import { channels, type Send } from '../model/ticket.ts'
import { branchNameProblem } from './branch-name.ts'
import { toEveryChannel } from './configured-when.ts'
import { inputReader } from './input-reader.ts'
import { inputs, type InputSource, type InputValues } from './inputs.ts'
import { mismatch, quoted } from './mismatch.ts'
import type { Parsed } from './parsed.ts'
import { parseBoolean, parseWhole, parseWord, parseWords } from './words.ts'

/** What the inputs alone decide; `send` and `when` are absent where they are left to the configuration. */
export type InputSettings = Pick<Settings, 'deliver' | 'branch' | 'commitMessage' | 'artifact' | 'failOn' | 'dryRun'> & {
  readonly send?: Send
  readonly when?: Settings['when']
}

const deliveries: readonly Delivery[] = ['commit', 'artifact']

/** Reads every input but `root` and `config`. Where there are problems, the settings are not to be used. */
export function parseInputs(
  values: InputValues,
  source: InputSource,
): { readonly settings: InputSettings; readonly problems: readonly Problem[] } {
  const { read, problems } = inputReader(inputs, values, source)
  const branch = read('branch', parseBranch)
  const retentionDays = read('artifact-retention-days', (text) => parseWhole(text, 1, 400))
  const send = read('send', (text) => parseWords(text, channels))
  const when = read('when', (text) => parseWord(text, whens))
  const settings: InputSettings = {
    deliver: read('deliver', (text) => parseDeliver(text, source)) ?? [],
    ...(branch === undefined ? {} : { branch }),
    commitMessage: read('commit-message', parseCommitMessage) ?? '',
    artifact: {
      name: read('artifact-name', parseArtifactName) ?? '',
      ...(retentionDays === undefined ? {} : { retentionDays }),
    },
    failOn: read('fail-on', (text) => parseWord(text, ['never', 'warn', 'critical'])) ?? 'never',
    dryRun: read('dry-run', parseBoolean) ?? false,
    ...(send === undefined ? {} : { send: sendTo(send) }),
    ...(when === undefined ? {} : { when: toEveryChannel(when) }),
  }
  return { settings, problems }
}

function sendTo(chosen: readonly string[]): Send {
  const [slack, notion, push, email, webhook, github] = channels.map((channel) => chosen.includes(channel))
  return {
    slack: slack ?? false,
    notion: notion ?? false,
    push: push ?? false,
    email: email ?? false,
    ...(webhook && { webhook }),
    ...(github && { github }),
  }
}

/** An artifact needs what a runner hands to an action, and to no command that a step runs. */
function parseDeliver(text: string, source: InputSource): Parsed<readonly Delivery[]> {
  const parsed = parseWords(text, deliveries)
  if (source === 'input' || 'problem' in parsed || !parsed.value.includes('artifact')) return parsed
  return { problem: mismatch(quoted(text), 'artifacts can be uploaded by the action only; commit or none is allowed') }
}

/** A name that git takes. */
export function parseBranch(text: string): Parsed<string> {
  const reason = branchNameProblem(text)
  return reason === undefined ? { value: text } : { problem: mismatch(quoted(text), reason) }
}

function parseCommitMessage(text: string): Parsed<string> {
  const isOneLine = !/[\p{Cc}\u2028\u2029]/u.test(text)
  return isOneLine
    ? { value: text }
    : { problem: mismatch(quoted(text), 'one line without control characters is allowed') }
}

/** The characters are those that the artifact service refuses. */
function parseArtifactName(text: string): Parsed<string> {
  const allowed = !/[":<>|*?\\/\p{Cc}]/u.test(text)
  return allowed
    ? { value: text }
    : { problem: mismatch(quoted(text), 'a name without control characters and without " : < > | * ? \\ / is allowed') }
}
