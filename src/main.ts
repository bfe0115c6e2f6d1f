import { inputsFromArguments } from './cli/arguments.js'
import type { Command, InputDeclarations, InputsOf } from './cli/command.js'
import { exitCodeOf, exitCodes } from './cli/exit-code.js'
import { type FailureOutlet, printFailure } from './cli/failure.js'
import { type GivenInputs, inputsFromJson, parseInputs, withEnvironment } from './cli/inputs.js'
import { assertOutputFiles } from './cli/output-paths.js'
import { readSecrets, type SecretSource, secretFileInputs, standardInput } from './cli/secret-inputs.js'
import { Session } from './cli/session.js'
import { shellTerminal } from './cli/shell.js'
import type { Terminal } from './cli/terminal.js'
import { commands } from './commands/registry.js'
import { docsAddress } from './commands/shared/docs-address.js'
import { systemClock } from './core/clock.js'
import { setDocsAddress } from './core/docs-page.js'
import { InterruptedError, UsageError, UserError } from './core/errors.js'
import { machineProblem } from './core/files.js'
import { nameInputOfShell, nameInputOfStep, setInputNames } from './core/input-names.js'
import { nearest } from './core/nearest.js'
import { setProcessSecrets } from './core/secrets/process.js'
import { SecretStore } from './core/secrets/store.js'
import { StallError, unlessStalled } from './core/stall.js'
import { version } from './core/version.js'
import { readWorkflowRun } from './github/workflow-run.js'

/** The parts of a process that `main` uses, so that tests can replace them. */
export interface Process {
  argv: readonly string[]
  env: Readonly<NodeJS.ProcessEnv>
  cwd: string
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
  stdin: SecretSource['stdin']
  /** Whether `stdout` is a terminal. */
  isTerminal: boolean
  /** Characters of a line of that terminal. */
  columns?: number | undefined
  platform: NodeJS.Platform
  /** Aborted on an interrupt. */
  signal: AbortSignal
}

/** Flags of every command in a shell. */
const sharedInputs = {
  'outputs-file': { kind: 'text', description: 'File to write the outputs to, as one JSON object.', shellOnly: true },
  'summary-file': { kind: 'text', description: 'File to write the summary to, in Markdown.', shellOnly: true },
  json: {
    kind: 'boolean',
    description: 'Print the outputs as one JSON object, and everything else on standard error.',
    default: 'false',
    shellOnly: true,
  },
  verbose: { kind: 'boolean', description: 'Print details.', default: 'false', shellOnly: true },
} as const satisfies InputDeclarations

/**
 * Runs one command from a command line or a workflow step. Resolves to the exit code, one of `exitCodes`. Never rejects.
 *
 * @param outlet - receives the secrets and the terminal, so that the caller can print an uncaught error.
 */
export async function main(process: Process, outlet: FailureOutlet = shellOutlet(process)): Promise<number> {
  setProcessSecrets(outlet.secrets)
  try {
    return await unlessStalled('', () => run(process, outlet))
  } catch (error) {
    const [name = ''] = process.argv
    printFailure(readableError(error, Object.hasOwn(commands, name) ? name : 'saas-connector'), outlet)
    return exitCodeOf(error)
  } finally {
    // Other code of this process may run a command without `main`.
    setInputNames(nameInputOfStep)
  }
}

/** An outlet that prints to a shell, without secrets yet. */
export function shellOutlet({ stdout, stderr }: Pick<Process, 'stdout' | 'stderr'>): FailureOutlet {
  return { secrets: new SecretStore(), terminal: shellTerminal({ out: stdout, err: stderr, verbose: false }) }
}

function terminalOf(
  { stdout: out, stderr: err, env: environment }: Process,
  { verbose, json }: Pick<InputsOf<typeof sharedInputs>, 'verbose' | 'json'>,
): Terminal {
  return shellTerminal({ out, err, verbose, json, environment })
}

