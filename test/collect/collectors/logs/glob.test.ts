import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesName, matchesNames, parseGlob } from '../../../../src/collect/collectors/logs/glob.ts'

test.each([
  ['data/logs/**/*.log', 'data/logs', ['**', '*.log']],
  ['*.log', '.', ['*.log']],
  ['/var/log/nginx/*.log', '/var/log/nginx', ['*.log']],
  ['/*.log', '/', ['*.log']],
  ['logs/app.log', 'logs', ['app.log']],
  ['/app.log', '/', ['app.log']],
  ['a/b?/c', 'a', ['b?', 'c']],
])('%s begins in %s', (text, base, names) => {
  expect(parseGlob(text)).toEqual({ base, names })
})

test.each([
  ['*.log', 'app.log', true],
  ['*.log', 'app.log.1', false],
  ['*.log', '.hidden.log', false],
  ['.*.log', '.hidden.log', true],
  ['app-?.log', 'app-1.log', true],
  ['app-?.log', 'app-12.log', false],
  ['a*b*c', 'axxbxxbyc', true],
  ['a*b*c', 'axxbxxby', false],
  ['*', '', true],
  ['[a].log', 'a.log', false],
  ['?.log', '김.log', true],
])('%s and %s: %s', (pattern, name, expected) => {
  expect(matchesName(pattern, name)).toBe(expected)
})

test.each([
  ['**/*.log', 'a.log', true],
  ['**/*.log', 'x/y/a.log', true],
  ['x/**/y/*.log', 'x/y/a.log', true],
  ['x/**/y/*.log', 'x/a/b/y/a.log', true],
  ['x/**/y/*.log', 'x/a/b/a.log', false],
  ['*/a.log', 'x/y/a.log', false],
  ['**', 'x/y', true],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(matchesNames(pattern.split('/'), path.split('/'))).toBe(expected)
})

test('no pattern takes long', () => {
  const stars = fc.array(fc.constantFrom('*', 'a', '?', '**'), { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(fc.property(stars, (pattern) => {
    expect(matchesName(pattern, `${'a'.repeat(500)}b`)).toBeTypeOf('boolean')
  }))
})
