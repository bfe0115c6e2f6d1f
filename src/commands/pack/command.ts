import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { writeBundle } from '../../bundle/archive.js'
import { indexName, specName } from '../../bundle/bundle.js'
import { compareHandlers } from '../../bundle/handlers.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { runProgram } from '../../cli/exec.js'
import { assertOutputFiles, assertOutputFolders } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import { displayPath } from '../../core/paths.js'
import { installAndBuild, planSteps } from '../../project/build.js'
import { findProject, type Project } from '../../project/project.js'
import { BundleRuntime } from '../../runtime/runtime.js'
import type { BundleInspection } from '../../runtime/types.js'
import { checkSpec, parseSpec, positionOf } from '../../spec/check.js'
import type { ConnectorSpec, JsonPath } from '../../spec/spec.js'
import { readable } from '../shared/bundle-inspection.js'
import { type PackReport, packSection } from './summary.js'

export const packInputs = {
  path: { kind: 'text', default: '.', description: 'Folder of the connector project, the one with package.json.' },
  install: {
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    description: 'Install the dependencies from the lockfile: auto does so when they are missing or outdated.',
  },
  build: {
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    description: 'Run the build script of package.json: auto does so when there is one.',
  },
  out: {
    kind: 'text',
    description: 'Zip to write, or a folder for it. Default: dist/<name>-<version>.zip in the project.',
  },
  compression: {
    kind: 'choice',
    choices: ['store', 'deflate'],
    default: 'store',
    description: 'store makes the same bytes on every machine; deflate makes a smaller zip.',
  },
} as const satisfies InputDeclarations

/** A bundle that was packed, and what is known of it. */
export interface PackedBundle extends PackReport {
  /** Absolute path of the zip. */
  file: string
  project: Project
  spec: ConnectorSpec | undefined
}

export const pack = defineCommand({
  name: 'pack',
  summary: 'Installs, builds and checks a connector project and packs its bundle.',
  action: { title: 'SaaS connector: pack', icon: 'package', color: 'blue' },
  inputs: packInputs,
  outputs: {
    file: 'Path of the zip.',
    sha256: 'SHA-256 of the zip, in hex.',
    size: 'Size of the zip in bytes.',
    name: 'Name of the project, from package.json.',
    version: 'Version of the project, from package.json.',
    commands: 'The commands of the connector, as a JSON array.',
  },
  async run(inputs, context) {
    await assertPackInputs(inputs, context)
    const packed = await packProject(inputs, context)
    context.setOutput('file', packed.file)
    context.setOutput('sha256', packed.sha256)
    context.setOutput('size', packed.size)
    context.setOutput('name', packed.name)
    context.setOutput('version', packed.version)
    context.setOutput('commands', JSON.stringify(packed.commands))
    context.addSummary(`## Pack\n\n${packSection(packed)}`)
  },
})

/** Refuses, before anything is built, a zip that could not be written. */
export async function assertPackInputs(
  { out }: InputsOf<typeof packInputs>,
  { workingDirectory }: CommandContext,
): Promise<void> {
  if (out === undefined) return
  await (isZipName(out) ? assertOutputFiles : assertOutputFolders)({ out }, workingDirectory)
}

/**
 * Packs the project at `path`. The zip is only written when everything about it is sound.
 *
 * @throws UserError in one line; what is wrong in the spec is annotated at its lines before.
 */
export async function packProject(inputs: InputsOf<typeof packInputs>, context: CommandContext): Promise<PackedBundle> {
  const { logger } = context
  const project = await findProject(resolve(context.workingDirectory, inputs.path))
  logger.info(
    `${project.kind} ${project.name} ${project.version} in ${displayPath(project.directory, context.workingDirectory)}`,
  )
  const sdkVersion = await prepareBundle(project, inputs, context)
  const index = await readIndex(project, context)
  const specText = project.specFile === undefined ? undefined : await readSpec(project.specFile, context)
  if (project.specFile !== undefined && specText !== undefined) reportSpec(specText, project.specFile, context)
  const spec = specText === undefined ? undefined : parseSpec(specText)
  const inspection = await inspectBundle(project, specText, context)
  const notMade = project.kind === 'customizer' ? inspection.customizerFactoryError : inspection.factoryError
  if (notMade !== undefined) {
    // As validate says it of the same bundle: most connectors need their configuration here, and packing has none.
    logger.info(
      `the ${project.kind} is not made without a configuration (${notMade}), so what it handles is not known${spec === undefined ? '' : ' and not compared with the spec'}`,
    )
  } else if (spec !== undefined && specText !== undefined) {
    compareCommands(spec, specText, inspection, project, context)
  }

  const file = outputFile(inputs.out, project, context)
  await mkdir(dirname(file), { recursive: true })
  const written = await writeBundle(
    file,
    { index, ...(specText === undefined ? {} : { spec: Buffer.from(specText) }) },
    inputs.compression,
  )
  const commands = spec?.commands ?? inspection.customizerHandlers
  logger.info(`packed ${displayPath(file, context.workingDirectory)} (${written.size} bytes, sha256 ${written.sha256})`)
  return {
    file,
    shownFile: displayPath(file, context.workingDirectory),
    kind: project.kind,
    name: project.name,
    version: project.version,
    specName: spec?.name,
    sdkVersion,
    size: written.size,
    sha256: written.sha256,
    commands,
    loadTime: inspection.loadTime,
    project,
    spec,
  }
}

