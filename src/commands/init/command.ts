import { basename, join, resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { displayPath, relativePath } from '../../core/paths.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { findProject } from '../../project/project.js'
import { additionalFiles, type Blueprint, type FileTexts, parseAction, projectFiles, workflowFiles } from './files.js'
import { compareFiles, type FileState, type PlannedFile, writeFiles } from './write-files.js'

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
    const { folder, blueprint, repositoryRoot } = inputs.existing
      ? await existingProject(inputs, context)
      : newProject(inputs, context)
    const own = inputs.existing ? await additionalFiles(blueprint) : await projectFiles(blueprint)
    const workflows = blueprint.workflows ? await workflowFiles(blueprint) : {}
    const workflowRoot = blueprint.monorepo ? repositoryRoot : folder
    const shared = blueprint.monorepo && blueprint.kind === 'connector'
    const files = [...plan(own, folder, context), ...plan(workflows, workflowRoot, context, shared)]

    context.setOutput('path', folder)
    const states = await compareFiles(files)
    refuseOverwriting(states, inputs.force)
    const due = states.filter(({ file, state }) => state !== 'same' && !(keeps(file) && state === 'different'))
    function keeps(file: PlannedFile): boolean {
      return file.shared === true && !inputs.force
    }
    if (!inputs['dry-run'])
      await writeFiles(
        due.map(({ file }) => file),
        context.signal,
      )
    context.setOutput('written', JSON.stringify(inputs['dry-run'] ? [] : due.map(({ file }) => file.path)))
    report(states, due, inputs, context)
    if (due.length > 0 && !inputs['dry-run']) nextSteps(folder, blueprint.kind, inputs, context)
  },
})

type InitInputs = InputsOf<typeof initInputs>

interface Target {
  folder: string
  blueprint: Blueprint
  /** The root of the git repository, else the folder itself. */
  repositoryRoot: string
}

function newProject(inputs: InitInputs, context: CommandContext): Target {
  if (inputs.name === undefined) {
    throw new UserError('input name is missing; give the name of the project, for example my-connector')
  }
  const scoped = /^@[^/\\]+\/[^/\\]+$/.test(inputs.name)
  const folder = resolve(context.workingDirectory, scoped ? basename(inputs.name) : inputs.name)
  const packageName = scoped ? inputs.name : basename(folder)
  requirePackageName(packageName)
  const kind = inputs.customizer ? 'customizer' : 'connector'
  return target(folder, { kind, packageName, packageManager: 'npm', cached: true }, inputs)
}

async function existingProject(inputs: InitInputs, context: CommandContext): Promise<Target> {
  const project = await findProject(resolve(context.workingDirectory, inputs.name ?? '.'))
  const kind = inputs.customizer ? 'customizer' : project.kind
  requirePackageName(project.name)
  const { name: packageName, packageManager } = project
  const cached = project.lockfile !== undefined
  return target(project.directory, { kind, packageName, packageManager, cached }, inputs)
}

function target(
  folder: string,
  known: Pick<Blueprint, 'kind' | 'packageName' | 'packageManager' | 'cached'>,
  { action, workflows }: InitInputs,
): Target {
  parseAction(action)
  const repositoryRoot = findRepositoryRoot(folder)
  const monorepo =
    workflows === 'repository' || (workflows === 'auto' && repositoryRoot !== undefined && repositoryRoot !== folder)
  if (workflows === 'repository' && repositoryRoot === undefined) {
    throw new UserError(`${folder} is in no git repository; run "git init" at its root, or give workflows project`)
  }
  const alias = known.packageName.replace(/^@[^/]+\//, '')
  const root = repositoryRoot ?? folder
  const pathInRepository = relativePath(root, folder) || '.'
  const blueprint = { ...known, alias, action, monorepo, pathInRepository, workflows: workflows !== 'none' }
  return { folder, blueprint, repositoryRoot: root }
}

/** What npm takes as the name of a package, without what a shell or a file system could mistake. */
function requirePackageName(name: string): void {
  const reserved = ['node_modules', 'favicon.ico']
  const valid = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214
  if (valid && !reserved.includes(name)) return
  const proposal = name
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 100)
  const hint = proposal === '' || reserved.includes(proposal) ? 'my-connector' : proposal
  throw new UserError(
    `"${name.slice(0, 100)}" is not a name that npm takes: small letters, digits, "-", "." and "_"; write for example ${hint}`,
  )
}

function plan(files: FileTexts, folder: string, context: CommandContext, shared = false): PlannedFile[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, ...name.split('/'))
    return { path, shown: displayPath(path, context.workingDirectory), content, shared }
  })
}

function refuseOverwriting(states: readonly FileState[], force: boolean): void {
  if (force) return
  const different = states.filter(({ file, state }) => state === 'different' && !file.shared)
  if (different.length === 0) return
  const names = different.map(({ file }) => file.shown)
  const list = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ')
  throw new UserError(`${list} would be overwritten; give --force true if you want that, nothing was written`)
}

function report(
  states: readonly FileState[],
  due: readonly FileState[],
  { 'dry-run': dryRun }: InitInputs,
  { logger }: CommandContext,
): void {
  for (const { file, state } of due) {
    const verb = state === 'new' ? 'write' : 'overwrite'
    logger.info(dryRun ? `would ${verb} ${file.shown}` : `${state === 'new' ? 'wrote' : 'overwrote'} ${file.shown}`)
  }
  for (const one of states) {
    if (due.includes(one)) continue
    const why = one.state === 'same' ? 'as it would be made' : 'and is left as it is'
    logger.info(`${one.file.shown} is there already, ${why}`)
  }
  if (due.length === 0) logger.info('nothing is left to write')
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

function nextSteps(
  folder: string,
  kind: Blueprint['kind'],
  { existing, action, workflows }: InitInputs,
  context: CommandContext,
): void {
  const { logger } = context
  if (!existing) {
    logger.info(`next: cd ${displayPath(folder, context.workingDirectory)}, npm ci, npm test`)
    logger.info(tryOut[kind].join(' '))
  }
  if (workflows !== 'none' && action.startsWith('OWNER/')) {
    logger.info('in the workflows, replace OWNER by the owner of the repository that you use these actions from')
  }
}
