import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realFiles } from '../../src/edge/real-files.ts'
import { temporaryFolder, type TemporaryFolder } from '../support/repositories.ts'

let folder: TemporaryFolder
const at = (...names: string[]) => join(folder.path, ...names)
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(async () => {
  await folder[Symbol.asyncDispose]()
})

describe('files', () => {
  it('are replaced whole, and nothing is left beside them', async () => {
    await realFiles.replace(at('a', 'b.json'), 'one')
    await realFiles.replace(at('a', 'b.json'), 'two')
    expect(await readFile(at('a', 'b.json'), 'utf8')).toBe('two')
    expect(await readdir(at('a'))).toEqual(['b.json'])
  })

  it('that are new never write over or through what has their name', async () => {
    await writeFile(at('taken'), 'mine')
    await symlink(at('elsewhere'), at('link'))
    await expect(realFiles.writeNew(at('taken'), 'x')).rejects.toMatchObject({ name: 'VelosError' })
    await expect(realFiles.writeNew(at('link'), 'x')).rejects.toMatchObject({ name: 'VelosError' })
    expect(await readFile(at('taken'), 'utf8')).toBe('mine')
    expect(await realFiles.kind(at('elsewhere'))).toBeUndefined()
  })

  it('that are missing are undefined, empty or false, not an error', async () => {
    expect(await realFiles.readText(at('no'))).toBeUndefined()
    expect(await realFiles.list(at('no'))).toEqual([])
    expect(await realFiles.kind(at('no'))).toBeUndefined()
    expect(await realFiles.facts(at('no'))).toBeUndefined()
    expect(await realFiles.remove(at('no'))).toBe(false)
    expect(await realFiles.move(at('no'), at('other'))).toBe(false)
  })

  it('say what stands in the way and what to do', async () => {
    await writeFile(at('file'), 'x')
    await expect(realFiles.makeFolder(at('file', 'below'))).rejects.toMatchObject({
      code: 'not-a-folder',
      message: `Could not create the folder ${at('file', 'below')}: ENOTDIR.`,
      remedy: 'A file stands where a folder should be: move it away.',
    })
    await expect(realFiles.list(at('file'))).rejects.toMatchObject({ code: 'not-a-folder' })
    await expect(realFiles.readText(folder.path)).rejects.toMatchObject({ code: 'not-a-file' })
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('say so where a folder is read-only', async () => {
    await mkdir(at('locked'))
    await chmod(at('locked'), 0o555)
    await expect(realFiles.writeNew(at('locked', 'x'), 'x')).rejects.toMatchObject({ code: 'read-only' })
  })

  it('grow by whole lines', async () => {
    await Promise.all(Array.from({ length: 50 }, async (_, index) => await realFiles.appendLine(at('logs', 'x.log'), `line ${index}`)))
    const lines = (await readFile(at('logs', 'x.log'), 'utf8')).trimEnd().split('\n')
    expect(lines.sort()).toEqual(Array.from({ length: 50 }, (_, index) => `line ${index}`).sort())
  })
})
