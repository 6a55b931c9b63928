// Measures the detector: false alarms, faults found, NAB, and how much is to be kept. Prints a table.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { disturbed } from './disturbed.ts'
import { faults } from './faults.ts'
import { forecast } from './forecast.ts'
import { hourly } from './hourly.ts'
import { growth } from './memory-files.ts'
import { nab } from './nab.ts'
import { quiet } from './quiet.ts'
import { type Row, table } from './rows.ts'
import { stateSize } from './state-size.ts'
import type { Part, Setting, Subject } from './setting.ts'

const parts: readonly Part[] = [quiet, faults, disturbed, stateSize, nab, hourly, forecast, growth]

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    nab: { type: 'string' },
    seeds: { type: 'string' },
    years: { type: 'string' },
    quick: { type: 'boolean', default: false },
    detector: { type: 'string', default: resolve(import.meta.dirname, '../../src/detect/detector.ts') },
  },
})
const chosen = parts.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name))
if (chosen.length === 0) throw new Error(`--only takes one or more of ${parts.map(({ name }) => name).join(', ')}, with commas`)
const [seeds, years] = [wholeNumber('seeds', values.seeds), wholeNumber('years', values.years)]
const subject: Subject = await import(pathToFileURL(resolve(values.detector)).href)
const setting: Setting = {
  subject,
  seeds: (usual) => seeds ?? (values.quick ? Math.ceil(usual / 4) : usual),
  years: (usual) => years ?? usual,
  ...(values.nab === undefined ? {} : { nab: resolve(values.nab) }),
}

const rows: Row[] = []
for (const { name, measure } of chosen) {
  const start = performance.now()
  rows.push(...(await measure(setting)))
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
console.log(table(rows))
const missed = rows.filter(({ verdict }) => verdict === 'over' || verdict === 'under').length
console.error(missed === 0 ? 'Every figure that was measured is reached.' : `${missed} figures are not reached.`)

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${option} takes a whole number from 1 on`)
  return value
}
