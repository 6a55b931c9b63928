import { dirname, join, relative, resolve, sep } from 'node:path'
import { VelosError } from '../../model/errors.ts'
import type { Files } from '../../edge/files.ts'

/** A clone, as its own files describe it; read by hand, since each git command costs as much as all of this. */
export interface Repository {
  readonly top: string
  /** `.git`, or a linked work tree's own part of it; and the part that all work trees share. */
  readonly gitFolder: string
  readonly commonFolder: string
  /** The root's place in it: empty, or ending in a slash; POSIX. */
  readonly prefix: string
  /** The branch that is checked out; undefined where HEAD is detached. */
  readonly branch?: string
  readonly isShallow: boolean
  /** Hexadecimal digits of an object's id: 40, or 64 in a repository of the newer format. */
  readonly idLength: 40 | 64
  /** The branch that is checked out at this moment. */
  branchNow(): Promise<string | undefined>
  /** The commit of a full ref name as far as plain files tell; undefined means: ask git. */
  commitOf(ref: string): Promise<string | undefined>
}

const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** Finds the repository that the root lies in, as git would, from the root upwards. */
export async function findRepository(files: Files, root: string): Promise<Repository> {
  const start = await files.realPath(root)
  for (let top = start; ; top = dirname(top)) {
    const gitFolder = await gitFolderAt(files, top)
    if (gitFolder !== undefined) return await describe(files, start, top, gitFolder)
    if (dirname(top) === top) throw new VelosError('no-repository', `${root} is not in a git repository.`)
  }
}

/** `.git` is a folder, or in a linked work tree or submodule a file that names one. */
async function gitFolderAt(files: Files, top: string): Promise<string | undefined> {
  const path = join(top, '.git')
  const kind = await files.kind(path)
  if (kind === 'folder') return (await files.kind(join(path, 'HEAD'))) === 'file' ? path : undefined
  if (kind !== 'file') return undefined
  const target = /^gitdir: (.+)$/m.exec((await files.readText(path)) ?? '')?.[1]
  return target === undefined ? undefined : resolve(top, target.trim())
}

async function describe(files: Files, root: string, top: string, gitFolder: string): Promise<Repository> {
  const shared = (await files.readText(join(gitFolder, 'commondir')))?.trim()
  const commonFolder = shared === undefined ? gitFolder : resolve(gitFolder, shared)
  const branchNow = async () => {
    const head = ((await files.readText(join(gitFolder, 'HEAD'))) ?? '').trim()
    const branch = /^ref: refs\/heads\/(.+)$/.exec(head)?.[1]
    // A repository with another way of keeping refs has this placeholder in HEAD.
    return branch === '.invalid' ? undefined : branch
  }
  const branch = await branchNow()
  const configuration = (await files.readText(join(commonFolder, 'config'))) ?? ''
  const place = relative(top, root).split(sep).join('/')
  if (place.includes('\n')) throw new VelosError('git', `The root ${root} has a line feed in its path, which git's plumbing cannot take.`, { remedy: 'Rename that folder.' })
  return {
    top,
    gitFolder,
    commonFolder,
    prefix: place === '' ? '' : `${place}/`,
    ...(branch !== undefined && { branch }),
    idLength: /^\s*objectformat\s*=\s*sha256\s*$/im.test(configuration) ? 64 : 40,
    branchNow,
    isShallow: (await files.kind(join(commonFolder, 'shallow'))) === 'file',
    async commitOf(ref) {
      const loose = (await files.readText(join(commonFolder, ref)))?.trim()
      if (loose !== undefined) return commitId.test(loose) ? loose : undefined
      const packed = (await files.readText(join(commonFolder, 'packed-refs'))) ?? ''
      const line = packed.split('\n').find((one) => one.endsWith(` ${ref}`))
      const commit = line?.slice(0, line.indexOf(' '))
      return commit !== undefined && commitId.test(commit) ? commit : undefined
    },
  }
}
