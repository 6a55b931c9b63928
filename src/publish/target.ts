import type { Inbox } from '../model/memory.ts'

/** Where a run is published: a branch, or a folder. It is read, then written on the condition that it is as it was read. */
export interface Target<State extends TipBase = Tip> {
  /** For people: "branch main of origin", "the folder /srv/app". */
  readonly name: string
  /** Reads where the target stands now. */
  tip(): Promise<State>
  /** Writes all of the plan or nothing of it. A refusal that trying again would not change is thrown. */
  publish(plan: Plan, tip: State): Promise<Published>
  /** Clears away what reading left, where nothing was published after it. */
  release(): Promise<void>
}

/** What every state of a target has. */
export interface TipBase {
  /** Names the state: a commit, or what a folder's memory held. */
  readonly version: string
  /** The commit at the tip of a branch; absent for a folder, and for a branch that does not exist yet. */
  readonly commit?: string
}

/** A state of the target, as the loop reads it. Paths are POSIX and relative to the root. */
export interface Tip extends TipBase {
  /** The text of a memory file or inbox; undefined where there is none. */
  text(path: string): string | undefined
  /** The names in one of the contract's folders; none where there is no such folder. */
  names(folder: string): readonly string[]
  /** The inbox that the branch itself holds; a folder's is claimed instead. */
  readonly inbox?: Inbox
  /**
   * The inbox as the checked-out commit holds it: the folder's inbox begins with it. With a name it is to be read under
   * that name, which stays; without one the tip's own inbox stands for it.
   */
  readonly checkedOutInbox?: { readonly name?: string; readonly content: string }
  /** The texts that a memory file had before, the newest first: its history, as far as there is one. Reading it may fail. */
  earlier(path: string): AsyncIterable<EarlierText>
  /** Reads further files, such as the tickets that expire; those that are missing are left out. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** What a file held in an earlier commit. */
export interface EarlierText {
  /** The commit. */
  readonly version: string
  readonly text: string
}

/** What is to be written, as data. Paths are POSIX and relative to the root. */
export interface Plan {
  readonly writes: ReadonlyMap<string, string>
  readonly removes: readonly string[]
  /** Files that go to another place as they are, whatever they hold. */
  readonly moves?: readonly { readonly from: string; readonly to: string }[]
  /** One line, for a commit. */
  readonly message: string
}

export type Published =
  | { readonly outcome: 'accepted'; readonly commit?: string; readonly notes: readonly string[] }
  /** Somebody else was quicker: fold again on the new tip. */
  | { readonly outcome: 'lost'; readonly reason: string }
  /** No answer: it may have arrived; the next tip tells. */
  | { readonly outcome: 'unclear'; readonly reason: string; readonly commit?: string }
