import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { artifactService } from '../support/artifact-service.ts'
import { bundles, runAction } from '../support/program.ts'
import { hub, type Hub } from '../support/repositories.ts'

let place: Hub
beforeEach(async () => {
  place = await hub()
})
afterEach(async () => {
  await place[Symbol.asyncDispose]()
})

const run = async (cwd: string, inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
  await runAction(bundles.loop, inputs, { cwd, env: { ...place.env, ...env } })

const commandsIn = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::') || line.includes('##['))

describe('the action', () => {
  it('commits as the bot, and gives outputs, a group and the job summary', async () => {
    const clone = await place.clone('clone', '--depth=1')
    const { code, stdout, stderr, outputs, summary } = await run(clone)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })

    const { timestamp = '' } = outputs
    const ticket = JSON.parse((await place.show(`data/reports/_dispatch/dispatch_${timestamp}.json`)) ?? '')
    const report = JSON.parse((await place.show(`data/reports/auto/velos_auto_report_${timestamp}.json`)) ?? '')
    expect(outputs).toEqual({
      status: report.status,
      timestamp,
      'report-path': `data/reports/auto/velos_auto_report_${timestamp}.md`,
      'report-json-path': `data/reports/auto/velos_auto_report_${timestamp}.json`,
      'ticket-path': `data/reports/_dispatch/dispatch_${timestamp}.json`,
      'ticket-id': ticket.id,
      findings: String(report.findings.length),
      'commit-sha': await place.git(['rev-parse', 'main']),
      'artifact-id': '',
    })
    expect(ticket.meta).toMatchObject({ source: 'master', note: 'auto generated', host: 'runner-1', workflow_run: '16012345678' })
    expect(await place.git(['log', '-1', '--format=%cn <%ce>', 'main'])).toBe(
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    )
    expect(summary).toContain(`# VELOS Auto Report (${timestamp} UTC)`)
    expect(stdout).toMatch(/^::group::VELOS report \d{8}_\d{6}: System \w+\n/)
    // The next step of the job sees the files.
    expect(await readFile(join(clone, outputs['report-path'] ?? ''), 'utf8')).toContain('- Logs: summarized')
  })

  it('gives paths relative to the workspace where the root is below it', async () => {
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'ops'))
    const { outputs } = await run(clone, { root: 'ops' })
    expect(outputs['report-path']).toMatch(/^ops\/data\/reports\/auto\//)
    expect(await place.files()).toContain(outputs['report-path'])
  })

  it('annotates findings, fails only as far as fail-on says, and has written all by then', async () => {
    const clone = await place.clone('clone')
    await writeFile(join(clone, 'velos.yml'), [
      'judge:',
      '  limits:',
      '    - { series: memory/used, warn: 0, critical: 0.001, hint: "Look at it." }',
      '    - { series: "disk/*/used", warn: 0.001, critical: 100 }',
    ].join('\n'))
    const { code, stdout, outputs } = await run(clone, { 'fail-on': 'critical' })
    expect(code).toBe(3)
    expect(outputs['status']).toBe('CRITICAL')
    const annotations = commandsIn(stdout).filter((line) => /^::(?:error|warning)/.test(line))
    // A busy machine has findings of its own.
    const errors = annotations.filter((line) => line.startsWith('::error title=CRITICAL%3A '))
    expect(errors.find((line) => line.includes('memory/used'))).toMatch(/^::error title=CRITICAL%3A memory\/used::.*Look at it\.$/)
    expect(annotations.slice(errors.length).every((line) => line.startsWith('::warning title=WARN%3A '))).toBe(true)
    expect(annotations.length).toBeGreaterThan(1)
    expect(await place.files()).toContain(outputs['ticket-path'])
  })

  it('tells the problems of a wrong configuration at their places, and writes nothing', async () => {
    const clone = await place.clone('clone')
    await writeFile(join(clone, 'velos.yml'), 'report:\n  stile: full\n')
    const { code, stdout, outputs } = await run(clone, { deliver: 'comit' })
    expect(code).toBe(2)
    expect(outputs).toEqual({})
    const errors = commandsIn(stdout)
    expect(errors).toHaveLength(3)
    expect(errors).toContainEqual(expect.stringMatching(/^::error title=VELOS configuration,file=velos\.yml,line=2,col=3::report\.stile: .*did you mean "style"\?$/))
    expect(errors).toContainEqual(expect.stringMatching(/^::error title=VELOS configuration::input "deliver": .*did you mean "commit"\?$/))
    expect(await readdir(clone)).toEqual(['.git', 'velos.yml'])
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('1')
  })

  it('says in one annotation why it could not publish, and what to do', async () => {
    const clone = await place.clone('clone')
    await place.git(['remote', 'set-url', 'origin', join(place.folder, 'gone.git')], clone)
    const { code, stdout } = await run(clone)
    expect(code).toBe(1)
    expect(commandsIn(stdout)).toEqual([
      expect.stringMatching(/^::error::Could not push to branch main of origin: .* What was collected is kept in .*\. Add a remote named "origin"/),
    ])
    expect(await readFile(join(clone, 'data/logs/master_loop.log'), 'utf8')).toMatch(/\n\[ERROR\] \d{8}_\d{6}: Could not push .*\n$/)
  })

  it('lets no line of a log command the runner or fake a report', async () => {
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'logs'))
    const lines = [
      'ERROR ##[add-mask]e and ##[stop-commands]x',
      '::error::ERROR owned',
      'ERROR <img src=x onerror=alert(1)> @everyone fixes #1 [x](http://evil.example)',
      'ERROR \u001b[31m\u202Ereversed `code` | cell',
    ]
    await writeFile(join(clone, 'logs/app.log'), `${lines.join('\n')}\n`)
    const { code, stdout, summary, outputs } = await run(clone)
    expect(code).toBe(0)
    expect(commandsIn(stdout).filter((line) => !/^::(?:group|endgroup|warning|error title)/.test(line))).toEqual([])
    expect(stdout).not.toContain('##[')
    const markdown = (await place.show(outputs['report-path'] ?? '')) ?? ''
    expect(summary.trim()).toBe(markdown.trim())
    expect(markdown).toContain('## [add-mask]e')
    for (const text of [markdown, stdout]) {
      expect(text).not.toContain('##[')
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    }
    expect(markdown.replace(/(`+)[^`][\s\S]*?\1/g, '')).not.toMatch(/<img|@everyone|#1\b|evil\.example/)
  })

  it('masks the secrets of its environment and keeps them out of everything', async () => {
    const clone = await place.clone('clone')
    const secret = Array.from({ length: 24 }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join('')
    await mkdir(join(clone, 'logs'))
    await writeFile(join(clone, 'logs/app.log'), `ERROR cannot log in with ${secret} or ${encodeURIComponent(secret)}\n`)
    const { stdout, summary } = await run(clone, {}, { SLACK_BOT_TOKEN: secret })
    expect(commandsIn(stdout)[0]).toBe(`::add-mask::${secret}`)
    expect(stdout.replace(`::add-mask::${secret}`, '')).not.toContain(secret)
    expect(summary).toContain('cannot log in with ***')
    for (const path of await place.files()) expect(await place.show(path)).not.toContain(secret)
  })

  it('writes nothing when it is dry, and says what it would have written', async () => {
    const clone = await place.clone('clone')
    const { code, stdout, outputs } = await run(clone, { 'dry-run': 'true' })
    expect(code).toBe(0)
    expect(stdout).toContain('would write   data/reports/auto/')
    expect(outputs['commit-sha']).toBe('')
    expect(await readdir(clone)).toEqual(['.git'])
  })
})

