import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The committed bundles, which is what users run. */
export const bundles = {
  cli: resolve('dist/cli/index.js'),
  loop: resolve('dist/loop/index.js'),
  bridge: resolve('dist/bridge/index.js'),
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Another user to run as, where the tests run as root. */
  readonly uid?: number
  /** Put before the program, such as strace with its arguments. */
  readonly through?: readonly string[]
}

/** Runs a bundle on this Node to its end. */
export async function runBundle(bundle: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const [program = '', ...rest] = [...(options.through ?? []), process.execPath, bundle, ...args]
  const child = spawn(program, rest, {
    cwd: options.cwd,
    // The samples' distance is of no interest to most tests.
    env: { VELOS_CPU_WINDOW: '0ms', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
  })
  const output: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const code = await new Promise<number | null>((settle, reject) => {
    child.on('error', reject)
    child.on('close', settle)
  })
  return { code, stdout: Buffer.concat(output).toString(), stderr: Buffer.concat(complaints).toString() }
}

/** `velos` with these arguments. */
export async function velos(args: readonly string[], options: RunOptions): Promise<Ended> {
  return await runBundle(bundles.cli, args, options)
}

export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs an action's bundle as the runner would: inputs and workflow files in the environment. */
export async function runAction(
  bundle: string,
  inputs: Readonly<Record<string, string>>,
  options: RunOptions,
): Promise<ActionEnded> {
  const files = await mkdtemp(join(options.env['HOME'] ?? options.cwd, 'runner-'))
  const output = join(files, 'output')
  const summary = join(files, 'summary')
  for (const file of [output, summary]) await writeFile(file, '')
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const ended = await runBundle(bundle, [], {
    ...options,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.cwd,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_RUN_ID: '16012345678',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'example/watched',
      RUNNER_NAME: 'runner-1',
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_TEMP: files,
      ...options.env,
      ...given,
    },
  })
  return { ...ended, outputs: readOutputs(await readFile(output, 'utf8')), summary: await readFile(summary, 'utf8') }
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) found[name] = value
  return found
}
