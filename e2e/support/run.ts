import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface RunOptions {
  cwd?: string
  /** The complete environment of the program; that of this process by default. */
  env?: NodeJS.ProcessEnv
  /** Its standard input. */
  input?: string
  shell?: boolean
  /** Time limit in milliseconds; ten minutes by default. */
  timeout?: number
}

export interface RunResult {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program and resolves for any exit code. */
export async function runAny(program: string, words: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { input, timeout = 600_000, ...rest } = options
  const child = spawn(program, words, { ...rest, timeout, killSignal: 'SIGKILL', stdio: 'pipe' })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    stdout += data
  })
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    stderr += data
  })
  // A program that does not read its input may exit before it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout, stderr }
}

/**
 * Runs a program.
 *
 * @throws an Error with all of its output when it fails.
 */
export async function run(program: string, words: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const result = await runAny(program, words, options)
  if (result.code !== 0) {
    throw new Error(`${program} ${words.join(' ')} ended with ${result.code}\n${result.stdout}\n${result.stderr}`)
  }
  return result
}
