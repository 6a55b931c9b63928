import { expect, test } from 'vitest'
import { configurationTemplate } from '../../src/inputs/configuration-template.ts'
import { defaultLimits } from '../../src/inputs/default-limits.ts'
import { schemaUrl } from '../../src/model/project.ts'
import { read } from './read-configuration.ts'

const template = configurationTemplate()
const lines = template.split('\n')
const examples = lines.filter((line, at) => at > 0 && /^ *# /.test(line))

test('begins with the line that editors look for', () => {
  expect(lines[0]).toBe(`# yaml-language-server: $schema=${schemaUrl}`)
})

test('changes nothing: as it is, with every key uncommented, with any single one', async () => {
  const defaults = await read('')
  const uncommented = (chosen: (line: string) => boolean) =>
    lines.map((line) => (examples.includes(line) && chosen(line) ? line.replace('# ', '') : line)).join('\n')
  expect(await read(template)).toEqual(defaults)
  expect(await read(uncommented(() => true))).toEqual(defaults)
  for (const example of examples) expect(await read(uncommented((line) => line === example))).toEqual(defaults)
})

test('shows every key', () => {
  const keys = [
    ...['report', 'style', 'collect', 'system', 'disks', 'cpu-window', 'repo', 'logs', 'files', 'exclude', 'max-bytes'],
    ...['judge', 'limits', 'series', 'warn', 'critical', 'bad', 'hint', 'memory', 'runs', 'records', 'retention', 'reports'],
    ...['dispatch', 'send', 'slack', 'notion', 'push', 'email'],
  ]
  expect(keys.filter((key) => !new RegExp(`[ {]?${key}:`).test(template))).toEqual([])
  expect(examples).toHaveLength(14)
})

test('names the built-in limits', () => {
  expect(defaultLimits.filter(({ series, warn, critical }) => !template.includes(`${series}: warn ${warn}, critical ${critical}`))).toEqual([])
})
