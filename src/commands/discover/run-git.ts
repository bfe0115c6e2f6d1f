import { spawn } from 'node:child_process'
import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { StallError, unlessStalled } from '../../core/stall.js'
import type { RunGit } from '../../project/git.js'

/** Runs git in a repository. It asks for nothing, writes nothing, and starts no program of the repository's settings. */
export function gitRunner(root: string, context: Pick<CommandContext, 'childEnvironment' | 'signal'>): RunGit {
  return async (words) => {
    const options = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '-C', root]
    const child = spawn('git', [...options, ...words], {
      env: { ...context.childEnvironment(), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: context.signal,
      windowsHide: true,
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    // Where too many files are open, there are no streams.
    child.stdout?.on('data', (data: Buffer) => stdout.push(data))
    child.stderr?.on('data', (data: Buffer) => stderr.push(data))
    const ended = new Promise<number | null>((done, fail) => {
      child.on('error', fail)
      child.on('close', done)
    })
    const code = await unlessStalled('run git', () => ended).catch((error: NodeJS.ErrnoException) => {
      context.signal.throwIfAborted()
      if (error instanceof StallError) throw error
      if (error.code === 'ENOENT')
        throw new UserError('there is no program git on PATH; install it, it is asked what changed', { cause: error })
      throw new UserError(`git, which is asked what changed, cannot be started: ${error.message}`, { cause: error })
    })
    return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }
  }
}
