import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '../../core/errors.js'
import { inputName } from '../../core/input-names.js'
import { withForwardSlashes } from '../../core/paths.js'
import type { PackageManager } from '../../project/project.js'
import { programRoot } from '../shared/program-root.js'
import { projectRecording } from '../shared/recordings.js'

/** The values that the files of a project are generated from. */
export interface ProjectSettings {
  kind: 'connector' | 'customizer'
  /** Name in package.json, e.g. `@acme/my-connector`. */
  packageName: string
  /** The alias of the connector, or the name of the customizer. */
  alias: string
  /** `owner/repository@ref`: repository of the actions that the workflows use. */
  action: string
  packageManager: PackageManager
  /** A command that installs the package manager on a runner; undefined if it is there. */
  installManager: string | undefined
  /** True if there is a lockfile that `setup-node` can make the key of its cache of. */
  hasLockfile: boolean
  /** True if the project has a baseline, so that the workflows fail only for findings that it does not have. */
  hasBaseline: boolean
  /** Generate workflows. */
  workflows: boolean
  /** Generate the workflow that records the target system. */
  recording: boolean
  /** True for workflows of a repository with several projects. */
  monorepo: boolean
  /** The folder of the project from the root of its repository, with `/`. */
  pathInRepository: string
}

/** The result of the first validation of an existing project, in the folder of its package.json. */
export const baselineName = 'validation-baseline.json'

/** Contents of files by path in a folder, with `/`. */
export type FileContents = Record<string, string>

/** Files that `--existing` adds to a project, beside the workflows. The samples of the template fit only its own customizer. */
/** The settings of a validation, which the user edits. */
export const settingsName = 'validate.yml'

const filesForExisting = { connector: [settingsName], customizer: [] as string[] }

/** The workflows of examples/workflows/ that a project gets. */
const workflowNames = {
  connector: ['pull-request.yml', 'merge.yml', 'release.yml', 'rollback.yml'],
  customizer: ['customizer.yml'],
  monorepo: ['monorepo.yml', 'monorepo-release.yml', 'rollback.yml'],
}

/** Records the target system of a connector. */
const recordingWorkflow = 'recording.yml'

/** The files of a new project, without its workflows. */
export async function projectFiles(settings: ProjectSettings): Promise<FileContents> {
  const root = programRoot()
  const example = join(root, 'examples', 'connector')
  const files = await templateFiles(settings)
  const manifest = JSON.parse(await readFile(join(example, 'package.json'), 'utf8')) as Record<string, unknown>
  const lock = JSON.parse(await readFile(join(example, 'package-lock.json'), 'utf8')) as LockFile
  // The dependencies and the lockfile of the example, which is built and tested with them.
  const { engines, dependencies, devDependencies } = manifest
  const own = JSON.parse(files['package.json'] ?? '{}') as { version: string }
  const packageFile = { ...own, name: settings.packageName, engines, dependencies, devDependencies }
  const identity = { name: settings.packageName, version: own.version }
  const { '': _, ...locked } = lock.packages
  return {
    ...files,
    'package.json': json(packageFile),
    'package-lock.json': json({
      ...lock,
      ...identity,
      packages: { '': { ...identity, dependencies, devDependencies, engines }, ...locked },
    }),
    'tsconfig.json': await readFile(join(example, 'tsconfig.json'), 'utf8'),
    '.gitignore': await readFile(join(root, 'templates', 'common', 'gitignore'), 'utf8'),
  }
}

/** The files that are added to an existing project, without its workflows. */
export async function additionalFiles(settings: ProjectSettings): Promise<FileContents> {
  const files = Object.entries(await templateFiles(settings))
  return Object.fromEntries(files.filter(([name]) => filesForExisting[settings.kind].includes(name)))
}

/** The workflows, generated from examples/workflows/. */
export async function workflowFiles(settings: ProjectSettings): Promise<FileContents> {
  const files: FileContents = {}
  for (const name of workflowsOf(settings)) {
    const text = await readFile(join(programRoot(), 'examples', 'workflows', name), 'utf8')
    files[`.github/workflows/${targetName(name, settings)}`] = fillWorkflow(text, name, settings)
  }
  return files
}

