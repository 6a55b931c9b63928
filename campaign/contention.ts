// Many loops at once against one bare remote, some of them killed: every run that said it was done must be on the remote,
// once, with its report, its ticket and its place in memory.
//   npm run campaign -- [--loops N] [--runs N] [--kills N]
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    loops: { type: 'string', default: '20' },
    runs: { type: 'string', default: '10' },
    kills: { type: 'string', default: '20' },
  },
})
const [loops, runs, kills] = [Number(values.loops), Number(values.runs), Number(values.kills)]

const folder = mkdtempSync(path.join(tmpdir(), 'velos-campaign-'))
const remote = path.join(folder, 'remote.git')
const bundle = path.resolve('dist/cli/index.js')
const env = { ...process.env, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', VELOS_CPU_WINDOW: '0ms' }

function git(args: readonly string[], cwd = remote): string {
  return execFileSync('git', ['-c', 'user.name=campaign', '-c', 'user.email=campaign@example.org', ...args], {
    cwd, env, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

interface Told {
  readonly id: string
  readonly timestamp: string
}

/** One run; undefined where it was killed or failed. */
async function run(clone: string, killAfterMs: number | undefined): Promise<Told | undefined> {
  const child = spawn(process.execPath, [bundle, 'run', '--json'], { cwd: clone, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk))
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk))
  // With its whole group, git and all: nothing of it may tidy up.
  const killer = killAfterMs === undefined ? undefined : setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), killAfterMs)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearTimeout(killer)
  if (code === 0) return JSON.parse(output)
  if (killAfterMs === undefined) throw new Error(`a run that nobody killed ended with ${code}: ${complaint}`)
  return undefined
}

async function campaign(): Promise<number> {
  git(['init', '--quiet', '--bare', '--initial-branch=main', remote], folder)
  const seed = path.join(folder, 'seed')
  git(['clone', '--quiet', remote, seed], folder)
  git(['commit', '--quiet', '--allow-empty', '-m', 'first'], seed)
  git(['push', '--quiet', 'origin', 'HEAD:main'], seed)

  const started = performance.now()
  const killsPerLoop = kills / loops
  const told = (await Promise.all(Array.from({ length: loops }, async (_, loop) => {
    const clone = path.join(folder, `clone${loop}`)
    git(['clone', '--quiet', '--depth=1', `file://${remote}`, clone], folder)
    const done: Told[] = []
    for (let count = 0; count < runs; count += 1) {
      const killAfterMs = Math.random() < killsPerLoop / runs ? Math.random() * 3000 : undefined
      const one = await run(clone, killAfterMs)
      if (one !== undefined) done.push(one)
    }
    return done
  }))).flat()
  const seconds = (performance.now() - started) / 1000

  const files = new Set(git(['ls-tree', '-r', '--name-only', 'main']).split('\n'))
  const remembered = git(['show', 'main:data/memory/runs.jsonl']).split('\n').slice(1).map((line) => String(JSON.parse(line).id))
  const lost = told.filter(({ id, timestamp }) =>
    !remembered.includes(id) ||
    !files.has(`data/reports/auto/velos_auto_report_${timestamp}.md`) ||
    !files.has(`data/reports/_dispatch/dispatch_${timestamp}.json`))
  const tickets = [...files].filter((file) => file.startsWith('data/reports/_dispatch/'))
  const ids = tickets.map((file) => String(JSON.parse(git(['show', `main:${file}`])).id))
  const commits = Number(git(['rev-list', '--count', 'main'])) - 1
  const problems = [
    ...lost.map(({ id }) => `lost: ${id}`),
    ...(new Set(ids).size === ids.length ? [] : ['a ticket is there twice']),
    ...(new Set(remembered).size === remembered.length ? [] : ['a run is remembered twice']),
    ...(commits === tickets.length && commits === remembered.length ? [] : [`${commits} commits, ${tickets.length} tickets, ${remembered.length} runs remembered`]),
    ...(/error|missing|corrupt/.test(git(['fsck', '--strict'])) ? ['fsck complains'] : []),
  ]
  const killed = loops * runs - told.length
  console.log(`${loops} loops of ${runs} runs in ${seconds.toFixed(0)} s: ${told.length} done, ${killed} killed, ${commits} commits, ${lost.length} lost`)
  for (const problem of problems) console.log(`PROBLEM: ${problem}`)
  return problems.length
}

try {
  process.exitCode = (await campaign()) === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
