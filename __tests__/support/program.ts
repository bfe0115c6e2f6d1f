import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { SecretSource } from '../../src/cli/secret-inputs.js'
import { main } from '../../src/main.js'

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

/**
 * The program that tests start in a process of its own: the one compiled last, or what PROGRAM names, such as `dist/index.js`. That
 * one starts in less than half the time.
 */
const programFile = process.env['PROGRAM'] ?? join('lib', 'src', 'index.js')

/** Its path. */
export const program = join(root, programFile)

export interface ProgramResult {
  code: number | null
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
}

export interface ProgramOptions {
  env?: Record<string, string>
  cwd?: string
  signal?: AbortSignal
  /** In a shell: whether stdout is a terminal. */
  terminal?: boolean
  /** In a shell: characters of a line of that terminal. */
  columns?: number
  /** In a shell: the operating system, if not this one. */
  platform?: NodeJS.Platform
  /** Standard input; empty by default. */
  stdin?: SecretSource['stdin']
  /** In a shell: called with each text of stdout and stderr, in the order in which a terminal shows them. */
  onText?: (text: string) => void
  /** On a runner: the folder of the program, if not this repository. */
  root?: string
  /** More words of the command line, on a runner. */
  words?: readonly string[]
}

const quiet = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

/** Runs a command line in this process, as a shell would, with nothing in the environment but what is given. */
export async function runInShell(words: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'))
  try {
    const stdout = new Collector(options.onText)
    const stderr = new Collector(options.onText)
    const files = ['--outputs-file', join(folder, 'outputs.json'), '--summary-file', join(folder, 'summary.md')]
    const withFiles =
      words.length === 0 || words.includes('--help') || words[0]?.startsWith('-') ? words : [...words, ...files]
    const code = await main({
      argv: withFiles,
      env: { ...quiet, ...options.env },
      cwd: options.cwd ?? folder,
      stdout,
      stderr,
      stdin: options.stdin ?? Readable.from([]),
      isTerminal: options.terminal ?? false,
      columns: options.columns,
      platform: options.platform ?? process.platform,
      signal: options.signal ?? new AbortController().signal,
    })
    const outputs = await readOrEmpty(join(folder, 'outputs.json'))
    return {
      code,
      stdout: stdout.text,
      stderr: stderr.text,
      outputs: outputs === '' ? {} : (JSON.parse(outputs) as Record<string, string>),
      summary: await readOrEmpty(join(folder, 'summary.md')),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs a command in a process of its own, as a step of a composite action on a runner. */
export async function runOnRunner(
  command: string,
  inputs: Record<string, unknown>,
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
    for (const file of Object.values(files)) await writeFile(file, '')
    const path = join(options.root ?? root, programFile)
    const child = spawn(process.execPath, [path, command, ...(options.words ?? [])], {
      cwd: options.cwd ?? folder,
      env: {
        ...quiet,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'owner/repo',
        RUNNER_TEMP: folder,
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        ...files,
        ...options.env,
        INPUTS: JSON.stringify(inputs),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    options.signal?.addEventListener('abort', () => child.kill('SIGINT'))
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      stdout += data
    })
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      stderr += data
    })
    const [code] = (await once(child, 'close')) as [number | null]
    return {
      code,
      stdout,
      stderr,
      outputs: parseOutputs(await readOrEmpty(files.GITHUB_OUTPUT)),
      summary: await readOrEmpty(files.GITHUB_STEP_SUMMARY),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The file format of outputs: `name<<delimiter`, the value's lines, the delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const [name, delimiter] = (lines[i] ?? '').split('<<')
    if (name === undefined || delimiter === undefined) continue
    const value: string[] = []
    for (i++; i < lines.length && lines[i] !== delimiter; i++) value.push(lines[i] ?? '')
    outputs[name] = value.join('\n')
  }
  return outputs
}

async function readOrEmpty(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return ''
  }
}

class Collector extends Writable {
  text = ''
  readonly #onText: (text: string) => void

  constructor(onText: (text: string) => void = () => {}) {
    super()
    this.#onText = onText
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    this.#onText(chunk.toString())
    done()
  }
}
