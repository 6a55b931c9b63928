import type { Files } from '../../edge/files.ts'
import type { Git } from '../../edge/git.ts'
import { settle } from '../../model/settled.ts'
import type { EarlierText } from '../target.ts'
import { openHistory } from './git-history.ts'
import { findRepository } from './repository.ts'

/** What the files of a folder held before, where the folder is in a git repository whose HEAD has them; else nothing. */
export function folderHistory(git: Git, files: Files, root: string): (path: string) => AsyncIterable<EarlierText> {
  return async function* earlier(path) {
    const repository = await settle(findRepository(files, root))
    if ('value' in repository) yield* openHistory(git, 'HEAD', repository.value.prefix)(path)
  }
}