async function run(process: Process, outlet: FailureOutlet): Promise<number> {
  const onRunner = process.env['GITHUB_ACTIONS'] === 'true'
  if (onRunner) outlet.terminal = (await import('./cli/runner.js')).runnerTerminal()
  // An action of github.com is run from a folder that names its repository.
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  setDocsAddress(docsAddress(onRunner ? { runUrl: `${server}/` } : undefined))
  const helpOfConn = await readHelpOfConn(process.argv)
  if (helpOfConn !== undefined) {
    process.stdout.write(helpOfConn)
    return 0
  }
  const [name, ...words] = await readFirstWord(process.argv)
  if (name === '--version' || name === '-v' || name === 'version') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [{ programHelp }, all] = await Promise.all([import('./cli/help.js'), loadAll()])
    ;(name === undefined ? process.stderr : process.stdout).write(programHelp(all))
    return name === undefined ? exitCodes.usage : exitCodes.done
  }
  setInputNames(onRunner ? nameInputOfStep : nameInputOfShell)
  let command: Command | undefined
  let values: InputsOf<InputDeclarations> | undefined
  let emptyInputs: ReadonlySet<string> | undefined
  let shared: InputsOf<typeof sharedInputs> | undefined
  let problem: unknown
  try {
    command = await findCommand(name)
    if (words.includes('--help') || words.includes('-h')) {
      const { commandHelp } = await import('./cli/help.js')
      process.stdout.write(commandHelp(command, sharedInputs))
      return 0
    }
    maskInputs(inputSources(process, words, command.inputs), command.inputs, outlet)
    const given = await readInputs(process, words, command)
    maskInputs([given], command.inputs, outlet)
    emptyInputs = findEmpty(given, command.inputs, onRunner)
    const own = parseInputs(given, sharedInputs)
    if (!onRunner) outlet.terminal = terminalOf(process, own)
    const { 'outputs-file': outputsFile, 'summary-file': summaryFile } = own
    await assertOutputFiles({ 'outputs-file': outputsFile, 'summary-file': summaryFile }, process.cwd)
    if (onRunner) await assertRunnerOutputs(process, outlet)
    // Set only after the check: files that cannot be written are not written at the end either.
    shared = own
    values = parseInputs(given, command.inputs)
  } catch (error) {
    problem = error
  }
  const session = new Session({
    ...outlet,
    clock: systemClock,
    signal: process.signal,
    environment: process.env,
    workingDirectory: process.cwd,
    shell: process.isTerminal && !onRunner ? (process.platform === 'win32' ? 'powershell' : 'posix') : undefined,
    columns: process.isTerminal && !onRunner ? process.columns || undefined : undefined,
    workflow: await readWorkflowRun(process.env),
    ...(emptyInputs && { emptyInputs }),
    outputNames: Object.keys(command?.outputs ?? {}),
    outputsFile: shared?.['outputs-file'],
    summaryFile: shared?.['summary-file'],
  })
  if (!onRunner && values !== undefined) warnOfUnusedInputs(values, session)
  const chosen = command !== undefined && values !== undefined ? { command, values } : undefined
  let isOver = chosen === undefined
  if (chosen !== undefined) {
    const over = () => {
      isOver = true
    }
    try {
      await unlessStalled('', () => chosen.command.run(chosen.values, session.context).finally(over))
    } catch (error) {
      problem = error
    }
  }
  try {
    await unlessStalled('', () => session.complete({ isOver }))
  } catch (error) {
    if (problem === undefined) problem = error
    // A StallError would read as if the command itself had not finished.
    else if (!(error instanceof StallError)) session.fail(readableError(error, name))
  }
  if (problem === undefined) return 0
  const interrupt = problem instanceof InterruptedError ? problem : undefined
  if (interrupt !== undefined || (process.signal.aborted && problem === process.signal.reason)) {
    const outcome = interrupt?.outcome === undefined ? '' : `: ${interrupt.outcome}`
    if (!interrupt?.isExpected) session.fail(new UserError(`${name} was interrupted${outcome}`))
    return exitCodes.interrupted
  }
  session.fail(readableError(problem, name))
  const isFinding = problem instanceof UserError && problem.isFinding
  return process.signal.aborted && !isFinding ? exitCodes.interrupted : exitCodeOf(problem)
}

/** `help <command>` is `<command> --help`, and `conn …` what it is here. */
async function readFirstWord(words: readonly string[]): Promise<readonly string[]> {
  const [first, second, ...rest] = words
  if (first === 'help' && second === 'conn') return await readFirstWord([second, ...rest, '--help'])
  if (first === 'help' && second !== undefined) return [second, '--help', ...rest]
  if (first === 'conn') return (await import('./cli/conn.js')).wordsOfSail(words.slice(1))
  return words
}

/** The help of `conn`, if the words ask for it: `help conn`, `conn --help`, `conn help`. */
async function readHelpOfConn([first, second, ...rest]: readonly string[]): Promise<string | undefined> {
  const words =
    first === 'conn' ? [second ?? '', ...rest] : first === 'help' && second === 'conn' ? ['help', ...rest] : undefined
  return words === undefined ? undefined : (await import('./cli/conn.js')).helpOfSail(words)
}

