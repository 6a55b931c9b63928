import { type Forecast, type Forecaster, openForecaster } from '../../src/detect/forecast/forecast.ts'
import { type Disk, growing, growingDisk, healthy, healthyDisk } from './disks.ts'
import { type Random, seeded } from './random.ts'
import { atLeast, atMost, bytes, percent, remark, type Row } from './rows.ts'
import type { Part } from './setting.ts'

interface Runs {
  readonly name: string
  /** Every how many hours somebody looks, and the first of them. */
  readonly every: number
  readonly first: number
}

interface Look {
  readonly at: number
  readonly hour: number
  readonly value: number
}

/** What was said so many days before a disk was full. */
interface Answer {
  readonly shape: string
  readonly ahead: number
  /** The days that were left in truth. */
  readonly truth: number
  readonly ours: Forecast | undefined
  readonly lines: number | undefined
}

const hourly: Runs = { name: 'hourly', every: 1, first: 0 }
const daily: Runs = { name: 'daily', every: 24, first: 6 }
const start = 1_700_006_400
const capacity = 100
const horizons = [30, 14, 7, 3]
/** The first weeks are for learning: of a disk, and of how often it is cleaned up. */
const learningDays = 60
const soon = 7

/** How many days are left until a disk is full, whether healthy disks are left alone, and whether the interval holds. */
export const forecast: Part = {
  name: 'forecast',
  measure(setting) {
    const seeds = setting.seeds(16)
    const disks = Object.entries(growing).flatMap(([shape, make]) => Array.from({ length: seeds }, (_, seed) => growingDisk(shape, make, seed)))
    const sound = Object.entries(healthy).flatMap(([shape, make]) => Array.from({ length: seeds }, (_, seed) => healthyDisk(shape, make, seed)))
    return [hourly, daily].flatMap((runs) => {
      const answers = disks.flatMap((disk, index) => answersFor(disk, index, runs))
      return [...accuracy(answers, runs), ...falseWarnings(sound, runs), stateSize(disks, runs)]
    })
  },
}

function accuracy(answers: readonly Answer[], { name }: Runs): readonly Row[] {
  const rows = horizons.map((ahead) => {
    const here = answers.filter((one) => one.ahead === ahead)
    const errors = here.flatMap(({ truth, ours }) => (ours === undefined ? [] : [Math.abs(ours.days - truth) / truth]))
    const marks = ahead === 3 ? { needed: 0.15 } : { needed: 0.08, aim: 0.04 }
    const shown = percent(errors.length / here.length)
    return atMost(`days until full, ${name} runs, ${ahead} days before: median error (said of ${shown})`, middle(errors), { ...marks, write: tenths })
  })
  const said = answers.flatMap(({ truth, ours }) => (ours === undefined ? [] : [{ truth, ours }]))
  const covered = said.filter(({ truth, ours }) => ours.least <= truth && truth <= ours.most).length / said.length
  const off = (least: number, most: number): number => Math.max(0, least - covered, covered - most)
  return [
    ...rows,
    { ...atLeast(`the 80 % interval covers, ${name} runs`, covered, { needed: 0.7, aim: 0.78, write: tenths }),
      needed: '70 to 90 %', aim: '78 to 82 %', verdict: off(0.7, 0.9) === 0 ? 'PASS' : covered < 0.7 ? 'under' : 'over' },
    remark('by shape: median error 30, 14, 7, 3 days before; covered', byShape(answers)),
    remark(`a line through the last 6 hours (predict_linear), ${name} runs, the same`, horizons.map((ahead) =>
      tenths(middle(answers.filter((one) => one.ahead === ahead).map(({ truth, lines }) => Math.abs((lines ?? Infinity) - truth) / truth)))).join(', ')),
  ]
}

function byShape(answers: readonly Answer[]): string {
  return Object.keys(growing).map((shape) => {
    const own = answers.filter((one) => one.shape === shape)
    const errors = horizons.map((ahead) => {
      const said = own.filter((one) => one.ahead === ahead && one.ours !== undefined)
      return percent(middle(said.map(({ truth, ours }) => Math.abs((ours?.days ?? 0) - truth) / truth)))
    })
    const said = own.filter(({ ours }) => ours !== undefined)
    const covered = said.filter(({ truth, ours }) => (ours?.least ?? 0) <= truth && truth <= (ours?.most ?? 0)).length
    return `${shape} ${errors.join(' ')} ${percent(covered / said.length)}`
  }).join('; ')
}

