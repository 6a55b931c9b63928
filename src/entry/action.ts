import { openActionsArtifactStore } from '../edge/actions-artifact.ts'
import type { CpuSample } from '../edge/world.ts'
import { inputsOf } from '../inputs/inputs.ts'
import { exitCodeOf } from './exit-code.ts'
import { startLoop } from './start-loop.ts'

/** The loop as an action: reads the inputs, runs, shows what it came to; the exit code. */
export async function runAction(cpuAtStart: CpuSample | undefined): Promise<number> {
  const { env } = process
  // The toolkit is large: it is loaded while the CPU is being sampled.
  let toolkit: ReturnType<typeof load> | undefined
  const loadToolkit = () => (toolkit ??= load())
  try {
    const { settings, result } = await startLoop({
      inputs: inputsOf(env),
      source: 'input',
      env,
      cwd: process.cwd(),
      cpuAtStart,
      openArtifactStore: openActionsArtifactStore,
      onPhase: () => void loadToolkit(),
    })
    const { core, presentRun } = await loadToolkit()
    await presentRun(core, env, settings, result)
    return exitCodeOf(result.report.status, settings.failOn)
  } catch (thrown) {
    const { core, presentFailure } = await loadToolkit()
    return presentFailure(core, env, thrown)
  }
}

async function load() {
  const [core, present] = await Promise.all([import('@actions/core'), import('./present.ts')])
  return { core, ...present }
}
