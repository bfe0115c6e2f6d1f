import { spawn } from 'node:child_process'
import { EnvironmentError } from '../core/errors.js'
import { programPath } from '../core/programs.js'
import { StallError, unlessStalled } from '../core/stall.js'

export interface GitResult {
  /** 128 if a signal ended it. */
  code: number
  stdout: Buffer
  stderr: string
}

/**
 * Runs git with these arguments in a repository, and with a text as its standard input. Rejects only if git cannot be started or
 * the work is aborted.
 */
export type RunGit = (args: readonly string[], input?: string) => Promise<GitResult>

export interface GitOptions {
  /** Environment of the process, without credentials. */
  environment: NodeJS.ProcessEnv
  signal?: AbortSignal | undefined
  /** Whether git may speak to a remote repository, with the credentials that it has for it. Default: it may not. */
  allowsNetwork?: boolean
}

/** Runs git in a repository without prompts, writes, network, or programs from the repository's settings. */
export function gitRunner(root: string, { environment, signal, allowsNetwork = false }: GitOptions): RunGit {
  return async (args, input) => {
    // In the container of a job the checkout belongs to another user, and git refuses to read it without the second one.
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*']
    const options = [...settings, '--no-optional-locks', '-C', root]
    // In a clone with a filter, git would fetch what it lacks, in the middle of a question. No protocol is allowed for that.
    const protocols = allowsNetwork ? {} : { GIT_ALLOW_PROTOCOL: 'none' }
    const child = spawn(programPath('git', environment), [...options, ...args], {
      env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...protocols },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
      windowsHide: true,
      // A Ctrl-C in the terminal is for us: git is ended by the signal. With the network it may have to ask for a passphrase there.
      detached: !allowsNetwork && process.platform !== 'win32',
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    // Where too many files are open, there are no streams.
    child.stdout?.on('data', (data: Buffer) => stdout.push(data))
    child.stderr?.on('data', (data: Buffer) => stderr.push(data))
    // git may end before it has read all of it; its exit code tells why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    const ended = new Promise<number | null>((done, fail) => {
      child.on('error', fail)
      child.on('close', done)
    })
    const code = await unlessStalled('run git', () => ended).catch((error: NodeJS.ErrnoException) => {
      signal?.throwIfAborted()
      if (error instanceof StallError) throw error
      const isMissing = error.code === 'ENOENT'
      const message = isMissing
        ? 'there is no program git on PATH; install git'
        : `git cannot be started: ${error.message}`
      throw new EnvironmentError(message, { cause: error })
    })
    return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }
  }
}

/** Why git failed: the first line that it printed as an error, else its exit code. */
export function gitFailure(command: string, { code, stderr }: GitResult): string {
  if (/^fatal: could not fetch \w+ from promisor remote/m.test(stderr))
    return 'the clone leaves out what is asked for; clone without a filter (of actions/checkout: no filter and no sparse-checkout)'
  return stderr.trim().split('\n')[0] || `git ${command} ended with code ${code}`
}

/** The fields of an output with `-z`. What is not UTF-8 has replacement characters. */
export function gitFields({ stdout }: GitResult): string[] {
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((field) => field !== '')
}
