import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type BundleFile, indexName } from '../../bundle/bundle.js'
import { isInside, relativePath } from '../../core/paths.js'
import type { Project } from '../../project/project.js'
import { RuntimeError } from '../../runtime/runtime.js'
import { describeMap } from '../../runtime/source-map.js'
import type { BundleFacts, SourceMapFacts } from '../../validation/engine/facts.js'
import { inspectZip } from '../shared/bundle-inspection.js'
import type { LocalServices } from '../shared/local-tenant.js'
import { findConnectorProject, isBuildOf } from './project.js'

/**
 * Loads a bundle in a process of its own, to see what it is. A bundle that does not load is a fact too.
 * @param config - what the connector may read while it is made; none: it gets `{}`.
 * @param projectFolder - of the project that the bundle may have been made from.
 */
export async function bundleFacts(
  bundle: BundleFile,
  config: unknown,
  projectFolder: string,
  services: Pick<LocalServices, 'childEnvironment' | 'logger' | 'redact'>,
): Promise<BundleFacts> {
  const project = await findConnectorProject(projectFolder, bundle.spec?.name, services.logger)
  const facts: BundleFacts = {
    indexSize: bundle.entries.find(({ name }) => name === indexName)?.size ?? 0,
    exports: { connector: false, customizer: false },
    handlers: [],
    customizerHandlers: [],
    loadTime: 0,
    withConfig: config !== undefined,
    ...(project && { sdkVersion: project.sdkVersion, sourceMap: await sourceMapOf(project, bundle) }),
  }
  try {
    return { ...facts, ...(await inspectZip(bundle.path, config ?? {}, services)) }
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error
    return { ...facts, ...failureOf(error) }
  }
}

function failureOf({ message }: RuntimeError): Pick<BundleFacts, 'loadError' | 'exportError'> {
  // The runtime words both as a bundle that does not load.
  const exports = /it exports neither `connector`.*|its export `.*/.exec(message)?.[0]
  return exports === undefined ? { loadError: message } : { exportError: `the bundle cannot be used: ${exports}` }
}

async function sourceMapOf(project: Project, bundle: BundleFile): Promise<SourceMapFacts> {
  if (!(await isBuildOf(project, bundle))) return { state: 'other-build' }
  const { indexFile, directory: root } = project
  const map = describeMap(indexFile)
  if (map === undefined) return { state: 'missing' }
  if (map instanceof Error) return { state: 'broken', problem: `it cannot be read: ${map.message}` }
  let sources = 0
  for (const { path, content } of map.sources) {
    const file = resolve(dirname(indexFile), path)
    // The names come from the map: nothing outside the project is opened.
    if (!isInside(root, file)) continue
    const text = await textOf(file)
    if (text === undefined) continue
    sources++
    if (content !== undefined && lines(content) !== lines(text)) {
      return { state: 'broken', problem: `it was made from another state of ${relativePath(root, file)}` }
    }
  }
  return { state: 'fits', sources }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}

function lines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}
