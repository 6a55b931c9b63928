import path from 'node:path'
import { expect, test } from 'vitest'
import { resolveRoot } from '../../src/inputs/root.ts'

const { posix, win32 } = path
const env = { VELOS_ROOT: '/velos', GITHUB_WORKSPACE: '/space' }

test.each([
  ['the input', { root: '/given', env }, '/given'],
  ['VELOS_ROOT', { root: undefined, env }, '/velos'],
  ['VELOS_ROOT where the input is empty', { root: '  ', env }, '/velos'],
  ['GITHUB_WORKSPACE', { env: { GITHUB_WORKSPACE: '/space' } }, '/space'],
  ['GITHUB_WORKSPACE where VELOS_ROOT is empty', { env: { ...env, VELOS_ROOT: '' } }, '/space'],
  ['the current folder', { env: {} }, '/home/me'],
  ['an input below the workspace', { root: 'sub/folder', env }, '/space/sub/folder'],
  ['VELOS_ROOT below the workspace', { env: { ...env, VELOS_ROOT: 'sub' } }, '/space/sub'],
  ['an input below the current folder', { root: './sub', env: {} }, '/home/me/sub'],
  ['a flag below the current folder', { root: 'sub', source: 'flag' as const, env }, '/home/me/sub'],
  ['a relative workspace', { root: 'sub', env: { GITHUB_WORKSPACE: 'relative' } }, '/home/me/relative/sub'],
])('%s', (_, sources, expected) => {
  expect(resolveRoot({ ...sources, cwd: '/home/me', path: posix })).toBe(expected)
})

test('Windows paths', () => {
  const workspace = { GITHUB_WORKSPACE: 'D:\\a\\repo' }
  expect(resolveRoot({ root: 'sub/x', env: workspace, cwd: 'C:\\me', path: win32 })).toBe('D:\\a\\repo\\sub\\x')
  expect(resolveRoot({ root: 'C:\\giwanos', env: workspace, cwd: 'C:\\me', path: win32 })).toBe('C:\\giwanos')
})
