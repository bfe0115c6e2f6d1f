import { createHash } from 'node:crypto'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { runProgram } from '../../cli/exec.js'
import { EnvironmentError, InterruptedError, reportedProblem, UsageError, UserError } from '../../core/errors.js'
import { mapLimited } from '../../core/pool.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import { nameText, table, text } from '../../report/markdown.js'
import { RecordBranch, recordBranchInputs } from '../shared/record-branch.js'
import { readRunFacts } from '../shared/run-facts.js'
import { chosenEntries, type Entry, parsePart, readEntries } from './entries.js'

/** The variable with the configuration of an entry for which `connectors.yml` names none. */
const usualConfig = 'CONNECTOR_CONFIG'

/** Milliseconds that the commands have at an interrupt to put back what they changed, where nobody kills all before. */
const graceMs = 30_000

const inputs = {
  script: {
    kind: 'text',
    description:
      'Commands for sh -e, in which CONNECTOR is the alias, CONNECTOR_PATH the folder, CONNECTOR_ENVIRONMENT the environment, CONNECTOR_NUMBER the place in the file of entries, PROJECT_NUMBER that of the first entry with the same folder, and PROJECT_KEY a name made of the folder.',
  },
  entries: { kind: 'text', description: 'File with the outputs of discover (--outputs-file).' },
  environment: {
    kind: 'text',
    description: 'Only the entries of this environment, and those that name none. Default: all.',
  },
  connector: { kind: 'text', description: 'Only the connector of this alias. Default: all.' },
  projects: {
    kind: 'boolean',
    default: 'false',
    description: 'Once for each project, also where it has an entry for each of several environments.',
  },
  part: {
    kind: 'text',
    description: 'Only a part of the entries, such as 2/4, where several jobs share them.',
  },
  concurrency: {
    kind: 'integer',
    min: 1,
    max: 20,
    default: '1',
    description: 'How many entries are worked on at the same time.',
  },
  config: {
    kind: 'boolean',
    default: 'false',
    description: `Set CONFIG_PATH to the value of the variable that connectors.yml names as config, ${usualConfig} by default. An entry fails if it names one that is not set.`,
  },
  ...recordBranchInputs,
} as const satisfies InputDeclarations

export const each = defineCommand({
  name: 'each',
  summary: 'Runs commands for each connector that discover found, on any build server. One that fails stops no other.',
  positional: ['script'],
  inputs,
  outputs: {
    count: 'Number of entries that the commands were run for.',
    failed: 'Number of entries for which they failed.',
  },
  async run(given, context) {
    const { script } = given
    if (script === undefined) throw new UsageError('give the commands to run, as a word in quotes')
    if (given.entries === undefined)
      throw new UsageError('give --entries, a file that "saas-connector discover --outputs-file FILE" writes')
    const part = given.part === undefined ? undefined : parsePart(given.part)
    // A variable that is not set would choose what belongs to others, too.
    const empty = ['environment', 'connector', 'part', 'record-branch'].find((name) => context.emptyInputs.has(name))
    if (empty !== undefined) throw new UsageError(`--${empty} is empty; give a value, or leave it out`)
    const all = await readEntries(given.entries, context.workingDirectory)
    const { environment, connector, projects: isByProject } = given
    const entries = chosenEntries(all, { environment, connector, part, isByProject })
    context.logger.info(`${count(entries.length, 'entry', 'entries')} of ${all.length}`)
    context.setOutput('count', 0)
    context.setOutput('failed', 0)
    if (entries.length === 0) return
    const record = await openRecord(given, context)
    const results: Result[] = []
    const unfinished: Result[] = []
    const sorted = () => [...results, ...unfinished].sort((a, b) => a.entry.number - b.entry.number)
    try {
      await mapLimited(entries, given.concurrency, async (entry) => {
        const result = await runEntry(entry, { ...given, script }, record, context).catch((error: unknown) => {
          unfinished.push({ entry, problem: reportedProblem(error) })
          throw error
        })
        results.push(result)
        context.setOutput('count', results.length)
        context.setOutput('failed', results.filter(({ problem }) => problem !== undefined).length)
      })
    } catch (error) {
      if (!(error instanceof InterruptedError)) throw error
      const outcome = `the commands ended for ${results.length} of ${count(entries.length, 'entry', 'entries')}`
      throw new InterruptedError(error.message, { outcome, cause: error })
    } finally {
      await saveAgain(record, context)
      await record?.close()
      context.addSummary(`## Each\n\n${resultTable(sorted(), entries.length)}`)
    }
    assertNoneFailed(sorted())
  },
})

