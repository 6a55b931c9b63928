import { constants } from 'node:fs'
import { mkdir, open, readdir, readFile, realpath, rename, rmdir, stat, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileError, systemCode } from './file-errors.ts'
import type { Files } from './files.ts'

/** The files of this machine. */
export const realFiles: Files = {
  async readText(path) {
    try {
      return await readFile(path, 'utf8')
    } catch (thrown) {
      if (isMissing(thrown)) return undefined
      throw fileError('read', path, thrown)
    }
  },

  async list(folder) {
    try {
      return (await readdir(folder)).sort()
    } catch (thrown) {
      if (systemCode(thrown) === 'ENOENT') return []
      throw fileError('list', folder, thrown)
    }
  },

  async kind(path) {
    try {
      const found = await stat(path)
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
    } catch (thrown) {
      if (isMissing(thrown)) return undefined
      throw fileError('look for', path, thrown)
    }
  },

  async realPath(path) {
    try {
      return await realpath(path)
    } catch (thrown) {
      if (isMissing(thrown)) return path
      throw fileError('look for', path, thrown)
    }
  },

  async makeFolder(folder) {
    try {
      await mkdir(folder, { recursive: true })
    } catch (thrown) {
      throw fileError('create the folder', folder, thrown)
    }
  },

  async writeNew(path, content) {
    try {
      await writeDurably(path, content)
    } catch (thrown) {
      await discard(path, thrown)
      throw fileError('write', path, thrown)
    }
  },

  async replace(path, content) {
    const staged = join(dirname(path), `.${basename(path)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`)
    await realFiles.makeFolder(dirname(path))
    await realFiles.writeNew(staged, content)
    await realFiles.move(staged, path)
    await realFiles.syncFolder(dirname(path))
  },

  async move(from, to) {
    try {
      await rename(from, to)
      return true
    } catch (thrown) {
      if (systemCode(thrown) === 'ENOENT' && (await realFiles.kind(from)) === undefined) return false
      throw fileError(`move ${from} to`, to, thrown)
    }
  },

  async remove(path) {
    try {
      await unlink(path)
      return true
    } catch (thrown) {
      if (isMissing(thrown)) return false
      throw fileError('remove', path, thrown)
    }
  },

  async removeEmptyFolder(folder) {
    try {
      await rmdir(folder)
    } catch (thrown) {
      const code = systemCode(thrown)
      if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST') return
      throw fileError('remove the folder', folder, thrown)
    }
  },

  async syncFolder(folder) {
    // Windows cannot open a folder for this; there the names are durable by the file system's own journal.
    if (process.platform === 'win32') return
    try {
      await withHandle(folder, constants.O_RDONLY, async (handle) => await handle.sync())
    } catch (thrown) {
      throw fileError('write to the disk', folder, thrown)
    }
  },

  async appendLine(path, line) {
    try {
      await mkdir(dirname(path), { recursive: true })
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND
      await withHandle(path, flags, async (handle) => await writeAll(handle, Buffer.from(`${line}\n`)))
    } catch (thrown) {
      throw fileError('append to', path, thrown)
    }
  },

  async facts(path) {
    try {
      const { size, mtimeMs } = await stat(path)
      return { bytes: size, ageMs: Date.now() - mtimeMs }
    } catch (thrown) {
      if (isMissing(thrown)) return undefined
      throw fileError('look at', path, thrown)
    }
  },
}

function isMissing(thrown: unknown): boolean {
  const code = systemCode(thrown)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

async function writeDurably(path: string, content: string): Promise<void> {
  const bytes = Buffer.from(content)
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  await withHandle(path, flags, async (handle) => {
    await writeAll(handle, bytes)
    await handle.sync()
    // A full disk can end a write early without an error: only the size tells.
    const { size } = await handle.stat()
    if (size !== bytes.length) throw Object.assign(new Error(`${size} of ${bytes.length} bytes written`), { code: 'ENOSPC' })
  })
}

async function withHandle(path: string, flags: number, act: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(path, flags, 0o666)
  try {
    await act(handle)
  } finally {
    await handle.close()
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written)
    if (bytesWritten === 0) throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' })
    written += bytesWritten
  }
}

/** Takes away what a failed write left; the failure itself is what counts, unless the name was not ours. */
async function discard(path: string, failure: unknown): Promise<void> {
  if (systemCode(failure) === 'EEXIST') return
  await realFiles.remove(path)
}
