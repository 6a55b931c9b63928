/** One object as `git cat-file --batch` prints it. */
export interface GitObject {
  readonly id: string
  readonly type: string
  /** One character a byte. */
  readonly content: string
}

/**
 * Reads the output of `git cat-file --batch` (one character a byte), an entry for each name that was asked for;
 * undefined where the object is missing.
 */
export function parseBatch(output: string): readonly (GitObject | undefined)[] {
  const objects: (GitObject | undefined)[] = []
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf('\n', at)
    if (lineEnd < 0) throw new Error('the output of cat-file ends within a line')
    const line = output.slice(at, lineEnd)
    const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line)
    at = lineEnd + 1
    if (header === null) {
      objects.push(undefined)
      continue
    }
    const [, id = '', type = '', size = '0'] = header
    objects.push({ id, type, content: output.slice(at, at + Number(size)) })
    at += Number(size) + 1
  }
  return objects
}

/** One line of a folder. */
export interface TreeEntry {
  readonly name: string
  /** It is no folder, no link, and no other repository. */
  readonly isFile: boolean
}

/** The names in a tree object. */
export function namesInTree(tree: GitObject): readonly string[] {
  return entriesInTree(tree).map(({ name }) => name)
}

/** What a tree object names: entries of `<mode> <name>\0<id>`, the id as raw bytes. */
export function entriesInTree(tree: GitObject): readonly TreeEntry[] {
  const idBytes = tree.id.length / 2
  const entries: TreeEntry[] = []
  for (let at = 0; at < tree.content.length; ) {
    const space = tree.content.indexOf(' ', at)
    const end = tree.content.indexOf('\0', space)
    if (space < 0 || end < 0) throw new Error(`the tree ${tree.id} is damaged`)
    entries.push({ name: toText(tree.content.slice(space + 1, end)), isFile: tree.content.startsWith('100', at) })
    at = end + 1 + idBytes
  }
  return entries
}

/** Bytes, one character each, as UTF-8 text. */
export function toText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
