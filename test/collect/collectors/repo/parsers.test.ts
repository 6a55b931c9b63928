import fc from 'fast-check'
import { expect, test } from 'vitest'
import { summarize } from '../../../../src/collect/collectors/repo/history.ts'
import { parseLog, type Commit } from '../../../../src/collect/collectors/repo/log.ts'
import { parseStatus } from '../../../../src/collect/collectors/repo/status.ts'

const sha = (digit: string): string => digit.repeat(40)

test('no text makes a parser throw', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('\0', '\n', '\t', sha('a'), '1', '-', ':100644 100644 ', '# branch.oid ', '? x', '1 .M x')).map((parts) => parts.join('')))
  fc.assert(fc.property(text, (output) => {
    parseLog(output)
    parseStatus(output)
  }))
})

test('a log: subjects and names that look like something else, binary files, paths with anything in them', () => {
  const output = [
    `${sha('a')}\x001700000000\0Ann <x>\tB  \0Ann@Example.org  \x001\t2\tnot a file   \0\0\n3\t1\tsrc/a\tb\n c.ts\0-\t-\tlogo.png\0`,
    `${sha('b')}\x001600000000\0\0\0${sha('f')}\0\0`,
    `${sha('c')}\x001500000000\0김철수\0k@x\0초기 커밋\0\0\n:100644 100644 1234567 89abcde M\x005\t5\tx\0`,
  ].join('')
  expect(parseLog(output)).toEqual([
    {
      sha: sha('a'),
      time: 1_700_000_000,
      name: 'Ann <x>\tB',
      email: 'ann@example.org',
      subject: '1\t2\tnot a file',
      files: [{ path: 'src/a\tb\n c.ts', added: 3, removed: 1 }, { path: 'logo.png', added: 0, removed: 0 }],
    },
    { sha: sha('b'), time: 1_600_000_000, name: '', email: '', subject: sha('f'), files: [] },
    { sha: sha('c'), time: 1_500_000_000, name: '김철수', email: 'k@x', subject: '초기 커밋', files: [{ path: '5\t5\tx', added: 0, removed: 0 }] },
  ])
})

test('a status', () => {
  const output = [`# branch.oid ${sha('a')}`, '# branch.head feature/x', '1 .M N... 100644 100644 100644 a b src/a\n? b', 'u UU N... 1 2 3 4 a b c d', '? new', '? dir/', ''].join('\0')
  expect(parseStatus(output)).toEqual({ head: sha('a'), branch: 'feature/x', changed: 2, untracked: 2 })
  expect(parseStatus('# branch.oid (initial)\0# branch.head main\0')).toEqual({ branch: 'main', changed: 0, untracked: 0 })
  expect(parseStatus(`# branch.oid ${sha('a')}\0# branch.head (detached)\0`)).toEqual({ head: sha('a'), changed: 0, untracked: 0 })
})

const known = { since: 'abc1234', partial: false, boundary: new Set<string>(), prefix: '' }

function commit(at: number, change: Partial<Commit> = {}): Commit {
  return { sha: String(at).padStart(40, '0'), time: at, name: `P${at % 7}`, email: `p${at % 7}@x`, subject: `s${at}`, files: [{ path: `f${at}`, added: 2, removed: 1 }], ...change }
}

test('more commits than are read are said', () => {
  const seen = summarize(Array.from({ length: 2001 }, (_, at) => commit(at)), known).observations
  expect(seen[0]).toEqual({ key: 'repo/commits', value: 2000, unit: 'count', labels: { since: 'abc1234', at: 'least' } })
  expect(seen.at(-1)).toEqual({
    key: 'repo/unavailable',
    value: 'more than 2000 commits since abc1234; only the newest 2000 were counted',
    labels: { part: 'history' },
  })
  expect(seen.filter(({ key }) => key === 'repo/author').map(({ value }) => value)).toEqual([286, 286, 286, 286, 286])
})

test('the own commits and files of the loop do not count, wherever the root is', () => {
  const own = (path: string) => ({ path, added: 100, removed: 100 })
  const commits = [
    commit(1, { subject: 'chore(velos): report 20261122_061704' }),
    commit(2, { files: [own('sub/data/reports/auto/x.md'), own('sub/data/memory/y.json')] }),
    commit(3, { files: [own('sub/data/reports/auto/x.md'), { path: 'src/a', added: 5, removed: 4 }] }),
    commit(4, { files: [{ path: 'src/data/reports/a.ts', added: 7, removed: 0 }] }),
    commit(5, { subject: 'Merge branch', files: [] }),
  ]
  const value = (key: string) => summarize(commits, { ...known, prefix: 'sub/' }).observations.find((one) => one.key === key)?.value
  expect(['repo/commits', 'repo/churn-added', 'repo/churn-removed'].map(value)).toEqual([3, 12, 4])
})
