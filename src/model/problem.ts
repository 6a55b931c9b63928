import { plain } from './plain.ts'

/** One thing that is wrong with the inputs or the configuration; a run reports all of them at once. */
export interface Problem {
  /** The configuration file as it was named; absent for inputs, flags and environment variables. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
  /** From 1, in UTF-16 code units. */
  readonly column?: number
  /** `report.style`, `input "deliver"`, `VELOS_CPU_WINDOW`; absent where the whole is meant. */
  readonly path?: string
  /** What was found; what is allowed; what was probably meant. */
  readonly message: string
}

/** `file:line:column path: message`, without the parts that are absent, as one harmless line. */
export function problemLine({ file, line, column, path, message }: Problem): string {
  const where = [file, line, column].filter((part) => part !== undefined).join(':')
  const subject = [where, path].filter(Boolean).join(' ')
  return plain(subject === '' ? message : `${subject}: ${message}`)
}
