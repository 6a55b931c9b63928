import { isJsonObject } from '../../model/json.ts'

/** The id that a ticket's text gives it; undefined where it gives none, or is no ticket. */
export function idIn(content: string): string | undefined {
  try {
    const value: unknown = JSON.parse(content.replace(/^\ufeff/, ''))
    const id = isJsonObject(value) ? value['id'] : undefined
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined // Not a ticket: then it has no id.
  }
}
