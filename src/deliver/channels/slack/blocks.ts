import type { KnownBlock } from '@slack/web-api'

/** Slack's limit is 3,000. */
const mostInSection = 2_900

/** `verbatim`: Slack makes no link and no mention of what merely looks like one. */
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text, verbatim: true })

export const header = (text: string) =>
  ({ type: 'header' as const, text: { type: 'plain_text' as const, text, emoji: true } }) satisfies KnownBlock
export const section = (text: string) => ({ type: 'section' as const, text: mrkdwn(text) }) satisfies KnownBlock
export const context = (text: string) => ({ type: 'context' as const, elements: [mrkdwn(text)] }) satisfies KnownBlock
export const divider = () => ({ type: 'divider' as const }) satisfies KnownBlock

export type SlackBlock = ReturnType<typeof header | typeof section | typeof context | typeof divider>

/** The bytes of a block, or of several, in the payload. */
export function bytesOf(value: SlackBlock | readonly SlackBlock[]): number {
  return Buffer.byteLength(JSON.stringify(value)) + 1
}

export interface Packed {
  readonly blocks: readonly SlackBlock[]
  /** How many pieces are in them. */
  readonly taken: number
}

/** Packs pieces of mrkdwn, a line each, into sections, as far as `room` bytes and `sections` allow. */
export function pack(pieces: readonly string[], room: number, sections: number): Packed {
  const blocks: SlackBlock[] = []
  let open = ''
  let left = room
  let taken = 0
  const fits = (text: string): boolean => text.length <= mostInSection && blocks.length < sections && bytesOf(section(text)) <= left
  const close = (): void => {
    const text = open.replace(/^\n+/, '').trimEnd()
    open = ''
    if (text === '') return
    left -= bytesOf(section(text))
    blocks.push(section(text))
  }
  for (const piece of pieces) {
    const joined = open === '' ? piece : `${open}\n${piece}`
    if (!fits(joined)) {
      close()
      if (!fits(piece)) break
    }
    open = open === '' ? piece : `${open}\n${piece}`
    taken += 1
  }
  close()
  return { blocks, taken }
}
