type Environment = Readonly<Record<string, string>>

const node = process.execPath

/** The CPU is sampled over this long by default; all that a run does meanwhile is hidden in it. */
export const windowMs = 200
/** Hides nothing. */
export const noWindow: Environment = { VELOS_CPU_WINDOW: '0ms' }

/** Node's own start. */
export const bareNode = [node, '-e', '0']

/** The least that puts a change onto a remote. */
export const bareGit = ['sh', '-c', 'git add -A && git commit --quiet -m report && git push --quiet origin HEAD:main']

/** A program, then bare git. */
export function thenGit(program: readonly string[]): readonly string[] {
  const [, , script = ''] = bareGit
  return ['sh', '-c', `"$@" && ${script}`, 'sh', ...program]
}

export function nodeOn(file: string, ...args: readonly string[]): readonly string[] {
  return [node, file, ...args]
}

/** The environment that a runner gives to an action, its own files being in `place`. */
export function runner(place: string, cwd: string, inputs: Environment): Environment {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_WORKSPACE: cwd,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: `${place}/event.json`,
    GITHUB_OUTPUT: `${place}/output`,
    GITHUB_STEP_SUMMARY: `${place}/summary`,
    GITHUB_RUN_ID: '16012345678',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'example/watched',
    RUNNER_NAME: 'runner-1',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TEMP: place,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}
