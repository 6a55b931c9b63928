import {
  closeSync,
  constants,
  fstatSync,
  fsync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileError, systemCode } from './file-errors.ts'
import type { Files } from './files.ts'

/**
 * The files of this machine. What the kernel answers from memory is asked for at once, which costs a tenth of a thread's
 * hop; waiting for the disk is left to a thread.
 */
export const realFiles: Files = {
  async readText(path) {
    return unlessMissing('read', path, () => readRegular(path, 0))
  },

  async readOwn(path) {
    return unlessMissing('read', path, () => readRegular(path, constants.O_NOFOLLOW ?? 0))
  },

  async list(folder) {
    try {
      return readdirSync(folder).sort()
    } catch (thrown) {
      if (systemCode(thrown) === 'ENOENT') return []
      throw fileError('list', folder, thrown)
    }
  },

  async kind(path) {
    return unlessMissing('look for', path, () => {
      const found = statSync(path)
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
    })
  },

  async realPath(path) {
    return unlessMissing('look for', path, () => realpathSync(path)) ?? path
  },

  async makeFolder(folder, access = 'everybody') {
    for (let attempt = 1; ; attempt += 1) {
      try {
        mkdirSync(folder, { recursive: true, mode: access === 'owner' ? 0o700 : 0o777 })
        return
      } catch (thrown) {
        // Another process that tidied up can have taken it away between two steps of making it.
        if (systemCode(thrown) !== 'ENOENT' || attempt === 20) throw fileError('create the folder', folder, thrown)
      }
    }
  },

  async writeNew(path, content) {
    try {
      await writeDurably(path, Buffer.from(content))
    } catch (thrown) {
      // What a failed write left goes; whoever else has the name keeps it.
      if (systemCode(thrown) !== 'EEXIST') await realFiles.remove(path)
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
      renameSync(from, to)
      return true
    } catch (thrown) {
      if (systemCode(thrown) === 'ENOENT' && (await realFiles.kind(from)) === undefined) return false
      throw fileError(`move ${from} to`, to, thrown)
    }
  },

  async remove(path) {
    return unlessMissing('remove', path, () => unlinkSync(path) === undefined) ?? false
  },

  async removeEmptyFolder(folder) {
    try {
      rmdirSync(folder)
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
      await withFile(folder, constants.O_RDONLY, synced)
    } catch (thrown) {
      throw fileError('write to the disk', folder, thrown)
    }
  },

  async appendLine(path, line) {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | unhurried | (constants.O_NOFOLLOW ?? 0)
    try {
      mkdirSync(dirname(path), { recursive: true })
      await withFile(path, flags, async (file) => writeAll(file, Buffer.from(`${line}\n`)))
    } catch (thrown) {
      throw fileError('append to', path, thrown)
    }
  },

  async facts(path) {
    return unlessMissing('look at', path, () => {
      const { size, mtimeMs } = statSync(path)
      return { bytes: size, ageMs: Date.now() - mtimeMs }
    })
  },
}

function unlessMissing<Value>(doing: string, path: string, act: () => Value): Value | undefined {
  try {
    return act()
  } catch (thrown) {
    const code = systemCode(thrown)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw fileError(doing, path, thrown)
  }
}

/** Opening a pipe that nobody uses would wait for ever. */
const unhurried = constants.O_NONBLOCK ?? 0

function readRegular(path: string, flags: number): string {
  const file = openSync(path, constants.O_RDONLY | unhurried | flags)
  try {
    if (!fstatSync(file).isFile()) throw Object.assign(new Error('it is not a file'), { code: 'EISDIR' })
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  await withFile(path, flags, async (file) => {
    writeAll(file, bytes)
    await synced(file)
    // A full disk can end a write early without an error: only the size tells.
    const { size } = fstatSync(file)
    if (size !== bytes.length) throw Object.assign(new Error(`${size} of ${bytes.length} bytes written`), { code: 'ENOSPC' })
  })
}

async function withFile(path: string, flags: number, act: (file: number) => Promise<void>): Promise<void> {
  const file = openSync(path, flags, 0o666)
  try {
    await act(file)
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    const more = writeSync(file, bytes, written, bytes.length - written)
    if (more === 0) throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' })
    written += more
  }
}

function synced(file: number): Promise<void> {
  return new Promise((resolve, reject) => fsync(file, (error) => (error === null ? resolve() : reject(error))))
}
