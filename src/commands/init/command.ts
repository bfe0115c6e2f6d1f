import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { displayPath } from '../../core/paths.js'
import { type ProjectPlan, planProject, type WrittenProject, writeProject } from './init.js'

const initInputs = {
  name: {
    kind: 'text',
    description:
      'Name of the connector; its folder is made in the working directory. A path makes the folder there: its last part is the name. @scope/name makes a package of that name in the folder name.',
    details: ['With --existing: the folder of the project, by default the working directory.'],
  },
  customizer: { kind: 'boolean', default: 'false', description: 'Make a connector customizer.' },
  existing: {
    kind: 'boolean',
    default: 'false',
    description: 'Add only the workflows and validate.yml to a project that is there already.',
  },
  workflows: {
    kind: 'choice',
    choices: ['auto', 'project', 'repository', 'none'],
    default: 'auto',
    description:
      'Where the workflows go: into the project; or to the root of the git repository that it is a part of, as workflows for several connectors. auto is the latter where the project is not the root itself.',
  },
  action: {
    kind: 'text',
    default: 'OWNER/saas-connector-actions@v1',
    description: 'Repository and version that the workflows use these actions from, as owner/repository@ref.',
  },
  force: { kind: 'boolean', default: 'false', description: 'Overwrite files that are there already.' },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Only say what would be written.' },
} as const satisfies InputDeclarations

export const init = defineCommand({
  name: 'init',
  summary: 'Makes a connector project with tests and workflows, or adds the workflows to a project.',
  positional: 'name',
  inputs: initInputs,
  outputs: {
    path: 'Folder of the project.',
    written: 'The files that were written, as a JSON array of paths.',
  },
  async run(inputs, context) {
    const { force, 'dry-run': dryRun } = inputs
    const plan = await planProject({ ...inputs, workingDirectory: context.workingDirectory })
    context.setOutput('path', plan.folder)
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
    const why = state === 'same' ? 'as it would be made' : 'and is left as it is'
    logger.info(`${file.shown} is there already, ${why}`)
  }
  if (written.length === 0) logger.info('nothing is left to write')
}

/** What the READMEs of the templates tell too. The configuration is in a file, as shells quote in different ways. */
const tryOut = {
  connector: [
    'then, with {"token":"any"} in config.json, pack and validate it on this machine:',
    'saas-connector pack --out dist/connector.zip, saas-connector validate --file dist/connector.zip --config-path config.json',
  ],
  customizer: [
    'then pack it, and validate it with the bundle of its connector on this machine:',
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
    logger.info(tryOut[kind].join(' '))
  }
  if (workflows !== 'none' && action.startsWith('OWNER/')) {
    logger.info('in the workflows, replace OWNER by the owner of the repository that you use these actions from')
  }
}
