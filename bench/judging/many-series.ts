import { defaultSettings } from '../../src/inputs/default-settings.ts'
import { judge } from '../../src/judge/judge.ts'
import { emptyMemory, type Memory } from '../../src/model/memory.ts'
import type { Collected } from '../../src/model/reading.ts'
import type { Settings } from '../../src/model/settings.ts'
import { timestampOf } from '../../src/model/timestamp.ts'
import { remember } from '../../src/remember/remember.ts'
import { seeded } from '../detect/random.ts'

/** Settings as they are without a configuration. */
export const settings: Settings = {
  root: '.', deliver: [], commitMessage: '', artifact: { name: '' }, failOn: 'never', dryRun: false, acknowledged: [], ...defaultSettings,
}

const hourMs = 3_600_000
const begins = Date.UTC(2026, 0, 5)

/** What a machine with so many series looks like at an hour: seasons of a day, noise, now and then something far out. */
export function collectedAt(hour: number, count: number, key = 'web'): Collected {
  const host = { name: key, key, hosted: false, platform: 'linux', arch: 'x64' }
  const random = seeded(`hour ${hour}`)
  const observations = Array.from({ length: count }, (_, index) => {
    const season = 10 * Math.sin((hour / 24) * 2 * Math.PI + index)
    const noise = random.normal() * (1 + (index % 5))
    const outlier = random.chance(0.0005) ? 60 : 0
    return { key: `series/${index}`, value: Number((100 + index + season + noise + outlier).toFixed(2)) }
  })
  return { host, readings: [{ collector: 'plugin', tookMs: 1, outcome: 'ok', observations }] }
}

/** Judges and remembers one hour, of so many since `from`. */
export function runAt(memory: Memory, hour: number, collected: Collected, from = begins): Memory {
  const startedAt = new Date(from + hour * hourMs)
  const timestamp = timestampOf(startedAt)
  const run = { id: `00000000-0000-4000-8000-${String(hour).padStart(12, '0')}`, startedAt }
  const judgement = judge(collected, memory, settings, { run, timestamp, mutes: [], acknowledged: [], anew: [] })
  const past = { run, timestamp, collected, judgement, inboxes: [], asked: [], redact: (text: string) => text }
  return remember(memory, past, settings).memory
}

/** Memory after so many hours of a host, from a moment on. */
export function memoryAfter(hours: number, count: number, from = begins, host = 'web'): Memory {
  let memory = emptyMemory
  for (let hour = 0; hour < hours; hour += 1) memory = runAt(memory, hour, collectedAt(hour, count, host), from)
  return memory
}
