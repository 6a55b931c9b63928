import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress, parseAddresses } from '../../src/inputs/mail-address.ts'

describe('one address', () => {
  test.each([
    ['ops@example.org', '', 'ops@example.org'],
    [' ops@example.org ', '', 'ops@example.org'],
    ['<ops@example.org>', '', 'ops@example.org'],
    ['Ops <ops@example.org>', 'Ops', 'ops@example.org'],
    ['Ops Team 2<ops+velos@mail.example.org>', 'Ops Team 2', 'ops+velos@mail.example.org'],
    ['"Ops, Seoul: day" <ops@example.org>', 'Ops, Seoul: day', 'ops@example.org'],
    ['"" <ops@example.org>', '', 'ops@example.org'],
    ['김재현 <kim@example.org>', '김재현', 'kim@example.org'],
    ["J. O'Neil <o'neil@example.org>", "J. O'Neil", "o'neil@example.org"],
    ['Ops@Example.ORG', '', 'Ops@example.org'],
    ['root@localhost', '', 'root@localhost'],
    ['kim@한국.example', '', 'kim@xn--3e0b707e.example'],
  ])('%s', (text, name, address) => {
    expect(parseAddress(text)).toEqual({ value: { name, address } })
  })
})

describe('none', () => {
  test.each([
    '', 'ops', '@example.org', 'ops@', 'ops@@example.org', 'a@b@example.org', 'ops@example..org', 'ops@-example.org', 'ops@example.org.',
    'ops@127.0.0.1', 'ops@[127.0.0.1]', 'ops@0x7f.1', 'ops@example.org:25', 'ops@example.org/x', 'ops@exa mple.org', '.ops@example.org', 'o..ps@example.org',
    'ops@example.org\r\nBcc: e@example.net', 'ops@example.org\nX: y', 'Ops\r\n <ops@example.org>', 'ops@example.org\0', 'ops\u202e@example.org',
    'ops@example.org, e@example.net', 'ops@example.org;e@example.net', 'team: ops@example.org;', 'undisclosed: ;', 'Ops, e@example.net <ops@example.org>',
    'Ops: <ops@example.org>', 'e@example.net <ops@example.org>', 'Ops <ops@example.org> <e@example.net>', 'Ops <ops@example.org', 'Ops ops@example.org>',
    '"Ops <ops@example.org>', '"O"ps" <ops@example.org>', '"Ops\\" <ops@example.org>', 'Ops (x) <ops@example.org>', '<<ops@example.org>>', '"ops"@example.org',
    'mailto:ops@example.org', `${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(64)}.org`, `${'a'.repeat(60)}@${'b.'.repeat(100)}org`, `${'n'.repeat(101)} <a@example.org>`,
  ])('%j', (text) => {
    expect(parseAddress(text)).toEqual({ allowed: expect.stringMatching(/^an address .* is allowed$/) })
  })
})

describe('several', () => {
  test('between commas, each once, and commas in a quoted name', () => {
    expect(parseAddresses('ops@example.org,"Kim, Jae" <kim@example.org> , Ops <ops@EXAMPLE.org>')).toEqual({
      value: [
        { name: '', address: 'ops@example.org' },
        { name: 'Kim, Jae', address: 'kim@example.org' },
      ],
    })
  })

  test.each([
    ['ops@example.org,', 2],
    ['ops@example.org,,kim@example.org', 2],
    ['a@example.org, b@example.org, c', 3],
    ['a@example.org, "b, c@example.org', 2],
    ['a@example.org\r\nBcc: x@example.net, b@example.org', 1],
  ])('%j: number %i is none', (text, number) => {
    expect(parseAddresses(text)).toEqual({ allowed: expect.stringMatching(new RegExp(`; number ${number} is none$`)) })
  })

  test('at most a hundred', () => {
    const many = Array.from({ length: 101 }, (_, at) => `a${at}@example.org`)
    expect(parseAddresses(many.slice(1).join())).toMatchObject({ value: { length: 100 } })
    expect(parseAddresses(many.join())).toEqual({ allowed: 'at most 100 addresses between commas are allowed' })
  })
})

test('whatever is taken is one address on one line', () => {
  const unit = fc.constantFrom(...'abAB09@@..<>",:;()\\[]- \r\n\0한', 'x.org', '@example.org')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const checked = parseAddress(text)
      if ('allowed' in checked) return
      expect(checked.value.address).toMatch(/^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z0-9.-]+$/)
      expect(checked.value.name).not.toMatch(/[\p{Cc}"<>\\]/u)
    }),
    { numRuns: 5000 },
  )
})
