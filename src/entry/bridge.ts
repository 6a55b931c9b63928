import path from 'node:path'
import { describeQueue, runBridge } from '../bridge.ts'
import { realFiles } from '../edge/real-files.ts'
import { parseBridgeInputs } from '../inputs/bridge-inputs.ts'
import { bridgeInputs } from '../inputs/inputs.ts'
import { resolveRoot } from '../inputs/root.ts'
import { exitCodes } from '../model/errors.ts'
import { presentFailure } from './present.ts'

const { env } = process
const core = await import('@actions/core')

try {
  const given = Object.fromEntries(bridgeInputs.map(({ name }) => [name, env[`INPUT_${name.toUpperCase()}`]]))
  const { maxTickets } = parseBridgeInputs(given)
  const root = resolveRoot({ root: given['root'], env, cwd: process.cwd(), path })
  const result = await runBridge(realFiles, root, maxTickets)
  for (const line of describeQueue(result).trimEnd().split('\n')) core.info(line)
  core.setOutput('pending', String(result.tickets.length + result.left))
  process.exitCode = exitCodes.done
} catch (thrown) {
  process.exitCode = presentFailure(core, env, thrown)
}
