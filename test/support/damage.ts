import { paths } from '../../src/model/paths.ts'
import { sightingsPath } from '../../src/model/sightings-files.ts'

/** The memory files that hold what cannot be had again, and the reader's marks; of the sightings those of one half day. */
export const kept = [paths.runs, paths.bookmarks, paths.learningMemory, paths.baselines, paths.incidents, sightingsPath('20261007_00')] as const

/** What can become of a memory file. */
export const damages: Readonly<Record<string, (good: string) => string>> = {
  // Within a line: what is cut between two lines looks like a whole file.
  'is truncated': (good) => good.slice(0, Math.floor(good.length * 0.6)).replace(/[\]}\s]+$/, ''),
  'is empty': () => '',
  'is foreign': () => '<!doctype html>\n<title>502 Bad Gateway</title>\n',
  'is of a later version': (good) => (good.startsWith('{"schema":') ? good.replace(/\/1"/, '/9"') : `{"schema":"velos.of-2030/9","records":[],"meta":{"version":9}}\n`),
  'has the marks of a conflict': (good) => {
    const lines = good.trimEnd().split('\n')
    const [last = '', ...others] = lines.toReversed()
    return `${others.toReversed().join('\n')}\n<<<<<<< HEAD\n${last}\n=======\n${last}\n>>>>>>> theirs\n`
  },
  'has 50 MB': (good) => `${good}${'{"what":"is this"}\n'.repeat(1_500_000)}${'x'.repeat(25_000_000)}`,
}