/**
 * Splits the repository and version of the actions.
 *
 * @throws UserError for another form than `owner/repository@ref`.
 */
export function parseAction(action: string): { repository: string; ref: string } {
  const [, repository, ref] = /^([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)$/.exec(action) ?? []
  if (repository !== undefined && ref !== undefined) return { repository, ref }
  throw new UsageError(
    `${inputName('action')} is not of the form owner/repository@ref; give for example acme/actions@v1`,
  )
}

/** What workflows need in the settings of their repository. */
export interface NeededSettings {
  variables: string[]
  secrets: string[]
  environments: string[]
}

/** The names that workflows use, each once. */
export function settingsNamedIn(workflows: readonly string[]): NeededSettings {
  const text = workflows.join('\n').replace(/^ *#.*$/gm, '')
  const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))].sort()
  return {
    variables: named(/\bvars\.([A-Z_]+)/g),
    secrets: named(/\bsecrets\.([A-Z_]+)/g),
    environments: named(/^ *environment: ([\w-]+)$/gm),
  }
}

interface LockFile {
  packages: Record<string, unknown>
}

function workflowsOf({ kind, monorepo, recording }: ProjectSettings): string[] {
  const names = workflowNames[kind === 'connector' && monorepo ? 'monorepo' : kind]
  return recording ? [...names, recordingWorkflow] : names
}

/** In a repository with several projects, each customizer has its own workflow, and each recording. */
function targetName(name: string, { monorepo, alias }: ProjectSettings): string {
  const isOwn = name === 'customizer.yml' || name === recordingWorkflow
  return monorepo && isOwn ? name.replace('.yml', `-${alias}.yml`) : name
}

async function templateFiles(settings: ProjectSettings): Promise<FileContents> {
  const folder = join(programRoot(), 'templates', settings.kind)
  const files: FileContents = {}
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name)
    if (!(await stat(path)).isFile()) continue
    const text = fillTemplate(await readFile(path, 'utf8'), settings)
    files[withForwardSlashes(name)] = name === settingsName ? schemaLine(settings) + text : text
  }
  return files
}

/** The comment that lets editors validate and complete the settings; empty if the owner is not given yet. */
function schemaLine({ action }: ProjectSettings): string {
  const { repository, ref } = parseAction(action)
  const [owner, name, ...below] = repository.split('/')
  if (owner === 'OWNER') return ''
  const place = [owner, name, ref, ...below, 'docs', 'schemas', 'validate.schema.json'].join('/')
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${place}\n`
}

function fillTemplate(text: string, settings: ProjectSettings): string {
  const filled = withNames(text, settings)
  if (settings.workflows) return filled.replace('<!-- workflows -->', workflowList(settings))
  // Without workflows, the last section of the README is left out.
  return filled.replace(/\n## Workflows\n[\s\S]*$/, '')
}

/** Replaces the placeholder names of the templates and example workflows by the project's name. */
function withNames(text: string, { kind, alias }: ProjectSettings): string {
  return text.replaceAll(`my-${kind}`, () => alias)
}

function workflowList(settings: ProjectSettings): string {
  const descriptions: Record<string, string> = {
    'pull-request.yml':
      'packs the connector, validates the bundle and compares what it answers with what the base answers',
    'merge.yml': 'uploads the merged connector, tags that version `development` and validates it on the tenant',
    'release.yml': 'promotes the version of the released commit to `latest`',
    'rollback.yml': 'moves a tag back to the version before, when it is started manually',
    [recordingWorkflow]: 'records the target system once a week, and opens a pull request with the difference',
    'customizer.yml':
      'packs the customizer, validates it on the samples in `validate.yml`, and uploads it after a merge',
    'monorepo.yml': 'validates and uploads each connector of the repository that changed',
    'monorepo-release.yml': 'promotes the versions of the released commit to `latest`',
  }
  return workflowsOf(settings)
    .map((name) => `- \`.github/workflows/${targetName(name, settings)}\` ${descriptions[name] ?? ''}`)
    .join('\n')
}

