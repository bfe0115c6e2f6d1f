import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { program } from './program.js'

/** A command in a process of its own that is killed with SIGKILL, as a runner does at last. */
export class KilledProgram {
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown[]>
  output = ''

  constructor(words: readonly string[], env: Record<string, string>, cwd: string) {
    this.#child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', NODE_OPTIONS: '--disable-warning=ExperimentalWarning', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (data: string) => {
        this.output += data
      })
    }
    this.#ended = once(this.#child, 'close')
  }

  /** Resolves once the process is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }

  /** Resolves with the signal that ended it; null if it ended by itself. */
  async end(): Promise<NodeJS.Signals | null> {
    const [, signal] = (await this.#ended) as [number | null, NodeJS.Signals | null]
    return signal
  }
}
