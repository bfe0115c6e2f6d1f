import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { ErrorObject } from 'ajv'
import { type SourceLocation, UserError } from '../../core/errors.js'
import { pointerSteps } from '../../core/json.js'
import { assertNoLinkOut } from '../../core/links.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { readYaml, YamlError, type YamlText, yamlFileError } from '../../core/yaml.js'
import { foldersUpTo } from '../../project/package-manager.js'
import { validate } from './connectors-file-validator.js'
import { readInputFile } from './structured-input.js'

/** A tenant that a project is for. Environment and config are empty if none is given. */
export interface ProjectTenant {
  alias: string
  environment: string
  config: string
}

/** The content of `connectors.yml`; without that file, its defaults. */
export interface ConnectorsFile {
  /** Absolute; undefined if there is none. */
  file: string | undefined
  /** Absolute paths where one was looked for and is not, which would take its place. */
  absent: readonly string[]
  /** Absolute folders of the listed projects, and the line of each. */
  listed: Map<string, number>
  /** The tenants of the project in a folder; `alias` is used unless the file gives another. */
  tenantsOf(directory: string, alias: string): ProjectTenant[]
  /** Absolute paths, beside the folder of a project, whose change is a change of the project: `uses`, and this file. */
  usedPaths(directory: string): string[]
  /** The paths of all `uses` and `inputs`, absolute, and the line of each. */
  named: ReadonlyMap<string, number>
  /** Absolute paths that a project is said to read where its files do not tell what; undefined if nothing is said. */
  inputsOf(directory: string): string[] | undefined
}

/** A part of a `connectors.yml` that does not match the schema. */
export interface ConnectorsFileFault {
  message: string
  location: SourceLocation
}

/** A `connectors.yml` that does not match the schema. The message is that of the first fault. */
export class ConnectorsFileError extends UserError {
  override readonly name = 'ConnectorsFileError'
  /** All faults, in the order of the schema's checks. */
  readonly faults: readonly ConnectorsFileFault[]

  constructor(shown: string, first: ConnectorsFileFault, faults: readonly ConnectorsFileFault[]) {
    super(`${shown}, line ${first.location.line}: ${first.message}`, { location: first.location })
    this.faults = faults
  }
}

/** The name of the file that is looked for. */
export const connectorsFileName = 'connectors.yml'

