import * as z from 'zod/mini'
import { cpuWindowAllowed, parseCpuWindow } from './cpu-window.ts'
import { defaultSettings as defaults } from './default-settings.ts'
import { dispatchSection } from './dispatch-schema.ts'
import { daysPattern, durationPattern, parseDays } from './duration.ts'
import { judgeSection } from './judge-schema.ts'
import { maintenanceList, silencesList, timezone } from './quiet-schema.ts'
import { editorNotes, flag, mapping, notation, section, switched, texts, whole, word } from './schema-kinds.ts'
import { parseMemoryBytes, parseSize, sizePattern } from './size.ts'

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

/** The configuration file, as it is written. */
export const configurationSchema = mapping({
  report: section('The report.', {
    style: z.optional(word('full, or classic: the seven lines of the original.', ['full', 'classic'], report.style)),
    timezone: z.optional(
      timezone('The time zone of the people: an IANA name such as Asia/Seoul. Names and fields stay in UTC.', defaults.timezone),
    ),
  }),
  collect: section('What is looked at; false turns a collector off.', {
    system: switched('CPU, memory, disks, network and processes of the machine.', system),
    repo: z.optional(flag('The git repository: commits, authors, churn, size.', defaults.collect.repo)),
    logs: switched('Log files: lines, levels and the last errors.', logs),
    issues: z.optional(
      flag('Labels on the issues that the bridge keeps: what people have seen or snoozed. Without this key: where dispatch.send.github is on.'),
    ),
  }),
  judge: judgeSection,
  silences: silencesList,
  maintenance: maintenanceList,
  memory: section('How much is remembered.', {
    runs: z.optional(whole('How many runs memory keeps.', 10_000, defaults.memory.runs)),
    records: z.optional(whole('How many learning records memory keeps.', 100_000, defaults.memory.records)),
    bytes: z.optional(
      notation('How large the file of learning records may be: 10KB to 50MB.', {
        pattern: sizePattern,
        parse: parseMemoryBytes,
        error: 'a size from 10KB to 50MB is allowed, such as 4MB',
        value: '4MB',
      }),
    ),
    days: z.optional(
      notation('For how many days anything is remembered: 1d to 4000d. Without this key: for ever.', {
        pattern: daysPattern,
        parse: parseDays,
        error: 'a duration in days is allowed, from 1d to 4000d, such as 400d',
      }),
    ),
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
