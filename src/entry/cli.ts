import { cpuAtStart } from '../edge/cpu-at-start.ts'

// The CPU is sampled before the program is loaded, so that loading it is no waiting.
const sample = cpuAtStart()
const { runCommand } = await import('./command.ts')
process.exitCode = await runCommand(process.argv.slice(2), sample)
