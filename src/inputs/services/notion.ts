import type { NotionSettings } from '../../model/dispatch-settings.ts'
import { parseToken } from '../credential.ts'
import { parseNotionId } from '../notion-id.ts'
import { parseBaseUrl } from '../service-url.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './service.ts'

/** Notion: below a page, or in a database; where both are set in the environment, below the page. */
export function notionSettings({ read, file, named }: ServiceSources): ServiceSettings<NotionSettings> {
  const token = read('NOTION_TOKEN', parseToken)
  const page = read('NOTION_PARENT_PAGE_ID', parseNotionId)
  const database = read('NOTION_DATABASE_ID', parseNotionId)
  const url = read('NOTION_API_BASE', parseBaseUrl) ?? 'https://api.notion.com'
  const parent = parentOf(page, database) ?? file.notion.parent

  if (token !== undefined && parent !== undefined) return { on: { url, token, parent, also: file.notion.also } }
  const where = named('NOTION_PARENT_PAGE_ID or NOTION_DATABASE_ID', 'dispatch.notion')
  return { off: toSet([...(token === undefined ? ['NOTION_TOKEN'] : []), ...(parent === undefined ? [where] : [])]) }
}

function parentOf(page: string | undefined, database: string | undefined): NotionSettings['parent'] | undefined {
  if (page !== undefined) return { kind: 'page', id: page }
  return database === undefined ? undefined : { kind: 'database', id: database }
}
