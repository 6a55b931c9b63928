import { VelosError } from '../model/errors.ts'
import { problemLine, type Problem } from '../model/problem.ts'

/** One error for all that is wrong with inputs and configuration, a line each. */
export function configurationError(problems: readonly Problem[]): VelosError {
  return new VelosError('configuration', problems.map(problemLine).join('\n'), { problems })
}
