import { realpath } from 'node:fs/promises'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './repositories.ts'

/** The path of a folder that lasts as long as the test which asks for it. */
export async function testFolder(): Promise<string> {
  const folder = await temporaryFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  return await realpath(folder.path)
}
