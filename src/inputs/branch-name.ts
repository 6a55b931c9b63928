const longest = 200

/** Why this is no name for a branch, or undefined where it is one: `git check-ref-format`, and a little more. */
export function branchNameProblem(name: string): string | undefined {
  if (name.startsWith('refs/')) return 'a branch is named without "refs/heads/"'
  if (name === 'HEAD' || name === '@') return 'the name is taken by git'
  if (name.length > longest) return `a name has at most ${longest} characters`
  if (/[\p{Cc}\p{Cs} ~^:?*[\\]/u.test(name)) {
    return 'a name holds no space, no control character and none of ~ ^ : ? * [ \\'
  }
  if (/\.\.|@\{|\/\//.test(name)) return 'a name holds no "..", no "@{" and no "//"'
  if (/^[-/]|[/.]$/.test(name)) return 'a name begins with neither "-" nor "/" and ends with neither "/" nor "."'
  if (name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))) {
    return 'no part of a name begins with "." or ends with ".lock"'
  }
  return undefined
}
