import { isJsonObject, type Json } from '../../../model/json.ts'
import { strange, type Ask } from './ask.ts'

/** Who gave a label, and when. */
export interface Given {
  /** Absent for a user who is gone. */
  readonly by?: string
  readonly at: Date
}

/** Events of an issue: each time that its title was changed is one, and the bridge does that. */
const pages = { size: 50, most: 4 }

/** Who gave an issue this label last, looked for from its newest event back; undefined where that is too long ago. */
export async function givenTo(ask: Ask, issue: number, label: string): Promise<Given | undefined> {
  const page = async (number: number) => await ask(`issues/${issue}/events`, { per_page: `${pages.size}`, page: `${number}` })
  const first = await page(1)
  const { lastPage } = first
  for (let number = lastPage; number >= 1 && number > lastPage - pages.most; number -= 1) {
    const { data } = number === 1 ? first : await page(number)
    if (!Array.isArray(data)) throw strange()
    const given = data.flatMap((event: Json) => givenIn(event, label)).at(-1)
    if (given !== undefined) return given
  }
  return undefined
}

function givenIn(event: Json, wanted: string): readonly Given[] {
  if (!isJsonObject(event) || event['event'] !== 'labeled') return []
  const { label, actor, created_at: created } = event
  const name = isJsonObject(label) ? label['name'] : undefined
  const at = new Date(typeof created === 'string' ? created : Number.NaN)
  if (typeof name !== 'string' || name.toLowerCase() !== wanted.toLowerCase() || Number.isNaN(at.getTime())) return []
  const login = isJsonObject(actor) ? actor['login'] : undefined
  return [{ at, ...(typeof login === 'string' && login !== '' && { by: login.slice(0, 100) }) }]
}
