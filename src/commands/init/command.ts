import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { displayPath } from '../../core/paths.js'
import { type ProjectPlan, planProject, type WrittenProject, writeProject } from './init.js'

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
    description: 'Add only the workflows and validate.yml to an existing project.',
  },
  workflows: {
    kind: 'choice',
    choices: ['auto', 'project', 'repository', 'none'],
    default: 'auto',
    description:
      'Where to write workflows: project for the project; repository for the root of its git repository, as workflows for several connectors; auto for repository if the project is not the root.',
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
  positional: 'name',
  inputs: initInputs,
  outputs: {
    path: 'Folder of the project.',
    written: 'The files that were written, as a JSON array of paths.',
  },
  async run(inputs, context) {
    const { force, 'dry-run': dryRun } = inputs
    const plan = await planProject({ ...inputs, workingDirectory: context.workingDirectory })
    context.setPathOutput('path', plan.folder)
    const result = await writeProject(plan.files, { force, dryRun, signal: context.signal })
    context.setOutput('written', JSON.stringify(dryRun ? [] : result.written.map(({ file }) => file.path)))
    logResult(result, dryRun, context)
    if (result.written.length > 0 && !dryRun) logNextSteps(plan, inputs, context)
  },
})

type InitInputs = InputsOf<typeof initInputs>

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
    'then write {"token":"any"} into config.json, and pack and validate on this machine:',
    'saas-connector pack --out dist/connector.zip, saas-connector validate --file dist/connector.zip --config-path config.json',
  ],
  customizer: [
    'then pack, and validate with the bundle of its connector on this machine:',
    'saas-connector pack --out dist/customizer.zip, saas-connector validate --file connector.zip --customizer dist/customizer.zip',
  ],
}

function logNextSteps(
  { folder, kind }: ProjectPlan,
  { existing, action, workflows }: InitInputs,
  { logger, workingDirectory }: CommandContext,
): void {
  if (!existing) {
    logger.info(`next: cd ${displayPath(folder, workingDirectory)}, npm ci, npm test`)
    logger.info(firstCommands[kind].join(' '))
  }
  if (workflows !== 'none' && action.startsWith('OWNER/')) {
    logger.info('in the workflows, replace OWNER by the owner of the repository of these actions')
  }
}
