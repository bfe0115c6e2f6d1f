import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { InputDeclarations } from '../../cli/command.js'
import type { GivenInputs } from '../../cli/inputs.js'
import { UsageError, type UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { assertNoLinkOut } from '../../core/links.js'
import { nearest } from '../../core/nearest.js'
import { isInside } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { findRepositoryRoot, foldersUpTo } from '../../project/package-manager.js'
import { parseStructured, readInputFile } from './structured-input.js'

/** The file of a project with inputs for every command in a shell. */
export const defaultsFile = '.saas-connector.yml'
/** The file of `sail`, with `id` and `config`. */
export const sailFile = '.dev.yaml'

/** What the file may have. Paths are relative to its folder and stay in it. */
const allowed: Readonly<Record<string, 'text' | 'path'>> = {
  connector: 'text',
  'base-url': 'text',
  'client-id': 'text',
  'api-prefix': 'text',
  pace: 'text',
  path: 'path',
  'config-path': 'path',
  settings: 'path',
  'connectors-file': 'path',
  record: 'path',
  journal: 'path',
  'report-dir': 'path',
}

/**
 * The inputs that `.saas-connector.yml`, in the working directory or above it in the same repository, gives for a command,
 * and those of `.dev.yaml` in the working directory. Only inputs that are not given count. An address of the file is not
 * combined with credentials of the environment, which may be for another tenant: a cloned repository would get them.
 *
 * @param given - the inputs of the command line; `withVariables` are these and those of the environment.
 * @throws UserError that names the file and the key.
 */
export async function shellDefaults(
  given: GivenInputs,
  withVariables: GivenInputs,
  declarations: InputDeclarations,
  workingDirectory: string,
): Promise<GivenInputs> {
  const file = findFile(workingDirectory)
  const fromFile = file === undefined ? {} : await readDefaults(file)
  const defaults: GivenInputs = { ...(await readSailFile(workingDirectory)), ...fromFile }
  const isGiven = (name: string) => Boolean(withVariables[name]?.trim())
  const isMissing = (name: string) =>
    Object.hasOwn(declarations, name) && !isGiven(name) && !declarations[name]?.instead?.some(isGiven)
  const used = Object.fromEntries(Object.entries(defaults).filter(([name]) => isMissing(name)))
  // Both are the configuration, and only one of them may be given.
  if (given['config'] !== undefined || used['config'] !== undefined) delete used['config-path']
  if (given['config-path'] !== undefined) delete used['config']
  const foreign = ['client-id', 'client-secret'].filter((name) => withVariables[name] && !given[name])
  if (used['base-url'] !== undefined && foreign.length > 0)
    throw new UsageError(
      `base-url of ${defaultsFile} is not combined with ${foreign.join(' and ')} of the environment, which may be for another tenant; set SAIL_BASE_URL, or give --base-url`,
    )
  return used
}

/** Above the working directory only in its repository: anybody could write into a folder above it. */
function findFile(workingDirectory: string): string | undefined {
  const root = findRepositoryRoot(workingDirectory)
  const folders = root === undefined ? [workingDirectory] : foldersUpTo(workingDirectory, root)
  return folders.map((folder) => join(folder, defaultsFile)).find((file) => existsSync(file))
}

async function readDefaults(file: string): Promise<GivenInputs> {
  const folder = dirname(file)
  const content = await readObject(file)
  const defaults: GivenInputs = {}
  for (const [name, value] of Object.entries(content)) {
    const kind = Object.hasOwn(allowed, name) ? allowed[name] : undefined
    if (kind === undefined) throw unknownKey(file, name)
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new UsageError(`${file}: ${name} is neither a text nor a number; write one`)
    const path = join(folder, String(value))
    if (kind === 'path' && path !== folder && !isInside(folder, path))
      throw new UsageError(`${file}: ${name} leads out of the folder of the file; give a path in it`)
    if (kind === 'path') assertNoLinkOut(path)
    defaults[name] = kind === 'path' ? path : String(value)
  }
  return defaults
}

function unknownKey(file: string, name: string): UserError {
  if (/secret|password|token|^config$/.test(name))
    return new UsageError(
      `${file}: ${quote(printableName(name))} is a secret, or may hold one; give it by a variable, a file or --${name} -`,
    )
  const near = nearest(name, Object.keys(allowed))
  return new UsageError(
    `${file}: ${quote(printableName(name))} is not known; ${near ? `did you mean ${near}?` : `it may have ${Object.keys(allowed).join(', ')}`}`,
  )
}

/** `id` and `config` of the file of `sail`; other keys are its own. */
async function readSailFile(workingDirectory: string): Promise<GivenInputs> {
  const file = join(workingDirectory, sailFile)
  if (!existsSync(file)) return {}
  const { id, config } = await readObject(file)
  return {
    ...(typeof id === 'string' ? { connector: id } : {}),
    ...(isObject(config) ? { config: JSON.stringify(config) } : {}),
  }
}

async function readObject(file: string): Promise<Record<string, unknown>> {
  assertNoLinkOut(file)
  const folder = dirname(file)
  const content = await parseStructured(await readInputFile(undefined, relative(folder, file), folder), file)
  if (content === null) return {}
  if (!isObject(content)) throw new UsageError(`${file} is not a list of inputs; write one as name: value a line`)
  return content
}
