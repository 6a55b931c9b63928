import { describe, expect, test } from 'vitest'
import { parseInputs } from '../../src/inputs/input-settings.ts'
import { inputs, inputsOf } from '../../src/inputs/inputs.ts'

const defaults = {
  deliver: ['commit'],
  commitMessage: 'chore(velos): report {timestamp}',
  artifact: { name: 'velos-report' },
  failOn: 'never',
  dryRun: false,
}

describe('parseInputs', () => {
  test('nothing given, or nothing but blanks: the defaults', () => {
    const blank = Object.fromEntries(inputs.map(({ name }) => [name, ' \n']))
    expect(parseInputs({}, 'input')).toEqual({ settings: defaults, problems: [] })
    expect(parseInputs(blank, 'input')).toEqual({ settings: defaults, problems: [] })
  })

  test('the defaults that action.yml hands over change nothing', () => {
    const given = Object.fromEntries(inputs.map((input) => [input.name, input.default]))
    expect(parseInputs(given, 'input')).toEqual({ settings: defaults, problems: [] })
  })

  test('everything given, with blanks and in any case', () => {
    const given = {
      deliver: ' Artifact, COMMIT ',
      branch: ' velos-data\n',
      'commit-message': 'velos: {status} at {timestamp}',
      'artifact-name': 'report-1',
      'artifact-retention-days': '30',
      send: 'email,Push',
      when: ' Change ',
      'fail-on': 'CRITICAL',
      'dry-run': 'True',
    }
    expect(parseInputs(given, 'input')).toEqual({
      settings: {
        deliver: ['commit', 'artifact'],
        branch: 'velos-data',
        commitMessage: 'velos: {status} at {timestamp}',
        artifact: { name: 'report-1', retentionDays: 30 },
        failOn: 'critical',
        dryRun: true,
        send: { slack: false, notion: false, push: true, email: true },
        when: { slack: 'change', notion: 'change', push: 'change', email: 'change', webhook: 'change', github: 'change' },
      },
      problems: [],
    })
  })

  test('none', () => {
    const { settings } = parseInputs({ deliver: 'none', send: 'NONE' }, 'input')
    expect(settings).toEqual({ ...defaults, deliver: [], send: { slack: false, notion: false, push: false, email: false } })
  })

  test('a webhook and GitHub are said only where they are asked for', () => {
    const sendOf = (send: string) => parseInputs({ send }, 'flag').settings.send
    const four = { slack: false, notion: false, push: false, email: false }
    expect(sendOf('github, Webhook')).toEqual({ ...four, webhook: true, github: true })
    expect(sendOf('slack,github')).toEqual({ ...four, slack: true, github: true })
  })

  test('every problem, as an input or as a flag', () => {
    const given = { deliver: 'comit', branch: '-x', send: 'slack,none', 'fail-on': 'warning', 'dry-run': 'yes' }
    const messages = [
      'found "-x"; a name begins with neither "-" nor "/" and ends with neither "/" nor "."',
      'found "none"; a comma list of slack, notion, push, email, webhook or github, or none by itself, is allowed',
      'found "comit"; a comma list of commit or artifact, or none by itself, is allowed; did you mean "commit"?',
      'found "warning"; never, warn or critical is allowed',
      'found "yes"; true or false is allowed',
    ]
    const names = ['branch', 'send', 'deliver', 'fail-on', 'dry-run']
    expect(parseInputs(given, 'input').problems).toEqual(names.map((name, at) => ({ path: `input "${name}"`, message: messages[at] })))
    expect(parseInputs(given, 'flag').problems).toEqual(names.map((name, at) => ({ path: `--${name}`, message: messages[at] })))
  })

  test.each([
    ['deliver', ',', 'found ""; a comma list of commit or artifact, or none by itself, is allowed'],
    ['commit-message', 'one\ntwo', 'found "one two"; one line without control characters is allowed'],
    ['commit-message', 'a\u001b[31mb', 'found "ab"; one line without control characters is allowed'],
    ['commit-message', 'a\u2028b', 'found "a b"; one line without control characters is allowed'],
    ['artifact-retention-days', '0', 'found "0"; a whole number from 1 to 400 is allowed'],
    ['artifact-retention-days', '7.5', 'found "7.5"; a whole number from 1 to 400 is allowed'],
    ['artifact-retention-days', '1e2', 'found "1e2"; a whole number from 1 to 400 is allowed'],
    ['artifact-retention-days', '401', 'found "401"; a whole number from 1 to 400 is allowed'],
    ['send', 'slak', 'found "slak"; a comma list of slack, notion, push, email, webhook or github, or none by itself, is allowed; did you mean "slack"?'],
    ['when', 'dayly', 'found "dayly"; always, change, warn, critical, daily or weekly is allowed; did you mean "daily"?'],
    ['when', 'slack: daily', 'found "slack: daily"; always, change, warn, critical, daily or weekly is allowed'],
    ['fail-on', 'x'.repeat(5000), `found "${'x'.repeat(59)}…"; never, warn or critical is allowed`],
    ['fail-on', '##[error]x', 'found "## [error]x"; never, warn or critical is allowed'],
  ])('%s: %.20j', (name, value, message) => {
    expect(parseInputs({ [name]: value }, 'input').problems).toEqual([{ path: `input "${name}"`, message }])
  })

  test('an artifact is for the action only', () => {
    const message = 'found "commit,artifact"; artifacts can be uploaded by the action only; commit or none is allowed'
    expect(parseInputs({ deliver: 'commit,artifact' }, 'flag').problems).toEqual([{ path: '--deliver', message }])
    expect(parseInputs({ deliver: 'commit,artifact' }, 'input').problems).toEqual([])
    expect(parseInputs({ deliver: 'commit' }, 'flag')).toEqual({ settings: defaults, problems: [] })
  })

  test.each([...'":<>|*?\r\n\\/\0'])('an artifact name with %j', (character) => {
    expect(parseInputs({ 'artifact-name': `a${character}b` }, 'input').problems).toHaveLength(1)
  })
})

test('inputs as the runner hands them over', () => {
  const env = { 'INPUT_DRY-RUN': 'true', 'INPUT_COMMIT-MESSAGE': 'x y', INPUT_ROOT: '', INPUT_OTHER: '1', DELIVER: 'none' }
  expect(inputsOf(env)).toEqual({ ...Object.fromEntries(inputs.map(({ name }) => [name, undefined])), root: '', 'commit-message': 'x y', 'dry-run': 'true' })
})
