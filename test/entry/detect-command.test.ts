import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDetector } from '../../src/detect/detector.ts'
import { performDetect } from '../../src/entry/detect-command.ts'
import { parseCommandLine } from '../../src/inputs/command-line.ts'
import { VelosError } from '../../src/model/errors.ts'
import { testFolder } from '../support/test-folder.ts'

const header = 'timestamp,value,anomaly_score,alarm'

/** What `velos detect -` prints for some bytes that arrive in pieces. */
async function detect(bytes: Uint8Array | string, pieceBytes = 7, args: readonly string[] = [], isTerminal = false): Promise<string> {
  const input = Buffer.from(bytes)
  const pieces = Array.from({ length: Math.ceil(input.length / pieceBytes) }, (_, index) => input.subarray(index * pieceBytes, (index + 1) * pieceBytes))
  return await run(['detect', '-', ...args], Readable.from(pieces), isTerminal)
}

async function run(argv: readonly string[], stdin: AsyncIterable<Uint8Array>, isTerminal = false): Promise<string> {
  const command = parseCommandLine(argv)
  if (command.name !== 'detect') throw new Error('it is another command')
  const printed: Buffer[] = []
  await performDetect(command, { stdin, isTerminal, async write(text) { printed.push(Buffer.from(text, 'latin1')); return true } })
  return Buffer.concat(printed).toString('latin1')
}

