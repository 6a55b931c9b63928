import type { Plan } from '../target.ts'

/** Who a commit is by. */
export interface Identity {
  readonly name: string
  readonly email: string
}

/** What a commit is made of besides its files. */
export interface CommitFacts {
  readonly identity: Identity
  readonly time: Date
  /** The commit that it stands on; absent: an orphan, the first of its branch. */
  readonly parent?: string
  /** Hexadecimal digits of an id in this repository. */
  readonly idLength: 40 | 64
  /** Put before each path: the root's place in the repository, empty or ending in a slash. */
  readonly prefix: string
  /** A ref of ours, used while the commit is made and gone afterwards. */
  readonly scratchRef: string
  /** Further refs of ours that are to go. */
  readonly staleRefs: readonly string[]
}

/** The stream that makes `git fast-import` write one commit, print its id and keep no ref. */
export function commitStream(plan: Plan, facts: CommitFacts): Buffer {
  const { identity, time, parent, idLength, prefix, scratchRef, staleRefs } = facts
  const parts: (string | Buffer)[] = [
    'feature done\n',
    `commit ${scratchRef}\nmark :1\n`,
    `committer ${clean(identity.name)} <${clean(identity.email)}> ${Math.floor(time.getTime() / 1000)} +0000\n`,
    ...data(plan.message),
    ...(parent === undefined ? [] : [`from ${parent}\n`]),
    ...(plan.moves ?? []).map(({ from, to }) => `R ${quote(prefix + from)} ${quote(prefix + to)}\n`),
    ...plan.removes.map((path) => `D ${quote(prefix + path)}\n`),
    ...[...plan.writes].flatMap(([path, content]) => [`M 100644 inline ${quote(prefix + path)}\n`, ...data(content)]),
    '\nget-mark :1\n',
    ...[scratchRef, ...staleRefs].map((ref) => `reset ${ref}\nfrom ${'0'.repeat(idLength)}\n\n`),
    'done\n',
  ]
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}

function data(text: string): readonly (string | Buffer)[] {
  const bytes = Buffer.from(text)
  return [`data ${bytes.length}\n`, bytes, '\n']
}

/** As git quotes a path: C style, so that a space, a quote or a line feed stays part of the name. */
function quote(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

function clean(text: string): string {
  return text.replace(/[<>\n\0]/g, '')
}
