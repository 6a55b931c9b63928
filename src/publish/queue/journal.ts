import { join } from 'node:path'
import type { Files } from '../../edge/files.ts'
import { isJsonObject } from '../../model/json.ts'
import { isReceipt } from '../../model/receipt-codec.ts'
import type { Receipt } from '../../model/receipt.ts'

/**
 * What a bridge that works on a branch writes down in its clone before the branch has it. Should it die, the next bridge
 * in the same clone knows exactly what was sent; one in another clone has to doubt all that was claimed.
 */
export interface Journal {
  /** `owner`: this process, as `Locks.owner` names it. */
  begin(owner?: string): Promise<void>
  note(path: string, receipt: Receipt): Promise<void>
  /** Takes over what is known of a ticket from a bridge that died with it. */
  inherit(path: string, left: Left): Promise<void>
  /** Runs that left a journal in this clone. */
  runs(): Promise<readonly string[]>
  /** What another run left, by ticket; undefined where it left no journal here. */
  read(run: string): Promise<ReadonlyMap<string, Left> | undefined>
  /** Whose journal that is: another bridge that still works in this clone, or one that has ended. */
  ownerOf(run: string): Promise<string | undefined>
  remove(run: string): Promise<void>
}

/** What a dead bridge left of a ticket; `since`: of some time before that nobody knows what was sent. */
export interface Left {
  readonly receipts: readonly Receipt[]
  readonly since?: string
}

export function openJournal(files: Files, gitFolder: string, own: string): Journal {
  const folder = join(gitFolder, 'velos')
  const place = (run: string) => join(folder, `bridge-${run}.jsonl`)
  const append = async (line: object) => await files.appendLine(place(own), JSON.stringify(line))
  return {
    begin: async (owner) => await append(owner === undefined ? {} : { owner }),
    note: async (path, receipt) => await append({ path, receipt }),
    async inherit(path, { receipts, since }) {
      for (const receipt of receipts) await append({ path, receipt })
      if (since !== undefined) await append({ path, since })
    },
    async runs() {
      return (await files.list(folder)).flatMap((name) => /^bridge-([0-9a-f-]{36})\.jsonl$/.exec(name)?.[1] ?? []).filter((run) => run !== own)
    },
    async read(run) {
      const text = isRun(run) ? await files.readOwn(place(run)) : undefined
      if (text === undefined) return undefined
      const found = new Map<string, Left>()
      for (const line of text.split('\n')) {
        const entry = parse(line)
        if (entry === undefined) continue
        const { path, ...more } = entry
        const { receipts, ...before } = found.get(path) ?? { receipts: [] }
        found.set(path, { ...before, ...more, receipts: [...receipts, ...more.receipts] })
      }
      return found
    },
    async ownerOf(run) {
      const [first = ''] = ((isRun(run) ? await files.readOwn(place(run)) : undefined) ?? '').split('\n')
      const head = parseLine(first)
      return isJsonObject(head) && typeof head['owner'] === 'string' ? head['owner'] : undefined
    },
    async remove(run) {
      await files.remove(place(run))
      await files.removeEmptyFolder(folder)
    },
  }
}

function isRun(run: string): boolean {
  return /^[0-9a-f-]{36}$/.test(run)
}

function parse(line: string): (Left & { readonly path: string }) | undefined {
  const value = parseLine(line)
  if (!isJsonObject(value)) return undefined
  const { path, receipt, since } = value
  if (typeof path !== 'string') return undefined
  if (typeof since === 'string') return { path, receipts: [], since }
  return isReceipt(receipt) ? { path, receipts: [receipt] } : undefined
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // Empty, or cut off when its writer died: then what it told of had not begun.
  }
}
