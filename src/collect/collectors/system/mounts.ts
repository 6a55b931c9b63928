/** A mounted file system. */
export interface Mount {
  /** `major:minor`; the same for all mounts of one file system. */
  readonly device: string
  /** The folder within the file system that is mounted; `/` unless it is a bind mount or a subvolume. */
  readonly top: string
  readonly point: string
  readonly type: string
  readonly source: string
}

/** Those that are reached over a network, or through a program: asking them may hang. */
const remote = /^(?:nfs4?|cifs|smb3|smbfs|ceph|9p|afs|glusterfs|lustre|virtiofs|fuse\..*|fuse|vboxsf|prl_fs|drvfs)$/

/** Local ones that have no device of their own in their source. */
const local = /^(?:zfs|bcachefs|btrfs)$/

/** Images that are full by nature. */
const image = /^(?:squashfs|iso9660|erofs|cramfs|romfs|udf)$/

/** Not disks to look after: what the kernel puts there, what a container is given to read. */
const inner = /^\/(?:proc|sys|dev|run|etc|snap)(?:\/|$)/

/** `/proc/self/mountinfo` (proc(5)): `id parent major:minor root point options [optional…] - type source options`. */
export function parseMounts(mountinfo: string): readonly Mount[] {
  return mountinfo.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ', 2)
    const [, , device, top, point] = before.split(' ')
    const [type, source = ''] = after.split(' ')
    if (device === undefined || top === undefined || point === undefined || !type) return []
    return [{ device, top: unescape(top), point: unescape(point), type, source: unescape(source) }]
  })
}

/** True where asking for its figures may hang. */
export function isRemote({ type }: Mount): boolean {
  return remote.test(type)
}

/** The file systems that hold data, each once, where it is mounted whole or else highest; in order of mount point. */
export function realMounts(mounts: readonly Mount[]): readonly Mount[] {
  // What was mounted last at a point is what is seen there.
  const visible = new Map(mounts.map((mount) => [mount.point, mount]))
  const byDevice = new Map<string, Mount>()
  for (const mount of visible.values()) {
    if (!isReal(mount)) continue
    const known = byDevice.get(mount.device)
    if (known === undefined || rank(mount) < rank(known)) byDevice.set(mount.device, mount)
  }
  return [...byDevice.values()].sort((one, other) => (one.point < other.point ? -1 : 1))
}

/** The mount that a path is on: of those at the longest point above it, or at it, the last one, which is what is seen. */
export function mountOf(mounts: readonly Mount[], path: string): Mount | undefined {
  const above = mounts.filter(({ point }) => `${path}/`.startsWith(point === '/' ? '/' : `${point}/`))
  const longest = Math.max(...above.map(({ point }) => point.length))
  return above.findLast(({ point }) => point.length === longest)
}

function isReal(mount: Mount): boolean {
  const { type, source, point } = mount
  if (image.test(type) || inner.test(point)) return false
  // Within a container its root is an overlay; all others are layers of a disk that is listed itself.
  if (type === 'overlay' || type === 'rootfs') return point === '/'
  return source.startsWith('/dev/') || local.test(type) || isRemote(mount)
}

function rank({ top, point }: Mount): number {
  return (top === '/' ? 0 : 1_000_000) + point.length
}

/** The kernel writes blank, tab, newline and backslash as `\040`, `\011`, `\012` and `\134`. */
function unescape(text: string): string {
  return text.replace(/\\([0-3][0-7]{2})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}
