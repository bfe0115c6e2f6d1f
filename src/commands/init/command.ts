import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { displayPath } from '../../core/paths.js'
import { shellLine } from '../../core/shell.js'
import { configInputs, readConfig } from '../shared/config.js'
import { programRoot } from '../shared/program-root.js'
import { makeBaseline } from './baseline.js'
import { baselineName, type NeededSettings } from './files.js'
import { assertNoOverwrite, type ProjectPlan, planProject, type WrittenProject, writeProject } from './init.js'
import { compareFiles } from './write-files.js'

const initInputs = {
  name: {
    kind: 'text',
    description:
      'Name of the connector, whose folder is created in the working directory; or the path of the folder, whose last part is the name. For @scope/name the folder is name.',
    details: ['With --existing: the folder of the project, by default the working directory.'],
  },
  customizer: { kind: 'boolean', default: 'false', description: 'Create a connector customizer.' },
  existing: {
    kind: 'boolean',
    default: 'false',
    description: 'Add only the workflows, validate.yml and a first baseline to an existing project.',
  },
  baseline: {
    kind: 'boolean',
    default: 'true',
    description:
      'With existing: pack and validate the project, and write the findings into validation-baseline.json, so that the workflows fail only for new ones. This installs its dependencies and runs its build.',
  },
  ...configInputs,
  workflows: {
    kind: 'choice',
    choices: ['auto', 'project', 'repository', 'none'],
    default: 'auto',
    description:
      'Where to write workflows: project for the project; repository for the root of its git repository, as workflows for several connectors; auto for repository if the project is not the root.',
  },
  recording: {
    kind: 'boolean',
    default: 'false',
    description:
      'Also write a workflow that records the target system of the connector once a week, and opens a pull request with the difference, so that pull requests are validated on that without secrets.',
  },
  action: {
    kind: 'text',
    default: 'OWNER/saas-connector-actions@v1',
    description: 'Repository and version of these actions in the workflows, as owner/repository@ref.',
  },
  force: { kind: 'boolean', default: 'false', description: 'Overwrite existing files.' },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Only print what would be written.' },
} as const satisfies InputDeclarations

export const init = defineCommand({
  name: 'init',
  summary: 'Creates a connector project with tests and workflows, or adds the workflows to a project.',
  positional: ['name'],
  inputs: initInputs,
  outputs: {
    path: 'Folder of the project.',
    written: 'The files that were written, as a JSON array of paths.',
  },
  async run(inputs, context) {
    const { force, 'dry-run': dryRun } = inputs
    const config = await readConfig(inputs, context)
    const plan = await planWithBaseline(inputs, config, context)
    context.setPathOutput('path', plan.folder)
    if (plan.replacedName !== undefined) {
      context.logger.info(
        `the name in package.json is not a valid npm package name; the workflows use ${plan.replacedName}`,
      )
    }
    const result = await writeProject(plan.files, { force, dryRun, signal: context.signal })
    context.setOutput('written', JSON.stringify(dryRun ? [] : result.written.map(({ file }) => file.path)))
    logResult(result, dryRun, context)
    if (result.written.length > 0 && !dryRun) logNextSteps(plan, inputs, context)
  },
})

type InitInputs = InputsOf<typeof initInputs>

/** The plan of the project, with a first baseline if it is to have one and can be built. */
async function planWithBaseline(
  inputs: InitInputs,
  config: Record<string, unknown> | undefined,
  context: CommandContext,
): Promise<ProjectPlan> {
  const { logger, workingDirectory } = context
  const { name, customizer, existing, workflows, recording, action, force } = inputs
  const options = { name, customizer, existing, workflows, recording, action, force, workingDirectory }
  const plan = await planProject(options)
  if (!inputs.baseline || !plan.needsBaseline) return plan
  if (!force) assertNoOverwrite(await compareFiles(plan.files))
  if (inputs['dry-run']) {
    logger.info(`would pack and validate the project, and write its findings into ${baselineName}`)
    return plan
  }
  logger.info('packing and validating the project for its first baseline')
  const outcome = await makeBaseline(plan.folder, config, context)
  if ('problem' in outcome) {
    logger.info(
      `no baseline was written: ${outcome.problem}; run init again with --force when the project can be validated`,
    )
    return plan
  }
  logger.info(
    `${outcome.totals}: the findings of today${listOf(outcome.found)} are in ${baselineName}, and the workflows fail only for new ones`,
  )
  if (config === undefined) {
    logger.info('checks that need a configuration were skipped; for their findings too, give --config-path and --force')
  }
  return planProject({ ...options, baseline: outcome.content })
}

