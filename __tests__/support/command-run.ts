import type { Annotation, Command, CommandContext, InputDeclarations } from '../../src/cli/command.js'
import { parseInputs } from '../../src/cli/inputs.js'
import type { Clock } from '../../src/core/clock.js'
import { RecordingLogger } from '../../src/core/logger.js'
import { SecretStore } from '../../src/core/secrets/store.js'

/** The effects of a command, as recorded by its context. */
export interface CommandRun {
  /** What it threw; undefined if it succeeded. */
  error: unknown
  outputs: Record<string, string>
  annotations: Annotation[]
  summary: string
  logger: RecordingLogger
}

export interface CommandRunOptions {
  clock: Clock
  workingDirectory: string
  signal?: AbortSignal
  callLimits?: Readonly<Record<string, number>>
  environment?: Readonly<NodeJS.ProcessEnv>
  /** Called with the name of each output before it is set. */
  onOutput?: (name: string) => void
}

/** Runs a command with a virtual clock, so that no test waits. */
export async function runCommand<I extends InputDeclarations, O extends Record<string, string>>(
  command: Command<I, O>,
  given: Record<string, string>,
  {
    clock,
    workingDirectory,
    signal = new AbortController().signal,
    onOutput,
    callLimits = {},
    environment = {},
  }: CommandRunOptions,
): Promise<CommandRun> {
  const run: CommandRun = {
    error: undefined,
    outputs: {},
    annotations: [],
    summary: '',
    logger: new RecordingLogger(),
  }
  const context: CommandContext = {
    logger: run.logger,
    clock,
    signal,
    workingDirectory,
    workspace: workingDirectory,
    reportDirectory: undefined,
    emptyInputs: new Set(),
    environment,
    callLimits,
    childEnvironment: () => ({ PATH: process.env['PATH'] }),
    workflow: undefined,
    shell: undefined,
    columns: undefined,
    mask() {},
    secrets: new SecretStore(),
    setOutput: (name, value) => {
      onOutput?.(name)
      run.outputs[name] = String(value)
    },
    setPathOutput: (name, path) => {
      onOutput?.(name)
      run.outputs[name] = path
    },
    annotate: (annotation) => {
      run.annotations.push(annotation)
    },
    closing: run.logger,
    oneRun: async (work) => await work(),
    addSummary: (markdown) => {
      run.summary += markdown
    },
    setHeadline() {},
    group: async (_title, work) => await work(),
  }
  try {
    await command.run(parseInputs(given, command.inputs), context)
  } catch (error) {
    run.error = error
  }
  return run
}
