import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'

/** A program to be run once, in a place that was made for this run and goes with it. */
export interface Start {
  /** Removed after the run. */
  readonly place: string
  readonly cwd: string
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Makes a fresh place and says what to run there; that is not timed. */
export type Subject = () => Promise<Start>

/** What is measured side by side, by name; one that is not to be had here is absent. */
type Subjects<Name extends string> = Readonly<Partial<Record<Name, Subject>>>

/** What a run costs: user and system time are those of the program and of everything that it started and waited for. */
export interface Cost {
  readonly wallMs: number
  readonly cpuMs: number
}

/** Runs all subjects in turn, `runs` times each, and gives each one's medians. */
export async function compare<Name extends string>(
  subjects: Subjects<Name>,
  runs: number,
): Promise<(name: Name) => Cost> {
  const samples = await sample(subjects, runs, timed)
  const cost = (name: Name) => {
    const costs = samples(name)
    return { wallMs: median(costs.map(({ wallMs }) => wallMs)), cpuMs: median(costs.map(({ cpuMs }) => cpuMs)) }
  }
  for (const name in subjects) {
    const { wallMs, cpuMs } = cost(name)
    console.error(`  ${name}: ${wallMs.toFixed(0)} ms, CPU ${cpuMs.toFixed(0)} ms`)
  }
  return cost
}

/** What `measureOne` says of each subject, `runs` times. The first round warms the caches and does not count. */
export async function sample<Name extends string, Value>(
  subjects: Subjects<Name>,
  runs: number,
  measureOne: (start: Start) => Promise<Value>,
): Promise<(name: Name) => readonly Value[]> {
  const samples = new Map<string, Value[]>()
  const all = Object.entries<Subject | undefined>(subjects)
  for (let round = 0; round <= runs; round += 1) {
    // Another one is first each time, so that nobody always follows the same neighbour.
    const first = round % all.length
    for (const [name, subject] of [...all.slice(first), ...all.slice(0, first)]) {
      if (subject === undefined) continue
      const start = await subject()
      const value = await measureOne(start)
      if (round > 0) samples.set(name, [...(samples.get(name) ?? []), value])
      await rm(start.place, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  return (name) => samples.get(name) ?? []
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

/**
 * Bash's own `time` counts the children of children to the millisecond, which Node cannot. Forking from so small a
 * process also keeps this one's memory out of the program's peak.
 */
const timing = 'TIMEFORMAT="%3R %3U %3S"; time "$@" 2>&1'

/** Runs it; throws with the end of what it printed where its exit code is not 0. */
export async function timed({ command, cwd, env }: Start): Promise<Cost> {
  const { code, stdout, stderr } = await run(['bash', '-c', timing, 'bash', ...command], cwd, env)
  if (code !== 0) throw new Error(`${command.join(' ')} in ${cwd}: exit code ${code}\n${stdout.slice(-2000)}${stderr}`)
  const [wall = NaN, user = NaN, system = NaN] = stderr.trim().split(' ').map((seconds) => Number(seconds) * 1000)
  return { wallMs: wall, cpuMs: user + system }
}

/** Runs a program to its end, fed with `input`; what it printed as text. */
export async function run(
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  input?: Iterable<string>,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(program, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const ended = new Promise<number | null>((settle, reject) => {
    child.on('error', reject)
    child.on('close', settle)
  })
  for (const text of input ?? []) {
    if (!child.stdin.write(text)) await new Promise((drained) => child.stdin.once('drain', drained))
  }
  child.stdin.end()
  const code = await ended
  return { code, stdout: Buffer.concat(output).toString(), stderr: Buffer.concat(complaints).toString() }
}
