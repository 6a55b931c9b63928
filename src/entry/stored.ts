import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileError, systemCode } from '../edge/file-errors.ts'
import type { Machine } from '../edge/machine.ts'
import { confine } from '../publish/confine.ts'
import { namesInTree, parseBatch, toText } from '../publish/git/cat-file.ts'
import { lastWords } from '../publish/git/push-answer.ts'
import { findRepository } from '../publish/git/repository.ts'
import { VelosError } from '../model/errors.ts'
import { tipOfBranch } from './branch-tip.ts'

/** What a folder or a branch holds, to be read. Paths are POSIX and relative to the root. */
export interface Stored {
  /** For people: what is read. */
  readonly name: string
  /** The bytes of some files, one character each; undefined where there is no such file. */
  bytes(paths: readonly string[]): Promise<readonly (string | undefined)[]>
  /** The names in a folder; none where there is no such folder. */
  names(folder: string): Promise<readonly string[]>
}

/** The texts of some files by their paths; those that are not there are left out. */
export async function textsOf(stored: Stored, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await stored.bytes(paths)
  return new Map(paths.flatMap((path, index) => {
    const bytes = found[index]
    return bytes === undefined ? [] : [[path, toText(bytes)] as const]
  }))
}

/** Opens the root itself, or a branch of the repository that it lies in. */
export async function openStored(machine: Machine, branch: string | undefined): Promise<Stored> {
  return branch === undefined ? await openFolder(machine) : await openBranch(machine, branch)
}

async function openFolder({ files, root }: Machine): Promise<Stored> {
  const kind = await files.kind(root)
  if (kind !== 'folder') {
    throw new VelosError('files', `The root ${root} is ${kind === undefined ? 'not there' : 'not a folder'}.`, { remedy: 'Say which folder to read, with the flag --root.' })
  }
  await confine(files, root)
  return {
    name: `the folder ${root}`,
    bytes: async (paths) => paths.map((path) => bytesOfOwn(join(root, path))),
    names: async (folder) => await files.list(join(root, folder)),
  }
}

/** The bytes of a file that only we write: no link is followed. */
function bytesOfOwn(path: string): string | undefined {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    try {
      if (!fstatSync(file).isFile()) throw Object.assign(new Error('it is not a file'), { code: 'EISDIR' })
      return readFileSync(file, 'latin1')
    } finally {
      closeSync(file)
    }
  } catch (thrown) {
    const code = systemCode(thrown)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw fileError('read', path, thrown)
  }
}

async function openBranch(machine: Machine, branch: string): Promise<Stored> {
  const { files, git, root } = machine
  const repository = await findRepository(files, root)
  const tip = await tipOfBranch(git, repository, branch)
  const objects = async (paths: readonly string[]) => {
    const names = paths.map((path) => `${tip.commit}:${repository.prefix}${path}\n`)
    const result = await git(['cat-file', '--batch'], { input: names.join(''), encoding: 'latin1', maxBytes: 512 * 1024 * 1024 })
    if (result.code !== 0) throw new VelosError('git', `The branch ${branch} could not be read: ${lastWords(undefined, result.stderr)}.`)
    return parseBatch(result.stdout)
  }
  return {
    name: `${tip.name}, at ${tip.commit.slice(0, 7)}`,
    bytes: async (paths) => (paths.length === 0 ? [] : (await objects(paths)).map((object) => (object?.type === 'blob' ? object.content : undefined))),
    async names(folder) {
      const [tree] = await objects([folder])
      return tree?.type === 'tree' ? namesInTree(tree) : []
    },
  }
}
