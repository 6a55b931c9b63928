import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** All files that are committed or could be: what git ignores is left out. */
const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
const files = execFileSync('git', listing, { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() === true)

/** Hosts of package registries, put together here so that this file does not name them. */
const registries = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['registry', 'npmmirror', 'com'],
  ['npm', 'pkg', 'github', 'com'],
  ['files', 'pythonhosted', 'org'],
].map((labels) => labels.join('.'))

/** The folder of this repository and the folders beside it, on the machine that runs this. */
function machinePaths(): readonly string[] {
  const above = path.dirname(root)
  if (above === path.dirname(above)) return []
  return readdirSync(above).map((name) => path.join(above, name))
}

/** What of `words` a text names, as whole words: `/srv/a` is not in `/srv/ab`. */
function namedIn(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (!/[\w-]/.test(text.charAt(at + word.length)) && !/[\w.-]/.test(text.charAt(at - 1))) return true
    }
    return false
  })
}

describe('what is committed', () => {
  test('names no package registry and no path of the machine that made it', () => {
    const words = [...registries, ...machinePaths()]
    const found = files.flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'latin1')
      return namedIn(text, words).map((word) => `${file} names ${word}`)
    })
    expect(files).toContain('package.json')
    expect(found).toEqual([])
  })

  test('has a lock file that leaves the registry to the user', () => {
    expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })

  test('ends its lines with a line feed', () => {
    const text = /\.(?:ts|mjs|js|json|yml|md|txt)$/
    const wrong = files.filter((file) => text.test(file) && !/fixtures|goldens/.test(file))
      .filter((file) => readFileSync(path.join(root, file), 'latin1').includes('\r\n'))
    expect(wrong).toEqual([])
  })
})

test('the check finds whole names only', () => {
  const words = ['/srv/a', registries[0] ?? '']
  expect(namedIn('see "/srv/a/b" and /srv/ab', words)).toEqual(['/srv/a'])
  expect(namedIn('/srv/ab /srv/a-b x/srv/a', words)).toEqual([])
  expect(namedIn(`https://${registries[0]}/yaml`, words)).toEqual([registries[0]])
})
