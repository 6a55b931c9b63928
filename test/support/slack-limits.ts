import { isJsonObject, type Json } from '../../src/model/json.ts'

/** What Slack's documentation says of a message's blocks; the sum of all is what people measured (bolt-js#2509). */
const most = { blocks: 50, header: 150, section: 3_000, elements: 10, context: 3_000, payload: 13_200, text: 40_000 }

/** What is wrong with the blocks of a message, as Slack's error; undefined where they fit. */
export function blocksProblem(blocks: unknown): 'invalid_blocks' | 'invalid_blocks_format' | 'msg_blocks_too_long' | undefined {
  if (!Array.isArray(blocks)) return 'invalid_blocks_format'
  const list: readonly Json[] = blocks
  if (list.length > most.blocks || !list.every(isFine)) return 'invalid_blocks'
  return JSON.stringify(blocks).length > most.payload ? 'msg_blocks_too_long' : undefined
}

/** Throws where a message as it is shown would be refused for a limit. */
export function fitsSlack(shows: Json): void {
  if (!isJsonObject(shows)) throw new Error('the message is no object')
  const problem = blocksProblem(shows['blocks'])
  if (problem !== undefined) throw new Error(problem)
  const text = shows['text']
  if (typeof text !== 'string' || text.trim() === '' || text.length > most.text) throw new Error('no_text')
}

function isFine(block: Json): boolean {
  if (!isJsonObject(block)) return false
  if (block['type'] === 'divider') return true
  if (block['type'] === 'header') return isText(block['text'], most.header, 'plain_text')
  if (block['type'] === 'section') return isText(block['text'], most.section, 'mrkdwn')
  const { elements } = block
  if (block['type'] !== 'context' || !Array.isArray(elements)) return false
  const list: readonly Json[] = elements
  return list.length > 0 && list.length <= most.elements && list.every((one) => isText(one, most.context, 'mrkdwn'))
}

function isText(value: Json | undefined, longest: number, type: string): boolean {
  if (!isJsonObject(value) || value['type'] !== type) return false
  const { text } = value
  return typeof text === 'string' && text.trim() !== '' && text.length <= longest
}
