import { type ErrorCode, messageOf, VelosError } from '../model/errors.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EISDIR: 'not-a-file',
  ELOOP: 'a-link',
}

/** The error code that the system gave, such as `ENOENT`; undefined for an error of another kind. */
export function systemCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined
}

/** A file error as one that says what was being done, with which path, and what to do about it. */
export function fileError(doing: string, path: string, thrown: unknown): VelosError {
  if (thrown instanceof VelosError) return thrown
  const system = systemCode(thrown)
  const code = (system === undefined ? undefined : codes[system]) ?? 'files'
  return new VelosError(code, `Could not ${doing} ${path}: ${system ?? messageOf(thrown)}.`, { cause: thrown })
}
