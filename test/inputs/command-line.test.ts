import { describe, expect, test } from 'vitest'
import { parseCommandLine } from '../../src/inputs/command-line.ts'
import { commands } from '../../src/inputs/commands.ts'
import { helpText } from '../../src/inputs/help.ts'
import { inputs } from '../../src/inputs/inputs.ts'
import { VelosError } from '../../src/model/errors.ts'
import { project } from '../../src/model/project.ts'
import { thrownBy } from './thrown-by.ts'

const runFlags = '--root, --config, --deliver, --branch, --commit-message, --send, --when, --fail-on, --dry-run or --json is allowed'
const names = 'run, bridge, bridge test, bridge replay, config check, config schema, config init, ' +
  'memory recent, memory search, memory stats, memory append, memory relearn, explain, detect, help or version is allowed'

const bridgeFlags = '--root, --config, --deliver, --branch, --max-tickets, --time-budget, --fail-on or --dry-run is allowed'
const channels = 'slack, notion, push, email, webhook, github, ntfy or pushbullet is allowed'

describe('parseCommandLine', () => {
  test.each([
    ['', { name: 'help' }],
    ['--help', { name: 'help' }],
    ['-h', { name: 'help' }],
    ['help', { name: 'help' }],
    ['help run', { name: 'help', about: 'run' }],
    ['help config init', { name: 'help', about: 'config init' }],
    ['help config', { name: 'help' }],
    ['config', { name: 'help' }],
    ['config --help', { name: 'help' }],
    ['run --help', { name: 'help', about: 'run' }],
    ['run --nonsense -h', { name: 'help', about: 'run' }],
    ['version', { name: 'version' }],
    ['--version', { name: 'version' }],
    ['-V', { name: 'version' }],
    ['run', { name: 'run', inputs: {}, json: false }],
    ['run --deliver none --root=/a=b --json', { name: 'run', inputs: { deliver: 'none', root: '/a=b' }, json: true }],
    ['run --dry-run --branch=', { name: 'run', inputs: { 'dry-run': 'true', branch: '' }, json: false }],
    ['run --dry-run=FALSE --json=false', { name: 'run', inputs: { 'dry-run': 'FALSE' }, json: false }],
    ['run --commit-message -x', { name: 'run', inputs: { 'commit-message': '-x' }, json: false }],
    ['run --commit-message=--x', { name: 'run', inputs: { 'commit-message': '--x' }, json: false }],
    ['bridge', { name: 'bridge', inputs: {} }],
    ['bridge --root a --dry-run=false --max-tickets 3', { name: 'bridge', inputs: { root: 'a', 'dry-run': 'false', 'max-tickets': '3' } }],
    ['bridge --max-tickets 0', { name: 'bridge', inputs: { 'max-tickets': '0' } }],
    ['bridge --help', { name: 'help', about: 'bridge' }],
    ['help bridge', { name: 'help', about: 'bridge' }],
    ['help bridge test', { name: 'help', about: 'bridge test' }],
    ['bridge replay -h', { name: 'help', about: 'bridge replay' }],
    ['bridge test slack', { name: 'bridge test', channel: 'slack', inputs: {} }],
    ['bridge test --root a Pushbullet --config b', { name: 'bridge test', channel: 'pushbullet', inputs: { root: 'a', config: 'b' } }],
    ['bridge replay a', { name: 'bridge replay', tickets: ['a'], inputs: {} }],
    ['bridge replay a --deliver commit b.json --branch=x a data/c.json', { name: 'bridge replay', tickets: ['a', 'b.json', 'data/c.json'], inputs: { deliver: 'commit', branch: 'x' } }],
    ['bridge replay --root r -- -a --b', { name: 'bridge replay', tickets: ['-a', '--b'], inputs: { root: 'r' } }],
    ['config check --root a --config b', { name: 'config check', inputs: { root: 'a', config: 'b' } }],
    ['config schema', { name: 'config schema' }],
    ['config init --force', { name: 'config init', inputs: {}, force: true }],
    ['config init --config x.yml', { name: 'config init', inputs: { config: 'x.yml' }, force: false }],
    ['memory', { name: 'help' }],
    ['memory -h', { name: 'help' }],
    ['help memory', { name: 'help' }],
    ['help memory stats', { name: 'help', about: 'memory stats' }],
    ['memory search --help', { name: 'help', about: 'memory search' }],
    ['memory recent', { name: 'memory recent', inputs: {}, count: 20, json: false }],
    ['memory recent --count=3 --root a --branch velos --json', { name: 'memory recent', inputs: { root: 'a' }, branch: 'velos', count: 3, json: true }],
    ['memory recent --count= --branch=', { name: 'memory recent', inputs: {}, count: 20, json: false }],
    ['memory search 서버 disk 서버 --count 100000', { name: 'memory search', inputs: {}, words: ['서버', 'disk', '서버'], count: 100_000, json: false }],
    ['memory stats --branch feature/x', { name: 'memory stats', inputs: {}, branch: 'feature/x', json: false }],
    ['memory append the disk was enlarged', { name: 'memory append', inputs: {}, text: 'the disk was enlarged', tags: [] }],
    ['memory append --from ada --tags a,b,a --root r -- --x', { name: 'memory append', inputs: { root: 'r' }, text: '--x', from: 'ada', tags: ['a', 'b'] }],
    ['memory relearn disk/* cpu/used disk/*', { name: 'memory relearn', inputs: {}, series: ['disk/*', 'cpu/used'] }],
    ['explain disk//var/used --config c', { name: 'explain', inputs: { config: 'c' }, finding: 'disk//var/used', json: false }],
    ['explain --json --branch b limit:x', { name: 'explain', inputs: {}, branch: 'b', finding: 'limit:x', json: true }],
    ['detect a.csv', { name: 'detect', file: 'a.csv', form: 'gauge', timezone: 'UTC' }],
    ['detect --form Counter - --timezone asia/seoul', { name: 'detect', file: '-', form: 'counter', timezone: 'Asia/Seoul' }],
  ])('velos %s', (line, expected) => {
    expect(parseCommandLine(line.split(' ').filter(Boolean))).toEqual(expected)
  })

  test('takes every input that has a flag', () => {
    const flags = inputs.filter(({ flag }) => flag)
    const words = flags.map((input) => ('value' in input ? `--${input.name}=x` : `--${input.name}`))
    const given = Object.fromEntries(flags.map((input) => [input.name, 'value' in input ? 'x' : 'true']))
    expect(flags.map(({ name }) => name)).toEqual(['root', 'config', 'deliver', 'branch', 'commit-message', 'send', 'when', 'fail-on', 'dry-run'])
    expect(parseCommandLine(['run', ...words])).toEqual({ name: 'run', inputs: given, json: false })
  })

  test.each([
    ['rnu', [`found "rnu"; ${names}; did you mean "run"?`]],
    ['config chek', [`found "config chek"; ${names}; did you mean "config check"?`]],
    ['help nope', [`found "nope"; ${names}`]],
    ['constructor', [`found "constructor"; ${names}`]],
    ['--root x run', [`found "--root"; a command comes first: ${names}`]],
    ['run --brnch x', [`found "--brnch"; ${runFlags}; did you mean "--branch"?`]],
    ['run --mode loop', [`found "--mode"; ${runFlags}`]],
    ['run --artifact-name x', [`found "--artifact-name"; ${runFlags}`]],
    ['run --__proto__=x', [`found "--__proto__"; ${runFlags}`]],
    ['run --', [`found "--"; ${runFlags}`]],
    ['run --branch', ['--branch: found nothing; a value is needed: --branch NAME']],
    ['run --root a --root=b', ['--root: found a second time; once is allowed']],
    ['run --dry-run --dry-run', ['--dry-run: found a second time; once is allowed']],
    ['run --dry-run=maybe', ['--dry-run: found "maybe"; true or false is allowed']],
    ['run now', ['found "now"; flags only are allowed here, and a value after those that take one']],
    ['version --json', ['found "--json"; no flag is allowed here']],
    ['config init --dry-run', ['found "--dry-run"; --root, --config or --force is allowed']],
    ['bridge --max-tickets --no', [
      '--max-tickets: found nothing; a value is needed: --max-tickets NUMBER',
      `found "--no"; ${bridgeFlags}`,
    ]],
    ['bridge --token x', [`found "--token"; ${bridgeFlags}`]],
    ['bridge --commit-method git', [`found "--commit-method"; ${bridgeFlags}`]],
    ['bridge tset slack', [`found "bridge tset"; ${names}; did you mean "bridge test"?`]],
    ['bridge slack', [`found "bridge slack"; ${names}`]],
    ['bridge test', ['found nothing; a word is needed: velos bridge test CHANNEL']],
    ['bridge test slak', [`found "slak"; ${channels}; did you mean "slack"?`]],
    ['bridge test constructor', [`found "constructor"; ${channels}`]],
    ['bridge test slack email', ['found "email"; one word is allowed here: velos bridge test CHANNEL']],
    ['bridge test --dry-run fax', ['found "--dry-run"; --root or --config is allowed', 'found nothing; a word is needed: velos bridge test CHANNEL']],
    ['bridge replay --dry-run=true', ['found "--dry-run"; --root, --config, --deliver or --branch is allowed', 'found nothing; a word is needed: velos bridge replay TICKET...']],
    ['bridge replay a  b', ['found nothing; a word is needed: velos bridge replay TICKET...']],
    ['memory serch disk', [`found "memory serch"; ${names}; did you mean "memory search"?`]],
    ['help memory serch', [`found "memory serch"; ${names}; did you mean "memory search"?`]],
    ['memory search', ['found nothing; a word is needed: velos memory search WORDS...']],
    ['memory append \t', ['found nothing; a word is needed: velos memory append TEXT...']],
    ['memory recent disk', ['found "disk"; flags only are allowed here, and a value after those that take one']],
    ['memory relearn --branch x y', ['found "--branch"; --root is allowed']],
    ['memory recent --count 0 --branch -x', [
      '--branch: found "-x"; a name begins with neither "-" nor "/" and ends with neither "/" nor "."',
      '--count: found "0"; a whole number from 1 to 100000 is allowed',
    ]],
    ['memory append --tags a,,b --from \u001b x', [
      '--from: found ""; one line of text is allowed, of 1 to 100 characters',
      '--tags: found ""; a tag has 1 to 100 characters on one line',
    ]],
    [`memory append --tags ${Array.from({ length: 21 }, (_, at) => at).join()} x`, ['--tags: found 21 tags; at most 20 are allowed']],
    ['explain', ['found nothing; a word is needed: velos explain FINDING']],
    ['explain a b', ['found "b"; one word is allowed here: velos explain FINDING']],
    ['detect -x', ['found "-x"; --form or --timezone is allowed', 'found nothing; a word is needed: velos detect FILE.csv']],
    ['detect a.csv --form guage --timezone Asia/Soul', [
      '--form: found "guage"; gauge, counter or increment is allowed; did you mean "gauge"?',
      '--timezone: found "Asia/Soul"; the IANA name of a time zone is allowed, such as Asia/Seoul or UTC; did you mean "Asia/Seoul"?',
    ]],
    ['run --brnch x --branch --json y', [
      `found "--brnch"; ${runFlags}; did you mean "--branch"?`,
      '--branch: found nothing; a value is needed: --branch NAME',
      'found "y"; flags only are allowed here, and a value after those that take one',
    ]],
  ])('velos %s is a problem', async (line, messages) => {
    const error = await thrownBy(() => parseCommandLine(line.split(' ')))
    expect(error).toBeInstanceOf(VelosError)
    expect(error).toMatchObject({
      code: 'usage',
      exitCode: 2,
      message: messages.join('\n'),
      problems: messages.map((message) => ({ message })),
    })
  })
})

