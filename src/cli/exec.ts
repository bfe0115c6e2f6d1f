import { StringDecoder } from 'node:string_decoder'
import { exec } from '@actions/exec'
import type { Logger } from '../core/logger.js'
import { unlessStalled } from '../core/stall.js'

/**
 * Runs a program and logs its output line by line. Resolves to its exit code.
 *
 * @throws an Error with code ENOENT when the program is not on PATH.
 */
export async function runProgram(
  command: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
  logger: Logger,
): Promise<number> {
  const lines = new LineReader((line) => logger.info(line))
  const errorLines = new LineReader((line) => logger.info(line))
  const environment = Object.entries(options.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  try {
    const execOptions = {
      cwd: options.cwd,
      env: Object.fromEntries(environment),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data: Buffer) => lines.write(data), stderr: (data: Buffer) => errorLines.write(data) },
    }
    return await unlessStalled(`run ${command}`, () => exec(command, args, execOptions))
  } catch (error) {
    if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
      throw Object.assign(new Error(`there is no program ${command} on PATH`, { cause: error }), { code: 'ENOENT' })
    }
    throw error
  } finally {
    lines.end()
    errorLines.end()
  }
}

/** Splits a stream into lines. The toolkit's own reader loses a last line without a line break. */
class LineReader {
  readonly #decoder = new StringDecoder('utf8')
  readonly #print: (line: string) => void
  #rest = ''

  constructor(print: (line: string) => void) {
    this.#print = print
  }

  write(data: Buffer): void {
    const parts = (this.#rest + this.#decoder.write(data)).split(/\r?\n/)
    this.#rest = parts.pop() ?? ''
    for (const part of parts) this.#print(part)
  }

  end(): void {
    const last = this.#rest + this.#decoder.end()
    if (last !== '') this.#print(last)
  }
}