function fillWorkflow(text: string, name: string, settings: ProjectSettings): string {
  const { repository, ref } = parseAction(settings.action)
  const filled = withNames(text, settings)
    .replace(/\bOWNER\/saas-connector-actions\/([a-z]+)@v1/g, (_, action: string) => `${repository}/${action}@${ref}`)
    .replace(/^( *group: )saas-connector #.*$/m, settings.monorepo ? '$1saas-connectors-tags' : '$1saas-connector')
    .replace(/^ *# Replace OWNER by .*\n/gm, (line) => (repository.startsWith('OWNER/') ? line : ''))
  // The other workflows of a repository with several connectors find them themselves.
  const isOfProject = settings.monorepo && (settings.kind === 'customizer' || name === recordingWorkflow)
  const placed = isOfProject ? withPath(filled, settings) : filled
  const cached = withPackageManager(withCache(placed, settings), settings)
  return withBaseline(cached, settings, isOfProject ? settings.pathInRepository : undefined)
}

/** Lets the steps that validate fail only for findings that are not in the baseline. */
function withBaseline(text: string, { hasBaseline, monorepo }: ProjectSettings, path?: string): string {
  if (!hasBaseline) return text
  const file =
    path !== undefined
      ? JSON.stringify(`${path}/${baselineName}`)
      : monorepo
        ? `\${{ matrix.path }}/${baselineName}`
        : baselineName
  const lines = text.split('\n')
  const added = ['fail-on: new # only findings that the baseline does not have', `baseline: ${file}`]
  return lines
    .flatMap((line, i) => {
      if (line.trim() !== 'with:' || !lines[i - 1]?.includes('/validate@')) return [line]
      const indent = `${line.slice(0, line.indexOf('with:'))}  `
      return [line, ...added.map((each) => indent + each)]
    })
    .join('\n')
}

/** Adds a step after `setup-node` that installs the package manager, in the workflows that build. */
function withPackageManager(text: string, { packageManager, installManager }: ProjectSettings): string {
  if (installManager === undefined || !text.includes('/pack@')) return text
  return text.replace(
    /^( *)- name: .*\n *uses: actions\/setup-node@(?:.+\n)+/gm,
    (step, indent: string) => `${step}\n${indent}- name: Set up ${packageManager}\n${indent}  run: ${installManager}\n`,
  )
}

/** Adds the path of the project, which is not the root of the repository. */
function withPath(text: string, { pathInRepository, hasLockfile, alias }: ProjectSettings): string {
  const path = JSON.stringify(pathInRepository)
  return text
    .replace(/^( *)uses: .*\/pack@.*$/m, (line, indent: string) => `${line}\n${indent}with:\n${indent}  path: ${path}`)
    .replace(/^( *)dist\/\*\.map$/m, (_, indent: string) => `${indent}${pathInRepository}/dist/*.map`)
    .replace(/^( *)customizer: .*steps\.pack\b.*$/m, (line, indent: string) => `${line}\n${indent}path: ${path}`)
    .replace(/^( *)record-target: .*$/m, (line, indent: string) => `${line}\n${indent}path: ${path}`)
    .replace(
      /^( *RECORDING: ).*$/m,
      (_, start: string) => start + JSON.stringify(`${pathInRepository}/${projectRecording}`),
    )
    .replace(/^( *group: recording)$/m, (line) => `${line}-${alias}`)
    .replace(/^( *)cache: .*$/m, (line, indent: string) =>
      hasLockfile ? `${line}\n${indent}cache-dependency-path: '**/package-lock.json'` : line,
    )
}

/**
 * `setup-node` fails if its cache is for a package manager that is not installed, or if there is no lockfile. Yarn 1 is
 * installed on GitHub's runners.
 */
function withCache(text: string, { packageManager, installManager, hasLockfile }: ProjectSettings): string {
  const yarnLock = installManager?.startsWith('npm ') ? 'yarn.lock' : ''
  const lockfile = { npm: 'package-lock.json', yarn: yarnLock, pnpm: '', bun: '' }[packageManager]
  if (!hasLockfile || lockfile === '') return text.replace(/^ *cache(-dependency-path)?: .*\n/gm, '')
  return text
    .replace(/^( *cache: ).*$/gm, `$1${packageManager}`)
    .replace(/^( *cache-dependency-path: ).*$/gm, `$1'**/${lockfile}'`)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
