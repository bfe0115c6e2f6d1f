import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/errors.js'
import { withForwardSlashes } from '../../core/paths.js'
import type { PackageManager } from '../../project/project.js'
import { programRoot } from '../shared/program-root.js'

/** What the files of a project are made from. */
export interface Blueprint {
  kind: 'connector' | 'customizer'
  /** For package.json, e.g. `@acme/my-connector`. */
  packageName: string
  /** The alias of the connector, or the name of the customizer. */
  alias: string
  /** `owner/repository@ref`: where the workflows use the actions from. */
  action: string
  packageManager: PackageManager
  /** True if `setup-node` has a lockfile to take the key of its cache from. */
  cached: boolean
  workflows: boolean
  /** True if the workflows are those of a repository with several projects. */
  monorepo: boolean
  /** The folder of the project from the root of its repository, with `/`. */
  pathInRepository: string
}

/** Files by path below a folder, with `/`. */
export type FileTexts = Record<string, string>

/** What `--existing` adds to a project, beside the workflows. */
const alsoForExisting = ['validate.yml']

/** The workflows of examples/workflows/ that a project gets. */
const workflowNames = {
  connector: ['pull-request.yml', 'merge.yml', 'release.yml'],
  customizer: ['customizer.yml'],
  monorepo: ['monorepo.yml', 'monorepo-release.yml'],
}

/** The files of a whole project, without its workflows. */
export async function projectFiles(blueprint: Blueprint): Promise<FileTexts> {
  const root = programRoot()
  const example = join(root, 'examples', 'connector')
  const files = await templateFiles(blueprint)
  const manifest = JSON.parse(await readFile(join(example, 'package.json'), 'utf8')) as Record<string, unknown>
  const lock = JSON.parse(await readFile(join(example, 'package-lock.json'), 'utf8')) as LockFile
  // The versions that the example is built and tested with, and the lockfile that goes with them.
  const { engines, dependencies, devDependencies } = manifest
  const own = JSON.parse(files['package.json'] ?? '{}') as { version: string }
  const packageFile = { ...own, name: blueprint.packageName, engines, dependencies, devDependencies }
  const identity = { name: blueprint.packageName, version: own.version }
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

/** The files that a project which is there already gets, without its workflows. */
export async function additionalFiles(blueprint: Blueprint): Promise<FileTexts> {
  const files = Object.entries(await templateFiles(blueprint))
  return Object.fromEntries(files.filter(([name]) => alsoForExisting.includes(name)))
}

/** The workflows, made from those of examples/workflows/. */
export async function workflowFiles(blueprint: Blueprint): Promise<FileTexts> {
  const files: FileTexts = {}
  for (const name of workflowsOf(blueprint)) {
    const text = await readFile(join(programRoot(), 'examples', 'workflows', name), 'utf8')
    files[`.github/workflows/${targetName(name, blueprint)}`] = fillWorkflow(text, blueprint)
  }
  return files
}

/**
 * Where actions are used from, in its parts.
 *
 * @throws UserError if it is not `owner/repository@ref`.
 */
export function parseAction(action: string): { repository: string; ref: string } {
  const [, repository, ref] = /^([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)$/.exec(action) ?? []
  if (repository !== undefined && ref !== undefined) return { repository, ref }
  throw new UserError('input action is not of the form owner/repository@ref; write for example acme/actions@v1')
}

interface LockFile {
  packages: Record<string, unknown>
}

function workflowsOf({ kind, monorepo }: Blueprint): string[] {
  return workflowNames[kind === 'connector' && monorepo ? 'monorepo' : kind]
}

/** Each customizer of a repository has a workflow of its own. */
function targetName(name: string, { monorepo, alias }: Blueprint): string {
  return monorepo && name === 'customizer.yml' ? `customizer-${alias}.yml` : name
}

async function templateFiles(blueprint: Blueprint): Promise<FileTexts> {
  const folder = join(programRoot(), 'templates', blueprint.kind)
  const files: FileTexts = {}
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name)
    if (!(await stat(path)).isFile()) continue
    const text = fillTemplate(await readFile(path, 'utf8'), blueprint)
    files[withForwardSlashes(name)] = name === 'validate.yml' ? schemaLine(blueprint) + text : text
  }
  return files
}

/** Lets editors check the settings, and complete them; none while the owner is still to be filled in. */
function schemaLine({ action }: Blueprint): string {
  const { repository, ref } = parseAction(action)
  const [owner, name, ...below] = repository.split('/')
  if (owner === 'OWNER') return ''
  const place = [owner, name, ref, ...below, 'docs', 'schemas', 'validate.schema.json'].join('/')
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${place}\n`
}

function fillTemplate(text: string, blueprint: Blueprint): string {
  const filled = named(text, blueprint)
  if (blueprint.workflows) return filled.replace('<!-- workflows -->', workflowList(blueprint))
  // Without workflows the last section of the README has no object.
  return filled.replace(/\n## Workflows\n[\s\S]*$/, '')
}

/** The names in the templates and the example workflows stand for the project's own. */
function named(text: string, { kind, alias }: Blueprint): string {
  return text.replaceAll(`my-${kind}`, () => alias)
}

function workflowList(blueprint: Blueprint): string {
  const does: Record<string, string> = {
    'pull-request.yml': 'packs the connector and validates the bundle',
    'merge.yml': 'uploads what was merged, tags that version `development` and validates it on the tenant',
    'release.yml': 'promotes the version tagged `development` to `latest`',
    'customizer.yml': 'packs the customizer, and uploads what was merged',
    'monorepo.yml': 'validates, and uploads, each connector of the repository that a change touches',
    'monorepo-release.yml': 'promotes the versions tagged `development` to `latest`',
  }
  return workflowsOf(blueprint)
    .map((name) => `- \`.github/workflows/${targetName(name, blueprint)}\` ${does[name] ?? ''}`)
    .join('\n')
}

function fillWorkflow(text: string, blueprint: Blueprint): string {
  const { repository, ref } = parseAction(blueprint.action)
  const filled = named(text, blueprint)
    .replace(/\bOWNER\/saas-connector-actions\/([a-z]+)@v1/g, (_, name: string) => `${repository}/${name}@${ref}`)
    .replace(/^ *# Replace OWNER by .*\n/gm, (line) => (repository.startsWith('OWNER/') ? line : ''))
  return withCache(
    blueprint.monorepo && blueprint.kind === 'customizer' ? withPath(filled, blueprint) : filled,
    blueprint,
  )
}

/** A workflow of one project, when the project is not the repository's root. */
function withPath(text: string, { pathInRepository, cached }: Blueprint): string {
  const path = JSON.stringify(pathInRepository)
  return text
    .replace(/^( *)uses: .*\/pack@.*$/m, (line, indent: string) => `${line}\n${indent}with:\n${indent}  path: ${path}`)
    .replace(/^( *)cache: .*$/m, (line, indent: string) =>
      cached ? `${line}\n${indent}cache-dependency-path: '**/package-lock.json'` : line,
    )
}

/** `setup-node` fails when it is to cache for a package manager that is not there yet, or without a lockfile. */
function withCache(text: string, { packageManager, cached }: Blueprint): string {
  const lockfile = { npm: 'package-lock.json', yarn: 'yarn.lock', pnpm: '', bun: '' }[packageManager]
  if (!cached || lockfile === '') return text.replace(/^ *cache(-dependency-path)?: .*\n/gm, '')
  return text
    .replace(/^( *cache: ).*$/gm, `$1${packageManager}`)
    .replace(/^( *cache-dependency-path: ).*$/gm, `$1'**/${lockfile}'`)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
