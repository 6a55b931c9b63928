import { describe, expect, test } from 'vitest'
import { renderTerminal } from '../../src/report/terminal.ts'
import { width } from '../../src/report/width.ts'
import { contrived, filling, finding } from './contrived.ts'
import { hostileReport } from './hostile.ts'

const report = contrived({ status: 'CRITICAL', findings: [finding('disk//var/used', { severity: 'CRITICAL' }), filling('disk//used')] })
const hostile = hostileReport()

describe('on a terminal', () => {
  test('colour adds nothing but colour', () => {
    for (const columns of [40, 80, 200]) {
      const coloured = renderTerminal(report, { colour: true, columns })
      expect(coloured).toContain('\u001b[31mCRITICAL\u001b[0m')
      expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderTerminal(report, { colour: false, columns }))
    }
  })

  test.each([40, 60, 80, 120])('no line is wider than %d columns', (columns) => {
    for (const one of [report, hostile]) {
      const lines = renderTerminal(one, { colour: false, columns }).split('\n')
      expect(lines.filter((line) => width(line) > columns)).toEqual([])
    }
  })

  test('a terminal without a width gets forty columns', () => {
    expect(renderTerminal(report, { colour: false, columns: 0 })).toBe(renderTerminal(report, { colour: false, columns: 40 }))
  })

  test('hostile text steers neither the terminal nor a workflow', () => {
    for (const columns of [40, 57, 80, 300]) {
      const text = renderTerminal(hostile, { colour: false, columns })
      expect(text).not.toMatch(/##\[|^\s*::|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/m)
    }
  })
})
