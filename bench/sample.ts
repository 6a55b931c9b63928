import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paths, reportJsonPath, reportPath, ticketPath, timestampInName } from '../src/model/paths.ts'

/** What a run wrote into its clone. */
export interface Report {
  readonly timestamp: string
  readonly markdown: string
  readonly json: string
  readonly ticket: string
  /** Memory's files by path. */
  readonly memory: ReadonlyMap<string, string>
}

/** Reads the one report in a clone. */
export async function readReport(clone: string): Promise<Report> {
  const [name = ''] = await readdir(join(clone, paths.reports))
  const timestamp = timestampInName(name) ?? ''
  const text = async (path: string) => await readFile(join(clone, path), 'utf8')
  const memory = [paths.runs, paths.bookmarks, paths.learningMemory, paths.learningSummary]
  return {
    timestamp,
    markdown: await text(reportPath(timestamp)),
    json: await text(reportJsonPath(timestamp)),
    ticket: await text(ticketPath(timestamp)),
    memory: new Map(await Promise.all(memory.map(async (path) => [path, await text(path)] as const))),
  }
}

/** All its files by path: what a commit of it is made of. */
export function filesOf({ timestamp, markdown, json, ticket, memory }: Report): ReadonlyMap<string, string> {
  const own = [[reportPath(timestamp), markdown], [reportJsonPath(timestamp), json], [ticketPath(timestamp), ticket]] as const
  return new Map([...memory, ...own])
}