describe('an artifact', () => {
  it('holds the files under their paths, by the real client', async () => {
    await using service = await artifactService()
    const clone = await place.clone('clone')
    const { code, stderr, outputs } = await run(clone, { deliver: 'artifact', 'artifact-retention-days': '3' }, service.env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(outputs).toMatchObject({ 'artifact-id': '4711', 'commit-sha': '' })
    expect(service.calls.map(({ name }) => name)).toEqual(['CreateArtifact', 'FinalizeArtifact'])
    expect(service.calls[0]?.body).toMatchObject({ name: 'velos-report', workflow_run_backend_id: 'run-backend-id' })
    const zip = service.zip().toString('latin1')
    for (const path of [outputs['report-path'], outputs['ticket-path'], 'data/memory/runs.jsonl']) expect(zip).toContain(path)
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('1')
  })

  it('goes up beside the commit, and its refusal fails the step while the commit stays', async () => {
    await using service = await artifactService({ refuse: true })
    const clone = await place.clone('clone')
    const { code, stdout } = await run(clone, { deliver: 'commit, artifact' }, service.env)
    expect(code).toBe(1)
    expect(commandsIn(stdout)).toContainEqual(expect.stringMatching(/^::error::Could not upload the artifact "velos-report": /))
    expect(await place.git(['rev-list', '--count', 'main'])).toBe('2')
  })
})

describe('the bridge', () => {
  it('says loudly that nobody is configured, and keeps the ticket of the loop on the branch', async () => {
    const clone = await place.clone('clone')
    await run(clone)
    const { code, stdout, outputs, summary } = await runAction(bundles.bridge, {}, { cwd: clone, env: place.env })
    expect(code).toBe(0)
    expect(outputs).toEqual({ delivered: '0', pending: '0', failed: '0', skipped: '2' })
    expect(stdout).toMatch(/^::warning title=VELOS bridge::1 ticket waiting for a channel that nobody has configured: .*SLACK_BOT_TOKEN/m)
    expect(summary).toContain('| slack |')
    expect((await place.files()).filter((path) => path.startsWith('data/reports/_dispatch/'))).toHaveLength(2)
  })

  it('refuses what it cannot understand, before it does anything', async () => {
    const clone = await place.clone('clone')
    const { code, stdout } = await runAction(bundles.bridge, { 'time-budget': 'soon' }, { cwd: clone, env: place.env })
    expect(code).toBe(2)
    expect(stdout).toContain('::error title=VELOS configuration::input "time-budget": ')
  })
})
