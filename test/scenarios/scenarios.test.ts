import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeMemory, encodeMemory } from '../../src/remember/codec.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { encodeTicket } from '../../src/ticket/ticket.ts'
import { scenario as classic } from './classic/scenario.ts'
import { scenario as collectorFailed } from './collector-failed/scenario.ts'
import { scenario as diskFills } from './disk-fills/scenario.ts'
import { scenario as healthyFirstRun } from './healthy-first-run/scenario.ts'
import { scenario as hostileText } from './hostile-text/scenario.ts'
import { scenario as quietDay } from './quiet-day/scenario.ts'
import { tell } from './told.ts'
import type { Scenario } from './told.ts'

const scenarios: Readonly<Record<string, Scenario>> = {
  'classic': classic,
  'collector-failed': collectorFailed,
  'disk-fills': diskFills,
  'healthy-first-run': healthyFirstRun,
  'hostile-text': hostileText,
  'quiet-day': quietDay,
}

describe.each(Object.keys(scenarios))('%s', (name) => {
  const { report, ticket, after, settings, timestamp } = tell(scenarios[name] ?? { runs: [] })
  const memory = encodeMemory(after, timestamp)
  const files = new Map([
    ['report.md', renderMarkdown(report, settings.report.style)],
    ['report.json', renderJson(report)],
    ['ticket.json', encodeTicket(ticket)],
    ['terminal.txt', renderTerminal(report, { colour: false, columns: 100 })],
    ...[...memory].map(([file, content]) => [path.posix.relative('data', file), content] as const),
  ])

  test.each([...files])('%s', async (file, content) => {
    await expect(content).toMatchFileSnapshot(path.join(import.meta.dirname, name, file))
  })

  test('memory reads back as it was, and is written in the same bytes', () => {
    const read = decodeMemory((file) => memory.get(file), memory.keys())
    expect(read).toEqual({ memory: after, damaged: [], missing: false })
    expect(encodeMemory(read.memory, timestamp)).toEqual(memory)
  })
})
