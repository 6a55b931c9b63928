import type { ChildProcess } from 'node:child_process'
import { messageOf, VelosError } from '../model/errors.ts'
import { systemCode } from './file-errors.ts'
import type { Git, GitOptions, GitResult } from './git.ts'

/** What we say to git on every call: no prompts, no hooks or maintenance of the user's, no protocol that runs commands. */
const configuration = [
  'core.hooksPath=/dev/null',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.ext.allow=never',
  'core.quotePath=false',
  'advice.detachedHead=false',
]

/** Set by git for its hooks: they would turn our commands to another repository. */
const foreign = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
]

/**
 * Runs git in `folder`. A repository that another user owns is trusted where `trust` names its top (a job container sees
 * the runner's checkout like that).
 */
export function realGit(folder: string, env: Readonly<Record<string, string | undefined>>, trust: readonly string[] = []): Git {
  const flags = [...configuration, ...trust.map((one) => `safe.directory=${one}`)].flatMap((one) => ['-c', one])
  const base: Record<string, string | undefined> = { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' }
  for (const name of foreign) delete base[name]

  return async (args, options = {}) => {
    const { spawn } = await import('node:child_process')
    const child = spawn('git', [...flags, ...args], {
      cwd: folder,
      env: { ...base, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      // A group of its own, so that git's own helpers end with it.
      detached: process.platform !== 'win32',
    })
    try {
      return await finish(child, options)
    } catch (thrown) {
      throw explain(thrown, args)
    }
  }
}

function explain(thrown: unknown, args: readonly string[]): unknown {
  if (thrown instanceof VelosError) return thrown
  if (systemCode(thrown) === 'ENOENT') return new VelosError('git-missing', 'The program "git" was not found.', { cause: thrown })
  return new VelosError('git', `"git ${commandIn(args)}" could not be run: ${messageOf(thrown)}.`, { cause: thrown })
}

/** The command among the arguments, behind any `-c name=value`. */
function commandIn(args: readonly string[]): string {
  const at = args.findIndex((arg, index) => arg !== '-c' && args[index - 1] !== '-c')
  return args[at] ?? ''
}

/** What a local command may take; one that talks to a remote brings its own signal. */
const localLimitMs = 120_000
/** A helper that git left behind may hold its pipes: after git has ended, no more than this is waited for them. */
const graceMs = 300

async function finish(child: ChildProcess, options: GitOptions): Promise<GitResult> {
  const { signal, input, maxBytes = 64 * 1024 * 1024, encoding = 'utf8', limitMs = localLimitMs } = options
  const output: Buffer[] = []
  const complaints: Buffer[] = []
  let bytes = 0
  return await new Promise<GitResult>((resolve, reject) => {
    const fail = (reason: unknown) => {
      end(child)
      settle(() => reject(reason))
    }
    const stop = () => fail(signal?.reason)
    const limit = setTimeout(() => fail(new Error(`it did not end within ${limitMs / 1000} s`)), limitMs)
    let grace: NodeJS.Timeout | undefined
    const settle = (how: () => void) => {
      clearTimeout(limit)
      clearTimeout(grace)
      signal?.removeEventListener('abort', stop)
      // Whoever still holds the other ends does not hold us.
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy()
      how()
    }
    const done = (code: number | null, killedBy: NodeJS.Signals | null) =>
      settle(() => {
        const stderr = Buffer.concat(complaints).toString('utf8')
        resolve({
          code: code ?? 128,
          stdout: Buffer.concat(output).toString(encoding),
          stderr: killedBy === null ? stderr : `${stderr}ended by ${killedBy}`,
        })
      })
    if (signal?.aborted === true) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    child.stdout?.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maxBytes) fail(new Error(`it printed more than ${maxBytes} bytes`))
      else output.push(chunk)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      if (complaints.length < 1000) complaints.push(chunk)
    })
    // A git that ends without reading all of its input is judged by its exit code, not by the broken pipe.
    child.stdin?.on('error', (thrown: Error) => (systemCode(thrown) === 'EPIPE' ? undefined : fail(thrown)))
    child.on('error', fail)
    child.on('exit', (code, killedBy) => {
      grace = setTimeout(() => done(code, killedBy), graceMs)
    })
    child.on('close', done)
    child.stdin?.end(input)
  })
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch (thrown) {
    // It ended by itself in the meantime.
    if (systemCode(thrown) !== 'ESRCH') throw thrown
  }
}
