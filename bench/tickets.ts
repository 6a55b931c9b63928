import { reportJsonPath, reportPath, ticketPath } from '../src/model/paths.ts'
import { timestampOf } from '../src/model/timestamp.ts'
import { begin, people, write } from './past.ts'
import { bareRemote, type Remote } from './remote.ts'
import type { Report } from './sample.ts'
import type { Setting } from './setting.ts'

/** What the loop leaves for the bridge: that many tickets, a minute apart, for Slack alone, each with its report and JSON. */
export function queueOf({ timestamp, markdown, json, ticket }: Report, count: number, now: Date): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (let index = 0; index < count; index += 1) {
    const created = timestampOf(new Date(now.getTime() - (index + 1) * 60_000))
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
    const send = { slack: true, notion: false, push: false, email: false }
    const own = { ...JSON.parse(ticket.replaceAll(timestamp, created)), id, send }
    files.set(ticketPath(created), `${JSON.stringify(own, undefined, 2)}\n`)
    files.set(reportPath(created), markdown.replaceAll(timestamp, created))
    files.set(reportJsonPath(created), json.replaceAll(timestamp, created))
  }
  return files
}

/** A remote whose branch holds these files beside people's work. */
export async function queueRemote({ folder, env }: Setting, name: string, files: ReadonlyMap<string, string>): Promise<Remote> {
  const remote = await bareRemote(folder, name, env)
  const now = new Date()
  const stream = [...people(now), begin(now, 'Tickets'), ...[...files].map(([path, content]) => write(path, content))]
  await remote.fill(stream)
  return remote
}
