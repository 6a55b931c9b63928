import type { DispatchSettings } from '../model/dispatch-settings.ts'
import type { NamedFile, Queue, QueuedTicket } from '../model/queue.ts'
import { settle } from '../model/settled.ts'
import { namedIn } from './gather.ts'
import { understand } from './survey.ts'
import type { TicketRules } from './ticket/read-ticket.ts'

/** A file that has more is read with its own ticket: what is read ahead is held all at once. */
const bytesAtMost = 64 * 1024
/** All names together: they go onto one command line, and Windows' are short. */
const namesAtMost = 8000

/**
 * Reads what several tickets name in one go, which on a branch is one process instead of one for each ticket. What cannot
 * be had like this is left to whoever needs it: only files that were read whole are in the answer.
 */
export async function readAhead(queue: Queue, tickets: readonly QueuedTicket[], settings: DispatchSettings, rules: TicketRules, now: Date): Promise<ReadonlyMap<string, NamedFile>> {
  const wanted = new Set<string>()
  let length = 0
  for (const queued of tickets) {
    const understood = understand(queued, settings, rules, now)
    if ('problem' in understood || !understood.plan.steps.some(({ decision }) => decision.do === 'send')) continue
    for (const path of namedIn(understood.ticket)) {
      length += path.length + 1
      if (length <= namesAtMost) wanted.add(path)
    }
  }
  if (wanted.size === 0) return new Map()
  const read = await settle(queue.read([...wanted], bytesAtMost))
  return new Map('value' in read ? [...read.value].filter(([, file]) => file.kind === 'file') : [])
}
