import { expect, test } from 'vitest'
import { stemOf } from '../../src/recall/particles.ts'

test.each([
  ['디스크가', '디스크'], ['디스크를', '디스크'], ['디스크는', '디스크'], ['디스크와', '디스크'], ['디스크로', '디스크'],
  ['메모리에서는', '메모리'], ['메모리에', '메모리'], ['메모리까지', '메모리'], ['메모리의', '메모리'],
  ['전원을', '전원'], ['전원이', '전원'], ['전원은', '전원'], ['전원과', '전원'], ['전원으로', '전원'],
  // ㄹ takes 로, not 으로.
  ['파일로', '파일'], ['disk서버가', 'disk서버'],
])('%s is %s with a particle', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})

test.each(['디스크', '서버', '가', '차가', '전원가', '전원를', '디스크을', '디스크이', '전원로', 'disk', 'diska가', '', '이이', '一二가'])('%s has none', (word) => {
  expect(stemOf(word)).toBeUndefined()
})
