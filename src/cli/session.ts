import { realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Clock } from '../core/clock.js'
import { EnvironmentError, type SourceLocation, UserError } from '../core/errors.js'
import { fileErrorReason, writeNamedFile } from '../core/files.js'
import { type Clean, constant, trusted } from '../core/secrets/clean.js'
import type { SecretStore } from '../core/secrets/store.js'
import { oneLine } from '../core/text.js'
import type { WorkflowRun } from '../github/workflow-run.js'
import { fitAnnotations } from './annotations.js'
import { childEnvironment } from './child-environment.js'
import type { Annotation, CommandContext, ShellKind } from './command.js'
import { printFailure } from './failure.js'
import { guarded } from './guard.js'
import { joinSections } from './summary-size.js'
import type { Terminal } from './terminal.js'

export interface SessionOptions {
  terminal: Terminal
  secrets: SecretStore
  clock: Clock
  signal: AbortSignal
  environment: Readonly<NodeJS.ProcessEnv>
  workingDirectory: string
  workflow: WorkflowRun | undefined
  /** Names of the inputs that came as empty text. Default: none. */
  emptyInputs?: ReadonlySet<string>
  /** The shell of the person who reads what is printed; undefined if nobody is known to. */
  shell?: ShellKind | undefined
  /** Characters of a line of the terminal; undefined if there is none. */
  columns?: number | undefined
  /** Names of the outputs that the command declares. */
  outputNames: readonly string[]
  /** File for the outputs as one JSON object, for build servers that are not GitHub's. */
  outputsFile?: string | undefined
  /** File for the summary, in Markdown. */
  summaryFile?: string | undefined
}

/**
 * One execution of a command: everything that it prints, annotates or writes passes through here, is freed of secrets
 * and guarded, and is completed at the end whether the command succeeded or not.
 */
export class Session {
  readonly context: CommandContext
  readonly #options: SessionOptions
  readonly #workspace: string
  readonly #annotations: Annotation[] = []
  /** Log lines that come after the annotations. */
  readonly #closing: (() => void)[] = []
  readonly #sections: Clean[] = []
  #headline: Clean | undefined
  #outputs: Record<string, Clean>

