import { relative, sep } from 'node:path'
import { redactor, secretsIn } from '../edge/redact.ts'
import type { LoopResult } from '../loop.ts'
import { exitCodes, messageOf, VelosError } from '../model/errors.ts'
import { reportJsonPath, reportPath, ticketPath } from '../model/paths.ts'
import { plain } from '../model/plain.ts'
import type { Settings } from '../model/settings.ts'
import { annotationsOf } from '../report/annotations.ts'
import { renderSummary } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { describePlan } from './describe-plan.ts'
import { printLines } from './print-lines.ts'

export type Core = typeof import('@actions/core')
type Environment = Readonly<Record<string, string | undefined>>

/** GitHub refuses a summary of more than a mebibyte; this leaves room for what it adds. */
const summaryBytes = 900 * 1024
const annotationsAtMost = 10

/** Shows a run to the workflow: log groups, annotations, the job summary and the outputs. */
export async function presentRun(core: Core, env: Environment, settings: Settings, result: LoopResult): Promise<void> {
  const { report } = result
  maskSecrets(core, env)
  group(core, `VELOS report ${result.timestamp}: System ${report.status}`, renderTerminal(report, { colour: false, columns: 120 }))
  if (!settings.dryRun) core.info(plain(result.summary))
  if (settings.dryRun) group(core, 'Dry run: nothing was written', describePlan(result))
  for (const remark of result.remarks) core.notice(plain(remark), { title: 'VELOS' })
  for (const { kind, title, message } of annotationsOf(report)) core[kind](message, { title })
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderSummary(report, summaryBytes), true).write()
  for (const [name, value] of Object.entries(outputsOf(env, settings, result))) core.setOutput(name, value)
}

/** Shows why there is no run: an annotation a problem, with the remedy; the exit code. */
export function presentFailure(core: Core, env: Environment, thrown: unknown): number {
  maskSecrets(core, env)
  const redact = redactor(env)
  const say = (text: string) => plain(redact(text))
  if (thrown instanceof VelosError && thrown.problems.length > 0) {
    for (const { file, line, column, path, message } of thrown.problems.slice(0, annotationsAtMost - 1)) {
      const place = {
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
      }
      core.error(say(path === undefined ? message : `${path}: ${message}`), { title: 'VELOS configuration', ...place })
    }
  }
  core.setFailed(say(failureOf(thrown)))
  return thrown instanceof VelosError ? thrown.exitCode : exitCodes.failed
}

function failureOf(thrown: unknown): string {
  if (!(thrown instanceof VelosError)) return messageOf(thrown)
  const { length } = thrown.problems
  if (length === 0) return `${messageOf(thrown)} ${thrown.remedy}`
  return `Nothing was done and nothing written: ${length} ${length === 1 ? 'input or key is' : 'inputs or keys are'} wrong, as annotated.`
}

/** Paths are POSIX and relative to the workspace. */
function outputsOf(env: Environment, settings: Settings, result: LoopResult): Readonly<Record<string, string>> {
  const workspace = env['GITHUB_WORKSPACE'] ?? settings.root
  const place = relative(workspace, settings.root).split(sep).join('/')
  const at = (path: string) => (place === '' ? path : `${place}/${path}`)
  return {
    status: result.report.status,
    timestamp: result.timestamp,
    'report-path': at(reportPath(result.timestamp)),
    'report-json-path': at(reportJsonPath(result.timestamp)),
    'ticket-path': at(ticketPath(result.timestamp)),
    'ticket-id': result.ticket.id,
    findings: String(result.report.findings.length),
    'commit-sha': result.commit ?? '',
    'artifact-id': result.artifactId ?? '',
  }
}

function group(core: Core, title: string, text: string): void {
  core.startGroup(plain(title))
  printLines(text)
  core.endGroup()
}

/** What is taken out of all that we write, the runner hides in the log of whatever else the job prints. */
export function maskSecrets(core: Core, env: Environment): void {
  for (const secret of secretsIn(env)) core.setSecret(secret)
}
