import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTail, type Stretch } from '../../../../src/collect/collectors/logs/tail.ts'
import { testFolder } from '../../../support/test-folder.ts'

async function tailOf(text: string, stretch: Partial<Stretch> = {}, bufferBytes = 64) {
  const path = join(await testFolder(), 'x')
  await writeFile(path, text)
  const file = await open(path)
  try {
    const whole = { from: 0, to: Buffer.byteLength(text), rest: 'leave', isEnough: () => false } as const
    return await readTail(file, Buffer.alloc(bufferBytes), { ...whole, ...stretch })
  } finally {
    await file.close()
  }
}

test('leaves a line that is being written, or keeps it when it is not', async () => {
  expect(await tailOf('a\nERROR b')).toEqual({ lines: 1, errors: 0, warnings: 0, errorsAt: [], offset: 2, isCut: false })
  expect(await tailOf('a\nERROR b', { rest: 'keep' })).toEqual({ lines: 2, errors: 1, warnings: 0, errorsAt: [2], offset: 9, isCut: false })
})

test('a line that was counted when it began is not counted again', async () => {
  expect(await tailOf('a\nERROR b more\nc\n', { from: 9 })).toEqual({ lines: 1, errors: 0, warnings: 0, errorsAt: [], offset: 17, isCut: false })
})

test('a limit within a line leaves the line, unless nothing would ever get on', async () => {
  expect(await tailOf('a\nERROR b\n', { to: 5, rest: 'move' })).toMatchObject({ lines: 1, offset: 2 })
  expect(await tailOf('ERROR b more\nc\n', { to: 8, rest: 'move' })).toMatchObject({ lines: 1, errors: 1, offset: 8 })
})

test('a line that is longer than the buffer is one line, by its beginning', async () => {
  expect(await tailOf(`WARN ${'x'.repeat(500)} ERROR\nERROR\nb\n`)).toMatchObject({ lines: 3, errors: 1, warnings: 1, errorsAt: [512] })
  expect(await tailOf('x'.repeat(500))).toMatchObject({ lines: 1, offset: 500 })
})

test('keeps the last five places only', async () => {
  const tail = await tailOf('ERROR\n'.repeat(100))
  expect(tail).toEqual({ lines: 100, errors: 100, warnings: 0, errorsAt: [570, 576, 582, 588, 594], offset: 600, isCut: false })
})

test('ends where it is enough, at the end of a line', async () => {
  let chunks = 0
  expect(await tailOf('abcdef\n'.repeat(100), { isEnough: () => ++chunks > 2 })).toMatchObject({ lines: 18, offset: 126, isCut: true })
})

test('says the same whatever the buffer, in one run or in many', async () => {
  const line = fc.constantFrom('', 'a', 'ERROR x', 'WARN', 'INFO ERROR', '[error]', 'error: x', 'level=warn', 'some longer line of text')
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.integer({ min: 32, max: 100 }), fc.nat(500), async (lines, size, cut) => {
    const text = lines.map((one) => `${one}\n`).join('')
    const whole = await tailOf(text, {}, 100_000)
    expect(await tailOf(text, {}, size)).toEqual(whole)
    const first = await tailOf(text.slice(0, cut), {}, size)
    const second = await tailOf(text, { from: first.offset }, size)
    expect([first.lines + second.lines, first.errors + second.errors, first.warnings + second.warnings, second.offset])
      .toEqual([whole.lines, whole.errors, whole.warnings, whole.offset])
  }), { numRuns: 60 })
})
