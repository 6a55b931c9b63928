import type { Limit } from '../model/settings.ts'

const limits: readonly Limit[] = [
  {
    series: 'disk/*/used',
    warn: 85,
    critical: 95,
    bad: 'above',
    hint: 'Delete or move what is no longer needed on this disk, or enlarge it',
  },
  {
    series: 'disk/*/inodes-used',
    warn: 85,
    critical: 95,
    bad: 'above',
    hint: 'Look for folders with very many small files (caches, sessions, mail) and clear them',
  },
  {
    series: 'memory/used',
    warn: 90,
    critical: 97,
    bad: 'above',
    hint: 'Look at the largest processes in this report; end, limit or move one, or add memory',
  },
  {
    // The share of the last 60 seconds in which some task waited for a CPU.
    series: 'cpu/pressure',
    warn: 50,
    critical: 80,
    bad: 'above',
    hint: 'Tasks wait for a CPU: run fewer at once, spread them over the day, or add CPUs',
  },
  {
    series: 'load/per-core',
    warn: 2,
    critical: 4,
    bad: 'above',
    unless: 'cpu/pressure',
    hint: 'More tasks want to run than there are CPUs: run fewer at once, or add CPUs',
  },
  {
    series: 'memory/pressure',
    warn: 20,
    critical: 50,
    bad: 'above',
    hint: 'Tasks wait for memory: end or limit the largest processes, or add memory',
  },
]

/** What is held against a limit without any configuration: few, and each with something to do about it. */
export const defaultLimits: readonly Limit[] = limits.map((limit) => ({ ...limit, builtIn: true }))
