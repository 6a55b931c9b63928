import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, link, mkdir, open, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { ConfinedFile } from '../../src/edge/confined.ts'
import { confinedReader } from '../../src/edge/real-confined.ts'
import { testFolder } from '../support/test-folder.ts'

const isLinux = process.platform === 'linux'
const ways = isLinux ? (['by-handle', 'by-name'] as const) : (['by-name'] as const)
const most = 1000

let folder: string
let root: string
const at = (...names: string[]) => join(root, ...names)
const outside = (...names: string[]) => join(folder, 'outside', ...names)

/** What must never come back. */
const canary = `canary ${'outside '.repeat(8)}`

beforeEach(async () => {
  folder = await testFolder()
  root = join(folder, 'root')
  await mkdir(at('data', 'reports'), { recursive: true })
  await mkdir(outside(), { recursive: true })
  await writeFile(at('data', 'reports', 'x.md'), 'inside')
  await writeFile(outside('x.md'), canary)
})

/** A file as its text, a refusal as its code. */
function told(file: ConfinedFile): string {
  if (file.kind === 'file') return `file: ${Buffer.from(file.content).toString('utf8')}`
  return file.kind === 'refused' ? file.code : file.kind
}

describe.each(ways)('read %s', (way) => {
  const read = async (path: string, bytesAtMost = most) => told(await confinedReader(way)(root, path, bytesAtMost))

  test('a file in the root comes back whole', async () => {
    expect(await read('data/reports/x.md')).toBe('file: inside')
    await writeFile(at('data', 'empty.md'), '')
    expect(await read('data/empty.md')).toBe('file: ')
    await writeFile(at('data', '보고서 1.md'), 'yes')
    expect(await read('data/보고서 1.md')).toBe('file: yes')
  })

  test('a file that is not there is missing', async () => {
    expect(await read('data/no.md')).toBe('missing')
    expect(await read('no/x.md')).toBe('missing')
    expect(await read('data/reports/x.md/y.md')).toBe('missing')
    expect(await read(`data/${'x'.repeat(300)}.md`)).toBe('missing')
    expect(told(await confinedReader(way)(join(root, 'no'), 'data/x.md', most))).toBe('missing')
  })

  test.each([
    '', '.', '..', '/', '/etc/passwd', '../outside/x.md', 'data/../../outside/x.md', 'data/../data/reports/x.md', './data/reports/x.md', 'data//reports/x.md', 'data/reports/x.md/',
    'data\\reports\\x.md', '..\\outside\\x.md', 'C:\\x.md', 'C:x.md', 'data/reports/x.md:stream', 'data/x.md\0', 'data/\0/x.md', '//server/share',
  ])('the path %j is refused before anything is touched', async (path) => {
    expect(await read(path)).toBe('outside')
  })

  test('a link in the last place is refused, wherever it leads', async () => {
    await symlink(outside('x.md'), at('data', 'out.md'))
    await symlink('reports/x.md', at('data', 'in.md'))
    await symlink('nowhere', at('data', 'dangling.md'))
    await symlink('loop.md', at('data', 'loop.md'))
    await symlink('/proc/self/environ', at('data', 'environment.md'))
    for (const name of ['out', 'in', 'dangling', 'loop', 'environment']) expect(await read(`data/${name}.md`)).toBe('link')
  })

  test('a folder that is a link may lead within the root, and not out of it', async () => {
    await symlink(outside(), at('data', 'out'))
    await symlink('../../outside', at('data', 'relative'))
    await symlink('/', at('data', 'top'))
    await symlink('reports', at('data', 'in'))
    await symlink('round', at('data', 'round'))
    await symlink(folder, at('data', 'above'))
    expect(await read('data/out/x.md')).toBe('outside')
    expect(await read('data/relative/x.md')).toBe('outside')
    expect(await read(`data/top${outside('x.md')}`)).toBe('outside')
    expect(await read('data/top/dev/null')).toBe('outside')
    expect(await read('data/in/x.md')).toBe('file: inside')
    expect(await read('data/round/x.md')).toBe('link')
    expect(await read('data/above/root/data/reports/x.md')).toBe('file: inside')
  })

  test('a folder beside the root whose name begins like the root\'s is outside', async () => {
    await mkdir(join(folder, 'root2'))
    await writeFile(join(folder, 'root2', 'x.md'), canary)
    await symlink('../../root2', at('data', 'twin'))
    expect(await read('data/twin/x.md')).toBe('outside')
  })

  test('the root itself may be a link', async () => {
    await symlink(root, join(folder, 'way-in'))
    expect(told(await confinedReader(way)(join(folder, 'way-in'), 'data/reports/x.md', most))).toBe('file: inside')
  })

  test('a second name of a file is refused: it may be one from outside', async () => {
    await link(outside('x.md'), at('data', 'hard.md'))
    expect(await confinedReader(way)(root, 'data/hard.md', most)).toEqual({ kind: 'refused', code: 'link', reason: 'it has a second name elsewhere (a hard link)' })
  })

  test('a file that is just getting its final name by a link is read', async () => {
    await link(at('data', 'reports', 'x.md'), at('data', 'final.md'))
    const reading = read('data/final.md')
    await rm(at('data', 'reports', 'x.md'))
    expect(await reading).toBe('file: inside')
  })

  test('a folder is no file', async () => {
    expect(await read('data/reports')).toBe('not-a-file')
  })

  test.skipIf(process.platform === 'win32')('a pipe without a writer and a socket are no files, and nobody waits', async () => {
    execFileSync('mkfifo', [at('data', 'pipe.md')])
    const server = createServer().listen(at('data', 's.md'))
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    expect(await read('data/pipe.md')).toBe('not-a-file')
    expect(await read('data/s.md')).toBe('not-a-file')
  })

  test.skipIf(!isLinux || process.getuid?.() !== 0)('a device is no file', async (context) => {
    // In some containers not even root may make one.
    const made = await promisify(execFile)('mknod', [at('data', 'zero.md'), 'c', '1', '5']).then(() => true, () => false)
    if (!made) context.skip()
    expect(await read('data/zero.md')).toBe('not-a-file')
  })

  test('a file over the limit is refused unread, one at the limit is not', async () => {
    await writeFile(at('data', 'most.md'), 'x'.repeat(most))
    await writeFile(at('data', 'more.md'), 'x'.repeat(most + 1))
    expect(await read('data/most.md')).toBe(`file: ${'x'.repeat(most)}`)
    expect(await read('data/more.md')).toBe('too-large')
    expect(await read('data/reports/x.md', 0)).toBe('too-large')
    await using large = await open(at('data', 'large.md'), 'w')
    await large.truncate(100 * 1024 * 1024)
    const before = process.memoryUsage.rss()
    expect(await read('data/large.md', 10 * 1024 * 1024)).toBe('too-large')
    expect(process.memoryUsage.rss() - before).toBeLessThan(20 * 1024 * 1024)
  })

  test.skipIf(!isLinux)('a file that says it is empty and is not, is read to its end and no further than the limit', async () => {
    const reader = confinedReader(way)
    const whole = await reader('/proc', 'version', 10_000)
    expect(told(whole)).toMatch(/^file: Linux version/)
    expect(told(await reader('/proc', 'version', 5))).toBe('too-large')
  })

  test.skipIf(process.platform === 'win32')('what this user may not read is refused', async () => {
    await writeFile(at('data', 'own.md'), 'own')
    await mkdir(at('data', 'locked'))
    await writeFile(at('data', 'locked', 'x.md'), 'own')
    await chmod(at('data', 'own.md'), 0o000)
    await chmod(at('data', 'locked'), 0o000)
    await chmod(folder, 0o755)
    onTestFinished(async () => await chmod(at('data', 'locked'), 0o700))
    const module = new URL('../../src/edge/real-confined.ts', import.meta.url).href
    const script = `
      const { confinedReader } = await import(${JSON.stringify(module)})
      const read = async (path) => await confinedReader('${way}')(${JSON.stringify(root)}, path, 100)
      console.log(JSON.stringify([await read('data/own.md'), await read('data/locked/x.md'), (await read('data/reports/x.md')).kind]))`
    const isRoot = process.getuid?.() === 0
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], isRoot ? { uid: 65534, gid: 65534 } : {})
    const refused = { kind: 'refused', code: 'not-permitted', reason: 'this user may not read it' }
    expect(JSON.parse(stdout)).toEqual([refused, refused, 'file'])
  })

  test('a reason names no place', async () => {
    await symlink(outside(), at('data', 'out'))
    const file = await confinedReader(way)(root, 'data/out/x.md', most)
    expect(file).toEqual({ kind: 'refused', code: 'outside', reason: 'it does not lie in the root' })
  })

  test('leaves nothing open', async () => {
    await symlink(outside(), at('data', 'out'))
    await symlink('reports/x.md', at('data', 'in.md'))
    for (let round = 0; round < 3000; round += 1) {
      for (const path of ['data/reports/x.md', 'data/reports', 'data/out/x.md', 'data/in.md', 'data/no.md']) await confinedReader(way)(root, path, round % 2 === 0 ? most : 1)
    }
    await using next = await open(at('data', 'reports', 'x.md'))
    expect(next.fd).toBeLessThan(200)
  })
})