/** Installs and builds what has to be, and says under which of the two. Answers the version of the SDK after it. */
async function prepareBundle(
  project: Project,
  { install, build }: InputsOf<typeof packInputs>,
  context: CommandContext,
): Promise<string | undefined> {
  const { logger } = context
  const steps = planSteps(project, { install, build })
  if (!steps.install && !steps.build) {
    logger.info('nothing is installed and nothing is built: dist/index.js is taken as it is')
    return project.sdkVersion
  }
  const what = steps.install ? (steps.build ? 'Install and build' : 'Install') : 'Build'
  const { sdkVersion } = await context.group(`${what} with ${project.packageManager}`, () =>
    installAndBuild(project, {
      install,
      build,
      env: context.childEnvironment(),
      logger,
      run: (command, args, options) => runProgram(command, args, options, logger),
    }),
  )
  return sdkVersion
}

async function readIndex(project: Project, context: CommandContext): Promise<Buffer> {
  const where = displayPath(project.indexFile, context.workingDirectory)
  const index = await readIfThere(project.indexFile)
  if (index === undefined) {
    throw new UserError(`there is no bundle at ${where}; build the project first, or let this command build it`)
  }
  if (index.toString('utf8').trim() === '')
    throw new UserError(`the bundle ${where} is empty; check the project's build`)
  return index
}

async function readSpec(file: string, context: CommandContext): Promise<string> {
  const spec = await readIfThere(file)
  if (spec !== undefined) return spec.toString('utf8')
  throw new UserError(
    `there is no ${specName} at ${displayPath(file, context.workingDirectory)}; a connector cannot run without it`,
  )
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Annotates every finding at its line and refuses a spec that has errors. An error that is alone is told once. */
function reportSpec(specText: string, file: string, context: CommandContext): void {
  const findings = checkSpec(specText)
  const errors = findings.filter(({ level }) => level === 'error')
  for (const { level, message, line, column } of findings) {
    if (level === 'error' && errors.length === 1) continue
    context.annotate({ level, title: specName, message, location: { file, line, column } })
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

/** Loads the bundle in a process of its own, as the platform would find it: both files in one folder. */
async function inspectBundle(
  project: Project,
  specText: string | undefined,
  context: CommandContext,
): Promise<BundleInspection> {
  const directory = await mkdtemp(join(tmpdir(), 'saas-connector-pack-'))
  const runtime = new BundleRuntime({ directory, environment: context.childEnvironment() })
  try {
    await copyFile(project.indexFile, join(directory, indexName))
    if (specText !== undefined) await writeFile(join(directory, specName), specText)
    const inspection = readable(await runtime.inspect(), context.redact)
    const wanted = project.kind === 'customizer' ? inspection.exports.customizer : inspection.exports.connector
    if (!wanted) {
      const name = project.kind === 'customizer' ? 'connectorCustomizer' : 'connector'
      throw new UserError(
        `the bundle ${displayPath(project.indexFile, context.workingDirectory)} exports no ${name}; export it from the entry file`,
      )
    }
    return inspection
  } finally {
    await runtime.close()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What is listed must be handled, and what is handled must be listed. */
function compareCommands(
  spec: ConnectorSpec,
  specText: string,
  inspection: BundleInspection,
  project: Project,
  context: CommandContext,
): void {
  const findings = compareHandlers(spec, inspection.handlers)
  const place = (path: JsonPath) => ({ file: project.specFile ?? specName, ...positionOf(specText, path) })
  for (const { level, message, path } of findings) {
    context.annotate({ level, title: specName, message, location: place(path) })
  }
  const errors = findings.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first === undefined) return
  const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more of this kind)`
  throw new UserError(`${first.message}${more}`, { location: place(first.path) })
}

/** `out` names a zip, or a folder for it. */
function outputFile(out: string | undefined, project: Project, context: CommandContext): string {
  if (out === undefined) return join(dirname(project.indexFile), project.bundleName)
  const path = resolve(context.workingDirectory, out)
  return isZipName(path) ? path : join(path, project.bundleName)
}

function isZipName(path: string): boolean {
  return basename(path).toLowerCase().endsWith('.zip')
}
