import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Compression, writeBundle } from '../../bundle/archive.js'
import { indexName, specName } from '../../bundle/bundle.js'
import { canSwitchTlsOff, canSwitchTlsOffText, effectTexts } from '../../bundle/effects.js'
import { compareHandlers } from '../../bundle/handlers.js'
import { filesMissingFrom, listNames, sourceMapRegisterOf, sourceMapRegisterRemedy } from '../../bundle/needed-files.js'
import { type SourceLocation, UserError } from '../../core/errors.js'
import { isMissing } from '../../core/files.js'
import type { Logger } from '../../core/logger.js'
import { displayPath, relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import type { SecretStore } from '../../core/secrets/store.js'
import { orAborted } from '../../core/signals.js'
import { quote } from '../../core/text.js'
import { type BuildOptions, installAndBuild, planSteps, type RunCommand } from '../../project/build.js'
import { hasStoredCredentials } from '../../project/checkout-credentials.js'
import { findProject, type Project } from '../../project/project.js'
import { BundleRuntime, RuntimeError } from '../../runtime/runtime.js'
import type { BundleInspection } from '../../runtime/types.js'
import { checkSpec, parseSpec, positionOf } from '../../spec/check.js'
import { madeUpConfigMessage } from '../../spec/made-up-config.js'
import type { ConnectorSpec, JsonPath } from '../../spec/spec.js'
import type { FindingLevel } from '../../spec/target.js'
import { inspectWithoutConfig, readable } from '../shared/bundle-inspection.js'
import { type IncludedFile, includedMessage, readIncluded } from './included.js'
import type { PackReport } from './summary.js'

/** A fault of the spec, or a difference between the spec and the handlers. */
export interface PackFinding {
  level: FindingLevel
  message: string
  location: SourceLocation
}

export interface PackOptions {
  /** Folder of the project, absolute. */
  directory: string
  install: BuildOptions['install']
  build: BuildOptions['build']
  /** Zip to write, or a folder for it, absolute. Default: `dist/<name>-<version>.zip` in the project. */
  out: string | undefined
  compression: Compression
  /** Names of files beside index.js that are packed too. */
  include: readonly string[]
  /** Paths in messages are relative to it. */
  workingDirectory: string
  /** Environment of child processes, without credentials. */
  environment: NodeJS.ProcessEnv
  runCommand: RunCommand
  logger: Logger
  /** Ends packing between its steps, and the programs that it runs. */
  signal: AbortSignal
  /** Runs `work` with its log folded under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Removes secrets from a text of the bundle. */
  secrets: SecretStore
  /** Called for each finding, except a single error of the spec, which packing throws. */
  onFinding(finding: PackFinding): void
}

/** A bundle that was packed. */
export interface PackedBundle extends PackReport {
  /** Absolute path of the zip. */
  file: string
  project: Project
  spec: ConnectorSpec | undefined
}

/**
 * Installs and builds a project as far as the options say, checks its spec and its bundle, and writes the zip only if
 * there is no error.
 *
 * @throws UserError
 */
export async function packProject(options: PackOptions): Promise<PackedBundle> {
  const { logger, workingDirectory, signal } = options
  const found = await findProject(options.directory)
  logger.info(`${found.kind} ${found.name} ${found.version} in ${displayPath(found.directory, workingDirectory)}`)
  const { sdkVersion, indexFile } = await prepareBundle(found, options)
  const project = { ...found, indexFile }
  signal.throwIfAborted()
  const index = await readIndex(project, workingDirectory)
  const specText = project.specFile === undefined ? undefined : await readSpec(project.specFile, workingDirectory)
  if (project.specFile !== undefined && specText !== undefined) assertSpec(specText, project.specFile, options)
  const spec = specText === undefined ? undefined : parseSpec(specText)
  const others = await readIncluded(options.include, project.indexFile)
  const inspection = await inspectBundle(project, spec, specText, others, options)
  signal.throwIfAborted()
  const factoryError = project.kind === 'customizer' ? inspection.customizerFactoryError : inspection.factoryError
  if (factoryError !== undefined) {
    // validate reports the same for this bundle.
    logger.info(
      `the ${project.kind} cannot be created without a configuration (${factoryError}), so its handlers are not known${spec === undefined ? '' : ' and not compared with the spec'}`,
    )
  } else if (spec !== undefined && specText !== undefined) {
    assertHandlers(spec, specText, inspection, project, options)
  }

  reportOtherFiles(index, others, project, options)
  reportEffects(inspection, index, project, options)

  const file = outputFile(options.out, project)
  await mkdir(dirname(file), { recursive: true })
  const written = await writeBundle(
    file,
    { index, ...(specText === undefined ? {} : { spec: Buffer.from(specText) }), others },
    options.compression,
  )
  const shownFile = displayPath(file, workingDirectory)
  logger.info(`packed ${shownFile} (${written.size} bytes, sha256 ${written.sha256})`)
  return {
    file,
    shownFile,
    kind: project.kind,
    name: project.name,
    version: project.version,
    specName: spec?.name,
    sdkVersion,
    size: written.size,
    sha256: written.sha256,
    commands: spec?.commands ?? inspection.customizerHandlers,
    loadTime: inspection.loadTime,
    project,
    spec,
  }
}

/** True if the input `out` names a zip, not a folder for it. */
export function isZipName(path: string): boolean {
  return basename(path).toLowerCase().endsWith('.zip')
}

/** Installs and builds if needed. Resolves to the version of the SDK and the bundle afterwards. */
async function prepareBundle(
  project: Project,
  { install, build, environment, runCommand, logger, group }: PackOptions,
): Promise<{ sdkVersion: string | undefined; indexFile: string }> {
  const steps = planSteps(project, { install, build })
  const builds = steps.scripts.length > 0
  if (!steps.install && !builds) {
    const shown = printableName(relativePath(project.directory, project.indexFile))
    logger.info(`nothing is installed and nothing is built: the existing ${shown} is packed`)
    return project
  }
  if (project.repositoryRoot !== undefined && (await hasStoredCredentials(project.repositoryRoot, environment))) {
    logger.warning(
      "git's settings hold credentials, which the build can read: set persist-credentials: false on actions/checkout",
    )
  }
  const what = steps.install ? (builds ? 'Install and build' : 'Install') : 'Build'
  return await group(`${what} with ${project.packageManager}`, () =>
    installAndBuild(project, { install, build, env: environment, logger, run: runCommand }),
  )
}

async function readIndex({ indexFile }: Project, workingDirectory: string): Promise<Buffer> {
  const shown = displayPath(indexFile, workingDirectory)
  const index = await readIfPresent(indexFile)
  if (index === undefined) {
    throw new UserError(`there is no bundle at ${shown}; build the project first, or let this command build it`)
  }
  if (index.toString('utf8').trim() === '')
    throw new UserError(`the bundle ${shown} is empty; check the project's build`)
  const register = sourceMapRegisterOf(index.toString('utf8'))
  if (register !== undefined)
    throw new UserError(`the bundle ${shown} loads ${register}, which is not packed. ${sourceMapRegisterRemedy}`)
  return index
}

async function readSpec(file: string, workingDirectory: string): Promise<string> {
  const spec = await readIfPresent(file)
  if (spec !== undefined) return spec.toString('utf8')
  throw new UserError(`there is no ${specName} at ${displayPath(file, workingDirectory)}; a connector needs it`)
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Reports the findings of a spec, and throws if there are errors. A single error is only thrown. */
function assertSpec(specText: string, file: string, { onFinding }: PackOptions): void {
  const findings = checkSpec(specText)
  const errors = findings.filter(({ level }) => level === 'error')
  for (const { level, message, line, column } of findings) {
    if (level === 'error' && errors.length === 1) continue
    onFinding({ level, message, location: { file, line, column } })
  }
  const [first] = errors
  if (first === undefined) return
  throw new UserError(
    errors.length === 1
      ? `${specName}, line ${first.line}: ${first.message}`
      : `${specName} has ${errors.length} errors; the first, in line ${first.line}: ${first.message}`,
    { location: { file, line: first.line, column: first.column } },
  )
}

/** Loads the bundle in a child process, with its files in one folder as on the platform. */
async function inspectBundle(
  project: Project,
  spec: ConnectorSpec | undefined,
  specText: string | undefined,
  others: readonly IncludedFile[],
  { environment, secrets, workingDirectory, logger, signal, onFinding }: PackOptions,
): Promise<BundleInspection> {
  const directory = await mkdtemp(join(tmpdir(), 'saas-connector-pack-'))
  const runtime = new BundleRuntime({ directory, environment })
  try {
    await copyFile(project.indexFile, join(directory, indexName))
    if (specText !== undefined) await writeFile(join(directory, specName), specText)
    for (const { name, bytes } of others) {
      await mkdir(dirname(join(directory, name)), { recursive: true })
      await writeFile(join(directory, name), bytes)
    }
    const inspect = async (config: Record<string, unknown>) =>
      readable(await orAborted(runtime.inspect(config), signal), secrets)
    const { inspection, madeUp, loadError } = await inspectWithoutConfig(inspect, spec)
    const wanted = project.kind === 'customizer' ? inspection.exports.customizer : inspection.exports.connector
    if (!wanted) {
      const name = project.kind === 'customizer' ? 'connectorCustomizer' : 'connector'
      throw new UserError(
        `the bundle ${displayPath(project.indexFile, workingDirectory)} exports no ${name}; export it from the entry file`,
      )
    }
    if (inspection.returnsNoConnector)
      throw new UserError(
        `the bundle ${displayPath(project.indexFile, workingDirectory)} cannot be used: ${inspection.factoryError}`,
      )
    if (loadError !== undefined) {
      onFinding({
        level: 'notice',
        message: `the bundle loads only with a configuration (${loadError})`,
        location: { file: project.indexFile },
      })
    }
    if (madeUp === undefined) return inspection
    logger.info(madeUpConfigMessage)
    return madeUp
  } catch (error) {
    throw withMissingModule(error, displayPath(project.indexFile, workingDirectory))
  } finally {
    await runtime.close()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** An error of a bundle that lacks a module, with what to do; others as they are. */
function withMissingModule(error: unknown, shownFile: string): unknown {
  if (!(error instanceof RuntimeError) || error.kind !== 'load') return error
  const [, name] = /Cannot find module '([^']+)'/.exec(error.remoteMessage ?? '') ?? []
  if (name === undefined) return error
  return new UserError(
    `the bundle ${shownFile} does not load, as it has no module ${quote(printableName(name))}; let the build put all modules into it, and build again if spcx run has written over it`,
    { cause: error },
  )
}

/**
 * Reports commands that are listed without a handler, or handled without being listed, and throws if there are errors. A
 * single error is only thrown.
 */
function assertHandlers(
  spec: ConnectorSpec,
  specText: string,
  inspection: BundleInspection,
  project: Project,
  { onFinding }: PackOptions,
): void {
  const findings = compareHandlers(spec, inspection.handlers)
  const locationOf = (path: JsonPath) => ({ file: project.specFile ?? specName, ...positionOf(specText, path) })
  const errors = findings.filter(({ level }) => level === 'error')
  for (const { level, message, path } of findings) {
    if (level === 'error' && errors.length === 1) continue
    onFinding({ level, message, location: locationOf(path) })
  }
  const [first] = errors
  if (first === undefined) return
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more of this kind)`
  throw new UserError(`${first.message}${more}`, { location: locationOf(first.path) })
}

/** Warns of files beside index.js that it reads and that are not packed, and notes those that are. */
function reportOtherFiles(
  index: Buffer,
  others: readonly IncludedFile[],
  { indexFile }: Project,
  { onFinding }: PackOptions,
): void {
  const names = others.map(({ name }) => name)
  if (names.length > 0) onFinding({ level: 'notice', message: includedMessage(names), location: { file: indexFile } })
  const missing = filesMissingFrom(names, index.toString('utf8'))
  if (missing.length === 0) return
  onFinding({
    level: 'warning',
    message: `index.js reads ${listNames(missing)} when it runs, which is not packed; import it statically, so that the build puts it into index.js, or name it in include`,
    location: { file: indexFile },
  })
}

/** Warns of what the bundle changes in its process for everything that runs there. */
function reportEffects(
  { effects }: BundleInspection,
  index: Buffer,
  { indexFile }: Project,
  { onFinding }: PackOptions,
): void {
  const report = (level: 'warning' | 'notice', says: string, remedy: string) => {
    const advice = `${remedy.charAt(0).toLowerCase()}${remedy.slice(1).replace(/\.$/, '')}`
    onFinding({ level, message: `the bundle ${says}; ${advice}`, location: { file: indexFile } })
  }
  for (const effect of effects) report('warning', effectTexts[effect].says, effectTexts[effect].remedy)
  if (!effects.includes('tls-unverified') && canSwitchTlsOff(index.toString('utf8')))
    report('notice', canSwitchTlsOffText, effectTexts['tls-unverified'].remedy)
}

function outputFile(out: string | undefined, { directory, bundleName }: Project): string {
  if (out === undefined) return join(directory, 'dist', bundleName)
  return isZipName(out) ? out : join(out, bundleName)
}
