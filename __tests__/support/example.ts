import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './program.js'

/** The config that the example connector takes. */
export const exampleConfig = '{"token":"example-token"}'

/**
 * A copy of an example project with its dependencies, in a temporary folder, for tests that change or build it. Remove
 * it when done.
 */
export function copyExample(project: 'connector' | 'customizer' = 'connector'): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-'))
  cpSync(join(root, 'examples', project), folder, {
    recursive: true,
    // An install is due when the lockfile is newer than what is installed.
    preserveTimestamps: true,
    filter: (source) => !/[\\/]node_modules$/.test(source),
  })
  symlinkSync(join(exampleDependencies(), 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/** Installs what the examples need once, by the connector's lockfile, and keeps it in lib/. */
export function exampleDependencies(): string {
  const lockfile = readFileSync(join(root, 'examples', 'connector', 'package-lock.json'))
  const target = join(root, 'lib', `example-${createHash('sha256').update(lockfile).digest('hex').slice(0, 12)}`)
  // An install that went through a link to it would have emptied it.
  const whole = join(target, 'node_modules', '.package-lock.json')
  if (existsSync(whole)) return target
  rmSync(target, { recursive: true, force: true })
  mkdirSync(dirname(target), { recursive: true })
  const installing = mkdtempSync(join(root, 'lib', 'installing-'))
  for (const name of ['package.json', 'package-lock.json']) {
    cpSync(join(root, 'examples', 'connector', name), join(installing, name))
  }
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: installing,
    shell: process.platform === 'win32',
    stdio: 'pipe',
  })
  try {
    renameSync(installing, target)
  } catch (error) {
    // Another test file was quicker.
    rmSync(installing, { recursive: true, force: true })
    if (!existsSync(whole)) throw error
  }
  return target
}
