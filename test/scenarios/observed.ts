import { defaultSettings } from '../../src/inputs/default-settings.ts'
import type { Observation, Unit } from '../../src/model/observation.ts'
import type { Host, Reading } from '../../src/model/reading.ts'
import type { Limit, Settings } from '../../src/model/settings.ts'

/** The machine of the scenarios. */
export const host: Host = { name: 'web-1', key: 'web-1', hosted: false, platform: 'linux', arch: 'x64' }

export function observed(key: string, value: Observation['value'], unit?: Unit, labels?: Observation['labels']): Observation {
  return { key, value, ...(unit === undefined ? {} : { unit }), ...(labels === undefined ? {} : { labels }) }
}

export function answered(collector: string, observations: readonly Observation[], tookMs = 12): Reading {
  return { collector, tookMs, outcome: 'ok', observations }
}

/** The observations with some of them replaced by others of the same key. */
export function replaced(all: readonly Observation[], ...others: readonly Observation[]): readonly Observation[] {
  return all.map((one) => others.find((other) => other.key === one.key) ?? one)
}

export const system: readonly Observation[] = [
  observed('cpu/used', 7.4, 'percent'),
  observed('cpu/cores', 8, 'count'),
  observed('cpu/pressure', 0.4, 'percent'),
  observed('memory/pressure', 0, 'percent'),
  observed('io/pressure', 1.2, 'percent'),
  observed('load/per-core', 0.05),
  observed('load/1m', 0.42),
  observed('load/5m', 0.38),
  observed('load/15m', 0.4),
  observed('memory/total', 16_483_921_920, 'bytes'),
  observed('memory/available', 10_201_341_952, 'bytes'),
  observed('memory/used', 38.1, 'percent'),
  observed('swap/total', 2_147_483_648, 'bytes'),
  observed('swap/used', 0, 'percent'),
  observed('disk///used', 41.3, 'percent'),
  observed('disk///free', 58_700_000_000, 'bytes'),
  observed('disk///inodes-used', 12, 'percent'),
  observed('disk//var/used', 71.8, 'percent'),
  observed('disk//var/free', 141_000_000_000, 'bytes'),
  observed('disk//var/inodes-used', 3.4, 'percent'),
  observed('network/eth0/received', 48_213_004_112, 'bytes'),
  observed('network/eth0/sent', 9_120_334_001, 'bytes'),
  observed('network/eth0/errors', 0, 'count'),
  observed('uptime', 1_047_600, 'seconds'),
  observed('process/memory', 2_411_724_800, 'bytes', { pid: '812', name: 'postgres' }),
  observed('process/memory', 911_204_352, 'bytes', { pid: '1044', name: 'node' }),
  observed('os', 'Ubuntu 24.04.3 LTS'),
  observed('kernel', '6.8.0-87-generic'),
]

export const repo: readonly Observation[] = [
  observed('repo/head', 'a41c9e0'),
  observed('repo/branch', 'main'),
  observed('repo/shallow', false),
  observed('repo/uncommitted', 0, 'count'),
  observed('repo/untracked', 0, 'count'),
  observed('repo/commits', 3, 'count', { since: '24 hours ago' }),
  observed('repo/authors', 2, 'count', { since: '24 hours ago' }),
  observed('repo/churn-added', 812, 'lines'),
  observed('repo/churn-removed', 240, 'lines'),
  observed('repo/author', 2, 'count', { name: 'Ann Lee' }),
  observed('repo/author', 1, 'count', { name: '김하늘' }),
  observed('repo/commit', 'Serve the checkout from the cache', undefined, { sha: 'a41c9e0', author: 'Ann Lee' }),
  observed('repo/commit', 'Mend the flaky test', undefined, { sha: '77b03d1', author: '김하늘' }),
  observed('repo/last-commit-age', 5_400, 'seconds'),
  observed('repo/size', 18_400_112, 'bytes'),
  observed('repo/objects', 9_112, 'count'),
]

export const logs: readonly Observation[] = [
  observed('logs/files', 2, 'count'),
  observed('logs/bytes', 1_204_112, 'bytes'),
  observed('logs/lines', 8_412, 'lines'),
  observed('logs/errors', 0, 'count'),
  observed('logs/warnings', 2, 'count'),
  observed('logs/file', 8_400, 'lines', { file: 'logs/app.log', errors: '0', warnings: '2' }),
  observed('logs/file', 12, 'lines', { file: 'data/logs/master_loop.log', errors: '0', warnings: '0' }),
]

const limitsThere: readonly Limit[] = [
  { series: 'disk/*/used', warn: 85, critical: 95, bad: 'above', hint: 'Find what grew: `du -xh <disk> | sort -h | tail`' },
  { series: 'disk/*/inodes-used', warn: 85, critical: 95, bad: 'above', hint: 'Look for folders with very many small files' },
  { series: 'memory/used', warn: 90, critical: 97, bad: 'above', hint: 'End, limit or move one of the largest processes' },
  { series: 'cpu/pressure', warn: 50, critical: 80, bad: 'above' },
  { series: 'load/per-core', warn: 2, critical: 4, bad: 'above', unless: 'cpu/pressure' },
]

const limits = limitsThere.map((limit): Limit => ({ ...limit, builtIn: true }))

export const settings: Settings = {
  ...defaultSettings,
  acknowledged: [],
  root: '/srv/velos',
  deliver: ['commit'],
  commitMessage: 'chore(velos): {timestamp}',
  artifact: { name: 'velos' },
  failOn: 'never',
  dryRun: false,
  send: { slack: true, notion: true, push: false, email: false },
  alert: [],
  report: { style: 'full' },
  collect: {
    system: { cpuWindowMs: 200 },
    repo: true,
    logs: { files: ['logs/**/*.log'], exclude: [], maxBytes: 1_000_000_000 },
  },
  judge: { ...defaultSettings.judge, limits },
  retention: { reports: 1000 },
}