/** The alias of a project that the file does not give another one. */
export function withoutScope(name: string): string {
  return name.replace(/^@[^/]+\//, '')
}

/**
 * Reads the file that an input names, else the nearest `connectors.yml` from a folder up to the repository's root.
 *
 * @throws ConnectorsFileError for content that does not match the schema, and UserError for a file that cannot be read.
 */
export async function readConnectorsFile(
  given: string | undefined,
  folder: string,
  repositoryRoot: string | undefined,
  workingDirectory: string,
): Promise<ConnectorsFile> {
  const usual = foldersUpTo(folder, repositoryRoot ?? folder).map((each) => join(each, connectorsFileName))
  const file = given === undefined ? usual.find((path) => existsSync(path)) : resolve(workingDirectory, given)
  const absent = given === undefined ? usual.slice(0, file === undefined ? usual.length : usual.indexOf(file)) : []
  if (file === undefined) return connectorsFile(undefined, {}, { listed: new Map(), named: new Map() }, absent)
  if (given === undefined) assertNoLinkOut(file)
  const shown = given ?? (relative(workingDirectory, file) || file)
  const document = parse(await readInputFile('connectors-file', shown, workingDirectory), shown, file)
  const content = checkedContent(document, shown, file)
  const listed = new Map(
    Object.keys(content.projects ?? {}).map((path) => [
      resolve(dirname(file), path),
      document.positionOf(['projects', path]).line,
    ]),
  )
  const named = new Map(
    pathsIn(content).map(({ path, steps }) => [resolve(dirname(file), path), document.positionOf(steps).line]),
  )
  return connectorsFile(file, content, { listed, named }, absent)
}

interface Tenant {
  environment?: string
  alias?: string
  config?: string
}

interface Settings extends Tenant {
  tenants?: Tenant[]
  uses?: string[]
  inputs?: string[]
}

interface Content {
  defaults?: Settings
  uses?: string[]
  inputs?: string[]
  projects?: Record<string, Settings | null>
}

function connectorsFile(
  file: string | undefined,
  content: Content,
  { listed, named }: Pick<ConnectorsFile, 'listed' | 'named'>,
  absent: readonly string[],
): ConnectorsFile {
  const folder = file === undefined ? '' : dirname(file)
  const byDirectory = new Map(
    Object.entries(content.projects ?? {}).map(([path, settings]) => [resolve(folder, path), settings ?? {}]),
  )
  const defaults = content.defaults ?? {}
  return {
    file,
    absent,
    listed,
    named,
    tenantsOf(directory, alias) {
      const own = byDirectory.get(directory) ?? {}
      // A project with its own environment or tenants does not get the tenants of the defaults.
      const tenants = own.tenants ?? (own.environment === undefined ? defaults.tenants : undefined) ?? [{}]
      return tenants.map((tenant) => ({
        alias: tenant.alias ?? own.alias ?? alias,
        environment: tenant.environment ?? own.environment ?? defaults.environment ?? '',
        config: tenant.config ?? own.config ?? defaults.config ?? '',
      }))
    },
    usedPaths(directory) {
      const paths = [...(content.uses ?? []), ...(byDirectory.get(directory)?.uses ?? [])]
      return [...paths.map((path) => resolve(folder, path)), ...(file === undefined ? [] : [file])]
    },
    inputsOf(directory) {
      const lists = [content.inputs, byDirectory.get(directory)?.inputs].filter((list) => list !== undefined)
      return lists.length === 0 ? undefined : lists.flat().map((path) => resolve(folder, path))
    },
  }
}

function parse(text: string, shown: string, file: string): YamlText {
  try {
    return readYaml(text)
  } catch (error) {
    throw error instanceof YamlError ? yamlFileError(error, shown, file) : error
  }
}

/** @throws ConnectorsFileError for content that does not match the schema. */
function checkedContent(document: YamlText, shown: string, file: string): Content {
  const value = document.value ?? {}
  if (validate(value)) {
    const content = value as Content
    assertFaultless(shown, patternFaults(content, document, file))
    return content
  }
  const faults = (validate.errors ?? []).map((error): ConnectorsFileFault => {
    const path = pathOf(error)
    return { message: describe(error, path), location: { file, ...document.positionOf(path) } }
  })
  assertFaultless(shown, faults)
  throw new Error('the schema refused a value without an error')
}

/** @throws ConnectorsFileError if there is a fault. */
function assertFaultless(shown: string, faults: readonly ConnectorsFileFault[]): void {
  const [first] = faults
  if (first !== undefined) throw new ConnectorsFileError(shown, first, faults)
}

/** The paths of all `uses` and `inputs`, and where each is in the document. */
function pathsIn({ uses, inputs, projects = {} }: Content): { path: string; steps: (string | number)[] }[] {
  const listsOf = (settings: Pick<Settings, 'uses' | 'inputs'>, steps: readonly string[]) =>
    (['uses', 'inputs'] as const).flatMap((name) =>
      (settings[name] ?? []).map((path, index) => ({ path, steps: [...steps, name, index] })),
    )
  return [
    ...listsOf({ ...(uses && { uses }), ...(inputs && { inputs }) }, []),
    ...Object.entries(projects).flatMap(([name, settings]) => listsOf(settings ?? {}, ['projects', name])),
  ]
}

/** A pattern would name nothing, and a change be taken for none. */
function patternFaults(content: Content, document: YamlText, file: string): ConnectorsFileFault[] {
  return pathsIn(content)
    .filter(({ path }) => path.includes('*'))
    .map(({ path, steps }) => ({
      message: `${quote(printableName(path))} is a pattern, but each path is one file or folder; name the folder, of which all files count`,
      location: { file, ...document.positionOf(steps) },
    }))
}

function pathOf({ instancePath, params }: ErrorObject): string[] {
  const path = pointerSteps(instancePath)
  const { additionalProperty } = params as { additionalProperty?: string }
  return additionalProperty === undefined ? path : [...path, additionalProperty]
}

function describe({ keyword, message, params, parentSchema }: ErrorObject, path: readonly string[]): string {
  const name = quote(printableName(path.at(-1) ?? 'the file'))
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {})
      const near = nearest(path.at(-1) ?? '', known)
      return `${name} is unknown here; ${near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`}`
    }
    case 'not':
      return `${name} has both tenants and environment; give one of them`
    case 'pattern':
      return `${name} does not match the pattern ${(params as { pattern: string }).pattern}`
    default:
      return `${name} ${message}`
  }
}
