import { configurationError } from './configuration-error.ts'
import { given, spelled } from './inputs.ts'
import { mismatch, quoted } from './mismatch.ts'
import { parseWhole } from './words.ts'

/** What the bridge is told. In this version it always rehearses. */
export interface BridgeSettings {
  readonly maxTickets: number
}

/** Parses the bridge action's inputs; throws one VelosError `configuration` with every problem. */
export function parseBridgeInputs(inputs: Readonly<Record<string, string | undefined>>): BridgeSettings {
  const dryRun = given(inputs['dry-run'])?.toLowerCase() ?? 'true'
  const tickets = parseWhole(given(inputs['max-tickets']) ?? '50', 1, 1_000_000)
  const dryRunProblem = mismatch(quoted(dryRun), 'this version knows only "true"')
  const problems = [
    ...(dryRun === 'true' ? [] : [{ path: spelled('dry-run', 'input'), message: dryRunProblem }]),
    ...('problem' in tickets ? [{ path: spelled('max-tickets', 'input'), message: tickets.problem }] : []),
  ]
  if ('problem' in tickets || problems.length > 0) throw configurationError(problems)
  return { maxTickets: tickets.value }
}
