import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configurationTemplate } from '../../src/inputs/configuration-template.ts'
import { VelosError } from '../../src/model/errors.ts'
import { linesOf, read } from './read-configuration.ts'
import { thrownBy } from './thrown-by.ts'

const topKeys = 'allowed here: report, collect, judge, silences, maintenance, memory, retention or dispatch'
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}]`)]

describe('hostile YAML', () => {
  test.each([
    ['10 MB', `a: ${'x'.repeat(10_000_000)}`, ['1:1: the file is too large; at most 256 KiB are allowed']],
    ['large in bytes only', `# ${'한'.repeat(90_000)}`, ['1:1: the file is too large; at most 256 KiB are allowed']],
    ['deep lists', '['.repeat(100_000), ['1:66: too deep; at most 64 levels are allowed']],
    ['deep mappings', '{a: '.repeat(60_000), ['1:258: too deep; at most 64 levels are allowed']],
    ['deep dashes', '- '.repeat(100_000), ['1:130: too deep; at most 64 levels are allowed']],
    ['deep question marks', '? '.repeat(100_000), ['1:130: too deep; at most 64 levels are allowed']],
    ['deep indentation', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), ['65:66: too deep; at most 64 levels are allowed']],
    ['very many words', '- a\n'.repeat(60_000), ['12000:4: too many words and signs; shorten the file']],
    ['very many signs', `[${','.repeat(200_000)}]`, ['1:60000: too many words and signs; shorten the file']],
    ['very many open quotes', '- "\n'.repeat(60_000), ['15000:4: too many words and signs; shorten the file']],
    ['an alias bomb', bomb.join('\n'), ['1:32: too many values, with the aliases filled in; shorten the file']],
    ['a large alias, often', `a: &a ${'y'.repeat(200_000)}\nb: [${'*a, '.repeat(9000)}]`, ['1:7: too many values, with the aliases filled in; shorten the file']],
    ['an alias in itself', 'report: &a [*a]', ['1:12 report: found a list; a mapping is allowed', '1:13 report[0]: the alias "*a" holds itself']],
    ['an alias of nothing', 'report: *a', ['1:9 report: the alias "*a" has no anchor before it']],
    ['a doubled key', 'report: {}\nmemory: { runs: 5, runs: 6 }\nreport: {}', [
      '2:20 memory.runs: the key "runs" is here a second time; once is allowed',
      '3:1 report: the key "report" is here a second time; once is allowed',
    ]],
    ['keys of every object', '__proto__: { style: full }\nreport: { constructor: 1, prototype: 2 }\ntoString: 1', [
      '1:1 __proto__: the key "__proto__" is not allowed',
      '2:11 report.constructor: the key "constructor" is not allowed',
      '2:27 report.prototype: the key "prototype" is not allowed',
      `3:1 toString: found an unknown key; ${topKeys}`,
    ]],
    ['tags', 'report: !!map { style: !own full }\nmemory: { runs: !!int "5" }', [
      '1:15 report: found the tag "!!map"; tags are not allowed',
      '2:23 memory.runs: found the tag "!!int"; tags are not allowed',
    ]],
    ['merge keys', 'report: &r { style: full }\ncollect: { <<: *r }', ['2:12 collect."<<": merge keys are not part of YAML 1.2; write the keys out']],
    ['two documents', 'report: {}\n---\nreport: {}\n', ['2:1: a second document begins here; one is allowed, so delete the line ---']],
    ['another version of YAML', '%YAML 1.1\n---\ncollect: { repo: yes }', ['1:1: a line that begins with % is not allowed; delete it']],
    ['tabs', 'report:\n\tstyle: full', ['2:1: this is not YAML: Tabs are not allowed as indentation']],
    ['no UTF-8', 'report:\n  style: f\ufffdll', ['2:11: a character that is not UTF-8; save the file as UTF-8']],
    ['UTF-16', 'r\0e\0p\0', ['1:2: a control character; save the file as UTF-8 text without control characters']],
    ['half a character', 'a: \ud800', ['1:4: a control character; save the file as UTF-8 text without control characters']],
    ['a list', '- report', ['1:1: found a list; a mapping is allowed']],
    ['a text', 'report', ['1:1: found "report"; a mapping is allowed']],
    ['a mapping as a key', '? { a: b }\n: 1', ['1:3: a key that is no plain text; a word is allowed']],
    ['keys that are no texts', '1: a\nnull: b', [`1:1 1: found an unknown key; ${topKeys}`, `2:1 null: found an unknown key; ${topKeys}`]],
    ['no end', 'report: { style: "full', [
      '1:23: this is not YAML: Missing closing "quote',
      '1:23: this is not YAML: Flow map in block collection must be sufficiently indented and end with a }',
    ]],
  ])('%s', async (_, text, expected) => {
    expect(await linesOf(text)).toEqual(expected)
  })

  test('64 levels are read, and a harmless alias is filled in', async () => {
    expect(await linesOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual(['1:1: found a list; a mapping is allowed'])
    const { send } = await read('dispatch: { send: { slack: &on true, push: *on } }')
    expect(send).toEqual({ slack: true, notion: true, push: true, email: false })
  })

  test('the prototype of nothing is changed', async () => {
    await linesOf('__proto__: { polluted: true }\nreport: { __proto__: { polluted: true } }')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

/** Settings, or one configuration error whose problems are in the file. */
async function isHandled(text: string): Promise<boolean> {
  const lines = text.split('\n').length
  const thrown = await thrownBy(async () => await read(text, { HOME: '/home' }))
  if (thrown === undefined) return true
  if (!(thrown instanceof VelosError) || thrown.code !== 'configuration' || thrown.problems.length === 0) return false
  return thrown.problems.every(({ line = 1, column = 1, message }) => line >= 1 && line <= lines && column >= 1 && message !== '')
}

describe('whatever the file is, it is settings or a clear error', () => {
  const pieces = fc.constantFrom(
    ...['report', 'collect', 'judge', 'limits', 'system', ': ', ':', '- ', '\n', '\n  ', '\n    ', '{', '}', '[', ']', ', ', '&a ', '*a', '!!str ', '!x '],
    ...['"', "'", '|\n', '>-\n', '#', '---\n', '...\n', '%YAML 1.2\n', '<<: ', '? ', '\t', '\r\n', '~', 'true', '5', '${HOME}', '${', '$${', '__proto__', '\ufeff', '\0', '@', '`'],
  )

  test('pieces of YAML', async () => {
    await fc.assert(fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => await isHandled(parts.join(''))), { numRuns: 500 })
  })

  test('any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), isHandled), { numRuns: 200 })
  })

  test('any JSON below the known keys', async () => {
    const names = fc.constantFrom('report', 'collect', 'judge', 'limits', 'series', 'warn', 'send', 'system', 'logs', 'memory', 'runs', 'dispatch')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 5 }, fc.jsonValue({ maxDepth: 1 }), fc.dictionary(names, tie('tree')), fc.array(tie('tree'), { maxLength: 3 })),
    }))
    await fc.assert(fc.asyncProperty(tree, async (value) => await isHandled(JSON.stringify(value))), { numRuns: 300 })
  })

  test('the template with a piece put in anywhere', async () => {
    const template = configurationTemplate().replaceAll(/^( *)# /gm, '$1')
    const change = fc.tuple(fc.nat({ max: template.length }), fc.nat({ max: 5 }), pieces)
    const changed = ([at, removed, piece]: readonly [number, number, string]) => template.slice(0, at) + piece + template.slice(at + removed)
    await fc.assert(fc.asyncProperty(change, async (one) => await isHandled(changed(one))), { numRuns: 300 })
  })
})
