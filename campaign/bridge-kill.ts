// Kills the bridge at every point of a run over tickets for three services (Slack, ntfy, a webhook), and runs it again:
// every message must have arrived, and twice at most the one of which nobody can know, once for each kill.
//   node campaign/bridge-kill.ts [--tickets N] [--every N]
import { parseArgs } from 'node:util'
import { killableCalls, offencesOf, openKillBench, type KillPoint } from '../test/support/kill-bench.ts'

const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '20' },
    /** Only each n-th point. */
    every: { type: 'string', default: '1' },
  },
})
const [tickets, every] = [Number(values.tickets), Number(values.every)]

async function campaign(): Promise<number> {
  await using bench = await openKillBench(tickets)
  let problems = 0
  const series: readonly { readonly name: string; at(nth: number): KillPoint }[] = [
    ...(['head', 'body', 'answered'] as const).map((at) => ({ name: `request, ${at}`, at: (nth: number) => ({ at, nth }) as const })),
    ...killableCalls.map((calls) => ({ name: calls, at: (nth: number) => ({ at: 'call', calls, nth }) as const })),
  ]
  for (const { name, at } of series) {
    let kills = 0
    let duplicates = 0
    for (let nth = 1; ; nth += every) {
      const outcome = await bench.kill(at(nth))
      const offences = offencesOf(outcome)
      for (const offence of offences) console.log(`PROBLEM: ${name} ${nth}: ${offence}`)
      problems += offences.length
      if (!outcome.wasKilled) break
      kills += 1
      duplicates += outcome.duplicates.length
    }
    console.log(`${name}: ${kills} kills, ${duplicates} duplicates`)
    if (kills === 0) {
      console.log(`PROBLEM: nothing was killed at ${name}`)
      problems += 1
    }
  }
  return problems
}

process.exitCode = (await campaign()) === 0 ? 0 : 1