describe('helpText', () => {
  test('names every command', () => {
    const help = helpText()
    expect(commands.filter(({ name, summary }) => !help.includes(`  ${name} `) || !help.includes(summary))).toEqual([])
    expect(help).toContain(`velos ${project.version}`)
  })

  test('is for 80 columns', () => {
    const lines = [undefined, ...commands.map(({ name }) => name)].flatMap((name) => helpText(name).split('\n'))
    expect(lines.filter((line) => line.length > 80 || line !== line.trimEnd())).toEqual([])
  })

  test('shows the flags of a command', () => {
    expect(helpText('config init')).toBe(`Write a commented configuration file.

Usage: velos config init [FLAGS]

Flags:
  --root FOLDER  The folder to observe and to write data/ into. Empty means
                 VELOS_ROOT, else the workspace, or without a runner the current
                 folder.
  --config FILE  The configuration file, relative to the root. Empty means
                 .github/velos.yml, else velos.yml, where there is one.
  --force        Write over a file that is there.
  --help         Show this.
`)
    expect(helpText('run')).toContain('Default: commit\n')
    expect(helpText('bridge')).toContain('Default: none\n')
    expect(helpText('bridge')).not.toContain('token')
  })

  test('shows the words that a command takes', () => {
    expect(helpText('bridge test')).toBe(`Send a marked test message, and explain what comes of it.

Usage: velos bridge test CHANNEL [FLAGS]

  CHANNEL  One of slack, notion, push, email, webhook, github, ntfy or
           pushbullet.

Flags:
  --root FOLDER  The folder whose queue is read. Empty means VELOS_ROOT, else
                 the workspace, or without a runner the current folder.
  --config FILE  The configuration file, relative to the root. Empty means
                 .github/velos.yml, else velos.yml, where there is one.
  --help         Show this.
`)
  })
})
