import { cpuAtStart } from '../edge/cpu-at-start.ts'

// The CPU is sampled before the program is loaded, so that loading it is no waiting.
const sample = cpuAtStart()
const { runAction } = await import('./action.ts')
process.exitCode = await runAction(sample)
