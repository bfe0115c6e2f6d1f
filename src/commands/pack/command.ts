import { basename, resolve } from 'node:path'
import { specName } from '../../bundle/bundle.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { runProgram } from '../../cli/exec.js'
import { assertOutputFiles, assertOutputFolders } from '../../cli/output-paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { assertOwnCode, foreignCodeInputs } from '../shared/foreign-code.js'
import { assertConnectorsFile, connectorsFileInput, uncommittedReason } from '../shared/project-history.js'
import { readRunFacts } from '../shared/run-facts.js'
import { isZipName, type PackOptions, packProject } from './pack.js'
import { packSection } from './summary.js'

export const packInputs = {
  path: { kind: 'text', default: '.', description: 'Folder of the connector project, the one with package.json.' },
  install: {
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    description: 'Install the dependencies from the lockfile: auto does so if they are missing or outdated.',
  },
  build: {
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    description:
      'Run the script of package.json that makes the bundle: build, or the one that runs ncc where build only compiles. auto does so if there is one.',
  },
  out: {
    kind: 'text',
    description: 'Zip to write, or a folder for it. Default: dist/<name>-<version>.zip in the project.',
  },
  compression: {
    kind: 'choice',
    choices: ['store', 'deflate'],
    default: 'store',
    description: 'store writes the same bytes on every machine; deflate writes a smaller zip.',
  },
  include: {
    kind: 'list',
    default: '',
    description:
      'Files beside index.js to pack too, separated by commas, such as 75.index.js. The platform is not known to load them.',
  },
  ...connectorsFileInput,
  ...foreignCodeInputs,
} as const satisfies InputDeclarations

export const pack = defineCommand({
  name: 'pack',
  summary: 'Installs, builds and checks a connector project and packs its bundle.',
  action: { title: 'SaaS connector: pack', icon: 'package', color: 'blue' },
  positional: ['path'],
  inputs: packInputs,
  outputs: {
    file: 'Path of the zip.',
    sha256: 'SHA-256 of the zip, in hex.',
    size: 'Size of the zip in bytes.',
    name: 'Name of the project, from package.json.',
    version: 'Version of the project, from package.json.',
    commands: 'The commands of the connector, as a JSON array.',
    uncommitted:
      'Whether the project, as it was built, differs from the commit of the run: true, false or unknown. For the input of upload in another job.',
  },
  async run(inputs, context) {
    assertOwnCode(inputs, context)
    await assertPackInputs(inputs, context)
    const packed = await packProject(packOptions(inputs, context))
    context.setPathOutput('file', packed.file)
    context.setOutput('sha256', packed.sha256)
    context.setOutput('size', packed.size)
    context.setOutput('name', packed.name)
    context.setOutput('version', packed.version)
    context.setOutput('commands', JSON.stringify(packed.commands))
    context.setOutput('uncommitted', 'unknown')
    context.addSummary(`## Pack\n\n${packSection(packed)}`)
    context.setOutput('uncommitted', await readUncommitted(inputs, context))
  },
})

/** Whether the project differs from the commit of the run. A job that gets only the zip cannot tell. */
async function readUncommitted(
  { path, 'connectors-file': connectorsFile }: InputsOf<typeof packInputs>,
  context: CommandContext,
): Promise<boolean | 'unknown'> {
  const { commit } = await readRunFacts(context)
  const project = { path, 'connectors-file': connectorsFile, record: undefined, journal: undefined }
  const reason = commit === undefined ? undefined : await uncommittedReason(project, commit, context)
  if (commit === undefined || reason === undefined) return 'unknown'
  if (reason === 'none') return false
  const difference = 'changed' in reason ? quote(printableName(reason.changed)) : 'another commit is checked out'
  context.logger.info(`the project differs from commit ${commit.slice(0, 12)} (${difference})`)
  return true
}

/** Refuses an `out` that cannot be written and a `connectors-file` that cannot be read, before anything is built. */
export async function assertPackInputs(inputs: InputsOf<typeof packInputs>, context: CommandContext): Promise<void> {
  const { out } = inputs
  const { workingDirectory } = context
  await assertConnectorsFile(inputs, context)
  if (out === undefined) return
  await (isZipName(out) ? assertOutputFiles : assertOutputFolders)({ out }, workingDirectory)
}

/** The options of `packProject` for the inputs of a command. */
export function packOptions(inputs: InputsOf<typeof packInputs>, context: CommandContext): PackOptions {
  const { workingDirectory, logger, signal } = context
  return {
    directory: resolve(workingDirectory, inputs.path),
    install: inputs.install,
    build: inputs.build,
    out: inputs.out === undefined ? undefined : resolve(workingDirectory, inputs.out),
    compression: inputs.compression,
    include: inputs.include,
    workingDirectory,
    environment: context.childEnvironment(),
    runCommand: (command, args, { onLine = () => {}, ...options }) => {
      const add = (line: string) => {
        onLine(line)
        logger.info(line)
      }
      return runProgram(command, args, { ...options, signal }, { debug: add, info: add, warning: add })
    },
    signal,
    logger,
    group: (title, work) => context.group(title, work),
    secrets: context.secrets,
    onFinding: (finding) =>
      context.annotate({ ...finding, title: basename(finding.location.file) === specName ? specName : 'pack' }),
  }
}
