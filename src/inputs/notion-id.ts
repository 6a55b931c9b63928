import type { Checked } from './parsed.ts'

export const notionIdAllowed = "an id of 32 hexadecimal digits, or the page's link that ends in one, is allowed"

/** For editors: an id with or without dashes, by itself or at the end of a link's path. */
export const notionIdPattern = '[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}([?#].*)?$'

const id = '[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const hosts = '(?:[a-z0-9-]+\\.)*notion\\.(?:so|com|site)'
const bare = new RegExp(`^(?:${id})$`, 'i')
/** `https://www.notion.so/team/Title-0f3c…`: what stands before the id is for people, and what follows it is a view. */
const link = new RegExp(`^https://${hosts}/(?:[^\\s?#]*[/-])?(${id})(?:[?#]\\S*)?$`, 'i')

/** A page's, database's or data source's id as Notion writes it: lower case, with dashes. */
export function parseNotionId(text: string): Checked<string> {
  const found = bare.test(text) ? text : text.length <= 2000 ? link.exec(text)?.[1] : undefined
  if (found === undefined) return { allowed: notionIdAllowed }
  const digits = found.toLowerCase().replaceAll('-', '')
  return { value: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
}
