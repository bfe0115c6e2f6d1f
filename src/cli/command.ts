import type { Clock } from '../core/clock.js'
import type { SourceLocation } from '../core/errors.js'
import type { Logger } from '../core/logger.js'
import type { SecretStore } from '../core/secrets/store.js'
import type { WorkflowRun } from '../github/workflow-run.js'

/** What an input holds once it was read; the text forms are those of YAML and of the command line. */
export type InputKind = 'text' | 'boolean' | 'integer' | 'list' | 'json' | 'choice'

/** One input of a command: every `action.yml`, README table, `--help` and the parser come from this. */
export interface InputDeclaration {
  kind: InputKind
  description: string
  /** In its text form. Absent: the input may be left out and is then undefined. */
  default?: string
  /** An expression, without its marks, that is the default in `action.yml` only. */
  actionDefault?: string
  /** The allowed words of a `choice`. */
  choices?: readonly string[]
  /** Lower and upper bound of an `integer`. */
  min?: number
  max?: number
  /** Environment variable that is used when the input is not given. */
  env?: string
  /** Inputs that are given instead of it: then a file of the project does not give it either. */
  instead?: readonly string[]
  /** Its value is masked before anything else happens. */
  secret?: boolean
  /** Only on the command line, not in `action.yml`. */
  shellOnly?: boolean
  /** Lines that `--help` shows below the description. */
  details?: readonly string[]
}

export type InputDeclarations = Record<string, InputDeclaration>

type ValueOf<D extends InputDeclaration> = D['kind'] extends 'boolean'
  ? boolean
  : D['kind'] extends 'integer'
    ? number
    : D['kind'] extends 'list'
      ? string[]
      : D['kind'] extends 'json'
        ? unknown
        : D extends { choices: readonly (infer C)[] }
          ? C
          : string

/** The typed object that a command gets: an input without a default may be undefined. */
export type InputsOf<I extends InputDeclarations> = {
  [K in keyof I]: I[K] extends { default: string } ? ValueOf<I[K]> : ValueOf<I[K]> | undefined
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  location?: SourceLocation | undefined
  /** Shown after the others of its level, also where not all of them fit. */
  isLast?: true
}

/** How variables are set and texts are quoted there. */
export type ShellKind = 'posix' | 'powershell'

/** What a command may know and use of its surroundings. It reads neither the environment nor the arguments itself. */
export interface CommandContext<Output extends string = string> {
  logger: Logger
  clock: Clock
  /** Aborted when the user or the runner interrupts. */
  signal: AbortSignal
  /** The folder that relative paths start from. */
  workingDirectory: string
  /** The root that locations are shown relative to: the checked out repository on a runner. */
  workspace: string
  /** A folder for files that need not outlive the job; undefined in a shell, where the user names the folders. */
  reportDirectory: string | undefined
  /** Variables that name proxies and certificates, for calls to the tenant. */
  environment: Readonly<NodeJS.ProcessEnv>
  /** Times and sizes of calls to the tenant that differ from the usual ones, as tests of slow answers need them. */
  callLimits?: Readonly<Record<string, number>>
  /** The environment without any credential of ours and without the runner's command files, for child processes. */
  childEnvironment(): NodeJS.ProcessEnv
  /**
   * The inputs that came as empty text, as a secret or variable gives it that does not exist. An action gets every input
   * so that is not given.
   */
  emptyInputs: ReadonlySet<string>
  /** The workflow run; undefined in a shell. */
  workflow: WorkflowRun | undefined
  /** The shell of the person who reads what is printed; undefined where a program reads it. */
  shell: ShellKind | undefined
  /** Characters of a line of the terminal that a person reads; undefined where there is none. */
  columns: number | undefined
  /**
   * Hides a value, in whatever form, from everything that is printed or written from now on.
   *
   * @param label - what a check calls it that finds it in what the connector sends.
   */
  mask(secret: string, label?: string): void
  /** The secrets of the run; for files that the command writes itself, and for whoever else prints or writes. */
  secrets: SecretStore
  /** Sets an output of the command. Outputs that were never set are written empty. */
  setOutput(name: Output, value: string | number | boolean): void
  /** The same for the path of a file or folder: it is never rewritten, also if a part of it is a secret. */
  setPathOutput(name: Output, path: string): void
  annotate(annotation: Annotation): void
  /** Logs lines after all annotations: what a reader needs last. */
  closing: Pick<Logger, 'info' | 'debug'>
  /** Adds a section of Markdown to the job summary; outside text in it is escaped already (`report/markdown.ts`). */
  addSummary(markdown: string): void
  /**
   * Runs `work` as one of several runs of the command: outputs and summary begin anew. At its end prints annotations and
   * closing lines, and why it failed, unless that ends the command: then rejects.
   */
  oneRun(work: () => Promise<void>): Promise<void>
  /** Puts a line of Markdown above all sections; the last one given stays. */
  setHeadline(markdown: string): void
  /** Runs `work` with its log folded under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** How the action of a command presents itself on GitHub. */
export interface ActionMetadata {
  title: string
  icon: string
  color: 'white' | 'black' | 'yellow' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'gray-dark'
}

export interface Command<
  I extends InputDeclarations = InputDeclarations,
  O extends Record<string, string> = Record<string, string>,
> {
  name: string
  /** One sentence, for `--help` and `action.yml`. */
  summary: string
  /** Absent: the command is for the command line alone. */
  action?: ActionMetadata
  inputs: I
  /**
   * The inputs that a command line may also give as words without a flag, in this order. A word of digits fits an integer,
   * any other word does not.
   */
  positional?: readonly Extract<keyof I, string>[]
  /** Name → description. */
  outputs: O
  run(inputs: InputsOf<I>, context: CommandContext<Extract<keyof O, string>>): Promise<void>
}

/** Keeps the literal types of a declaration. */
export function defineCommand<const I extends InputDeclarations, const O extends Record<string, string>>(
  command: Command<I, O>,
): Command<I, O> {
  return command
}
