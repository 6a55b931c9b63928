import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { matchesNames, parseGlob, type Glob } from './glob.ts'

/** A file that a glob stands for. */
export interface Found {
  /** Absolute, as the system writes it. */
  readonly path: string
  /** POSIX, relative to the root. */
  readonly name: string
  readonly modifiedMs: number
}

/** The files that were found, the newest last, and what was left out, a sentence each. */
export interface Findings {
  readonly files: readonly Found[]
  readonly leftOut: readonly string[]
}

const most = { entries: 10_000, depth: 16, files: 200 }

/**
 * Looks for the files that the globs stand for. Follows no symbolic link, and goes into hidden folders and installed
 * packages only where they are named.
 */
export async function findFiles(
  root: string,
  settings: { readonly files: readonly string[]; readonly exclude: readonly string[] },
  signal: AbortSignal,
): Promise<Findings> {
  const walk: Walk = { root, entries: 0, paths: new Set(), leftOut: new Set(), signal }
  for (const glob of settings.files.map(posix).map(parseGlob)) await descend(walk, glob, resolve(root, glob.base), [])
  const excluded = settings.exclude.map(posix).map(parseGlob)
  const wanted = [...walk.paths].filter((path) => !excluded.some((glob) => matchesGlob(glob, root, path)))
  const dated = await Promise.all(wanted.map((path) => dateOf(root, path)))
  const files = dated.filter((one) => one !== undefined).sort(byAge)
  if (files.length > most.files) walk.leftOut.add(`only the newest ${most.files} of ${files.length} files are read`)
  return { files: files.slice(-most.files), leftOut: [...walk.leftOut] }
}

/** The oldest first; those of one moment by name. */
function byAge(one: Found, other: Found): number {
  return one.modifiedMs - other.modifiedMs || (one.name < other.name ? -1 : 1)
}

interface Walk {
  readonly root: string
  readonly signal: AbortSignal
  readonly paths: Set<string>
  readonly leftOut: Set<string>
  entries: number
}

async function descend(walk: Walk, glob: Glob, folder: string, way: readonly string[]): Promise<void> {
  for (const entry of await entriesOf(walk, folder)) {
    walk.signal.throwIfAborted()
    if (++walk.entries > most.entries) {
      walk.leftOut.add(`more than ${most.entries} files and folders to look through`)
      return
    }
    const path = join(folder, entry.name)
    const names = [...way, entry.name]
    if (!entry.isDirectory()) {
      if (matchesNames(glob.names, names)) walk.paths.add(path)
    } else if (leadsOn(glob, names)) {
      if (names.length >= most.depth) walk.leftOut.add(`folders deeper than ${most.depth} below ${glob.base}`)
      else await descend(walk, glob, path, names)
    }
  }
}

/** True if a file below that folder can match. Hidden folders and installed packages have to be named. */
function leadsOn({ names }: Glob, way: readonly string[]): boolean {
  const star = names.indexOf('**')
  const fixed = star === -1 ? names.slice(0, -1) : names.slice(0, star)
  const last = way.at(-1) ?? ''
  if (way.length <= fixed.length) return matchesNames(fixed.slice(0, way.length), way)
  return star !== -1 && ((!last.startsWith('.') && last !== 'node_modules') || names.includes(last))
}

async function entriesOf({ root, leftOut }: Walk, folder: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    // A default place that is not there is nothing to speak of.
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      leftOut.add(`the folder ${nameOf(root, folder)} cannot be read (${String(code)})`)
    }
    return []
  }
}

function matchesGlob(glob: Glob, root: string, path: string): boolean {
  // What is to be left out anywhere is left out outside of the root too.
  if (glob.base === '.' && glob.names[0] === '**') return matchesNames(glob.names, path.split(sep))
  const way = relative(resolve(root, glob.base), path)
  return !isAbsolute(way) && matchesNames(glob.names, way.split(sep))
}

async function dateOf(root: string, path: string): Promise<Found | undefined> {
  try {
    return { path, name: nameOf(root, path), modifiedMs: (await lstat(path)).mtimeMs }
  } catch {
    // It went away since the folder was read.
    return undefined
  }
}

function nameOf(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.'
}

/** Globs are written with slashes everywhere; on Windows a backslash is one too. */
function posix(glob: string): string {
  return sep === '\\' ? glob.replaceAll('\\', '/') : glob
}
