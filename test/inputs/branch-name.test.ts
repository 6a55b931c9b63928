import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchNameProblem } from '../../src/inputs/branch-name.ts'

test.each(['main', 'velos-data', 'a/b/c', 'v1.0', 'été', '데이터', 'a@b', 'feature/#12', "it's"])('%s is a branch', (name) => {
  expect(branchNameProblem(name)).toBeUndefined()
})

test.each([
  ['refs/heads/main', 'a branch is named without "refs/heads/"'],
  ['HEAD', 'the name is taken by git'],
  ['@', 'the name is taken by git'],
  ['a b', 'a name holds no space, no control character and none of ~ ^ : ? * [ \\'],
  ['a\u0007b', 'a name holds no space, no control character and none of ~ ^ : ? * [ \\'],
  ['a:b', 'a name holds no space, no control character and none of ~ ^ : ? * [ \\'],
  ['a..b', 'a name holds no "..", no "@{" and no "//"'],
  ['a@{1}', 'a name holds no "..", no "@{" and no "//"'],
  ['a//b', 'a name holds no "..", no "@{" and no "//"'],
  ['-f', 'a name begins with neither "-" nor "/" and ends with neither "/" nor "."'],
  ['/a', 'a name begins with neither "-" nor "/" and ends with neither "/" nor "."'],
  ['a/', 'a name begins with neither "-" nor "/" and ends with neither "/" nor "."'],
  ['a.', 'a name begins with neither "-" nor "/" and ends with neither "/" nor "."'],
  ['a/.b', 'no part of a name begins with "." or ends with ".lock"'],
  ['a.lock/b', 'no part of a name begins with "." or ends with ".lock"'],
  ['a'.repeat(201), 'a name has at most 200 characters'],
])('%j is none', (name, problem) => {
  expect(branchNameProblem(name)).toBe(problem)
})

test('git takes every name that we take', () => {
  const part = fc.constantFrom('a', 'B', '.', '..', '/', '-', '@', '{', '~', '^', ':', '?', '*', '[', '\\', ' ', '.lock', 'é', '\t', '#', "'", '"', '$')
  const names = fc.sample(fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')), { numRuns: 300, seed: 7 })
  const taken = names.filter((name) => branchNameProblem(name) === undefined)
  expect(taken.length).toBeGreaterThan(10)
  for (const name of taken) execFileSync('git', ['check-ref-format', '--branch', name])
})
