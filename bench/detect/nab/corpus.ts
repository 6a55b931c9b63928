import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A series with the windows, in Unix seconds and both ends included, within which an alarm is right. */
export interface Labelled {
  readonly name: string
  readonly times: readonly number[]
  readonly values: readonly number[]
  readonly windows: readonly (readonly [number, number])[]
}

/** Reads all series that `labels/combined_windows.json` of a copy of NAB names, in the order of their names. */
export async function readCorpus(folder: string): Promise<readonly Labelled[]> {
  const windows = windowsIn(JSON.parse(await readFile(join(folder, 'labels/combined_windows.json'), 'utf8')))
  const names = Object.keys(windows).toSorted()
  return await Promise.all(names.map(async (name) => {
    const rows = (await readFile(join(folder, 'data', name), 'utf8')).trim().split(/\r?\n/).slice(1).map((line) => line.split(','))
    return {
      name,
      times: rows.map(([time = '']) => secondsOf(time)),
      values: rows.map(([, value]) => Number(value)),
      windows: (windows[name] ?? []).map(([from = '', to = '']) => [secondsOf(from), secondsOf(to)] as const),
    }
  }))
}

function windowsIn(json: Readonly<Record<string, readonly (readonly string[])[]>>) {
  return json
}

/** A time without a zone is UTC. */
function secondsOf(text: string): number {
  const seconds = Date.parse(`${text.replace(' ', 'T')}Z`) / 1000
  if (Number.isNaN(seconds)) throw new Error(`NAB has no time like ${text}`)
  return seconds
}
