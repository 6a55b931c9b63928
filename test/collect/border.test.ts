import { expect, test } from 'vitest'
import { admit } from '../../src/collect/border.ts'
import type { Observation } from '../../src/model/observation.ts'

const same = (text: string): string => text

test('lets observations through as they are', () => {
  const observations: readonly Observation[] = [
    { key: 'disk//var/used', value: 81.5, unit: 'percent' },
    { key: 'repo/shallow', value: false },
    { key: 'repo/commit', value: 'Mend the thing', labels: { sha: '1234567', author: '김' } },
  ]
  expect(admit('repo', observations, same)).toEqual(observations)
})

test('drops what is no finite number or has no key, and says so', () => {
  const bad = [
    { key: 'a', value: Number.NaN },
    { key: 'b', value: Number.POSITIVE_INFINITY },
    { key: '', value: 1 },
    { key: '\u0000\u0007', value: 1 },
    JSON.parse('{"key":"c","value":null}'),
    JSON.parse('{"key":"d"}'),
    JSON.parse('{"value":1}'),
    JSON.parse('null'),
    { key: 'fine', value: 0 },
  ]
  expect(admit('x', bad, same)).toEqual([
    { key: 'fine', value: 0 },
    {
      key: 'x/unavailable',
      value: 'no usable value: a, b, one without a key, one without a key, c and 3 more',
      labels: { part: 'values' },
    },
  ])
})

test('lets in 2,000 and says how many it did not', () => {
  const admitted = admit('x', Array.from({ length: 2005 }, (_, at) => ({ key: `k/${at}`, value: at })), same)
  expect(admitted).toHaveLength(2001)
  expect(admitted.at(-1)).toEqual({
    key: 'x/unavailable',
    value: 'more than 2000; 5 were left out',
    labels: { part: 'observations' },
  })
})

test('cuts long texts and takes control characters out of values, labels and keys', () => {
  const [one] = admit('x', [{ key: 'a\u0000b', value: `\u001b[31m${'ä'.repeat(3000)}\n\u202e`, labels: { 'l\u0007': 'x\r\ny' } }], same)
  expect(one).toEqual({ key: 'ab', value: `${'ä'.repeat(1999)}…`, labels: { l: 'x y' } })
})

test('redacts everywhere, also what control characters hide', () => {
  const redact = (text: string): string => text.replaceAll('hunter2hunter2', '***')
  expect(
    admit('x', [{ key: 'k/hunter2hunter2', value: 'a hunter2\u0000hunter2', labels: { hunter2hunter2: '\u001b[1mhunter2hunter2\u001b[0m' } }], redact),
  ).toEqual([{ key: 'k/***', value: 'a ***', labels: { '***': '***' } }])
  const long = admit('x', [{ key: 'k', value: `${'a'.repeat(1995)}hunter2hunter2` }], redact)
  expect(long).toEqual([{ key: 'k', value: `${'a'.repeat(1995)}***` }])
})
