import { link, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { emptyMemory, type Memory } from '../src/model/memory.ts'
import { paths } from '../src/model/paths.ts'
import { decodeLearning, encodeLearning } from '../src/remember/learning-codec.ts'
import { compare, median } from './measure.ts'
import { inFolder } from './places.ts'
import { bareNode } from './programs.ts'
import { milliseconds, perSecond } from './rows.ts'
import type { Benchmark, Setting } from './setting.ts'

const manyRecords = 100_000
/** As many as memory keeps unless told. */
const keptRecords = 5000
const rows = 1_000_000
const most = 200

/** Looking things up in a large learning memory, and scoring a large file: the whole command, from its start to its end. */
export const recall: Benchmark = {
  name: 'recall',
  async measure(setting) {
    const velos = setting.cli.slice(0, 2)
    const text = encodeLearning(learning(manyRecords))
    const records = await fileIn(setting, 'records.json', text)
    const csv = await fileIn(setting, 'rows.csv', csvText())
    const inRecords = (...args: readonly string[]) => inFolder(setting, [...velos, 'memory', ...args], {}, linked(records, paths.learningMemory))
    const cost = await compare({
      node: inFolder(setting, bareNode),
      rare: inRecords('search', 'zebra'),
      korean: inRecords('search', '디스크가', '정리'),
      common: inRecords('search', 'release'),
      everywhere: inRecords('search', 'deploy'),
      accents: inRecords('search', 'déployé'),
      recent: inRecords('recent'),
      detect: inFolder(setting, [...velos, 'detect', 'rows.csv'], {}, linked(csv, 'rows.csv')),
    }, setting.runs)
    const wall = (name: Parameters<typeof cost>[0]): number => cost(name).wallMs
    return [
      milliseconds('for comparison: Node doing nothing', wall('node')),
      milliseconds('`memory search` in 100,000 records, a word that none has, wall', wall('rare'), most),
      milliseconds('the same, Korean with a particle, in a third of them', wall('korean'), most),
      milliseconds('the same, a word in the insight of two thirds', wall('common'), most),
      milliseconds('the same, a word that all have beside the insight', wall('everywhere'), most),
      milliseconds('the same, a word with accents', wall('accents')),
      milliseconds('`memory recent` of them', wall('recent'), most),
      milliseconds('the codec reading 100,000 records', reading(text, setting.runs)),
      milliseconds('the codec reading the 5,000 that are kept', reading(encodeLearning(learning(keptRecords)), setting.runs)),
      perSecond('`detect`, rows of a file of a million', rows / (wall('detect') / 1000)),
    ]
  },
}

/** Records such as tools and people append, a third of them in Korean. */
function learning(count: number): Memory['learning'] {
  const records = Array.from({ length: count }, (_, index) => ({
    id: `deploy:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    from: 'deploy',
    insight: index % 3 === 0
      ? `배포 ${index} 완료: 서버가 ${index % 90}초 만에 다시 시작되었고 디스크를 정리했다.`
      : `Release ${index} went out in ${index % 90} s; the cache was warm and no request failed.`,
    ts: '20261122_061704',
    tags: ['deploy', 'production'],
  }))
  return { meta: emptyMemory.learning.meta, records }
}

function csvText(): string {
  const lines = Array.from({ length: rows }, (_, index) => `${1_396_310_400 + index * 300},${(Math.sin(index / 45) * 10 + (index * 7919) % 13).toFixed(3)}\n`)
  return `timestamp,value\n${lines.join('')}`
}

/** How long the codec takes in this process, once it is warm. */
function reading(text: string, runs: number): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const startMs = performance.now()
    decodeLearning(text)
    return performance.now() - startMs
  })
  return median(times.slice(1))
}

async function fileIn({ folder }: Setting, name: string, content: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

function linked(file: string, place: string): (cwd: string) => Promise<void> {
  return async (cwd) => {
    await mkdir(dirname(join(cwd, place)), { recursive: true })
    await link(file, join(cwd, place))
  }
}
