import path from 'node:path'
import type { Machine } from '../edge/machine.ts'
import { hostOf, realMachine } from '../edge/real-machine.ts'
import { runLog } from '../edge/run-log.ts'
import type { CpuSample } from '../edge/world.ts'
import { type InputSource, type InputValues } from '../inputs/inputs.ts'
import { resolveRoot } from '../inputs/root.ts'
import { parseSettings } from '../inputs/settings.ts'
import { type LoopResult, type Phase, runLoop } from '../loop.ts'
import { messageOf, VelosError } from '../model/errors.ts'
import type { WorkflowRun } from '../model/run.ts'
import type { Settings } from '../model/settings.ts'
import type { ArtifactStore } from '../edge/artifact-store.ts'
import { confine } from '../publish/confine.ts'
import { findConfiguration } from './find-configuration.ts'
import { readAcknowledgements } from './read-acknowledgements.ts'

export interface Start {
  readonly inputs: InputValues
  readonly source: InputSource
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly cpuAtStart: CpuSample | undefined
  openArtifactStore(): Promise<ArtifactStore>
  onPhase(phase: Phase): void
}

/** Builds the real world and runs the loop in it. */
export async function startLoop(start: Start): Promise<{ readonly settings: Settings; readonly result: LoopResult }> {
  const { inputs, source, env, cwd } = start
  const root = resolveRoot({ root: inputs.root, source, env, cwd, path })
  const machine = realMachine(root, env, start.cpuAtStart)
  const file = await findConfiguration(machine.files, root, inputs.config)
  const configured = withoutSecrets(await parseSettings({ inputs, source, env, root, file }), machine)
  const { acknowledged, notes } = await readAcknowledgements(machine, root, configured.timezone)
  const settings = { ...configured, acknowledged }
  await checkRoot(settings, machine)
  await confine(machine.files, root)
  const log = runLog(machine)
  const workflow = workflowOf(env)
  try {
    const result = await runLoop(settings, {
      machine,
      host: hostOf(env),
      ...(workflow && { workflow }),
      log,
      notes,
      async openTarget(runId, startedAt) {
        const { openTarget } = await import('./open-target.ts')
        return await openTarget(settings, machine, runId, startedAt)
      },
      openArtifactStore: start.openArtifactStore,
      onPhase: start.onPhase,
    })
    return { settings, result }
  } catch (thrown) {
    if (!settings.dryRun && !(thrown instanceof VelosError && thrown.exitCode === 2)) await log.error(messageOf(thrown))
    throw thrown
  }
}

/** A mistyped root must not be made and found healthy; without a branch it may be a new one. */
async function checkRoot({ root, deliver }: Settings, { files }: Machine): Promise<void> {
  const kind = await files.kind(root)
  if (kind === 'folder' || (kind === undefined && !deliver.includes('commit'))) return
  throw new VelosError('configuration', `The root ${root} is ${kind === undefined ? 'not there' : 'not a folder'}.`, {
    remedy: 'Say which folder to observe, with the input or flag "root".',
  })
}

/** A hint is shown to everybody, and may hold what the configuration took from the environment. */
function withoutSecrets(settings: Settings, { redact }: Machine): Settings {
  const limits = settings.judge.limits.map((limit) => (limit.hint === undefined ? limit : { ...limit, hint: redact(limit.hint) }))
  return { ...settings, judge: { ...settings.judge, limits } }
}

function workflowOf(env: Machine['env']): WorkflowRun | undefined {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  if (run === undefined || !/^\d+$/.test(run)) return undefined
  const url = server === undefined || repository === undefined ? undefined : `${server}/${repository}/actions/runs/${run}`
  return { run, attempt, ...(url !== undefined && { url }) }
}
