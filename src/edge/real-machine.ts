import { hostname, tmpdir } from 'node:os'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Host } from '../model/reading.ts'
import type { Machine } from './machine.ts'
import type { CpuSample } from './world.ts'
import { realFetch } from './real-fetch.ts'
import { realFiles } from './real-files.ts'
import { realGit } from './real-git.ts'
import { realLocks } from './real-locks.ts'
import { redactor } from './redact.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** This machine, looking at `root`. */
export function realMachine(root: string, env: Environment, cpuAtStart?: CpuSample): Machine {
  return {
    ...(cpuAtStart && { cpuAtStart }),
    env,
    root,
    platform: process.platform,
    proc: '/proc',
    sys: '/sys',
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    sleep,
    fetch: realFetch(env),
    git: realGit(root, env, trustedIn(root, env)),
    redact: redactor(env),
    files: realFiles,
    locks: realLocks(realFiles),
    temporary: env['RUNNER_TEMP'] || tmpdir(),
    async uuid() {
      const { v4 } = await import('uuid')
      return v4()
    },
    random: Math.random,
  }
}

/**
 * A job container runs as another user than the one who checked out. The workflow itself named the root, so in a job the
 * repositories between the workspace and the root are trusted.
 */
function trustedIn(root: string, env: Environment): readonly string[] {
  const workspace = env['GITHUB_WORKSPACE']
  if (env['GITHUB_ACTIONS'] !== 'true' || workspace === undefined) return []
  const below = relative(workspace, root)
  if (below.startsWith('..') || isAbsolute(below)) return []
  const steps = below === '' ? [] : below.split(sep)
  return [workspace, ...steps.map((_, index) => join(workspace, ...steps.slice(0, index + 1)))]
}

/**
 * Who is being watched. A self-hosted runner goes by its own name, since a job container's changes every time; every
 * hosted runner is another machine, so memory knows those by their kind.
 */
export function hostOf(env: Environment): Host {
  const { platform, arch } = process
  const name = env['RUNNER_NAME'] || hostname()
  const hosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted'
  return { name, key: hosted ? `github-hosted-${platform}-${arch}` : name, hosted, platform, arch }
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
