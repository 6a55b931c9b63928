import type { CarrierName } from '../../model/dispatch.ts'
import type { CarrierSettings, NotionSettings, SlackSettings } from '../../model/dispatch-settings.ts'
import { plain } from '../../model/plain.ts'
import type { Destination } from '../pending-ticket.ts'

/** Where a message goes: to the carrier's own place, to one that is listed under `also`, or nowhere. */
export type FoundDestination = { readonly destination?: Destination } | { readonly refused: string }

/** Which of the places that an older ticket names is one to go to; one is enough, and none at all is the carrier's own. */
export function destinationFor(carrier: CarrierName, named: readonly Destination[], settings: CarrierSettings): FoundDestination {
  const { slack, notion } = settings
  if (named.length === 0) return {}
  if (carrier === 'slack' && slack !== undefined) return slackDestination(named, slack)
  if (carrier === 'notion' && notion !== undefined) return notionDestination(named, notion)
  const refused = refusalOf(carrier, named, settings)
  return refused === undefined ? {} : { refused }
}

/**
 * Why a carrier that has but one place does not go where the ticket wants it to; undefined where that is its own. A URL and
 * a topic may be all that protects a place of somebody's: they are not repeated.
 */
function refusalOf(carrier: CarrierName, named: readonly Destination[], settings: CarrierSettings): string | undefined {
  const { email, webhook, ntfy, github } = settings
  const ids = named.map(({ id }) => id)
  const spelled = ids.slice(0, 5).map((id) => `"${plain(id, 80)}"`).join(', ')
  if (carrier === 'email') {
    const isOwn = isSame(ids.map(lower), (email?.to ?? []).map(({ address }) => lower(address)))
    return isOwn ? undefined : `the ticket names the recipients ${spelled}, which are not those that are configured`
  }
  if (carrier === 'webhook') return isSame(ids.map(href), [href(webhook?.url ?? '')]) ? undefined : 'the ticket names another URL than the configured one'
  if (carrier === 'github') {
    const own = `${github?.owner ?? ''}/${github?.repository ?? ''}`
    return isSame(ids.map(lower), [lower(own)]) ? undefined : `the ticket names the repository ${spelled}, which is not the configured one`
  }
  // Pushbullet knows no topics: it goes with ntfy, or not at all.
  const own = ntfy === undefined ? [] : [ntfy.topic, `${ntfy.url}/${ntfy.topic}`]
  return ids.every((id) => own.includes(id)) ? undefined : 'the ticket names another topic than the configured one'
}

function isSame(named: readonly string[], own: readonly string[]): boolean {
  return named.every((one) => own.includes(one)) && own.every((one) => named.includes(one))
}

function lower(text: string): string {
  return text.trim().toLowerCase()
}

/** A URL as a browser spells it, with no slash at its end. */
function href(url: string): string {
  return (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '')
}

/** The settings with which a channel is opened for another place than its own; only `askedCarriers` knows such places. */
export function settingsFor(settings: CarrierSettings, carrier: CarrierName, destination: Destination | undefined): CarrierSettings {
  const { slack, notion } = settings
  if (destination === undefined) return settings
  if (carrier === 'slack' && slack?.by === 'bot') return { ...settings, slack: { ...slack, channel: destination.id } }
  const { kind, id } = destination
  if (carrier === 'notion' && notion !== undefined && (kind === 'page' || kind === 'database')) {
    return { ...settings, notion: { ...notion, parent: { kind, id } } }
  }
  return settings
}

/** A webhook has its channel, whose names are those under `also`: there is no other one to go to. */
function slackDestination(named: readonly Destination[], slack: SlackSettings): FoundDestination {
  const isNamed = (channel: string) => named.some(({ id }) => slackName(id) === slackName(channel))
  const listed = slack.also.find(isNamed)
  if (slack.by === 'webhook') return listed === undefined ? { refused: refusal('Slack channel', named) } : {}
  if (isNamed(slack.channel)) return {}
  return listed === undefined ? { refused: refusal('Slack channel', named) } : { destination: { kind: 'channel', id: listed } }
}

function notionDestination(named: readonly Destination[], { parent, also }: NotionSettings): FoundDestination {
  if (named.some(({ id }) => notionId(id) === notionId(parent.id))) return {}
  for (const { kind, id } of named) {
    const listed = also.find((one) => notionId(one) === notionId(id))
    if (listed !== undefined) return { destination: { kind, id: listed } }
  }
  return { refused: refusal('Notion page or database', named) }
}

function slackName(channel: string): string {
  return channel.trim().replace(/^#/, '').toLowerCase()
}

function notionId(id: string): string {
  return id.trim().replaceAll('-', '').toLowerCase()
}

function refusal(what: string, named: readonly Destination[]): string {
  const places = named.map(({ id }) => `"${plain(id, 80)}"`).join(' or ')
  return `the ticket names the ${what} ${places}, which is neither configured nor listed under "also"`
}
