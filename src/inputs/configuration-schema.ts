import * as z from 'zod/mini'
import { cpuWindowAllowed, parseCpuWindow } from './cpu-window.ts'
import { defaultSettings as defaults } from './default-settings.ts'
import { dispatchSection } from './dispatch-schema.ts'
import { durationPattern } from './duration.ts'
import { editorNotes, flag, mapping, notation, section, text, texts, whole, word } from './schema-kinds.ts'
import { parseSize, sizePattern } from './size.ts'

const { report } = defaults

const system = mapping({
  disks: z.optional(texts('Mount points to look at. Without this key: all real file systems.', 'A mount point.')),
  'cpu-window': z.optional(
    notation('How long the CPU is sampled, at the least: 100ms, 1s. At most 1m.', {
      pattern: durationPattern,
      parse: parseCpuWindow,
      error: cpuWindowAllowed,
      value: '200ms',
    }),
  ),
})

const logs = mapping({
  files: z.optional(
    texts('Log files, as globs: relative to the root, or absolute.', 'A glob.', defaults.collect.logs.files),
  ),
  exclude: z.optional(texts('Log files to leave out, as globs.', 'A glob.', defaults.collect.logs.exclude)),
  'max-bytes': z.optional(
    notation('How much one run reads at the most, over all files: 64KB, 2GB (powers of 1000), 64KiB (of 1024).', {
      pattern: sizePattern,
      parse: parseSize,
      error: 'a size is allowed, such as 64KB, 2GB or 512MiB',
      value: '1GB',
    }),
  ),
})

const limit = z
  .strictObject(
    {
      series: text('The series, as the report shows it; * stands for any characters.', 200),
      warn: z.optional(bound('From this value on the series is a warning.')),
      critical: z.optional(bound('From this value on the series is critical.')),
      bad: z.optional(
        word('The bad side; above without this key. With below, critical is at most warn.', ['above', 'below']),
      ),
      hint: z.optional(text('What to do when the limit is broken; the report shows it.', 500)),
    },
    { error: 'a mapping with series, and with warn, critical or both, is allowed' },
  )
  .register(editorNotes, { anyOf: [{ required: ['warn'] }, { required: ['critical'] }] })

function bound(description: string) {
  return z.number({ error: 'a number is allowed' }).register(editorNotes, { description })
}

/** On, off, or on with settings. */
function collector<const Settings extends z.core.$ZodType>(description: string, settings: Settings) {
  const choice = z.nullable(z.union([z.boolean(), settings], { error: 'true, false or a mapping is allowed' }))
  editorNotes.add(choice, { description, default: true })
  return z.optional(choice)
}

/** The configuration file, as it is written. */
export const configurationSchema = mapping({
  report: section('The report.', {
    style: z.optional(word('full, or classic: the seven lines of the original.', ['full', 'classic'], report.style)),
  }),
  collect: section('What is looked at; false turns a collector off.', {
    system: collector('CPU, memory, disks, network and processes of the machine.', system),
    repo: z.optional(flag('The git repository: commits, authors, churn, size.', defaults.collect.repo)),
    logs: collector('Log files: lines, levels and the last errors.', logs),
  }),
  judge: section('What is held against what is measured.', {
    limits: z.optional(
      z
        .array(limit, { error: 'a list of limits is allowed' })
        .check(z.maxLength(1000, { error: 'at most 1000 limits are allowed' }))
        .register(editorNotes, {
          description: 'Limits of your own. They come after the built-in ones, and replace those of the same series.',
          default: [],
        }),
    ),
  }),
  memory: section('How much is remembered.', {
    runs: z.optional(whole('How many runs memory keeps.', 10_000, defaults.memory.runs)),
    records: z.optional(whole('How many learning records memory keeps.', 100_000, defaults.memory.records)),
  }),
  retention: section('How long files stay.', {
    reports: z.optional(whole('How many of the newest reports stay.', 10_000, defaults.retention.reports)),
  }),
  dispatch: dispatchSection,
}).register(editorNotes, {
  title: 'VELOS configuration',
  description: 'What the VELOS master loop is told; .github/velos.yml, else velos.yml. Every key is optional.',
})

/** The configuration as the schema leaves it: durations in milliseconds, sizes in bytes. */
export type Configuration = z.output<typeof configurationSchema>
