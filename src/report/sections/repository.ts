import type { Report } from '../../model/report.ts'
import { counted, duration } from '../../model/quantity.ts'
import { fold } from '../fold.ts'
import { seenBy, shown } from '../seen.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'

const labels = {
  'repo/branch': 'branch',
  'repo/head': 'head',
  'repo/shallow': 'shallow',
  'repo/last-commit-age': 'age of the last commit',
  'repo/commits': 'new commits',
  'repo/authors': 'authors',
  'repo/churn-added': 'lines added',
  'repo/churn-removed': 'lines removed',
  'repo/uncommitted': 'uncommitted files',
  'repo/untracked': 'untracked files and folders',
  'repo/size': 'size of the object store',
  'repo/objects': 'objects',
} as const

/** The repository: where it stands, its new commits and who made them. */
export function repository(report: Report): string | undefined {
  const seen = seenBy(report, 'repo')
  const commits = seen.number('repo/commits')
  const age = seen.number('repo/last-commit-age')
  const title = [
    ...(commits === undefined ? [] : [counted(commits, 'new commit')]),
    ...(age === undefined ? [] : [`the last one ${duration(age)} ago`]),
  ].join(', ')
  const facts = Object.entries(labels).map(([key, label]) => {
    const observation = seen.one(key)
    // That nothing is uncommitted, or that a clone is whole, is nothing to read every morning.
    return [label, observation?.value === 0 || observation?.value === false ? '' : shown(observation, markdownVoice)]
  })
  return fold(title === '' ? 'Repository' : `Repository: ${title}`, [
    table(['repository', ''], facts.filter(([, value]) => value !== '')),
    table(
      ['author', { right: 'commits' }],
      seen
        .every('repo/author')
        .map((one) => [markdownVoice.code(one.labels?.['name'] ?? '', 60), shown(one, markdownVoice)]),
    ),
    table(
      ['commit', 'subject', 'author'],
      seen
        .every('repo/commit')
        .map((one) => [
          markdownVoice.code((one.labels?.['sha'] ?? '').slice(0, 10)),
          shown(one, markdownVoice, 100),
          markdownVoice.code(one.labels?.['author'] ?? '', 60),
        ]),
    ),
  ])
}
