import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { Ticket } from '../../src/model/ticket.ts'
import { timestampOf } from '../../src/model/timestamp.ts'
import { bundles, runBundle, type Ended } from './program.ts'
import { gitEnvironment, hub, type Hub } from './repositories.ts'

/** A run that ended, and what it left. */
export interface Told extends Ended {
  readonly report: Report
  readonly markdown: string
  readonly ticket: Ticket
}

/** Runs and other commands one after the other, each at an hour of the test's choice. */
export interface Course {
  readonly root: string
  /** What the programs are told besides the clock. */
  readonly env: Record<string, string>
  /** Appends to the log that is watched: so many lines without a level, and so many errors. */
  log(lines: number, errors: number): Promise<void>
  run(hour: number, ...flags: readonly string[]): Promise<Told>
  velos(hour: number, ...args: readonly string[]): Promise<Ended>
  /** A file of the root. */
  write(path: string, content: string): Promise<void>
  /** What the loop has published under that path. */
  text(path: string): Promise<string>
}

/** Monday, 5 October 2026, 00:17 UTC: hour 0. */
const beginning = Date.parse('2026-10-05T00:17:00Z')

export function momentOf(hour: number): Date {
  return new Date(beginning + Math.round(hour * 3600) * 1000)
}

export function timestampAt(hour: number): string {
  return timestampOf(momentOf(hour))
}

/** Nothing is watched but one log; `more` is the rest of the configuration. */
export function configuration(more = ''): string {
  return `collect: { system: false, repo: false, logs: { files: [logs/app.log] } }\n${more}`
}

/** Five errors an hour are not worth a word, fifty are, and five hundred are worse. */
export const limited = configuration('judge: { limits: [{ series: logs/errors, warn: 50, critical: 500 }] }\n')

/** A course in a folder below `home`, of the machine that is named. */
export async function folderCourse(home: string, config: string, host = 'web-1'): Promise<Course> {
  const root = join(home, 'root')
  const text = async (path: string) => await readFile(join(root, path), 'utf8')
  return await courseIn(root, { ...gitEnvironment(home), RUNNER_NAME: host }, ['--deliver', 'none', '--root', root], text, config)
}

/** A hub that lasts as long as the test which asks for it. */
export async function testHub(): Promise<Hub> {
  const place = await hub()
  onTestFinished(async () => await place[Symbol.asyncDispose]())
  return place
}

/** A course in a clone of the machine that is named, on a branch of its remote. */
export async function branchCourse(place: Hub, config: string, host = 'web-1', branch = 'main'): Promise<Course> {
  const root = await place.clone(`clone-of-${host}-on-${branch}`)
  const text = async (path: string) => {
    const found = await place.show(path, branch)
    if (found === undefined) throw new Error(`there is no ${path} on the branch`)
    return found
  }
  return await courseIn(root, { ...place.env, RUNNER_NAME: host }, ['--deliver', 'commit', '--branch', branch], text, config)
}

/** The environment in which a program believes that it is that moment. */
export function clockAt(hour: number): Record<string, string> {
  const hook = pathToFileURL(join(import.meta.dirname, 'clock-hook.ts')).href
  return { NODE_OPTIONS: `--import=${hook}`, VELOS_TEST_NOW: String(momentOf(hour).getTime()) }
}

async function courseIn(
  root: string,
  own: Record<string, string>,
  where: readonly string[],
  text: (path: string) => Promise<string>,
  config: string,
): Promise<Course> {
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  await write('.github/velos.yml', config)
  await write('logs/app.log', '')
  const command = async (hour: number, args: readonly string[]) => await runBundle(bundles.cli, args, { cwd: root, env: { ...own, ...clockAt(hour) } })
  return {
    root,
    env: own,
    write,
    text,
    log: async (lines, errors) => await appendFile(join(root, 'logs/app.log'), 'all is well\n'.repeat(lines) + 'ERROR no answer from db\n'.repeat(errors)),
    velos: async (hour, ...args) => await command(hour, args),
    async run(hour, ...flags) {
      const ended = await command(hour, ['run', '--json', ...where, ...flags])
      if (ended.code !== 0) throw new Error(`the run at hour ${hour} ended with ${ended.code}: ${ended.stderr}`)
      const report: Report = JSON.parse(ended.stdout)
      const ticket: Ticket = JSON.parse(await text(`data/reports/_dispatch/dispatch_${report.timestamp}.json`))
      return { ...ended, report, ticket, markdown: await text(`data/reports/auto/velos_auto_report_${report.timestamp}.md`) }
    },
  }
}

/** An hour's log as on any other day: some lines, and three to six errors among them. */
export async function usualHour(course: Course, hour: number): Promise<void> {
  await course.log(200 + ((hour * 7919) % 41), 3 + ((hour * 104_729) % 4))
}
