import { expect, test } from 'vitest'
import { fillIn } from '../../src/inputs/environment.ts'

const env = { NAME: 'value', EMPTY: '', NESTED: '${NAME}', DOLLAR: '$&$1' }

test('fills every string, however deep, and nothing else', () => {
  const value = { a: '${NAME}', b: ['x-${NAME}-${EMPTY}-y', 5, null, true], c: { d: '${NAME}${NAME}' } }
  expect(fillIn(value, env)).toEqual({
    value: { a: 'value', b: ['x-value--y', 5, null, true], c: { d: 'valuevalue' } },
    gaps: [],
  })
})

test('what is filled in is not read again', () => {
  expect(fillIn(['${NESTED}', '${DOLLAR}'], env)).toEqual({ value: ['${NAME}', '$&$1'], gaps: [] })
})

test('blanks are a value, but where they are said not to be', () => {
  const blank = { BLANK: ' \n', NAME: 'value' }
  const value = { a: ['${BLANK}'], b: '${BLANK}${NAME}' }
  expect(fillIn(value, blank).gaps).toEqual([])
  expect(fillIn(value, blank, ([first]) => first === 'a')).toEqual({
    value: { a: ['${BLANK}'], b: ' \nvalue' },
    gaps: [{ path: ['a', 0], message: 'found "${BLANK}"; the environment variable BLANK is not set', variable: 'BLANK' }],
  })
})

test('two dollar signs are none', () => {
  expect(fillIn(['$${NAME}', '$NAME', '$5', '{NAME}'], env)).toEqual({ value: ['${NAME}', '$NAME', '$5', '{NAME}'], gaps: [] })
})

test('every gap, by name and place', () => {
  const form = '${NAME} is allowed, and $${ for the characters ${ themselves'
  expect(fillIn({ a: ['${MISSING} ${NAME} ${ALSO}', '${a b}', '${', '${}', '${toString}'] }, env).gaps).toEqual([
    { path: ['a', 0], message: 'found "${MISSING}"; the environment variable MISSING is not set', variable: 'MISSING' },
    { path: ['a', 0], message: 'found "${ALSO}"; the environment variable ALSO is not set', variable: 'ALSO' },
    { path: ['a', 1], message: `found "\${a b}"; ${form}` },
    { path: ['a', 2], message: `found "\${"; ${form}` },
    { path: ['a', 3], message: `found "\${}"; ${form}` },
    { path: ['a', 4], message: 'found "${toString}"; the environment variable toString is not set', variable: 'toString' },
  ])
})
