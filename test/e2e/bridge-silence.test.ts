import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { branchStand, type BranchStand } from '../support/bridge-branch.ts'
import { objectIn } from '../support/bridge-stand.ts'
import { bundles, runAction } from '../support/program.ts'

const queue = 'data/dispatch/_queue'
const alert = `${queue}/alert_20261122_060000.json`
const processed = alert.replace('_queue', '_processed')

/** A clone in which a loop left an alert that no commit knows. */
async function alerted(): Promise<{ readonly stand: BranchStand; readonly clone: string }> {
  const stand = await branchStand()
  const clone = await stand.place.clone('clone')
  await mkdir(join(clone, queue), { recursive: true })
  await writeFile(join(clone, alert), JSON.stringify({ id: 'an-alert', severity: 'CRITICAL', summary: 'help', send: { webhook: true } }))
  return { stand, clone }
}

async function hook({ place }: BranchStand, name: string, script: string): Promise<() => Promise<void>> {
  const path = join(place.remote, 'hooks', name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return async () => await rm(path, { force: true })
}

/** The n-th push to `main` is taken, and its connection is killed before the answer; then more is done on the remote. */
async function killAfter(stand: BranchStand, nth: number, more: string): Promise<void> {
  const { remote, folder } = stand.place
  await hook(stand, 'reference-transaction', `[ "$1" = committed ] || exit 0
grep -q ' refs/heads/main$' || exit 0
echo push >> '${folder}/pushes'
[ "$(wc -l < '${folder}/pushes')" -eq ${nth} ] || exit 0
rm '${remote}/hooks/reference-transaction'
${more}
kill -9 $PPID`)
}

const sent = ({ webhook }: BranchStand) => webhook.bodies.map(({ id, redelivery }) => [id, redelivery])

describe.skipIf(process.platform === 'win32')('an alert that only the folder has', () => {
  it.each(['command', 'action'] as const)('and whose settling push is refused is not sent again in the same run, nor later (%s)', async (kind) => {
    const { stand, clone } = await alerted()
    const mend = await hook(stand, 'pre-receive', `read old new ref
git ls-tree -r --name-only "$new" | grep -q _processed/ && exit 1
exit 0`)
    const run = async () => (kind === 'command' ? await stand.bridge(clone) : await runAction(bundles.bridge, { deliver: 'commit' }, { cwd: clone, env: stand.env }))
    const { code, stdout, stderr } = await run()
    expect(code).toBe(1)
    expect(stdout + stderr).toContain('Before that, 1 message of 1 ticket had been delivered')
    expect(sent(stand)).toEqual([['an-alert', 0]])
    expect(await readdir(join(clone, queue)).catch(() => [])).toEqual([])
    await mend()
    expect((await run()).code).toBe(0)
    expect(sent(stand)).toEqual([['an-alert', 0]])
    expect(await stand.place.files()).toEqual([processed])
  })

  it.each([[1, 'claim'], [2, 'settlement']] as const)('and whose push %i (the %s) is taken in silence is sent once', async (nth, _) => {
    const { stand, clone } = await alerted()
    await killAfter(stand, nth, '')
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(await readFile(join(stand.place.folder, 'pushes'), 'utf8')).toBe('push\n'.repeat(nth))
    expect(sent(stand)).toEqual([['an-alert', 0]])
    expect(await stand.place.files()).toEqual([processed])
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(sent(stand)).toHaveLength(1)
  })

  it.each([[1, 'claim', 0], [2, 'settlement', 1]] as const)('and whose push %i (the %s) is taken in silence by a remote that is gone then is not sent beside it', async (nth, _, sentBefore) => {
    const { stand, clone } = await alerted()
    const { place } = stand
    await killAfter(stand, nth, `mv '${place.remote}' '${place.remote}.away'`)
    const { code, stderr } = await stand.bridge(clone)
    expect(code).toBe(1)
    expect(stderr).toContain('Whether branch main of origin took it is not known.')
    expect(stderr).not.toContain('went out all the same')
    expect(sent(stand)).toHaveLength(sentBefore)
    await rename(`${place.remote}.away`, place.remote)
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(sent(stand)).toEqual([['an-alert', 0]])
    expect(await place.files()).toEqual([processed])
  })
})

describe('a branch that is not there', () => {
  it('is said, and is no failure', async () => {
    const stand = await branchStand()
    const clone = await stand.place.clone('clone')
    expect(await stand.bridge(clone, '--branch', 'typo')).toEqual({
      code: 0, stdout: 'The queue of branch typo of origin is empty.\n', stderr: 'velos: warning: There is no branch typo of origin yet\n',
    })
    expect(await stand.place.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
  })

  it('is not made for a ticket that only the folder has: that is delivered from there, and the run fails', async () => {
    const { stand, clone } = await alerted()
    const ended = await stand.bridge(clone, '--branch', 'typo')
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/There is no branch typo of origin to bring the folder's tickets to\. Of the tickets that only the folder .* has, 1 message went out all the same\./) })
    expect(ended.stderr).toContain('Let the loop make that branch, or say which one with "branch".')
    expect(sent(stand)).toEqual([['an-alert', 0]])
    expect(objectIn(await readFile(join(clone, processed), 'utf8'))).toMatchObject({ id: 'an-alert' })
    expect(await stand.place.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
    expect(await stand.bridge(clone, '--branch', 'typo')).toMatchObject({ code: 0 })
    expect(sent(stand)).toHaveLength(1)
  })
})
