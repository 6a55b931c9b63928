import type { CpuSample } from '../edge/world.ts'
import { type Command, parseCommandLine } from '../inputs/command-line.ts'
import type { LoopResult } from '../loop.ts'
import { exitCodes, VelosError } from '../model/errors.ts'
import { plain } from '../model/plain.ts'
import { project } from '../model/project.ts'
import { exitCodeOf } from './exit-code.ts'
import { complain, print, printBytes } from './standard-output.ts'
import { startLoop } from './start-loop.ts'
import { showPhase } from './terminal-progress.ts'

type RunCommand = Extract<Command, { name: 'run' }>

const { env } = process
/** Where the output is no terminal. */
const pipeColumns = 120

/** Performs what the command line asks for; the exit code. */
export async function runCommand(argv: readonly string[], cpuAtStart: CpuSample | undefined): Promise<number> {
  try {
    return await perform(parseCommandLine(argv), cpuAtStart)
  } catch (thrown) {
    const lines = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')
    if (thrown instanceof VelosError) lines.push(thrown.remedy)
    complain(lines.map((line) => plain(line)).join('\n       '))
    return thrown instanceof VelosError ? thrown.exitCode : exitCodes.failed
  }
}

async function perform(command: Command, cpuAtStart: CpuSample | undefined): Promise<number> {
  switch (command.name) {
    case 'run':
      return await run(command, cpuAtStart)
    case 'bridge':
    case 'bridge test':
    case 'bridge replay': {
      const { performBridge } = await import('./bridge-command.ts')
      return await performBridge(command, { env, cwd: process.cwd(), print, complain })
    }
    case 'config check':
    case 'config schema':
    case 'config init': {
      const { performConfig } = await import('./config-command.ts')
      await print(await performConfig(command, env, process.cwd()))
      return exitCodes.done
    }
    case 'memory recent':
    case 'memory search':
    case 'memory stats':
    case 'memory append':
    case 'memory relearn': {
      const { performMemory } = await import('./memory-command.ts')
      await performMemory(command, { env, cwd: process.cwd(), colour: isColourful(), print, complain })
      return exitCodes.done
    }
    case 'explain': {
      const { performExplain } = await import('./explain-command.ts')
      const { columns = pipeColumns } = process.stdout
      await performExplain(command, columns, { env, cwd: process.cwd(), colour: isColourful(), print, complain })
      return exitCodes.done
    }
    case 'detect': {
      const { performDetect } = await import('./detect-command.ts')
      const { keepHeapSmall } = await import('../edge/small-heap.ts')
      await keepHeapSmall()
      await performDetect(command, { stdin: process.stdin, isTerminal: process.stdout.isTTY, write: printBytes })
      return exitCodes.done
    }
    case 'help': {
      const { helpText } = await import('../inputs/help.ts')
      await print(helpText(command.about))
      return exitCodes.done
    }
    case 'version':
      await print(`${project.version}\n`)
      return exitCodes.done
  }
}

async function run({ inputs, json }: RunCommand, cpuAtStart: CpuSample | undefined): Promise<number> {
  const { settings, result } = await startLoop({
    inputs,
    source: 'flag',
    env,
    cwd: process.cwd(),
    cpuAtStart,
    async openArtifactStore() {
      throw new VelosError('artifact', 'The command line cannot upload an artifact.')
    },
    onPhase(phase) {
      // Both streams are opened while the CPU is being sampled, since opening one takes a while.
      void process.stdout
      showPhase(process.stderr, phase)
    },
  })
  for (const remark of result.remarks) complain(`${remark}.`)
  if (settings.dryRun) {
    const { describePlan } = await import('./describe-plan.ts')
    complain(describePlan(result))
  } else if (process.stderr.isTTY) {
    complain(`${plain(result.summary)}.`)
  }
  await print(json ? result.json : await forReader(result))
  return exitCodeOf(result.report.status, settings.failOn)
}

/** The Markdown itself for a pipe or a file; laid out for a terminal. */
async function forReader({ report, markdown }: LoopResult): Promise<string> {
  if (!process.stdout.isTTY) return markdown
  const { renderTerminal } = await import('../report/terminal.ts')
  return renderTerminal(report, { colour: isColourful(), columns: process.stdout.columns })
}

/** Colours are for a terminal that wants them. */
function isColourful(): boolean {
  return process.stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb'
}