/** Checks that the runner's output file can be written. If not, it is not written at the end either. */
async function assertRunnerOutputs({ env, cwd }: Process, outlet: FailureOutlet): Promise<void> {
  try {
    await assertOutputFiles({ GITHUB_OUTPUT: env['GITHUB_OUTPUT'] || undefined }, cwd)
  } catch (error) {
    outlet.terminal = { ...outlet.terminal, outputs: async () => {} }
    throw error
  }
}

/** Adds the name of the command to the message of a StallError, and words an error of the machine for the user. */
function readableError(error: unknown, name: string): unknown {
  if (error instanceof StallError) return new UserError(`${name} ${error.message}`, { cause: error })
  return machineProblem(error) ?? error
}

async function loadAll(): Promise<Command[]> {
  const all: Command[] = []
  for (const load of Object.values(commands)) all.push(await load())
  return all
}

async function findCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load !== undefined) return await load()
  const near = nearest(name, Object.keys(commands))
  throw new UsageError(
    `unknown command "${name}"; ${near ? `did you mean ${near}?` : 'saas-connector --help shows the commands'}`,
  )
}

/** Reads the inputs from the variable INPUTS in a workflow step, and from the flags and environment variables. */
async function readInputs(process: Process, words: readonly string[], command: Command): Promise<GivenInputs> {
  const { inputs: declarations, positional } = command
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    const json = process.env['INPUTS']
    const flags = inputsFromArguments(words, { ...declarations, ...sharedInputs }, positional)
    return withEnvironment({ ...(json ? inputsFromJson(json, declarations) : {}), ...flags }, declarations, process.env)
  }
  const known = { ...declarations, ...secretFileInputs(declarations), ...sharedInputs }
  const flags = await readSecrets(inputsFromArguments(words, known, positional), declarations, process)
  const filled = withEnvironment(flags, declarations, process.env)
  // Not on a build server: what a repository says there must not change what its jobs do.
  if (process.env['CI']) return filled
  const { shellDefaults } = await import('./commands/shared/shell-defaults.js')
  return { ...filled, ...(await shellDefaults(flags, filled, declarations, process.cwd)) }
}

/**
 * The inputs of each source separately, for masking. Reading the command line can fail with an error that quotes a word
 * of it, before the sources are merged.
 */
function inputSources(process: Process, words: readonly string[], declarations: InputDeclarations): GivenInputs[] {
  const json = process.env['GITHUB_ACTIONS'] === 'true' ? process.env['INPUTS'] : undefined
  const flags = words.flatMap((word, index): GivenInputs[] => {
    if (!word.startsWith('--')) return []
    const [name = '', ...value] = word.slice(2).split('=')
    const text = value.length > 0 ? value.join('=') : (words[index + 1] ?? '')
    // Not the secret, but where it is read from.
    return text === standardInput ? [] : [{ [name]: text }]
  })
  return [
    withEnvironment({}, declarations, process.env),
    ...(json ? [inputsFromJson(json, declarations)] : []),
    ...flags,
  ]
}

/** The inputs that are empty. In an action this includes those that are not given, because they arrive as empty texts. */
function findEmpty(given: GivenInputs, declarations: InputDeclarations, onRunner: boolean): ReadonlySet<string> {
  const isGiven = (name: string) => onRunner || Object.hasOwn(given, name)
  return new Set(Object.keys(declarations).filter((name) => isGiven(name) && !given[name]?.trim()))
}

/** Inputs that only a workflow run of GitHub can use: its repository and event belong to them. */
const workflowInputs = ['github-token']

function warnOfUnusedInputs(values: InputsOf<InputDeclarations>, { context }: Session): void {
  for (const name of workflowInputs)
    if (values[name] !== undefined)
      context.logger.warning(`--${name} is used in a workflow of GitHub alone, and not here; leave it out`)
}

/** Masks secret inputs. Must run before anything is printed, also an error about another input. */
function maskInputs(
  sources: readonly GivenInputs[],
  declarations: InputDeclarations,
  { secrets, terminal }: FailureOutlet,
): void {
  for (const [name, declaration] of Object.entries(declarations)) {
    for (const given of declaration.secret ? sources : []) {
      const value = given[name]
      for (const fresh of value ? secrets.add(value).values : []) terminal.mask(fresh)
    }
  }
}
