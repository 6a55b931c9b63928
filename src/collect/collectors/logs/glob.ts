/** A glob, cut at its slashes: `**` stands for any folders, `*` for any characters of a name, `?` for one. */
export interface Glob {
  /** The folder above the first wildcard: POSIX, absolute or relative to the root, `.` for the root itself. */
  readonly base: string
  /** The names below it. */
  readonly names: readonly string[]
}

export function parseGlob(text: string): Glob {
  const names = text.split('/')
  const first = names.findIndex((name) => /[*?]/.test(name))
  // Without a wildcard it is the path of a file: its name is what is looked for.
  const at = first === -1 ? names.length - 1 : first
  const base = names.slice(0, at).join('/')
  const start = text.startsWith('/') ? '/' : '.'
  return { base: base === '' ? start : base, names: names.slice(at).filter((name) => name !== '') }
}

/** True if the glob's names stand for that path below its base. */
export function matchesNames(names: readonly string[], path: readonly string[]): boolean {
  return starMatch(names, path, (name) => name === '**', matchesName)
}

/** True if a pattern with `*` and `?` stands for that name. What begins with a dot has to be named, as in a shell. */
export function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  return starMatch([...pattern], [...name], (char) => char === '*', (char, other) => char === '?' || char === other)
}

/** Greedy, going back to the last star only: never more steps than pattern times subject, whatever they hold. */
function starMatch<T>(
  pattern: readonly T[],
  subject: readonly T[],
  isStar: (one: T) => boolean,
  matches: (one: T, other: T) => boolean,
): boolean {
  let at = 0
  let star = -1
  let resumeAt = 0
  for (let read = 0; read < subject.length; ) {
    const one = pattern[at]
    const other = subject[read]
    if (one !== undefined && isStar(one)) {
      star = at++
      resumeAt = read
    } else if (one !== undefined && other !== undefined && matches(one, other)) {
      at++
      read++
    } else if (star !== -1) {
      at = star + 1
      read = ++resumeAt
    } else return false
  }
  return pattern.slice(at).every(isStar)
}