/** Names that are listed before `and 3 more`. */
const maxListed = 8

function listOf(checks: readonly string[]): string {
  if (checks.length === 0) return ''
  const more = checks.length - maxListed
  return ` (${checks.slice(0, maxListed).join(', ')}${more > 0 ? ` and ${more} more` : ''})`
}

function logResult({ written, kept }: WrittenProject, dryRun: boolean, { logger }: CommandContext): void {
  for (const { file, state } of written) {
    const verb = state === 'new' ? 'write' : 'overwrite'
    logger.info(dryRun ? `would ${verb} ${file.shown}` : `${state === 'new' ? 'wrote' : 'overwrote'} ${file.shown}`)
  }
  for (const { file, state } of kept) {
    logger.info(`${file.shown} exists already ${state === 'same' ? 'with this content' : 'and is kept'}`)
  }
  if (written.length === 0) logger.info('nothing to write')
}

/** As in the READMEs of the templates. The configuration is in a file, because shells differ in quoting. */
const firstCommands = {
  connector: [
    'then write {"token":"any-token"} into config.json, and pack and validate on this machine:',
    'saas-connector pack --out dist/connector.zip, saas-connector validate --file dist/connector.zip --config-path config.json',
  ],
  customizer: [
    'then pack, and validate on the samples in validate.yml on this machine:',
    'saas-connector pack --out dist/customizer.zip, saas-connector validate --customizer dist/customizer.zip',
  ],
}

function logNextSteps(
  { folder, kind, needed }: ProjectPlan,
  { existing, action, workflows, recording }: InitInputs,
  { logger, workingDirectory, environment }: CommandContext,
): void {
  if (!existing) {
    logger.info(`next: cd ${displayPath(folder, workingDirectory)}, npm ci, npm test`)
    logger.info(firstCommands[kind].join(' '))
    if (!isOnPath('saas-connector', environment)) {
      const install = shellLine(['npm', 'install', '--global', programRoot()])
      logger.info(`saas-connector is not on PATH yet; install it once: ${install}`)
    }
  }
  for (const line of neededLines(needed)) logger.info(line)
  if (recording) {
    logger.info(
      'for the pull request of the recording, allow GitHub Actions to create pull requests in the settings of the repository, and store the configuration of a sandbox as the secret CONNECTOR_CONFIG',
    )
  }
  if (workflows !== 'none' && action.startsWith('OWNER/')) {
    logger.info('in the workflows, replace OWNER by the owner of the repository of these actions')
  }
}

/** The variable that a repository has only for as long as a breaking change is to be accepted. */
const acceptsBreaking = 'ACCEPT_BREAKING'

/** What to create before the workflows run. */
function neededLines({ variables, secrets, environments }: NeededSettings): string[] {
  const asked = [
    { kind: 'variable', names: variables.filter((name) => name !== acceptsBreaking) },
    { kind: 'secret', names: secrets },
    { kind: 'environment', names: environments },
  ].filter(({ names }) => names.length > 0)
  if (asked.length === 0) return []
  const list = asked.map(({ kind, names }) => `${kind}${names.length > 1 ? 's' : ''} ${names.join(', ')}`)
  const lines = [`create in the settings of the repository: ${list.join('; ')}`]
  if (environments.length > 0)
    lines.push(
      `protect the environment ${environments.join(', ')} with required reviewers before the first release: GitHub creates one that does not exist, without protection`,
    )
  if (variables.includes(acceptsBreaking))
    lines.push(`the variable ${acceptsBreaking} is needed only when a release is refused for a breaking change`)
  return lines
}

/** Whether a shell finds a program. npm adds the folders `node_modules/.bin` only for as long as it runs one itself. */
function isOnPath(name: string, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  const [, path = ''] = Object.entries(environment).find(([key]) => key.toUpperCase() === 'PATH') ?? []
  const folders = path.split(delimiter).filter((folder) => folder !== '' && !/node_modules[\\/]\.bin$/.test(folder))
  return folders.some((folder) => existsSync(join(folder, process.platform === 'win32' ? `${name}.cmd` : name)))
}
