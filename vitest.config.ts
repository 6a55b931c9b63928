import { defineConfig } from 'vitest/config'

// Where CI wants the counts of the tests, as JSON.
const results = process.env['VELOS_TEST_RESULTS']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real processes on a shared machine: slow is not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...(results !== undefined && { reporters: ['default', ['json', { outputFile: results }]] }),
  },
})
