import { VelosError } from '../model/errors.ts'

/** Says something beside the result; where nobody can hear it, that is no failure. */
export function complain(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined)
  process.stderr.write(`velos: ${text}\n`)
}

/** Prints a result. Whoever reads may stop reading, as `head` does: that is no failure of ours. */
export async function print(text: string): Promise<void> {
  await write(text, 'utf8')
}

/** Prints bytes, one character each, when there is room for more; false where nobody reads any longer. */
export async function printBytes(bytes: string): Promise<boolean> {
  return await write(bytes, 'latin1')
}

async function write(text: string, encoding: 'utf8' | 'latin1'): Promise<boolean> {
  return await new Promise<boolean>((resolve, reject) => {
    const end = (error: NodeJS.ErrnoException | null | undefined): void => {
      if (error === null || error === undefined) resolve(true)
      else if (error.code === 'EPIPE') resolve(false)
      else reject(new VelosError('files', `Could not print the result: ${error.code ?? error.message}.`, { cause: error }))
    }
    // The stream tells of it a second time, and somebody has to listen.
    if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => undefined)
    process.stdout.write(text, encoding, end)
  })
}
