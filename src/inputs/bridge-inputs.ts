import type { Input } from './inputs.ts'

/** The bridge's inputs: the only list of them. */
export const bridgeInputs = [
  {
    name: 'root',
    default: '',
    description:
      'The folder whose queue is read.' +
      ' Empty means `VELOS_ROOT`, else the workspace, or without a runner the current folder.',
    value: 'FOLDER',
    flag: true,
  },
  {
    name: 'config',
    default: '',
    description:
      'The configuration file, relative to the root.' +
      ' Empty means `.github/velos.yml`, else `velos.yml`, where there is one.',
    value: 'FILE',
    flag: true,
  },
  {
    name: 'deliver',
    default: 'commit',
    flagDefault: 'none',
    description:
      'Where the queue is: `commit` is the one on the tip of the branch, and what becomes of it is committed;' +
      ' `none` is the one in the folder.',
    value: 'WORD',
    flag: true,
  },
  {
    name: 'branch',
    default: '',
    description: 'The branch that holds the queue. Empty means the branch that is checked out.',
    value: 'NAME',
    flag: true,
  },
  {
    name: 'max-tickets',
    default: '100',
    description: 'How many tickets to handle in one run, the oldest first.',
    value: 'NUMBER',
    flag: true,
  },
  {
    name: 'time-budget',
    default: '120s',
    description: 'How long one run may take; after that nothing more is begun, and the rest waits for the next run.',
    value: 'DURATION',
    flag: true,
  },
  {
    name: 'fail-on',
    default: 'failed',
    description:
      'Fail the step, once all is recorded, from this outcome on: `pending` fails also while something is to be tried again,' +
      ' `skipped` also where nobody is configured for a channel. One of `never`, `failed`, `pending`, `skipped`.',
    value: 'OUTCOME',
    flag: true,
  },
  { name: 'dry-run', default: 'false', description: 'Print what would be sent, and where; send and change nothing.', flag: true },
  {
    name: 'token',
    default: '${{ github.token }}',
    description: 'For issues on GitHub, which need `issues: write`. Empty turns them off.',
    flag: false,
  },
] as const satisfies readonly Input[]
