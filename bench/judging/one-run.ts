// Judges and remembers one run on the memory of a folder, in a fresh process as every run is, and prints what it cost as JSON.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../src/model/paths.ts'
import { decodeMemory, encodeMemory } from '../../src/remember/codec.ts'
import { collectedAt, runAt } from './many-series.ts'

const [folder = '', hour = '0', count = '0'] = process.argv.slice(2)
const collected = collectedAt(Number(hour), Number(count))
const texts = new Map<string, string | undefined>()
const read = (path: string): string | undefined => {
  const known = texts.get(path) ?? textOf(path)
  texts.set(path, known)
  return known
}
const sightings = readdirSync(join(folder, paths.sightings)).map((name) => `${paths.sightings}/${name}`)
decodeMemory((path) => void read(path), sightings)

const before = process.resourceUsage().maxRSS
const startMs = performance.now()
const { memory } = decodeMemory(read, sightings)
const decodedMs = performance.now()
const after = runAt(memory, Number(hour), collected)
const judgedMs = performance.now()
const files = encodeMemory(after, '20260101_000000')
const endMs = performance.now()
const kilobytes = process.resourceUsage().maxRSS - before
process.stdout.write(JSON.stringify({
  decodeMs: decodedMs - startMs,
  judgeMs: judgedMs - decodedMs,
  encodeMs: endMs - judgedMs,
  bytes: kilobytes * 1024,
  files: Object.fromEntries([...files].map(([path, text]) => [path, Buffer.byteLength(text)])),
}))

function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined
    throw thrown
  }
}