/** Flips names between what is inside and links that lead outside, as fast as it can, until it is ended. */
const flipper = `
  import { renameSync, symlinkSync } from 'node:fs'
  const [data, outside] = process.argv.slice(1)
  symlinkSync(outside, data + '/hold-link')
  symlinkSync(outside + '/x.md', data + '/flip/hold-file')
  let flips = 0
  process.on('SIGTERM', () => { console.log(flips); process.exit() })
  const round = () => {
    for (const end = Date.now() + 50; Date.now() < end; flips += 2) {
      renameSync(data + '/flip/x.md', data + '/flip/aside')
      renameSync(data + '/flip/hold-file', data + '/flip/x.md')
      renameSync(data + '/flip/x.md', data + '/flip/hold-file')
      renameSync(data + '/flip/aside', data + '/flip/x.md')
      renameSync(data + '/flip', data + '/aside')
      renameSync(data + '/hold-link', data + '/flip')
      renameSync(data + '/flip', data + '/hold-link')
      renameSync(data + '/aside', data + '/flip')
    }
    setImmediate(round)
  }
  console.log('ready')
  round()`

describe.skipIf(process.platform === 'win32')('while somebody flips folders and files to links that lead out', () => {
  test.each(ways)('nothing from outside comes back: %s', async (way) => {
    await mkdir(at('data', 'flip'))
    await rename(at('data', 'reports', 'x.md'), at('data', 'flip', 'x.md'))
    const child = spawn(process.execPath, ['--input-type=module', '-e', flipper, at('data'), outside()], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (printed += text))
    await once(child.stdout, 'data')

    const read = confinedReader(way)
    const came = new Map<string, number>()
    for (const end = performance.now() + 4000; performance.now() < end; ) {
      for (let round = 0; round < 500; round += 1) {
        const answer = told(await read(root, 'data/flip/x.md', most))
        came.set(answer, (came.get(answer) ?? 0) + 1)
      }
      await new Promise(setImmediate)
    }
    child.kill('SIGTERM')
    await once(child, 'close')

    expect(Number(printed.split('\n')[1]), 'flips').toBeGreaterThan(1000)
    expect([...came.keys()].filter((answer) => !['file: inside', 'missing', 'link', 'outside'].includes(answer))).toEqual([])
    expect(came.get('file: inside'), 'it reads what is inside').toBeGreaterThan(0)
    expect((came.get('link') ?? 0) + (came.get('outside') ?? 0), 'it met the links').toBeGreaterThan(0)
    await rm(at('data', 'aside'), { recursive: true, force: true })
  })
})
