import { expect, it } from 'vitest'
import { exitCodeOf } from '../../src/entry/exit-code.ts'

it('is 3 from the status on that fail-on names, and not knowing is as bad as a warning', () => {
  const statuses = ['OK', 'WARN', 'UNKNOWN', 'CRITICAL'] as const
  expect(statuses.map((status) => exitCodeOf(status, 'never'))).toEqual([0, 0, 0, 0])
  expect(statuses.map((status) => exitCodeOf(status, 'warn'))).toEqual([0, 3, 3, 3])
  expect(statuses.map((status) => exitCodeOf(status, 'critical'))).toEqual([0, 0, 0, 3])
})
