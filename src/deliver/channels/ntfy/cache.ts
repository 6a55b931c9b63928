import { isJsonObject, type JsonObject } from '../../../model/json.ts'
import type { Probe } from '../../channel.ts'
import { parseJson } from '../../text/parse-json.ts'

/**
 * Looks for a message in what a server has in its cache: a JSON object a line. It is told by its sequence id; a server
 * before 2.16 does not repeat that, so that title and text have to do.
 */
export function findIn(lines: string, message: JsonObject): Probe {
  for (const line of lines.split('\n')) {
    const one = parseJson(line)
    if (!isJsonObject(one) || one['event'] !== 'message') continue
    const isSame = one['sequence_id'] === message['sequence_id'] || (one['title'] === message['title'] && one['message'] === message['message'])
    if (!isSame) continue
    const { id } = one
    return { outcome: 'delivered', ...(typeof id === 'string' && /^\w{1,64}$/.test(id) && { id }) }
  }
  return { outcome: 'unable', code: 'not-cached', reason: 'it is not in the server\'s cache, which may keep nothing' }
}
