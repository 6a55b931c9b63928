import type { Checked } from './parsed.ts'

const longest = 1024

export const foreignFolderAllowed = 'an absolute folder is allowed, such as /srv/velos or C:\\velos'
export const foreignFolderPattern = '^([A-Za-z]:[\\\\/]|/(?![/\\\\]))'
export const ownFolderAllowed = 'a folder under the root is allowed, with / between its parts, such as data/old, or . for the root itself'
export const ownFolderPattern = '^(?![/\\\\])[^\\\\:]+$'

/** A folder of another machine, as tickets name it: POSIX, or with a drive. A network share is never read. */
export function isForeignFolder(text: string): boolean {
  const isAbsolute = /^(?:[A-Za-z]:[\\/]|\/(?![\\/]))/.test(text)
  return isAbsolute && text.length <= longest && !/[\p{Cc}\p{Cs}]/u.test(text) && !text.split(/[\\/]/).includes('..')
}

/** A folder below the root: POSIX, relative, without slashes at its end; `.` is the root. */
export function parseOwnFolder(text: string): Checked<string> {
  const parts = text.replace(/\/+$/, '').split('/')
  const isRelative = !text.startsWith('/') && text.length <= longest && !/[\p{Cc}\p{Cs}\\:]/u.test(text)
  if (!isRelative || parts.some((part) => part === '' || part === '..')) return { allowed: ownFolderAllowed }
  return { value: parts.filter((part) => part !== '.').join('/') || '.' }
}
