import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run, timed } from './measure.ts'
import { inFolder } from './places.ts'
import { noWindow } from './programs.ts'
import { count, leftOut } from './rows.ts'
import type { Benchmark } from './setting.ts'

const what = 'programs started to measure the machine'

/** The programs that a run starts where there is no repository, so that none of them is git. */
export const subprocesses: Benchmark = {
  name: 'subprocesses',
  async measure(setting) {
    const { cli } = setting
    const strace = await run(['sh', '-c', 'command -v strace'], setting.folder, setting.env)
    if (strace.code !== 0) return [leftOut(what, 'there is no strace')]
    const start = await inFolder(setting, cli, noWindow)()
    const trace = join(start.place, 'trace')
    const traced = ['strace', '-f', '-qq', '-e', 'trace=execve,execveat', '-o', trace, '--', ...start.command]
    await timed({ ...start, command: traced })
    const started = (await readFile(trace, 'utf8')).split('\n').filter((line) => / = 0$/.test(line))
    const programs = started.map((line) => /"([^"]*)"/.exec(line)?.[1] ?? 'a program')
    // The first is Node itself.
    return [count(what, programs.slice(1), 0)]
  },
}
