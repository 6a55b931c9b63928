import { expect, test } from 'vitest'
import { matcher } from '../../src/model/glob.ts'

test.each([
  ['disk/*/used', 'disk//var/used', true],
  ['disk/*/used', 'disk///used', true],
  ['disk/*/used', 'disk/used', false],
  ['disk/*/used', 'disk//var/free', false],
  ['memory/used', 'memory/used', true],
  ['memory/used', 'memory/used/x', false],
  ['*', '', true],
  ['*', 'anything', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['ab*ba', 'aba', false],
  ['**a**', 'bab', true],
  ['x.y', 'x-y', false],
  ['[a]+', '[a]+', true],
  ['', '', true],
])('%s on %s: %s', (glob, text, expected) => {
  expect(matcher(glob)(text)).toBe(expected)
})

test('many stars on a long text that does not match end at once', () => {
  const matches = matcher('a*'.repeat(2_000) + 'b')
  expect(matches('a'.repeat(200_000))).toBe(false)
})
