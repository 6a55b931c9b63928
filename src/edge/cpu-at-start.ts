import { readFileSync } from 'node:fs'
import type { CpuSample } from './world.ts'

/**
 * What the processors had done when this process began; undefined where the kernel does not tell. Taken before anything
 * else is loaded, so that the time until the second sample is not spent waiting.
 */
export function cpuAtStart(): CpuSample | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const { user, system } = process.cpuUsage()
    return { stat: readFileSync('/proc/stat', 'utf8'), ownMicros: user + system, atMs: performance.now() }
  } catch {
    return undefined // The collector will look for itself, and say what is wrong.
  }
}
