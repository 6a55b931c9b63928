// Builds dist: tsc makes lib from src, then ncc makes one bundle of each entry. What comes out depends on the
// sources and on package-lock.json alone, not on where the repository lies.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const entries = ['loop', 'bridge', 'cli'] as const

/** Runs a package's own command with this Node, without a shell and without the `.cmd` files of Windows. */
function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, [path.join('node_modules', program), ...args], { stdio: 'inherit' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit code ${status}`)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}

/** A path of this repository on this machine, if the text names one, as `import.meta.url` in an import brings it in. */
function machinePathIn(text: string): string | undefined {
  const slashed = (one: string): string => one.replace(/\\+/g, '/')
  const haystack = slashed(text)
  return [slashed(process.cwd()), pathToFileURL(process.cwd()).pathname]
    .flatMap((here) => ['lib', 'dist', 'node_modules'].map((folder) => `${here}/${folder}/`))
    .find((place) => haystack.includes(place))
}

/** Licence texts come as their authors ended the lines, and git would check them out otherwise than they were built. */
function unifyLineEnds(file: string): void {
  if (!existsSync(file)) return
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'))
}

/** Ends the build where a bundle could not run elsewhere; returns how many bytes it has, main file and all together. */
function inspect(folder: string): { readonly main: number; readonly all: number } {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('type' in manifest) || manifest.type !== 'module') {
    throw new Error(`${folder}/package.json does not say "type": "module": Node would not run the bundle`)
  }
  const files = filesIn(folder)
  for (const file of files) {
    const place = machinePathIn(readFileSync(file, 'utf8'))
    if (place !== undefined) throw new Error(`${file} names a path of this machine, ${place}: find the import that brings it in`)
  }
  const size = (file: string): number => statSync(file).size
  return { main: size(path.join(folder, 'index.js')), all: files.map(size).reduce((sum, one) => sum + one, 0) }
}

for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true })
// Comments would be an eighth of what Node has to read at each start.
run('typescript/bin/tsc', ['-p', 'tsconfig.json', '--removeComments'])
for (const entry of entries) {
  const folder = `dist/${entry}`
  const options = ['--no-cache', '--quiet', '--target', 'es2022', '--license', 'licenses.txt']
  run('@vercel/ncc/dist/ncc/cli.js', ['build', `lib/entry/${entry}.js`, '-o', folder, ...options])
  unifyLineEnds(`${folder}/licenses.txt`)
  const { main, all } = inspect(folder)
  console.log(`${folder}: main file ${(main / 1024).toFixed(1)} KiB, all ${(all / 1024).toFixed(1)} KiB`)
}
