import { plain } from '../../model/plain.ts'
import { isBelow, placeOf, relativeTo, type PathMap } from './foreign-path.ts'
import type { NamedProblem, TicketProblemCode } from './ticket-problems.ts'

/** What the paths in a ticket may mean on this machine. */
export interface TicketRules {
  /** The root: an absolute path of this machine. */
  readonly root: string
  readonly pathMap: PathMap
}

/** A path, POSIX and relative to the root; or why it is none to read, to be put behind the name of what it is the path of. */
export type ArtifactPath = { readonly path: string } | { readonly problem: NamedProblem }

const longest = 1024
/** Controls, halves of characters, what ends a line, what is not seen and what turns the reading direction. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u
/** Names that Windows takes for devices, whatever follows their first dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i
/** A short name that Windows may have made for another one, such as `VELOS~1` for `.velos`. */
const shortName = /^[^.]{1,8}~\d+(?:\.|$)/
const extension = /\.(?:md|markdown|txt|json|csv|log|html)$/i

/**
 * The file below the root that a ticket means by a path: POSIX, Windows or both at once; relative, below this machine's
 * root, below `C:\giwanos\` (the original's root), or below a folder that the map knows. It lies in `data/` or in a folder
 * that the map leads to. Lexical: whether there is such a file, or a link in its way, is for whoever opens it.
 */
export function artifactPath(given: string, rules: TicketRules): ArtifactPath {
  const refuse = (code: TicketProblemCode, why: string): ArtifactPath => ({
    problem: { code, reason: `${given.trim() === '' ? 'has' : `"${plain(given, 100)}"`} ${why}` },
  })
  if (given.length > longest) return refuse('path-too-long', `is refused: its path has ${given.length} characters; at most ${longest} are allowed`)
  if (given.trim() === '') return refuse('path-empty', 'an empty path')
  if (unfit.test(given)) return refuse('path-characters', 'is refused: its path holds characters that are not to be seen')
  const slashed = given.replaceAll('\\', '/')
  if (/^\/(?:\/[?.]|\?\?)\//.test(slashed)) return refuse('path-device', 'is refused: it names a device')
  if (slashed.startsWith('//')) return refuse('path-network', 'is refused: it names a network share')
  if (/^[a-z]:(?!\/)/i.test(slashed)) return refuse('path-drive-relative', 'is refused: it is relative to a drive')

  const place = placeOf(slashed)
  if (place === undefined) return refuse('path-outside', 'is refused: it leads out of the root')
  const segments = relativeTo(place, rules)
  if (segments === undefined) return refuse('path-foreign', 'is refused: it is an absolute path of another place than the root')
  if (segments.some((one) => one.includes(':'))) return refuse('path-stream', 'is refused: a colon names a stream of a file, or a URL')
  if (segments.some((one) => device.test(one))) return refuse('path-device', 'is refused: it names a device')
  if (segments.some((one) => /[. ]$/.test(one) || shortName.test(one))) return refuse('path-name', 'is refused: a name in it means another one on Windows')
  if (segments.some((one) => one.startsWith('.'))) return refuse('path-hidden', 'is refused: a name in it begins with a dot')
  if (!isBelow(['data'], segments) && !rules.pathMap.some(({ to }) => isTarget(to, segments))) {
    return refuse('path-place', 'is refused: it does not lie in the folder "data"')
  }
  const path = segments.join('/')
  return extension.test(path) ? { path } : refuse('path-extension', 'is refused: files of that kind are not sent')
}

/** A map that leads to the root itself tells what a path means; it does not open the whole root. */
function isTarget(to: string, segments: readonly string[]): boolean {
  const target = placeOf(to.replaceAll('\\', '/'))
  return target !== undefined && target.anchor === '' && target.segments.length > 0 && isBelow(target.segments, segments)
}
