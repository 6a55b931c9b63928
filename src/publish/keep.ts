import { join } from 'node:path'
import type { Files } from '../edge/files.ts'
import { messageOf } from '../model/errors.ts'
import type { Inbox } from '../model/memory.ts'
import type { Plan } from './target.ts'

/**
 * Keeps what a run that could not be published had made, outside of every queue, so that nothing that was seen is
 * lost. Says in a sentence where it is, or why it is nowhere: this runs after a failure, and must not hide it.
 */
export async function keepUnpublished(
  files: Files,
  temporary: string,
  runId: string,
  plan: Plan,
  inboxes: readonly Inbox[],
): Promise<string> {
  const folder = join(temporary, `velos-${runId}`)
  try {
    await files.makeFolder(folder, 'owner')
    for (const [path, content] of plan.writes) await files.replace(join(folder, path), content)
    for (const [index, inbox] of inboxes.entries()) {
      await files.replace(join(folder, 'inbox', `${index}.jsonl`), inbox.content)
    }
    return `What was collected is kept in ${folder}.`
  } catch (thrown) {
    return `What was collected could not be kept either: ${messageOf(thrown)}`
  }
}
