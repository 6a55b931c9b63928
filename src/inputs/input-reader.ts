import type { Problem } from '../model/problem.ts'
import { given, spelled, type Input, type InputSource } from './inputs.ts'
import type { Parsed } from './parsed.ts'

/** Reads inputs one by one, and keeps what is wrong with them. */
export interface InputReader<Name extends string> {
  /** What was given, else the default; undefined where both are empty, and where it is a problem. */
  read<Value>(name: Name, parse: (text: string) => Parsed<Value>): Value | undefined
  readonly problems: readonly Problem[]
}

/** A reader of the values of one of the tables of inputs. */
export function inputReader<const Table extends readonly Input[]>(
  table: Table,
  values: Readonly<Record<string, string | undefined>>,
  source: InputSource,
): InputReader<Table[number]['name']> {
  const problems: Problem[] = []
  const defaultOf = (name: string): string => {
    const input = table.find((one) => one.name === name)
    return (source === 'flag' ? input?.flagDefault : undefined) ?? input?.default ?? ''
  }
  return {
    problems,
    read(name, parse) {
      const text = given(values[name]) ?? defaultOf(name)
      if (text === '') return undefined
      const parsed = parse(text)
      if ('value' in parsed) return parsed.value
      problems.push({ path: spelled(name, source), message: parsed.problem })
      return undefined
    },
  }
}
