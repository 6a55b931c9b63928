/** Foreign absolute folders, as they stand in tickets, and the folder below the root that is meant. */
export type PathMap = readonly { readonly from: string; readonly to: string }[]

/** A path taken apart, without `.`, `..` and empty names. */
export interface Place {
  /** Nothing for a relative path; `/`; or a drive, `c:`. */
  readonly anchor: string
  readonly segments: readonly string[]
}

/** The root of the machine on which the original ran; its tickets name it. */
const originalRoot = 'C:/giwanos'

/** Takes a path with forward slashes apart; undefined where it leads above its beginning. */
export function placeOf(slashed: string): Place | undefined {
  const drive = /^[a-z]:(?=\/|$)/i.exec(slashed)?.[0]
  const anchor = drive?.toLowerCase() ?? (slashed.startsWith('/') ? '/' : '')
  const segments: string[] = []
  for (const segment of slashed.slice(drive?.length ?? 0).split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return { anchor, segments }
}

/**
 * The names from the root on. An absolute path must begin with a known folder, of which the longest counts, and the map
 * before what is built in; undefined where there is none.
 */
export function relativeTo(place: Place, { root, pathMap }: { readonly root: string; readonly pathMap: PathMap }): readonly string[] | undefined {
  if (place.anchor === '') return place.segments
  const known = [...pathMap, { from: root, to: '' }, { from: originalRoot, to: '' }].flatMap(({ from, to }) => {
    const [source, target] = [from, to].map((one) => placeOf(one.replaceAll('\\', '/')))
    const isSound = source !== undefined && source.anchor !== '' && target !== undefined && target.anchor === ''
    return isSound && beginsWith(place, source) ? [{ source, target }] : []
  })
  const longest = Math.max(...known.map(({ source }) => source.segments.length))
  const found = known.find(({ source }) => source.segments.length === longest)
  return found && [...found.target.segments, ...place.segments.slice(longest)]
}

/** True where the names lead to something below the folder, and not to the folder itself. */
export function isBelow(folder: readonly string[], segments: readonly string[]): boolean {
  return segments.length > folder.length && folder.every((name, index) => name === segments[index])
}

/** Whole names; on a drive in whatever case, as Windows has it. */
function beginsWith(place: Place, start: Place): boolean {
  if (place.anchor !== start.anchor) return false
  const same = (name: string): string => (place.anchor === '/' ? name : name.toLowerCase())
  return start.segments.every((name, index) => {
    const own = place.segments[index]
    return own !== undefined && same(name) === same(own)
  })
}
