import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readAction, usesName } from '../scripts/readme.ts'

// GitHub's own parser imports JSON without the attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { convertWorkflowTemplate, parseWorkflow } = await import('@actions/workflow-parser')
const { parseAction } = await import('@actions/workflow-parser/actions/index')
const { ErrorPolicy } = await import('@actions/workflow-parser/model/convert')

const trace = { info() {}, verbose() {}, error() {} }

/** What GitHub's own parser has to say against a workflow. */
async function problemsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace)
  if (value !== undefined) await convertWorkflowTemplate(context, value, undefined, { errorPolicy: ErrorPolicy.TryConversion })
  return context.errors.getErrors().map((error) => error.message)
}

function actionProblemsOf(name: string, content: string): readonly string[] {
  return parseAction({ name, content }, trace).context.errors.getErrors().map((error) => error.message)
}

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const workflowsIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.yml')).map((name) => `${folder}/${name}`)

interface Workflow {
  readonly name: string
  readonly text: string
}

/** The workflows that a README shows. */
function workflowsShownIn(file: string): readonly Workflow[] {
  return [...read(file).matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
    .map((match, index) => ({ name: `${file} ${index + 1}`, text: match[1] ?? '' }))
    .filter(({ text }) => /^jobs:/m.test(text))
}

const workflows: readonly Workflow[] = [
  ...[...workflowsIn('.github/workflows'), ...workflowsIn('examples')].map((name) => ({ name, text: read(name) })),
  ...workflowsShownIn('README.md'),
  ...workflowsShownIn('bridge/README.md'),
]

type Members = Readonly<Record<string, unknown>>

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function jobsOf(text: string): readonly (readonly [string, Members])[] {
  return Object.entries(members(members(parse(text))['jobs'])).map(([id, job]) => [id, members(job)] as const)
}

function stepsOf(text: string): readonly Members[] {
  return jobsOf(text).flatMap(([, job]) => Object.values(members(job['steps'])).map(members))
}

/** Which of our two action files a `uses:` means, if one of them. */
function actionFileOf(uses: unknown): string | undefined {
  const [repository, version] = usesName.split('@')
  if (uses === './' || uses === `${repository}@${version}`) return 'action.yml'
  if (uses === './bridge' || uses === `${repository}/bridge@${version}`) return 'bridge/action.yml'
  return undefined
}

/** Inputs that a workflow gives to our actions and that these do not have. */
function unknownInputs(text: string): readonly string[] {
  return stepsOf(text).flatMap((step) => {
    const file = actionFileOf(step['uses'])
    if (file === undefined) return []
    const known = readAction(read(file)).inputs.map(({ name }) => name)
    return Object.keys(members(step['with'])).filter((name) => !known.includes(name)).map((name) => `${file}: ${name}`)
  })
}

/** Lines with somebody else's action that is not pinned by a commit with its version in a comment. */
function unpinned(text: string): readonly string[] {
  return [...text.matchAll(/\buses:\s*(\S+)(.*)$/gm)]
    .filter(([, uses = '', rest = '']) => {
      if (actionFileOf(uses) !== undefined) return false
      return !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/.test(uses) || !/^ # v\d+\.\d+\.\d+$/.test(rest)
    })
    .map(([line]) => line)
}

function writes(text: string): boolean {
  return jobsOf(text).some(([, job]) => Object.values(members(job['permissions'])).includes('write'))
}

describe.each(workflows)('$name', ({ name, text }) => {
  test('passes GitHub\'s own parser', async () => {
    expect(await problemsOf(name, text)).toEqual([])
  })

  test('grants nothing to the whole workflow, and says for each job what it may do and how long it may take', () => {
    expect(members(parse(text))['permissions']).toEqual({})
    const jobs = jobsOf(text)
    expect(jobs.length).toBeGreaterThan(0)
    for (const [id, job] of jobs) {
      expect({ id, permissions: typeof job['permissions'] }).toEqual({ id, permissions: 'object' })
      expect({ id, minutes: typeof job['timeout-minutes'] }).toEqual({ id, minutes: 'number' })
    }
  })

  test('lets runs that write wait for each other, all of them', () => {
    if (writes(text)) expect(members(parse(text))['concurrency']).toEqual({ group: 'velos', queue: 'max' })
  })

  test('pins what is not ours', () => {
    expect(unpinned(text)).toEqual([])
  })

  test('gives to our actions only inputs that they have', () => {
    expect(unknownInputs(text)).toEqual([])
  })

  test('does not start at the full hour', () => {
    const schedules = Object.values(members(members(members(parse(text))['on'])['schedule']))
    const crons = schedules.map((schedule) => String(members(schedule)['cron']))
    expect(crons.filter((cron) => !/^[1-9]\d? /.test(cron))).toEqual([])
  })

  test('puts no expression into a script', () => {
    expect(stepsOf(text).map((step) => String(step['run'] ?? '')).filter((run) => run.includes('${{'))).toEqual([])
  })
})

test('one version of each action throughout', () => {
  const pins = new Map<string, Set<string>>()
  for (const { text } of workflows) {
    for (const [, action = '', version = ''] of text.matchAll(/\buses: ([\w.-]+\/[\w./-]+)@([0-9a-f]{40} # \S+)/g)) {
      pins.set(action, (pins.get(action) ?? new Set()).add(version))
    }
  }
  expect(pins.has('actions/checkout')).toBe(true)
  expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([])
})

test.each(['action.yml', 'bridge/action.yml'])('%s passes GitHub\'s own parser', (file) => {
  expect(actionProblemsOf(file, read(file))).toEqual([])
})

const example = read('examples/commit.yml')

describe('the checks find what is wrong', () => {
  test.each([
    ['a key that does not exist', example.replace('runs-on:', 'run-on:'), /run-on/],
    ['a cron line that is none', example.replace('37 6 * * *', '61 6 * * *'), /cron/i],
    ['an event that does not exist', example.replace('workflow_dispatch:', 'workflow_dispatched:'), /workflow_dispatched/],
    [
      'a type of input that does not exist',
      example.replace('workflow_dispatch:', 'workflow_dispatch:\n    inputs:\n      a:\n        type: text'),
      /text/,
    ],
    ['a permission that does not exist', example.replace('contents: write', 'content: write'), /content/],
    ['an unknown context', example.replace('!cancelled()', 'secret.x'), /secret/],
    ['a job that is needed and not there', read('examples/artifact.yml').replace('needs: loop', 'needs: lopo'), /lopo/],
    ['a queue that does not exist', example.replace('queue: max', 'queue: all'), /queue|all/],
    ['text that is not YAML', 'on: [push', /./],
  ])('%s', async (_, text, message) => {
    expect(text).not.toBe(example)
    expect((await problemsOf('broken.yml', text)).join('\n')).toMatch(message)
  })

  test('an action file with a runtime that does not exist', () => {
    expect(actionProblemsOf('action.yml', read('action.yml').replace('node24', 'node24x'))).not.toEqual([])
    expect(actionProblemsOf('action.yml', read('action.yml').replace('  main:', '  mian:'))).not.toEqual([])
  })

  test('a tag, a branch, and a commit without its version', () => {
    const sha = '0123456789abcdef0123456789abcdef01234567'
    const text = `- uses: a/b@v1\n- uses: a/b@main # v1.0.0\n- uses: a/b@${sha}\n- uses: a/b/c@${sha} # v1.0.0\n- uses: ./bridge`
    expect(unpinned(text)).toEqual(['uses: a/b@v1', 'uses: a/b@main # v1.0.0', `uses: a/b@${sha}`])
  })

  test('an input that our action does not have', () => {
    expect(unknownInputs(example.replace('fail-on:', 'fail-at:'))).toEqual(['action.yml: fail-at'])
  })
})
