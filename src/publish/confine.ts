import { join, sep } from 'node:path'
import type { Files } from '../edge/files.ts'
import { VelosError } from '../model/errors.ts'
import { paths } from '../model/paths.ts'

const folders = [
  'data',
  'data/.velos',
  paths.logs,
  paths.memory,
  paths.sightings,
  paths.setAside,
  'data/reports',
  paths.reports,
  paths.tickets,
  paths.ticketsProcessed,
  paths.ticketsFailed,
  'data/dispatch',
  paths.queue,
  paths.queueProcessed,
  paths.queueFailed,
]

/** Throws where one of the contract's folders leads out of the root: what lies elsewhere is neither read nor written. */
export async function confine(files: Files, root: string): Promise<void> {
  const home = await files.realPath(root)
  for (const folder of folders) {
    const place = await files.realPath(join(home, folder))
    if (place !== home && !place.startsWith(home.endsWith(sep) ? home : `${home}${sep}`)) {
      throw new VelosError('a-link', `${join(root, folder)} leads out of the root, to ${place}.`)
    }
  }
}
