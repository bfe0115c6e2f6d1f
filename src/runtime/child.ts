import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failures } from './failures.js'

/** The program of the child. It is beside this file, in lib/ and in dist/. */
const hostFile = join(dirname(fileURLToPath(import.meta.url)), 'host.js')

/**
 * Starts the child process for a bundle, with a memory limit in MiB. Throws a RuntimeError when that is not possible at
 * once; other failures arrive as the event `error`.
 */
export function spawnHost(directory: string, environment: NodeJS.ProcessEnv, memoryMiB: number): ChildProcess {
  let child: ChildProcess
  try {
    child = spawn(process.execPath, [`--max-old-space-size=${Math.max(1, Math.round(memoryMiB))}`, hostFile], {
      cwd: directory,
      env: environment,
      // Its own process group can be killed as a whole. Ctrl-C in a terminal does not reach it.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    })
  } catch (error) {
    throw failures.start(error as Error)
  }
  if (child.stdio !== undefined) return child
  // Without file descriptors Node.js returns a child without streams and emits the error later.
  child.on('error', () => {})
  throw failures.start(new Error('too many files are open'))
}
