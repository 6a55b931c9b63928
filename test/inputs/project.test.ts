import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isJsonObject } from '../../src/model/json.ts'
import { project, schemaUrl } from '../../src/model/project.ts'

test('the project is called what package.json calls it', () => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(isJsonObject(manifest) && { name: manifest['name'], version: manifest['version'] }).toEqual({
    name: project.name,
    version: project.version,
  })
  expect(schemaUrl).toBe('https://raw.githubusercontent.com/velos-os/master-loop/v1/schema/velos.schema.json')
})
