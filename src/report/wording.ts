import type { Finding } from '../model/finding.ts'
import { paths } from '../model/paths.ts'
import { quantity } from '../model/quantity.ts'
import type { Learned, SeriesLine } from '../model/report.ts'
import type { Voice } from './voice.ts'

/** A finding's sentence; the series' name in it is one name, whatever is in it. */
export function what({ series, what: sentence }: Finding, voice: Voice): string {
  if (!sentence.startsWith(`${series} `)) return voice.prose(sentence, 300)
  return `${voice.code(series)} ${voice.prose(sentence.slice(series.length + 1), 300)}`
}

/** A finding's value in this run. */
export function now({ rule, value, unit }: Finding): string {
  if (value !== undefined) return quantity(value, unit)
  return rule === 'limit' ? 'not measured' : ''
}

/** What became of a memory file that could not be read. */
export function damaged({ path, problem, salvaged }: Learned['damaged'][number], voice: Voice): string {
  const rest = salvaged ? ', and what was good in it is used' : '; nothing in it could be used, and it begins anew'
  return `${voice.code(path)} was damaged: ${voice.prose(problem)}. It is kept in ${voice.code(paths.setAside)}${rest}`
}

/** A series' limits, WARN and then CRITICAL: `85 % / 95 %`, `under 20 %`. */
export function limits({ warn, critical, unit, bad }: SeriesLine): string {
  const both = [warn, critical].filter((limit) => limit !== undefined).map((limit) => quantity(limit, unit))
  return `${bad === 'below' ? 'under ' : ''}${both.join(' / ')}`
}
