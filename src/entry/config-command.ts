import path from 'node:path'
import { realFiles } from '../edge/real-files.ts'
import type { Command } from '../inputs/command-line.ts'
import { configurationTemplate } from '../inputs/configuration-template.ts'
import type { InputValues } from '../inputs/inputs.ts'
import { resolveRoot } from '../inputs/root.ts'
import { configurationPaths, parseSettings } from '../inputs/settings.ts'
import { VelosError } from '../model/errors.ts'
import { findConfiguration } from './find-configuration.ts'

type ConfigCommand = Extract<Command, { name: `config ${string}` }>
type Environment = Readonly<Record<string, string | undefined>>

/** Performs one of the `config` commands; what it has to say, ending in a newline. */
export async function performConfig(command: ConfigCommand, env: Environment, cwd: string): Promise<string> {
  switch (command.name) {
    case 'config check':
      return await check(command.inputs, env, cwd)
    case 'config schema': {
      const { configurationJsonSchema } = await import('../inputs/json-schema.ts')
      return configurationJsonSchema()
    }
    case 'config init':
      return await init(command.inputs, command.force, env, cwd)
  }
}

async function check(inputs: InputValues, env: Environment, cwd: string): Promise<string> {
  const root = resolveRoot({ root: inputs.root, source: 'flag', env, cwd, path })
  const file = await findConfiguration(realFiles, root, inputs.config)
  await parseSettings({ inputs, source: 'flag', env, root, file })
  return file === undefined ? 'There is no configuration file; the defaults hold.\n' : `${file.path} is fine.\n`
}

async function init(inputs: InputValues, force: boolean, env: Environment, cwd: string): Promise<string> {
  const root = resolveRoot({ root: inputs.root, source: 'flag', env, cwd, path })
  const place = configurationPaths(inputs.config).paths[0] ?? ''
  const target = path.resolve(root, place)
  if (!force && (await realFiles.kind(target)) !== undefined) {
    throw new VelosError('usage', `${target} is there already.`, { remedy: 'Add --force to write over it.' })
  }
  await realFiles.replace(target, configurationTemplate())
  return `Wrote ${target}. Every key in it is optional and shows its default.\n`
}