/** As RFC 4180 has it: rows of fields. */
function parsed(csv: string): readonly (readonly string[])[] {
  return [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^",\n])*(?:,(?:"(?:[^"]|"")*"|[^",\n])*)*)\n/g)].map(([, row = '']) => [...`${row},`.matchAll(/((?:"(?:[^"]|"")*"|[^",])*),/g)].map(([, field = '']) => field))
}

describe('one row for each row', () => {
  test('the time and the value as they were, then the score and the alarm', async () => {
    const rows = ['2014-04-01 00:00:00,1', '"2014-04-01 00:05:00", 2 ', '1396310999,3', '2014-04-01 00:00:00,4', 'never,5', '2014-04-02 00:00:00,much', '2014-04-02 00:00:00,6,7', ',', 'x', '   ']
    const out = await detect(`\ufefftimestamp,value\r\n\r\n${rows.join('\r\n')}`)
    const fresh = openDetector()
    const score = (at: number, value: number) => fresh.step(at, value).score
    expect(out.split('\n')).toEqual([
      header,
      `2014-04-01 00:00:00,1,${score(1_396_310_400, 1)},0`,
      `"2014-04-01 00:05:00", 2 ,${score(1_396_310_700, 2)},0`,
      `1396310999,3,${score(1_396_310_999, 3)},0`,
      '2014-04-01 00:00:00,4,0,0',
      'never,5,0,0',
      '2014-04-02 00:00:00,much,0,0',
      `2014-04-02 00:00:00,6,${score(1_396_396_800, 6)},0`,
      ',,0,0',
      'x,,0,0',
      '   ,,0,0',
      '',
    ])
  })

  test('whatever bytes they hold, in whatever pieces they come', async () => {
    const byte = fc.oneof(fc.constantFrom(...'",\r\n 0123456789:-TZe.'), fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)))
    const rows = fc.array(byte, { maxLength: 80 }).map((bytes) => bytes.join(''))
    await fc.assert(fc.asyncProperty(rows, fc.integer({ min: 1, max: 30 }), async (text, size) => {
      const out = await detect(Buffer.from(`timestamp,value\n${text}`, 'latin1'), size)
      const lines = text.split(/\r?\n/).filter((line) => line !== '' && line !== '\r')
      const read = parsed(out)
      expect(read.map((fields) => fields.length)).toEqual([4, ...lines.map(() => 4)])
      expect(read.map((fields) => fields.join(',')).join('\n')).toBe(out.slice(0, -1))
      for (const [, , score, alarm] of read.slice(1)) {
        expect(Number(score)).toBeGreaterThanOrEqual(0)
        expect(Number(score)).toBeLessThanOrEqual(1)
        expect(['0', '1']).toContain(alarm)
      }
      expect(await detect(Buffer.from(`timestamp,value\n${text}`, 'latin1'), 1000)).toBe(out)
    }), { numRuns: 300 })
  })

  test('a row never depends on what comes later, and its score is printed whole', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => `${1_396_310_400 + index * 3600},${Math.sin(index) + (index === 500 ? 40 : 0)}`)
    const all = await detect(['timestamp,value', ...rows].join('\n'), 4096)
    const some = await detect(['timestamp,value', ...rows.slice(0, 300)].join('\n'), 4096)
    expect(all.startsWith(some)).toBe(true)
    const fresh = openDetector()
    const scores = Array.from({ length: 600 }, (_, index) => fresh.step(1_396_310_400 + index * 3600, Math.sin(index) + (index === 500 ? 40 : 0)).score)
    expect(all.trim().split('\n').slice(1).map((row) => Number(row.split(',')[2]))).toEqual(scores)
    expect(all.split('\n')[501]).toMatch(/,1$/)
  })

  test('its alarm is the detector\'s, as a counter and in a time zone too', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `${1_396_310_400 + index * 3600},${index * 100 + Math.sin(index)}`)
    const out = await detect(['timestamp,value', ...rows].join('\n'), 4096, ['--form', 'counter', '--timezone', 'Asia/Seoul'])
    const fresh = openDetector(undefined, { form: 'counter' })
    const expected = Array.from({ length: 400 }, (_, index) => fresh.step(1_396_310_400 + index * 3600, index * 100 + Math.sin(index), 32_400))
    expect(out.trim().split('\n').slice(1).map((row) => row.split(',').slice(2))).toEqual(expected.map(({ score, alarm }) => [String(score), alarm ? '1' : '0']))
  })
})

describe('the file', () => {
  test('a header alone, or nothing at all, gives a header', async () => {
    expect(await detect('timestamp,value\n')).toBe(`${header}\n`)
    expect(await detect('')).toBe(`${header}\n`)
  })

  test('the columns go by their names; a first row is no header', async () => {
    expect(await detect('host,value,timestamp\nweb-1,5,2014-04-01\n')).toBe(`${header}\n2014-04-01,5,0,0\n`)
    expect(await detect('2014-04-01,5\n2014-04-02,6\n')).toBe(`${header}\n2014-04-01,5,0,0\n2014-04-02,6,0,0\n`)
  })

  test('a line without an end is bounded', async () => {
    async function* endless() {
      yield Buffer.from('timestamp,value\n2014-04-01,5,')
      for (let piece = 0; piece < 400; piece += 1) yield Buffer.alloc(256 * 1024, 'x')
      yield Buffer.from('\n2014-04-02,6')
    }
    expect(await run(['detect', '-'], endless())).toBe(`${header}\n2014-04-01,5,0,0\n2014-04-02,6,0,0\n`)
  })

  test('is read by its name', async () => {
    const file = join(await testFolder(), 'a.csv')
    await writeFile(file, 'timestamp,value\n2014-04-01,5\n')
    expect(await run(['detect', file], Readable.from([]))).toBe(`${header}\n2014-04-01,5,0,0\n`)
  })

  test('is read no further where nobody reads what is printed', async () => {
    let pieces = 0
    async function* rows() {
      for (; pieces < 100; pieces += 1) yield Buffer.from(`timestamp,value\n${pieces},1\n`)
    }
    const command = parseCommandLine(['detect', '-'])
    if (command.name !== 'detect') throw new Error('it is another command')
    await performDetect(command, { stdin: rows(), isTerminal: false, write: async () => false })
    expect(pieces).toBe(0)
  })

  test('on a terminal nothing in it is obeyed', async () => {
    expect(await detect('timestamp,value\n\u001b[31m서버,5\n', 5, [], true)).toBe(Buffer.from(`${header}\n서버,5,0,0\n`).toString('latin1'))
  })

  test.each([
    ['timestamp\n5\n', 'its first line has one column'],
    ['timestamp;value\n1;2\n', 'its first line has one column'],
    [Buffer.from('timestamp,value\n', 'utf16le'), 'it is no text in UTF-8'],
    ['timestamp,value\r1,2\r', 'its lines end in a carriage return alone'],
  ])('%j is refused', async (bytes, problem) => {
    await expect(detect(bytes)).rejects.toThrow(`Could not read the standard input: ${problem}.`)
  })

  test('one that is not there, and a folder, are refused with what to do', async () => {
    const folder = await testFolder()
    const thrown = async (file: string) => await run(['detect', file], Readable.from([])).catch((error: unknown) => error)
    const [missing, isFolder] = [await thrown(join(folder, 'no.csv')), await thrown(folder)]
    if (!(missing instanceof VelosError) || !(isFolder instanceof VelosError)) throw new Error('they were read')
    expect([missing.message, missing.exitCode, missing.remedy]).toEqual([`There is no file ${join(folder, 'no.csv')}.`, 1, 'Name a CSV file, or - for the standard input.'])
    expect(isFolder.message).toBe(`${folder} is a folder.`)
  })
})
