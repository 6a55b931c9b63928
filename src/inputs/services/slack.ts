import type { SlackSettings } from '../../model/dispatch-settings.ts'
import { parseToken } from '../credential.ts'
import { parseBaseUrl, parseTargetUrl } from '../service-url.ts'
import { parseSlackChannel } from '../slack-channel.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './service.ts'

/** Slack, by a bot where it can, else by an incoming webhook. */
export function slackSettings({ read, file, named }: ServiceSources): ServiceSettings<SlackSettings> {
  // Each is read, so that whatever is wrong with any of them is said.
  const bot = read('SLACK_BOT_TOKEN', parseToken)
  const token = read('SLACK_TOKEN', parseToken)
  const chosen = read('SLACK_CHANNEL_ID', parseSlackChannel)
  const webhookUrl = read('SLACK_WEBHOOK_URL', parseTargetUrl)
  const url = read('SLACK_API_URL', parseBaseUrl) ?? 'https://slack.com/api'
  const { also } = file.slack
  const channel = chosen ?? file.slack.channel
  const anyToken = bot ?? token

  if (anyToken !== undefined && channel !== undefined) return { on: { by: 'bot', token: anyToken, channel, url, also } }
  if (webhookUrl !== undefined) return { on: { by: 'webhook', webhookUrl, also } }
  const where = named('SLACK_CHANNEL_ID', 'dispatch.slack.channel')
  if (anyToken !== undefined) return { off: toSet([where]) }
  return { off: `${toSet(channel === undefined ? ['SLACK_BOT_TOKEN', where] : ['SLACK_BOT_TOKEN'])}, or SLACK_WEBHOOK_URL` }
}
