import type { Machine } from '../edge/machine.ts'
import { acknowledgementPaths } from '../inputs/settings.ts'
import { messageOf } from '../model/errors.ts'
import type { Acknowledgement } from '../model/finding.ts'
import { findFile } from './find-configuration.ts'

/** What a file in the repository says that people have seen. What is wrong with it is said, and is no reason not to run. */
export async function readAcknowledgements(
  { files, redact }: Machine,
  root: string,
  timezone: string,
): Promise<{ readonly acknowledged: readonly Acknowledgement[]; readonly notes: readonly string[] }> {
  try {
    const file = await findFile(files, root, acknowledgementPaths)
    if (file === undefined) return { acknowledged: [], notes: [] }
    const { parseAcknowledgements } = await import('../inputs/acknowledgements.ts')
    const { acknowledged, problems } = parseAcknowledgements(file, timezone)
    return {
      acknowledged,
      notes: problems.map(({ line, path = '', message }) => redact(`${file.path}${line === undefined ? '' : `:${line}`}: ${path} ${message}`)),
    }
  } catch (thrown) {
    return { acknowledged: [], notes: [redact(`What people acknowledged could not be read: ${messageOf(thrown)}`)] }
  }
}
