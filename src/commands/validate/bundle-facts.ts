import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type BundleFile, indexName, readIndexText, specName } from '../../bundle/bundle.js'
import { canSwitchTlsOff } from '../../bundle/effects.js'
import { filesMissingFrom } from '../../bundle/needed-files.js'
import { isInside, relativePath } from '../../core/paths.js'
import type { Project } from '../../project/project.js'
import { RuntimeError } from '../../runtime/runtime.js'
import { describeMap } from '../../runtime/source-map.js'
import type { TargetLink } from '../../runtime/target.js'
import { madeUpConfigMessage } from '../../spec/made-up-config.js'
import type { BundleFacts, SourceMapFacts } from '../../validation/engine/facts.js'
import { inspectWithoutConfig, inspectZip } from '../shared/bundle-inspection.js'
import type { LocalServices } from '../shared/local-tenant.js'
import { findConnectorProject, isBuildOf } from './project.js'

/** What is needed to load a bundle in a process of its own. */
export type InspectionServices = Pick<LocalServices, 'childEnvironment' | 'logger' | 'secrets'> & {
  /** Records what the connector exchanges while it is created, or answers in place of the target system. */
  target?: TargetLink | undefined
}

/**
 * Loads a bundle in a child process and collects facts about it. A bundle that does not load is a fact too.
 *
 * @param config - the configuration that the connector may read when it is created; `{}` if undefined.
 * @param projectFolder - the folder that may hold the project from which the bundle was built.
 */
export async function collectBundleFacts(
  bundle: BundleFile,
  config: unknown,
  projectFolder: string,
  services: InspectionServices,
): Promise<BundleFacts> {
  const project = await findConnectorProject(projectFolder, bundle.spec?.name, services.logger)
  const otherFiles = bundle.entries.map(({ name }) => name).filter((name) => name !== indexName && name !== specName)
  const indexText = await readIndexText(bundle.path)
  const facts: BundleFacts = {
    ...(otherFiles.length > 0 && { otherFiles }),
    indexSize: bundle.entries.find(({ name }) => name === indexName)?.size ?? 0,
    exports: { connector: false, customizer: false },
    handlers: [],
    customizerHandlers: [],
    customizedOperations: [],
    missingFiles: filesMissingFrom(
      bundle.entries.map(({ name }) => name),
      indexText,
    ),
    effects: [],
    ...(canSwitchTlsOff(indexText) && { canSwitchTlsOff: true }),
    loadTime: 0,
    withConfig: config !== undefined,
    ...(project && { sdkVersion: project.sdkVersion, sourceMap: await readSourceMapFacts(project, bundle) }),
  }
  try {
    if (config !== undefined) return { ...facts, ...(await inspectZip(bundle.path, config, services)) }
    return { ...facts, ...(await factsWithoutConfig(bundle, services)) }
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error
    return { ...facts, ...loadFailure(error) }
  }
}

/** What is seen without a configuration: a connector that needs one is created with a made-up one. */
async function factsWithoutConfig(
  { path, spec }: BundleFile,
  services: InspectionServices,
): Promise<Partial<BundleFacts>> {
  const { inspection, madeUp, loadError } = await inspectWithoutConfig(
    (config) => inspectZip(path, config, services),
    spec,
  )
  const { factoryError, returnsNoConnector } = inspection
  if (returnsNoConnector) return { ...inspection, exportError: `the bundle cannot be used: ${factoryError}` }
  if (madeUp?.exports.connector) services.logger.info(madeUpConfigMessage)
  return {
    ...inspection,
    ...(madeUp?.exports.connector && { madeUpHandlers: madeUp.handlers, effects: madeUp.effects }),
    ...(loadError !== undefined && { loadErrorWithoutConfig: loadError }),
  }
}

function loadFailure({ message }: RuntimeError): Pick<BundleFacts, 'loadError' | 'exportError'> {
  // The runtime reports both as a bundle that does not load.
  const exportError = /it exports neither `connector`.*|its export `.*/.exec(message)?.[0]
  return exportError === undefined
    ? { loadError: message }
    : { exportError: `the bundle cannot be used: ${exportError}` }
}

async function readSourceMapFacts(project: Project, bundle: BundleFile): Promise<SourceMapFacts> {
  if (!(await isBuildOf(project, bundle))) return { state: 'other-build' }
  const { indexFile, directory: root } = project
  const map = describeMap(indexFile)
  if (map === undefined) return { state: 'missing' }
  if (map instanceof Error) return { state: 'broken', problem: `it cannot be read: ${map.message}` }
  let sources = 0
  for (const { path, content } of map.sources) {
    const file = resolve(dirname(indexFile), path)
    // The map may name any file: only files of the project are read.
    if (!isInside(root, file)) continue
    const text = await readText(file)
    if (text === undefined) continue
    sources++
    if (content !== undefined && normalizeText(content) !== normalizeText(text)) {
      return { state: 'broken', problem: `it was built from another version of ${relativePath(root, file)}` }
    }
  }
  return { state: 'fits', sources }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}

function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}
