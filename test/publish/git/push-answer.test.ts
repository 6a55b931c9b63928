import { describe, expect, it } from 'vitest'
import { readPushAnswer } from '../../../src/publish/git/push-answer.ts'

const target = 'branch main of origin'
const status = (text: string) => `To https://example.org/x.git\n!\tabc:refs/heads/main\t${text}\nDone\n`

describe('the answer to a push', () => {
  it.each([
    ['a moved tip', '[rejected] (fetch first)', 'fetch first'],
    ['a moved tip that is known here', '[rejected] (non-fast-forward)', 'non-fast-forward'],
    ['another push in the same instant', "[remote rejected] (cannot lock ref 'refs/heads/main': is at 1 but expected 2)", "cannot lock ref 'refs/heads/main': is at 1 but expected 2"],
    ['a branch that was just made', '[remote rejected] (reference already exists)', 'reference already exists'],
  ])('is a lost race for %s', (_, text, reason) => {
    const stderr = 'error: failed to push some refs to https://example.org/x.git\nhint: Updates were rejected'
    expect(readPushAnswer({ code: 1, stdout: status(text), stderr }, target)).toEqual({ outcome: 'lost', reason })
  })

  it('is unclear where the remote fell silent', () => {
    const silent = [
      "fatal: unable to access 'https://example.org/x.git/': Could not resolve host: example.org",
      "fatal: unable to access 'https://example.org/x.git/': The requested URL returned error: 502",
      'error: RPC failed; curl 56 GnuTLS recv error\nfatal: the remote end hung up unexpectedly',
    ]
    for (const stderr of silent) expect(readPushAnswer({ code: 128, stdout: '', stderr }, target).outcome).toBe('unclear')
  })

  it.each([
    ['push-refused', status('[remote rejected] (protected branch hook declined)'), 'remote: error: GH006: Protected branch update failed for refs/heads/main.\n'],
    ['push-refused', status('[remote rejected] (pre-receive hook declined)'), 'remote: no reports on Sundays\n'],
    ['push-refused', status('[remote rejected] (push declined due to repository rule violations)'), 'remote: error: GH013: Repository rule violations found\n'],
    ['no-permission', '', "remote: Permission to o/r.git denied to github-actions[bot].\nfatal: unable to access 'https://example.org/': The requested URL returned error: 403"],
    ['no-permission', '', "fatal: could not read Username for 'https://example.org': terminal prompts disabled"],
    ['no-remote', '', "fatal: '/srv/gone.git' does not appear to be a git repository\nfatal: Could not read from remote repository."],
    ['no-remote', '', "fatal: 'origin' does not appear to be a git repository"],
    ['git', '', 'fatal: something new'],
  ])('throws %s at once', (code, stdout, stderr) => {
    expect(() => readPushAnswer({ code: 1, stdout, stderr }, target)).toThrow(expect.objectContaining({ code }))
  })

  it("gives the remote's own words and no password", () => {
    const refused = { code: 1, stdout: status('[remote rejected] (pre-receive hook declined)'), stderr: 'remote: no reports on Sundays\n' }
    expect(() => readPushAnswer(refused, target)).toThrow('Could not push to branch main of origin: pre-receive hook declined: no reports on Sundays.')
    const leaky = { code: 128, stdout: '', stderr: "fatal: repository 'https://bot:hunter2hunter2@example.org/x.git/' not found" }
    expect(() => readPushAnswer(leaky, target)).toThrow("Could not push to branch main of origin: repository 'https://***@example.org/x.git/' not found.")
  })
})
