import { median, timed } from './measure.ts'
import { inFolder } from './places.ts'
import { noWindow } from './programs.ts'
import { milliseconds } from './rows.ts'
import { readReport } from './sample.ts'
import type { Benchmark } from './setting.ts'

/** What the collector `system` says of itself in the reports of runs without a CPU window. */
export const system: Benchmark = {
  name: 'system',
  async measure(setting) {
    const took: number[] = []
    for (let count = 0; count < setting.runs; count += 1) {
      const start = await inFolder(setting, setting.cli, noWindow)()
      await timed(start)
      const { readings }: { readings: readonly { collector: string; tookMs: number }[] } = JSON.parse((await readReport(start.cwd)).json)
      took.push(...readings.filter(({ collector }) => collector === 'system').map(({ tookMs }) => tookMs))
    }
    return [milliseconds('collector `system` besides the CPU window, loading included', median(took), 60)]
  },
}
