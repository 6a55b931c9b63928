import type { Collector } from './collector.ts'
import { issues } from './collectors/issues/issues.ts'
import { logs } from './collectors/logs/logs.ts'
import { repo } from './collectors/repo/repo.ts'
import { system } from './collectors/system/system.ts'

/** Every collector, by its id. To add one: a file or folder of its name in `collectors/`, and a line here. */
export const registry: readonly Collector[] = [issues, logs, repo, system]
