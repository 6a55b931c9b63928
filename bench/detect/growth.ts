import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gitEnvironment, temporaryFolder } from '../../test/support/repositories.ts'
import { run } from '../measure.ts'
import { begin, write } from '../past.ts'
import { kinds } from './kinds.ts'
import { seeded } from './random.ts'
import { atMost, remark, type Row } from './rows.ts'
import { hour, regular } from './schedule.ts'
import { type Sample, series } from './series.ts'
import type { Part } from './setting.ts'

/** Keeps the memory of series in files. */
export interface Encoder {
  readonly name: string
  /** Opens an empty memory; the function takes one run's samples by name of the series and gives the text of each file that changes, undefined where it goes. */
  open(): (samples: ReadonlyMap<string, Sample>) => ReadonlyMap<string, string | undefined>
}

const seriesKept = 20
const year = 365

/** By how much a repository grows, packed, in a year of hourly runs. The first encoder is ours; the others are for comparison. */
export function growthOf(encoders: readonly [ours: Encoder, ...others: Encoder[]]): Part {
  return {
    name: 'growth',
    async measure() {
      const rows: Row[] = []
      for (const [index, encoder] of encoders.entries()) {
        const what = `${seriesKept} series, a year of hourly runs, packed: ${encoder.name}`
        const { bytes, parts } = await packed(commits(encoder))
        // A run commits its report anyway: commits, trees and git's index of them are not memory's.
        const files = parts.filter(([part]) => !['commits', 'trees'].includes(part)).reduce((sum, [, size]) => sum + size, 0)
        rows.push(index === 0 ? atMost(what, files, { needed: 8e6, aim: 4e6, write: megabytes }) : remark(what, megabytes(files)))
        for (const [part, size] of parts) rows.push(remark(`of which ${part}`, megabytes(size)))
        rows.push(remark('the whole repository, with commits, trees and indexes', megabytes(bytes)))
      }
      return rows
    },
  }
}

/** A commit for each run, as a stream for `git fast-import`. */
function* commits(encoder: Encoder): Generator<string, void> {
  const all = Array.from({ length: seriesKept }, (_, seed) => {
    const kind = kinds[seed % kinds.length]
    if (kind === undefined) throw new Error('there are no kinds of series')
    // One schedule for all: they are of one machine.
    return { name: `series-${seed}`, samples: series(kind, seed, regular(seeded('growth'), hour, year)) }
  })
  const fold = encoder.open()
  for (;;) {
    const now = new Map<string, Sample>()
    for (const { name, samples } of all) {
      const { value } = samples.next()
      if (value !== undefined) now.set(name, value)
    }
    const [first] = now.values()
    if (first === undefined) return
    yield begin(new Date(first.at * 1000), 'chore(velos): report')
    for (const [path, text] of fold(now)) yield text === undefined ? `D ${path}\n` : write(path, text)
  }
}

interface Grown {
  /** Bytes of the packs, all that git keeps beside them included. */
  readonly bytes: number
  /** What is in them by file or folder, the commits and the trees apart, the largest first. */
  readonly parts: readonly (readonly [part: string, bytes: number])[]
}

/** What a new repository with these commits comes to, repacked from scratch. */
async function packed(stream: Iterable<string>): Promise<Grown> {
  await using folder = await temporaryFolder()
  const env = gitEnvironment(folder.path)
  const repository = join(folder.path, 'grown.git')
  const git = async (args: readonly string[], cwd: string, input?: Iterable<string>) => {
    const { code, stdout, stderr } = await run(['git', ...args], cwd, env, input)
    if (code !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
    return stdout
  }
  await git(['init', '--quiet', '--bare', '--initial-branch=main', repository], folder.path)
  await git(['fast-import', '--quiet', '--date-format=raw'], repository, stream)
  // What fast-import made is against whatever came before; git's own search is what a repository comes to.
  await git(['repack', '-a', '-d', '-f', '--quiet'], repository)
  const packs = join(repository, 'objects/pack')
  const sizes = await Promise.all((await readdir(packs)).map(async (name) => (await stat(join(packs, name))).size))
  const named = await git(['rev-list', '--all', '--objects'], repository)
  const listed = await git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype) %(objectsize:disk)'], repository)
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), parts: partsOf(named, listed) }
}

function partsOf(named: string, listed: string): Grown['parts'] {
  const paths = new Map(named.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
  const parts = new Map<string, number>()
  for (const line of listed.trimEnd().split('\n')) {
    const [id = '', type = '', size = '0'] = line.split(' ')
    const path = (paths.get(id) ?? '').replace(/\/\d{8}_\d\d\.jsonl$/, '')
    const part = type === 'blob' ? path : `${type}s`
    parts.set(part, (parts.get(part) ?? 0) + Number(size))
  }
  return [...parts].sort(([, one], [, other]) => other - one)
}

function megabytes(value: number): string {
  return `${(value / 1e6).toFixed(1)} MB`
}
