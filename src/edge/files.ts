/**
 * The file operations that publishing needs. All paths are absolute; every error is a `VelosError` that names
 * the path and the remedy.
 */
export interface Files {
  /** The text (UTF-8), or undefined where there is no such file. */
  readText(path: string): Promise<string | undefined>
  /** The same for a file that only this program writes: a symbolic link in its place is refused, whatever it leads to. */
  readOwn(path: string): Promise<string | undefined>
  /** The names in a folder, sorted; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>
  /** What has that name, links followed; undefined where nothing has. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>
  /** The path with all links followed; as it is where it does not exist. */
  realPath(path: string): Promise<string>
  /** Creates the folder and those above it, for everybody or for this user only. */
  makeFolder(folder: string, access?: 'everybody' | 'owner'): Promise<void>
  /** Writes a new file whole and to the disk; it must not exist. Its name is not durable before `syncFolder`. */
  writeNew(path: string, content: string): Promise<void>
  /** Replaces a file whole: previous content or new content, never a part. */
  replace(path: string, content: string): Promise<void>
  /** Moves a file over whatever has the name; true if there was something to move. */
  move(from: string, to: string): Promise<boolean>
  /** Removes a file; true if there was one. */
  remove(path: string): Promise<boolean>
  /** Removes a folder if it is there and empty. */
  removeEmptyFolder(folder: string): Promise<void>
  /** Makes the names in a folder durable. */
  syncFolder(folder: string): Promise<void>
  /** Adds one line to the end of a file in a single write, creating it and its folder. */
  appendLine(path: string, line: string): Promise<void>
  /** Bytes and milliseconds since the last change; undefined where there is no such file. */
  facts(path: string): Promise<{ readonly bytes: number; readonly ageMs: number } | undefined>
}
