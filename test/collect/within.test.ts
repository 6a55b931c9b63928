import { expect, test } from 'vitest'
import { within } from '../../src/collect/within.ts'

const never = () => new Promise<never>(() => {})

test('gives what was done in time', async () => {
  expect(await within(1000, async () => 42)).toBe(42)
})

test('gives up on what never ends, and tells it so', async () => {
  let told: unknown
  const waiting = within(20, (signal) => {
    signal.addEventListener('abort', () => (told = signal.reason))
    return never()
  })
  await expect(waiting).rejects.toThrow('did not finish within 20 ms')
  expect(told).toMatchObject({ message: 'did not finish within 20 ms' })
})

test('rejects with what was thrown, at once or later', async () => {
  await expect(within(1000, () => { throw new Error('at once') })).rejects.toThrow('at once')
  await expect(within(1000, () => Promise.reject(new Error('later')))).rejects.toThrow('later')
})

test('ends with the parent, before and while it waits', async () => {
  const parent = new AbortController()
  const waiting = within(10_000, never, parent.signal)
  parent.abort(new Error('the run is over'))
  await expect(waiting).rejects.toThrow('the run is over')
  await expect(within(10_000, never, parent.signal)).rejects.toThrow('the run is over')
})
