import { type ChildProcess, spawn } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import { setTimeout as setTimeoutAsync } from 'node:timers/promises'
import { exec } from '@actions/exec'
import { childMark, hasGroup, killTree, signalGroup } from '../core/kill-tree.js'
import type { Logger } from '../core/logger.js'
import { unlessStalled } from '../core/stall.js'

/** Milliseconds from the request to end until a program is killed. A runner kills us 10 s after it cancels. */
const usualGraceMs = 2000

/** Milliseconds between two looks whether what a program started has ended. */
const lookMs = 50

/** Milliseconds to wait for the end of the output when the program has ended and something else keeps it open. */
const maxDrainMs = 2000

export interface ProgramOptions {
  cwd: string
  env: NodeJS.ProcessEnv
  /** Ends the program and all that it has started. */
  signal?: AbortSignal | undefined
  /** Milliseconds from that until what has not ended is killed. */
  graceMs?: number | undefined
}

/**
 * Runs a program and logs its output line by line. Resolves to its exit code. Ends every process that it started, except
 * those that left its process group and removed the mark from their environment.
 *
 * @throws an Error with code ENOENT when the program is not on PATH; the reason of the signal when it is aborted.
 */
export async function runProgram(
  command: string,
  args: string[],
  options: ProgramOptions,
  logger: Logger,
): Promise<number> {
  options.signal?.throwIfAborted()
  const lines = new LineReader((line) => logger.info(line))
  const errorLines = new LineReader((line) => logger.info(line))
  // The toolkit finds the extension of a program on Windows, and the shell that a script needs.
  const start = process.platform === 'win32' ? runWithToolkit : runInGroup
  try {
    const code = await unlessStalled(`run ${command}`, () => start(command, args, options, { lines, errorLines }))
    options.signal?.throwIfAborted()
    return code
  } catch (error) {
    options.signal?.throwIfAborted()
    const isMissing = error instanceof Error && /unable to locate executable file|ENOENT/i.test(error.message)
    if (!isMissing) throw error
    throw Object.assign(new Error(`there is no program ${command} on PATH`, { cause: error }), { code: 'ENOENT' })
  } finally {
    lines.end()
    errorLines.end()
  }
}

interface Output {
  lines: LineReader
  errorLines: LineReader
}

async function runWithToolkit(
  command: string,
  args: string[],
  { cwd, env }: ProgramOptions,
  { lines, errorLines }: Output,
): Promise<number> {
  const variables = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return await exec(command, args, {
    cwd,
    env: Object.fromEntries(variables),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: (data: Buffer) => lines.write(data), stderr: (data: Buffer) => errorLines.write(data) },
  })
}

async function runInGroup(
  command: string,
  args: string[],
  { cwd, env, signal, graceMs = usualGraceMs }: ProgramOptions,
  { lines, errorLines }: Output,
): Promise<number> {
  const mark = childMark()
  const marked = { ...env, ...mark.environment }
  const child = spawn(command, args, { cwd, env: marked, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  child.stdout?.on('data', (data: Buffer) => lines.write(data))
  child.stderr?.on('data', (data: Buffer) => errorLines.write(data))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const { pid } = child
  let timer: NodeJS.Timeout | undefined
  let isEnding = false
  const stop = (): void => {
    if (pid === undefined) return
    isEnding = true
    signalGroup(pid, 'SIGTERM')
    timer = setTimeout(() => {
      isEnding = false
      void killTree(pid, mark)
    }, graceMs)
  }
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const code = await exitOf(child)
    // A shell ends at once, and what it runs may still have to put something back.
    while (isEnding && pid !== undefined && hasGroup(pid)) await setTimeoutAsync(lookMs)
    return code
  } finally {
    signal?.removeEventListener('abort', stop)
    clearTimeout(timer)
    if (pid !== undefined) {
      await killTree(pid, mark)
      await drained(child, closed)
    }
  }
}

/** Resolves to the exit code; 128 if a signal ended the program. */
async function exitOf(child: ChildProcess): Promise<number> {
  return await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 128))
  })
}

/** Waits for the rest of the output. A process that left the group may keep it open. */
async function drained(child: ChildProcess, closed: Promise<void>): Promise<void> {
  const timer = setTimeout(() => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, maxDrainMs)
  await closed
  clearTimeout(timer)
}

/** Maximum number of characters of a line. A longer one is left out completely: a part of it could show a part of a secret. */
export const maxLineLength = 16 * 1024 * 1024

/** Splits a stream into lines. The toolkit's own reader loses a last line without a line break. */
export class LineReader {
  readonly #decoder = new StringDecoder('utf8')
  readonly #print: (line: string) => void
  /** The parts of the line that has no end yet. Joining them with each write would take time by the square. */
  #parts: string[] = []
  #length = 0

  constructor(print: (line: string) => void) {
    this.#print = print
  }

  write(data: Buffer): void {
    const [first = '', ...others] = this.#decoder.write(data).split('\n')
    this.#add(first)
    for (const part of others) {
      this.#flush()
      this.#add(part)
    }
  }

  end(): void {
    this.#add(this.#decoder.end())
    if (this.#length > 0) this.#flush()
  }

  #add(part: string): void {
    this.#length += part.length
    if (this.#length > maxLineLength) this.#parts = []
    else this.#parts.push(part)
  }

  #flush(): void {
    const line = this.#parts.join('')
    this.#print(
      this.#length > maxLineLength ? `(a line of ${this.#length} characters is left out)` : line.replace(/\r$/, ''),
    )
    this.#parts = []
    this.#length = 0
  }
}