  constructor(options: SessionOptions) {
    this.#options = options
    const { terminal, secrets, environment, workingDirectory } = options
    this.#workspace = workspaceOf(environment['GITHUB_WORKSPACE'], workingDirectory)
    this.#outputs = noOutputs(options.outputNames)
    const temporary = options.workflow && environment['RUNNER_TEMP']
    this.context = {
      logger: {
        progress: terminal.progress && ((message) => terminal.progress?.(this.#clean(message))),
        debug: (message) => terminal.debug(this.#clean(message)),
        info: (message) => terminal.info(this.#clean(message)),
        warning: (message) => terminal.warning(this.#clean(message)),
      },
      clock: options.clock,
      signal: options.signal,
      workingDirectory,
      workspace: this.#workspace,
      reportDirectory: temporary ? join(temporary, 'saas-connector-report') : undefined,
      environment,
      childEnvironment: () => childEnvironment(environment, secrets),
      workflow: options.workflow,
      emptyInputs: options.emptyInputs ?? new Set(),
      shell: options.shell,
      columns: options.columns,
      secrets,
      mask: (secret, label) => {
        for (const value of secrets.add(secret, { label }).values) terminal.mask(value)
      },
      setOutput: (name, value) => {
        this.#setOutput(name, secrets.clean(String(value), { isWhole: true }))
      },
      setPathOutput: (name, path) => {
        this.#setOutput(name, trusted(path, 'a later step must find the file'))
      },
      annotate: (annotation) => {
        this.#annotations.push(annotation)
      },
      closing: {
        debug: (message) => {
          this.#closing.push(() => terminal.debug(this.#clean(message)))
        },
        info: (message) => {
          this.#closing.push(() => terminal.info(this.#clean(message)))
        },
      },
      addSummary: (markdown) => {
        this.#sections.push(secrets.clean(markdown))
      },
      oneRun: async (work) => {
        this.#outputs = noOutputs(options.outputNames)
        this.#sections.length = 0
        this.#headline = undefined
        try {
          await work()
        } catch (error) {
          if (options.signal.aborted || !(error instanceof UserError)) throw error
          this.#printCollected()
          this.fail(error)
          return
        }
        this.#printCollected()
      },
      setHeadline: (markdown) => {
        this.#headline = secrets.clean(markdown)
      },
      group: async (title, work) => {
        terminal.startGroup(this.#clean(title))
        try {
          return await work()
        } finally {
          terminal.endGroup()
        }
      },
    }
  }

  /** Prints why the command failed: one line for what the user can mend, the stack for a defect of ours. */
  fail(error: unknown): void {
    printFailure(error, this.#options, error instanceof UserError ? this.#shown(error.location) : undefined)
  }

  /**
   * Prints the annotations and what comes after them, then writes outputs and summary, each even if another cannot be written. Called once, last, also
   * after a failure.
   *
   * @param isOver - false when the command was left in the middle: what it had not done by then may be done all the same.
   * @throws UserError for what could not be written. For a job summary there is only a warning, as nothing depends on it.
   */
  async complete({ isOver = true }: { isOver?: boolean } = {}): Promise<void> {
    const outputs = isOver ? this.#outputs : withoutDenials(this.#outputs)
    const { terminal, outputsFile, summaryFile, workingDirectory } = this.#options
    this.#printCollected()
    const sections = this.#headline === undefined ? this.#sections : [this.#headline, ...this.#sections]
    const summary = joinSections(sections)
    const problems: string[] = []
    // Outputs come first: the steps that follow depend on them.
    await attempt(problems, 'the outputs of the step', () => terminal.outputs(outputs))
    if (outputsFile) {
      const json = `${JSON.stringify(outputs, null, 2)}\n`
      const path = resolve(workingDirectory, outputsFile)
      await attempt(problems, '', () => writeNamedFile(path, json, `outputs-file ${outputsFile}`))
    }
    const unshown: string[] = []
    if (sections.length > 0) await attempt(unshown, 'the summary of the job', () => terminal.summary(summary))
    for (const problem of unshown) this.context.logger.warning(problem)
    if (summaryFile) {
      const path = resolve(workingDirectory, summaryFile)
      await attempt(problems, '', () => writeNamedFile(path, summary, `summary-file ${summaryFile}`))
    }
    if (problems.length > 0) throw new EnvironmentError(problems.join('; '))
  }

  #printCollected(): void {
    const annotations = this.#annotations.splice(0).map((annotation) => ({
      ...annotation,
      title: oneLine(this.#clean(annotation.title)),
      message: this.#clean(annotation.message),
      location: this.#shown(annotation.location),
    }))
    for (const annotation of fitAnnotations(annotations, this.#options.workflow !== undefined)) {
      this.#options.terminal.annotation(annotation)
    }
    for (const print of this.#closing.splice(0)) print()
  }

  #setOutput(name: string, value: Clean): void {
    if (!Object.hasOwn(this.#outputs, name)) throw new Error(`output ${name} is not declared`)
    this.#outputs[name] = value
  }

  #clean(text: string): Clean {
    return guarded(text, this.#options.secrets)
  }

  /** The location as GitHub and people want it: relative to the repository, with forward slashes; as it is if outside. */
  #shown(location: SourceLocation | undefined): SourceLocation | undefined {
    if (location === undefined) return undefined
    const path = relative(this.#workspace, resolve(this.#options.workingDirectory, location.file))
    const file = path !== '' && isBelow(path) ? path.split(sep).join('/') : location.file
    return { ...location, file: this.#clean(file) }
  }
}

const noText = constant('')

function noOutputs(names: readonly string[]): Record<string, Clean> {
  return Object.fromEntries(names.map((name) => [name, noText]))
}

/** Runs one write, and collects the message of a failure. `what` names what is written, if the error does not. */
async function attempt(problems: string[], what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    problems.push(error instanceof UserError ? error.message : `cannot write ${what}: ${fileErrorReason(error)}`)
  }
}

/** `false` and `0` say that something was not done, which nobody knows of work that was left in the middle. */
function withoutDenials(outputs: Readonly<Record<string, Clean>>): Record<string, Clean> {
  const entries = Object.entries(outputs)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === 'false' || value === '0' ? constant('unknown') : value]),
  )
}

/**
 * The workspace in the spelling of the working directory. A system tells a process its folder without links, and the
 * runner may name the workspace by one: files would then seem to lie outside.
 */
function workspaceOf(given: string | undefined, workingDirectory: string): string {
  const workspace = resolve(given || workingDirectory)
  if (isBelow(relative(workspace, workingDirectory))) return workspace
  try {
    const real = realpathSync.native(workspace)
    return isBelow(relative(real, workingDirectory)) ? real : workspace
  } catch {
    // It is not there: then no file lies in it.
    return workspace
  }
}

/** True for a relative path that leads nowhere outside. */
function isBelow(path: string): boolean {
  return !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`)
}