/** Asks 30, 14, 7 and 3 days before the disk is full, after the last run that was before then. */
function answersFor(disk: Disk, index: number, runs: Runs): readonly Answer[] {
  const { shape, full = 0 } = disk
  const forecaster = openForecaster()
  const due = horizons.map((ahead) => ({ ahead, hour: full - ahead * 24 })).filter(({ hour }) => hour >= 0)
  const answers: Answer[] = []
  const recent: Look[] = []
  let last: Look | undefined
  const answer = (before: number): void => {
    for (let next = due[0]; next !== undefined && next.hour < before; next = due[0]) {
      due.shift()
      if (last === undefined) continue
      const truth = (full - last.hour) / 24
      answers.push({ shape, ahead: next.ahead, truth, ours: forecaster.forecast(capacity), lines: straight(recent) })
    }
  }
  for (const look of looksAt(disk, runs, seeded('looks', runs.name, shape, index))) {
    answer(look.hour)
    forecaster.step(look.at, look.value)
    remember(recent, look)
    last = look
  }
  answer(Infinity)
  return answers
}

function falseWarnings(disks: readonly Disk[], runs: Runs): readonly Row[] {
  const ours = new Map<string, number>()
  let [all, lines, months] = [0, 0, 0]
  for (const [index, disk] of disks.entries()) {
    const forecaster = openForecaster()
    const recent: Look[] = []
    const [told, toldByLine] = [episodes(), episodes()]
    for (const look of looksAt(disk, runs, seeded('looks', runs.name, disk.shape, index))) {
      forecaster.step(look.at, look.value)
      remember(recent, look)
      if (look.hour < learningDays * 24) continue
      const days = forecaster.forecast(capacity)?.days ?? Infinity
      if (told(look.hour, days <= soon)) {
        all++
        ours.set(disk.shape, (ours.get(disk.shape) ?? 0) + 1)
      }
      if (toldByLine(look.hour, (straight(recent) ?? Infinity) <= soon)) lines++
    }
    months += (disk.values.length / 24 - learningDays) / 30.4
  }
  const where = [...ours].map(([shape, count]) => `${shape} ${count}`).join(', ')
  return [
    atMost(`false "full within 7 days" per healthy disk and month, ${runs.name} runs`, all / months, { needed: 0.02, aim: 0, write: (value) => value.toFixed(3) }),
    remark('of which', where === '' ? 'none' : `${where}, in ${months.toFixed(0)} months`),
    remark(`a line through the last 6 hours (predict_linear), ${runs.name} runs, the same`, (lines / months).toFixed(2)),
  ]
}

/** Counts a warning as another one where there was none for two days. */
function episodes(): (hour: number, warns: boolean) => boolean {
  let last = -Infinity
  return (hour, warns) => {
    const isNew = warns && hour - last > 48
    if (warns) last = hour
    return isNew
  }
}

function stateSize(disks: readonly Disk[], runs: Runs): Row {
  const sizes = disks.map((disk, index) => {
    const forecaster: Forecaster = openForecaster()
    for (const look of looksAt(disk, runs, seeded('looks', runs.name, disk.shape, index))) forecaster.step(look.at, look.value, 3600)
    return JSON.stringify(forecaster.state()).length
  })
  const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length
  return remark(`what the forecast keeps of a disk, ${runs.name} runs, mean and most`, `${bytes(mean)}, ${bytes(Math.max(...sizes))}`)
}

/** When somebody looks: up to 25 minutes late, and one time in twenty not at all. */
function* looksAt({ values, full }: Disk, { every, first }: Runs, random: Random): Generator<Look, void> {
  const end = full ?? values.length
  for (let hour = first; hour < end; hour += every) {
    const late = Math.round(random.between(0, 1500))
    if (random.chance(0.05)) continue
    yield { at: start + hour * 3600 + late, hour: hour + late / 3600, value: Math.round((values[hour] ?? 0) * 100) / 100 }
  }
}

function remember(recent: Look[], look: Look): void {
  recent.push(look)
  // Where nobody looked often enough, the last two looks are what there is.
  while (recent.length > 2 && (recent[0]?.hour ?? 0) < look.hour - 6) recent.shift()
}

/** Prometheus' way: least squares through the last six hours, in days until the line is at the capacity. */
function straight(recent: readonly Look[]): number | undefined {
  const n = recent.length
  const last = recent[n - 1]
  if (last === undefined || n < 2) return undefined
  let [x1, x2, y1, xy] = [0, 0, 0, 0]
  for (const { hour, value } of recent) {
    const x = (hour - last.hour) / 24
    x1 += x
    x2 += x * x
    y1 += value
    xy += x * value
  }
  const slope = (n * xy - x1 * y1) / (n * x2 - x1 * x1)
  const level = (y1 - slope * x1) / n
  return slope > 0 ? Math.max(0, (capacity - level) / slope) : undefined
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const half = sorted.length >> 1
  return sorted.length === 0 ? Number.NaN : sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

const tenths = (share: number): string => `${(100 * share).toFixed(1)} %`
