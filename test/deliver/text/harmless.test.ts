import { expect, test } from 'vitest'
import { harmless } from '../../../src/deliver/text/harmless.ts'

test('a report stays as it is', () => {
  const report = '# Title\n\n| a   | b |\n|---|---|\n\n```sh\n  indented   code\n\ttab\n```\n<details>@octocat & <b>\nC:\\x std::string a::b\n'
  expect(harmless(report)).toBe(report)
})

test.each([
  ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['\u001b[31mred\u001b[0m \u0007\u0000end', 'red end'],
  ['  - \u202egnp.exe\u202c 한국어', '  - gnp.exe 한국어'],
  ['\ufeff# Title', '# Title'],
  ['::error::x\n  ::set-output name=a::b\nx ##[add-mask]y', ': :error::x\n  : :set-output name=a::b\nx ## [add-mask]y'],
  ['lone \ud83d x', 'lone \ufffd x'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(harmless(text)).toBe(expected)
})

test('what is harmless stays so', () => {
  const text = harmless('a\r\n ::b ##[c] \u202e\n\n')
  expect(harmless(text)).toBe(text)
})