type EachInputs = InputsOf<typeof inputs>

interface Result {
  entry: Entry
  /** Why it failed. */
  problem: string | undefined
}

async function openRecord(given: EachInputs, context: CommandContext): Promise<RecordBranch | undefined> {
  const { 'record-branch': branch, 'record-remote': remote } = given
  if (branch === undefined) return undefined
  return await RecordBranch.open({ 'record-branch': branch, 'record-remote': remote }, context, { isWritten: true })
}

/** Tries once more to save what a save that failed has left, which is told already. */
async function saveAgain(record: RecordBranch | undefined, { logger }: CommandContext): Promise<void> {
  try {
    if (await record?.saveAgain('Record what could not be recorded before'))
      logger.info('what could not be recorded before is recorded now')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    logger.info(`what was done is not recorded: ${error.message}`)
  }
}

/** Runs the commands for an entry, and saves what they recorded, however they ended. */
async function runEntry(
  entry: Entry,
  given: EachInputs & { script: string },
  record: RecordBranch | undefined,
  context: CommandContext,
): Promise<Result> {
  const name = nameOf(entry)
  const print = (line: string) => context.logger.info(`${name}: ${line}`)
  const config = given.config ? configOf(entry, context) : { variables: {} }
  if ('problem' in config) {
    print(config.problem)
    return { entry, problem: config.problem }
  }
  const env = {
    ...context.environment,
    CONNECTOR: entry.alias,
    CONNECTOR_PATH: entry.path,
    CONNECTOR_ENVIRONMENT: entry.environment,
    CONNECTOR_NUMBER: String(entry.number),
    PROJECT_NUMBER: String(entry.project),
    PROJECT_KEY: projectKey(entry.path),
    ...config.variables,
    ...(record === undefined ? {} : { RECORD: record.folder }),
  }
  const { workingDirectory: cwd, signal, logger } = context
  let problem: string | undefined
  try {
    const options = { cwd, env, signal, graceMs }
    const code = await runProgram('sh', ['-e', '-c', given.script], options, { ...logger, info: print })
    if (code !== 0) problem = `the commands ended with code ${code}`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new EnvironmentError('there is no program sh on PATH; on Windows it comes with Git', { cause: error })
  } finally {
    await record?.save(await messageFor(entry, context))
  }
  print(problem ?? 'done')
  return { entry, problem }
}

/** Names the files of a project. Unlike its number, it is the same in another file of entries. */
function projectKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

/** The variable with the path of its configuration; a problem if `connectors.yml` names one that is not set. */
function configOf(
  { config }: Entry,
  { environment }: Pick<CommandContext, 'environment'>,
): { variables: Record<string, string> } | { problem: string } {
  const value = environment[config || usualConfig]
  if (config === '' || value) return { variables: { CONFIG_PATH: value ?? '' } }
  return { problem: `the variable ${printableName(config)}, which connectors.yml names as its config, is not set` }
}

async function messageFor(entry: Entry, context: CommandContext): Promise<string> {
  const { run } = await readRunFacts(context)
  const address = run === undefined ? '' : `\n\n${context.secrets.clean(run, { isWhole: true })}`
  return `Record what was done for ${nameOf(entry)}${address}`
}

/** Both names as `quote` shows them, without its marks. */
function nameOf({ alias, environment }: Entry): string {
  const names = (environment === '' ? [alias] : [alias, environment]).map((name) => quote(printableName(name)))
  return names.map((name) => name.slice(1, -1)).join(' in ')
}

function resultTable(results: readonly Result[], wanted: number): string {
  const rows = results.map(({ entry, problem }) => [
    nameText(nameOf(entry)),
    problem === undefined ? '✅' : `❌ ${text(problem)}`,
  ])
  const left = wanted - results.length
  const more = left === 0 ? '' : `Not begun: ${count(left, 'entry', 'entries')}.`
  return [rows.length === 0 ? '' : table(['Connector', 'Result'], rows), more]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Connectors that the error names. */
const maxNamed = 20

function assertNoneFailed(results: readonly Result[]): void {
  const failed = results.filter(({ problem }) => problem !== undefined)
  if (failed.length === 0) return
  const names = failed.slice(0, maxNamed).map(({ entry }) => nameOf(entry))
  const more = failed.length > maxNamed ? ` and ${failed.length - maxNamed} more` : ''
  throw new UserError(
    `${failed.length} of ${count(results.length, 'entry', 'entries')} failed: ${names.join(', ')}${more}; see the lines that begin with the name`,
    { isFinding: true },
  )
}
