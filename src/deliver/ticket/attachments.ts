import type { Attachment } from '../../model/dispatch.ts'

const nameAtMost = 100

const mediaTypes: Readonly<Record<string, Attachment['mediaType']>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
  log: 'text/plain',
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
}

/** True for a file that a report can be read from. */
export function isMarkdown(path: string): boolean {
  return mediaTypes[extensionOf(path)] === 'text/markdown'
}

/** Files to go with a message, under names that are safe everywhere and each there once, in whatever case. */
export function attachmentsOf(files: readonly { readonly path: string; readonly content: Uint8Array }[]): readonly Attachment[] {
  const taken = new Set<string>()
  return files.map(({ path, content }) => {
    const name = freeName(path, taken)
    taken.add(name.toLowerCase())
    return { name, mediaType: mediaTypes[extensionOf(path)] ?? 'text/plain', content }
  })
}

function freeName(path: string, taken: ReadonlySet<string>): string {
  const extension = extensionOf(path)
  const end = extension in mediaTypes ? `.${extension}` : '.txt'
  const given = path.slice(path.lastIndexOf('/') + 1, extension in mediaTypes ? -end.length : undefined)
  const safe = given.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^[._-]+/, '').slice(0, nameAtMost - end.length - 3) || 'file'
  for (let count = 1; ; count += 1) {
    const name = `${safe}${count === 1 ? '' : `-${count}`}${end}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}
