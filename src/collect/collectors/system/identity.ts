import type { World } from '../../../edge/world.ts'
import type { Observation } from '../../../model/observation.ts'
import { garbled, readProc, type Machine } from './machine.ts'

/** The distribution's name for people in `/etc/os-release` (os-release(5)). */
export function parsePrettyName(text: string): string | undefined {
  const value = /^PRETTY_NAME=(.*)$/m.exec(text)?.[1]?.trim()
  const bare = value?.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(["'$`\\])/g, '$1')
  return bare === '' ? undefined : bare
}

/** `/proc/uptime`, in seconds. */
export function parseUptime(text: string): number | undefined {
  const seconds = /^(\d+(?:\.\d+)?) /.exec(text)?.[1]
  return seconds === undefined ? undefined : Math.floor(Number(seconds))
}

export function uptime(machine: Machine): readonly Observation[] {
  const seconds = parseUptime(readProc(machine, 'uptime'))
  if (seconds === undefined) throw garbled('uptime')
  return [{ key: 'uptime', value: seconds, unit: 'seconds' }]
}

export function os({ calls }: Machine): readonly Observation[] {
  return [{ key: 'os', value: prettyName(calls) ?? calls.os.version() }]
}

function prettyName({ osRelease }: Machine['calls']): string | undefined {
  try {
    return parsePrettyName(osRelease())
  } catch {
    return undefined
  }
}

export function kernel(machine: Machine): readonly Observation[] {
  return [{ key: 'kernel', value: readProc(machine, 'sys/kernel/osrelease').trim() }]
}

/** The Actions runner that this runs on, where there is one. */
export function runner({ env }: World): readonly Observation[] {
  const { RUNNER_NAME, RUNNER_ENVIRONMENT, ImageOS, ImageVersion } = env
  if (!RUNNER_NAME) return []
  const image = [ImageOS, ImageVersion].filter(Boolean).join(' ')
  return [{
    key: 'runner',
    value: RUNNER_NAME,
    labels: { ...(RUNNER_ENVIRONMENT && { environment: RUNNER_ENVIRONMENT }), ...(image && { image }) },
  }]
}
