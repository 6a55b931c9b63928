import * as z from 'zod/mini'
import { whens } from '../model/settings.ts'
import { defaultSettings } from './default-settings.ts'
import { either } from './mismatch.ts'
import { editorNotes, mapping, word } from './schema-kinds.ts'

const { when } = defaultSettings

/** When each channel is told, or one word for all. */
const choice = z.nullable(
  z.union([
    mapping({
      slack: z.optional(word('When Slack is told.', whens, when.slack)),
      notion: z.optional(word('When Notion is told.', whens, when.notion)),
      push: z.optional(word('When a push message is sent.', whens, when.push)),
      email: z.optional(word('When an e-mail is sent.', whens, when.email)),
      webhook: z.optional(word('When the webhook is called.', whens, when.webhook)),
      github: z.optional(word('When issues on GitHub are brought up to date.', whens, when.github)),
    }),
    word('One for all channels.', whens),
  ]),
)
editorNotes.add(choice, {
  description: `When the channels are told: ${either(whens)}; for all of them, or for each by its name.`,
  default: 'always',
})

export const whenChoice = z.optional(choice)
