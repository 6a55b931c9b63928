import type { Git } from '../../edge/git.ts'
import { VelosError } from '../../model/errors.ts'
import { memoryFiles, paths } from '../../model/paths.ts'
import { likelySightings, sightingsAmong } from '../../model/sightings-files.ts'
import type { Tip } from '../target.ts'
import { entriesInTree, type GitObject, namesInTree, parseBatch, toText } from './cat-file.ts'
import { openHistory } from './git-history.ts'
import { lastWords } from './push-answer.ts'

const texts = [...memoryFiles, paths.inbox] as const
const folders = [paths.reports, paths.tickets, paths.ticketsProcessed, paths.ticketsFailed, paths.setAside, paths.sightings] as const
/** Whatever must be a folder, and be it only to hold others. */
const mustBeFolders = ['data', 'data/reports', paths.memory, ...folders]

/** The state of a branch that does not exist yet. */
export async function orphanTip(git: Git, prefix: string, checkedOut?: string): Promise<Tip> {
  const [headInbox] = await batch(git, [`HEAD:${prefix}${paths.inbox}`])
  return {
    version: 'no branch yet',
    text: () => undefined,
    names: () => [],
    async *earlier() {},
    ...checkedOutInbox(headInbox, checkedOut),
    read: async () => new Map(),
  }
}

/** What a run knows before it reads. */
export interface Reader {
  /** The root's place in the repository, empty or ending in a slash. */
  readonly prefix: string
  /** When it began: sightings wait in files of about that time. */
  readonly startedAt: Date
}

/**
 * Reads at `revision` all that a run needs, with one git command, and with a second one where sightings wait in files of
 * another time. `checkedOut` is the branch that is checked out where it is another one.
 */
export async function readTip(git: Git, revision: string, { prefix, startedAt }: Reader, checkedOut?: string): Promise<Tip> {
  const places = [...new Set([...texts, ...mustBeFolders, ...likelySightings(startedAt)])]
  const [commit, headInbox, ...found] = await batch(git, [
    revision,
    `HEAD:${prefix}${paths.inbox}`,
    ...places.map((place) => `${revision}:${prefix}${place}`),
  ])
  if (commit === undefined) throw new VelosError('git', `The commit ${revision} is not in this clone.`)
  const objects = new Map<string, GitObject | undefined>(places.map((place, index) => [place, found[index]]))
  for (const place of mustBeFolders) {
    const object = objects.get(place)
    if (object === undefined || object.type === 'tree') continue
    throw new VelosError('not-a-folder', `On the branch "${prefix}${place}" is a file, and should be a folder.`)
  }

  const waiting = objects.get(paths.sightings)
  const isFile = new Map((waiting === undefined ? [] : entriesInTree(waiting)).map((entry) => [`${paths.sightings}/${entry.name}`, entry.isFile]))
  const wanted = sightingsAmong(waiting === undefined ? [] : namesInTree(waiting), startedAt).filter((place) => isFile.get(place) === true)
  const others = wanted.filter((place) => !objects.has(place))
  const more = others.length === 0 ? [] : await batch(git, others.map((place) => `${commit.id}:${prefix}${place}`))
  for (const [index, place] of others.entries()) objects.set(place, more[index])
  const text = (place: string) => {
    const object = isFile.get(place) === false ? undefined : objects.get(place)
    return object?.type === 'blob' ? toText(object.content) : undefined
  }
  // A clone that lost the object says just what it says of a file that was never there; the folder knows better.
  const memory = objects.get(paths.memory)
  const lost = [...(memory === undefined ? [] : namesInTree(memory)).map((name) => `${paths.memory}/${name}`), ...wanted]
    .find((place) => objects.has(place) && objects.get(place) === undefined)
  if (lost !== undefined) throw new VelosError('git', `This clone is damaged: it lacks the content of ${prefix}${lost} in ${commit.id}.`)
  const inbox = text(paths.inbox)
  return {
    version: commit.id,
    commit: commit.id,
    text,
    names(folder) {
      const tree = objects.get(folder)
      return tree === undefined ? [] : namesInTree(tree)
    },
    // Emptied by the very commit that takes it in, so the commit it was found in names it for good.
    ...(inbox === undefined ? {} : { inbox: { name: `commit:${commit.id}`, content: inbox } }),
    ...checkedOutInbox(headInbox, checkedOut),
    earlier: openHistory(git, commit.id, prefix),
    async read(wanted) {
      if (wanted.length === 0) return new Map()
      const blobs = await batch(git, wanted.map((path) => `${commit.id}:${prefix}${path}`))
      return new Map(wanted.flatMap((path, index) => {
        const blob = blobs[index]
        return blob?.type === 'blob' ? [[path, toText(blob.content)] as const] : []
      }))
    },
  }
}

function checkedOutInbox(inbox: GitObject | undefined, checkedOut: string | undefined): Pick<Tip, 'checkedOutInbox'> {
  if (inbox?.type !== 'blob') return {}
  const name = checkedOut === undefined ? {} : { name: `branch:${checkedOut}` }
  return { checkedOutInbox: { ...name, content: toText(inbox.content) } }
}

async function batch(git: Git, names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
  const result = await git(['cat-file', '--batch'], { input: `${names.join('\n')}\n`, encoding: 'latin1', maxBytes: 256 * 1024 * 1024 })
  if (result.code !== 0) throw new VelosError('git', `The branch could not be read: ${lastWords(undefined, result.stderr)}.`)
  return parseBatch(result.stdout)
}
