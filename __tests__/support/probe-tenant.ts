import { cp, mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { buildProbe, probeConfig, root } from './bundle.js'

/** The probe's project in a folder of its own, built, with its source map. */
export async function probeProject(folder: string): Promise<string> {
  const project = join(folder, 'probe')
  await cp(join(root, '__tests__', 'fixtures', 'probe'), project, { recursive: true })
  await mkdir(join(project, 'dist'))
  await cp(await buildProbe({ sourceMap: true }), join(project, 'dist'), { recursive: true })
  return project
}

/** Uploads the probe as a new version of a connector. Creates the connector if needed. */
export async function uploadProbe(client: TenantClient, alias: string, folder: string): Promise<{ id: string }> {
  const built = await buildProbe({ sourceMap: true })
  const path = join(folder, 'probe.zip')
  const [index, spec] = await Promise.all(
    ['index.js', 'connector-spec.json'].map((name) => readFile(join(built, name))),
  )
  if (index === undefined || spec === undefined) throw new Error('the probe was not built')
  await writeBundle(path, { index, spec })
  const { id } = (await client.connectors.find(alias)) ?? (await client.connectors.create(alias))
  await client.versions.upload(id, { path, size: (await stat(path)).size })
  return { id }
}

/** Runs a command of the probe to its end, also if it fails. */
export async function runProbe(
  client: TenantClient,
  connector: string,
  type: string,
  input: unknown = {},
  at: { version?: number; tag?: string } = { tag: 'latest' },
): Promise<void> {
  try {
    for await (const _ of client.invoke({ connector, type, input, config: probeConfig, ...at })) {
      // The messages are not needed.
    }
  } catch (error) {
    if ((error as { kind?: string }).kind !== 'connector') throw error
  }
}
