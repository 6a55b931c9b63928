import type { CarrierName } from '../model/dispatch.ts'

/** A variable of the environment that the bridge reads. */
interface Variable {
  readonly name: string
  readonly carrier: CarrierName
  /** As the bridge's README has it. */
  readonly description: string
}

/** The only list of them, in the order of the README. */
export const variables = [
  { carrier: 'slack', name: 'SLACK_BOT_TOKEN', description: 'A bot token with `chat:write`; it goes before a webhook.' },
  { carrier: 'slack', name: 'SLACK_TOKEN', description: 'The same, where `SLACK_BOT_TOKEN` is not set.' },
  { carrier: 'slack', name: 'SLACK_CHANNEL_ID', description: "Where the bot writes: a channel's id, or its name such as `#ops`." },
  { carrier: 'slack', name: 'SLACK_WEBHOOK_URL', description: 'An incoming webhook, which has its channel.' },
  { carrier: 'slack', name: 'SLACK_API_URL', description: 'Where the API is, if not at `https://slack.com/api/`.' },
  { carrier: 'notion', name: 'NOTION_TOKEN', description: "A connection's token." },
  { carrier: 'notion', name: 'NOTION_PARENT_PAGE_ID', description: 'The page below which pages are made: its id or link.' },
  { carrier: 'notion', name: 'NOTION_DATABASE_ID', description: 'Or the database: its id or link. One of the two.' },
  { carrier: 'notion', name: 'NOTION_API_BASE', description: 'Where the API is, if not at `https://api.notion.com`.' },
  { carrier: 'ntfy', name: 'NTFY_TOPIC', description: 'The topic. Who knows it can read it.' },
  { carrier: 'ntfy', name: 'NTFY_URL', description: 'The server, if not `https://ntfy.sh`.' },
  { carrier: 'ntfy', name: 'NTFY_TOKEN', description: 'An access token, where the topic asks for one.' },
  { carrier: 'pushbullet', name: 'PUSHBULLET_TOKEN', description: 'An access token.' },
  { carrier: 'pushbullet', name: 'PUSHBULLET_API_BASE', description: 'Where the API is, if not at `https://api.pushbullet.com`.' },
  { carrier: 'email', name: 'SMTP_HOST', description: 'The mail server.' },
  { carrier: 'email', name: 'SMTP_PORT', description: 'Its port; 587 unless told. On 465 TLS comes first, on others by STARTTLS.' },
  { carrier: 'email', name: 'SMTP_USER', description: 'The user name, where the server asks for one.' },
  { carrier: 'email', name: 'SMTP_PASS', description: 'The password that goes with it.' },
  { carrier: 'email', name: 'SMTP_FROM', description: 'The sender; `SMTP_USER` unless told, where that is an address.' },
  { carrier: 'email', name: 'SMTP_TO', description: 'The recipients, between commas: `ops@example.org, Kim <kim@example.org>`.' },
  { carrier: 'webhook', name: 'WEBHOOK_URL', description: 'The URL to post to.' },
  { carrier: 'webhook', name: 'WEBHOOK_SECRET', description: 'The key of the signature; without it none is sent.' },
  { carrier: 'github', name: 'GITHUB_TOKEN', description: 'On the command line only; the action has its input `token`.' },
  { carrier: 'github', name: 'GITHUB_REPOSITORY', description: 'Where the issues are, as `owner/name`. A runner sets it.' },
  { carrier: 'github', name: 'GITHUB_API_URL', description: 'Where the API is, if not at `https://api.github.com`. A runner sets it.' },
] as const satisfies readonly Variable[]

export type VariableName = (typeof variables)[number]['name']
