import { expect, test } from 'vitest'
import { nearest } from '../../src/inputs/nearest.ts'

const known = ['root', 'config', 'deliver', 'commit-message', 'fail-on', 'dry-run']

test.each([
  ['confg', 'config'],
  ['cnofig', 'config'],
  ['rot', 'root'],
  ['delivery', 'deliver'],
  ['dry_run', 'dry-run'],
  ['DRY-RUN', 'dry-run'],
  ['dryrun', 'dry-run'],
  ['failon', 'fail-on'],
  ['commit-mesage', 'commit-message'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, known)).toBe(meant)
})

test.each(['', 'x', 'observations', 'token', 'r'.repeat(100_000)])('nothing is near %.20s', (word) => {
  expect(nearest(word, known)).toBeUndefined()
})

test('a swap of neighbours is one step, and the nearer word wins', () => {
  expect(nearest('on', ['no', 'off'])).toBe('no')
  expect(nearest('abcdf', ['abxyf', 'abcde'])).toBe('abcde')
})
