/**
 * Text from outside for a workflow's log, line by line as a toolkit would print it: no line of it can be taken for a
 * command by the runner.
 */
export function printLines(text: string): void {
  for (const line of text.split('\n')) process.stdout.write(`${line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :')}\n`)
}
