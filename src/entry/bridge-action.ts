import { bridgeInputsOf } from '../inputs/inputs.ts'
import { exitCodes } from '../model/errors.ts'
import { describeTicket } from './describe-bridge.ts'
import { printLines } from './print-lines.ts'
import { prepareBridge, startBridge } from './start-bridge.ts'

/** The bridge as an action: reads the inputs, delivers, shows what it came to; the exit code. */
export async function runBridgeAction(): Promise<number> {
  const { env } = process
  // The toolkit is large: it is loaded while git or a service is being waited for.
  let toolkit: ReturnType<typeof load> | undefined
  const loadToolkit = () => (toolkit ??= load())
  try {
    const { settings, machine } = await prepareBridge({ inputs: bridgeInputsOf(env), source: 'input', env, cwd: process.cwd() })
    const started = await startBridge(settings, machine, {
      onWaiting: () => void loadToolkit(),
      onTicket: (delivered) => printLines(describeTicket(delivered)),
    })
    if ('rehearsal' in started) {
      printLines(started.rehearsal)
      return exitCodes.done
    }
    const { core, presentBridge, presentFailure, bridgeExitCode, maskSecrets } = await loadToolkit()
    maskSecrets(core, env)
    await presentBridge(core, env, started.result)
    if (started.result.failure !== undefined) presentFailure(core, env, started.result.failure)
    return bridgeExitCode(started.result, settings.failOn)
  } catch (thrown) {
    const { core, presentFailure } = await loadToolkit()
    return presentFailure(core, env, thrown)
  }
}

async function load() {
  const [core, present, presentBridge] = await Promise.all([import('@actions/core'), import('./present.ts'), import('./present-bridge.ts')])
  return { core, ...present, ...presentBridge }
}
