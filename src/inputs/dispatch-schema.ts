import * as z from 'zod/mini'
import { carriers } from '../model/dispatch.ts'
import { channels } from '../model/ticket.ts'
import { defaultDispatch } from './configured-dispatch.ts'
import { defaultSettings } from './default-settings.ts'
import { durationPattern, parseDurationWithin } from './duration.ts'
import { addressAllowed, addressPattern, parseAddress } from './mail-address.ts'
import { allowedWords } from './mismatch.ts'
import { notionIdAllowed, notionIdPattern, parseNotionId } from './notion-id.ts'
import { ntfyTopicAllowed, ntfyTopicPattern, parseNtfyTopic } from './ntfy-topic.ts'
import { foreignFolderAllowed, foreignFolderPattern, isForeignFolder, ownFolderAllowed, ownFolderPattern, parseOwnFolder } from './path-map.ts'
import { editorNotes, flag, listOf, mapping, notation, parsed, section, word } from './schema-kinds.ts'
import { parseBaseUrl, parseTargetUrl, urlAllowed, urlPattern } from './service-url.ts'
import { parseSlackChannel, slackChannelAllowed, slackChannelPattern } from './slack-channel.ts'
import { whenChoice } from './when-schema.ts'

const { send } = defaultSettings

const slackGrammar = { pattern: slackChannelPattern, parse: parseSlackChannel, allowed: slackChannelAllowed }
const notionGrammar = { pattern: notionIdPattern, parse: parseNotionId, allowed: notionIdAllowed }
const addressGrammar = { pattern: addressPattern, parse: parseAddress, allowed: addressAllowed }

const notionParents = ['parent-page', 'database', 'data-source'] as const
const oneParent = `one of ${allowedWords(notionParents)}`
const twoParents = notionParents.map((one, at) => ({ type: 'object', required: [one, notionParents[(at + 1) % notionParents.length]] }))
const notionShape = mapping({
  'parent-page': z.optional(parsed('The page below which pages are made: its id or link.', notionGrammar)),
  database: z.optional(parsed('Or the database in which they are made, which has one data source.', notionGrammar)),
  'data-source': z.optional(parsed('Or the data source in which they are made.', notionGrammar)),
  also: z.optional(
    listOf('Further pages and databases that a ticket of the older format may name.', parsed('An id or link.', notionGrammar), 'a list of at most 100 ids or links is allowed', []),
  ),
})
const notion = notionShape.check(
  z.refine((one) => notionParents.filter((key) => one[key] !== undefined).length < 2, { error: oneParent }),
)

const label = z
  .string({ error: labelAllowed() })
  .check(z.regex(/^[^\u0000-\u001f\u007f-\u009f,]{1,50}$/, { error: labelAllowed() }))
  .register(editorNotes, { description: 'A label.' })

function labelAllowed(): string {
  return 'a label of 1 to 50 characters, without a comma, is allowed'
}

const recipients = listOf('The recipients.', parsed('An address.', addressGrammar), 'a list of 1 to 100 addresses is allowed')
const labels = listOf('What the issues are labelled with, and found by.', label, 'a list of 1 to 100 labels is allowed', defaultDispatch.github.labels)

const pathMap = z.nullable(
  z.record(
    z.string().check(z.refine(isForeignFolder, { error: foreignFolderAllowed })).register(editorNotes, { pattern: foreignFolderPattern }),
    parsed('The folder under the root that is meant.', { pattern: ownFolderPattern, parse: parseOwnFolder, allowed: ownFolderAllowed }),
    { error: 'a mapping of folders is allowed' },
  ),
)
editorNotes.add(pathMap, {
  description: 'Absolute folders of other machines, as they stand in tickets, and the folder under the root that each of them means.',
  default: {},
})

/** Who is told, and where they are; secrets are in the environment only. */
export const dispatchSection = section('Who is told, and how.', {
  send: section(`The channels that a ticket asks for: ${channels.join(', ')}.`, {
    slack: z.optional(flag('Ask for Slack.', send.slack)),
    notion: z.optional(flag('Ask for Notion.', send.notion)),
    push: z.optional(flag('Ask for a push message.', send.push)),
    email: z.optional(flag('Ask for an e-mail.', send.email)),
    webhook: z.optional(flag('Ask for a call of the webhook.', false)),
    github: z.optional(flag('Ask for an issue on GitHub.', false)),
  }),
  when: whenChoice,
  alert: z.optional(
    listOf('Channels that a critical report goes to besides those that the ticket asks for.', word('A channel.', channels), 'a list of channels is allowed', []),
  ),
  slack: section('Slack. The token is in the environment.', {
    channel: z.optional(parsed('Where the bot writes: an id, or a name such as #ops.', slackGrammar)),
    also: z.optional(
      listOf('Further channels that a ticket of the older format may name.', parsed('A channel.', slackGrammar), 'a list of at most 100 channels is allowed', []),
    ),
  }),
  notion: z.optional(
    z.nullable(notion).register(editorNotes, { description: 'Notion. The token is in the environment.', not: { anyOf: twoParents } }),
  ),
  email: section('E-mail. The server and its password are in the environment.', {
    to: z.optional(recipients.check(z.minLength(1, { error: 'a list of 1 to 100 addresses is allowed' }))),
    from: z.optional(parsed('The sender.', addressGrammar)),
    tls: z.optional(
      word('required, or optional: in plain text where the server offers no TLS.', ['required', 'optional'], defaultDispatch.email.tls),
    ),
  }),
  webhook: section('A webhook of your own. Its secret is in the environment.', {
    url: z.optional(parsed('The URL to post to; ${NAME} takes it from the environment.', { pattern: urlPattern, parse: parseTargetUrl, allowed: urlAllowed })),
  }),
  ntfy: section('Push messages by ntfy. The token is in the environment.', {
    url: z.optional(parsed('The server.', { pattern: urlPattern, parse: parseBaseUrl, allowed: urlAllowed }, 'https://ntfy.sh')),
    topic: z.optional(parsed('The topic. Who knows it can read it.', { pattern: ntfyTopicPattern, parse: parseNtfyTopic, allowed: ntfyTopicAllowed })),
  }),
  github: section('Issues on GitHub, one for each trouble.', {
    labels: z.optional(labels.check(z.minLength(1, { error: 'a list of 1 to 100 labels is allowed' }))),
  }),
  'on-unknown': z.optional(
    word('What becomes of a message that may have arrived: sent once more and marked, or held.', ['resend', 'hold'], defaultDispatch.onUnknown),
  ),
  'path-map': z.optional(pathMap),
  deadline: z.optional(
    notation('How long one message may take: 100ms to 5m.', {
      pattern: durationPattern,
      parse: (one) => parseDurationWithin(one, 100, 300_000),
      error: 'a duration from 100ms to 5m is allowed, such as 30s',
      value: '30s',
    }),
  ),
})

/** Keys whose texts are not shown in a problem: a URL may hold what nobody else may know. */
export const unshownKeys = ['dispatch.webhook.url', 'dispatch.ntfy.url']

/** The services that have a section of their own. */
export const sections = carriers.filter((name) => name !== 'pushbullet')
