import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { UsageError, UserError } from '../core/errors.js'
import { machineProblem } from '../core/files.js'
import type { InputDeclarations } from './command.js'
import type { GivenInputs } from './inputs.js'

/** The value that stands for standard input. */
export const standardInput = '-'

/** Where secrets come from that are not on the command line. */
export interface SecretSource {
  cwd: string
  stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  /** Where a person is asked. */
  stderr: NodeJS.WritableStream
  signal: AbortSignal
}

/** The flags `--client-secret-file FILE` of the secrets that have no input for a path of their own. */
export function secretFileInputs(declarations: InputDeclarations): InputDeclarations {
  return Object.fromEntries(
    Object.keys(declarations)
      .filter((name) => isSecret(name, declarations) && !Object.hasOwn(declarations, `${name}-path`))
      .map((name) => [fileInput(name), { kind: 'text', shellOnly: true, description: `File that holds ${name}.` }]),
  )
}

/**
 * Reads the secrets that are given as a file, or as `-`: a person is asked for them without an echo, otherwise standard
 * input is read to its end. One line break at the end does not count.
 *
 * @throws UserError if a secret is given twice, or cannot be read, or is empty.
 */
export async function readSecrets(
  given: GivenInputs,
  declarations: InputDeclarations,
  source: SecretSource,
): Promise<GivenInputs> {
  const read = { ...given }
  let fromInput: string | undefined
  for (const name of Object.keys(declarations).filter((each) => isSecret(each, declarations))) {
    const file = given[fileInput(name)]
    if (file !== undefined) {
      delete read[fileInput(name)]
      if (given[name] !== undefined)
        throw new UsageError(`--${name} and --${fileInput(name)} are both given; give one of them`)
      read[name] = checked(name, await readSecretFile(name, file, source.cwd), file)
    }
    if (given[name] !== standardInput) continue
    if (fromInput !== undefined)
      throw new UsageError(`--${fromInput} and --${name} are both read from standard input; give one of them as a file`)
    fromInput = name
    const value = source.stdin.isTTY ? await ask(name, source) : await text(source.stdin)
    read[name] = checked(name, value, 'standard input')
  }
  return read
}

function isSecret(name: string, declarations: InputDeclarations): boolean {
  return declarations[name]?.secret === true
}

function fileInput(name: string): string {
  return `${name}-file`
}

async function readSecretFile(name: string, file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    const problem = machineProblem(error)
    if (problem !== undefined) throw problem
    throw new UsageError(`--${fileInput(name)}: ${file} cannot be read; check its path and permissions`, {
      cause: error,
    })
  }
}

function checked(name: string, value: string, from: string): string {
  const secret = value.replace(/\r?\n$/, '')
  if (secret.trim() === '') throw new UsageError(`--${name}: ${from} is empty; it must hold the ${name}`)
  return secret
}

/** Asks without showing what is typed. */
async function ask(name: string, { stdin, stderr, signal }: SecretSource): Promise<string> {
  stderr.write(`${name}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const questions = createInterface({ input: stdin, output: silent, terminal: true })
  const interrupted = new AbortController()
  questions.on('SIGINT', () => interrupted.abort(new UserError(`--${name} was not given; it was interrupted`)))
  try {
    return await questions.question('', { signal: AbortSignal.any([signal, interrupted.signal]) })
  } catch (error) {
    throw interrupted.signal.aborted ? interrupted.signal.reason : error
  } finally {
    questions.close()
    stderr.write('\n')
  }
}
