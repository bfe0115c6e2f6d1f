import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/programs.js'
import { run } from '../support/run.js'

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

export interface ProbeBundles {
  /** The bundle for an upload, with its own SDK inside. */
  bundled: string
  /** The bundle for `spcx run`, without an SDK: it uses that of the server. */
  shared: string
  remove(): Promise<void>
}

/** Builds the probe connector with an SDK; `sdk` is the folder of that package. */
export async function bundleProbe(sdk: string): Promise<ProbeBundles> {
  const folder = await mkdtemp(join(tmpdir(), 'probe-'))
  const project = join(folder, 'project')
  await copyFixture('probe', project, sdk)
  const { createConnectorCustomizer } = createRequire(join(project, 'package.json'))('@sailpoint/connector-sdk') as {
    createConnectorCustomizer?: unknown
  }
  if (createConnectorCustomizer === undefined) {
    await dropCustomizer(join(project, 'src', 'index.js'))
  }
  return {
    bundled: await build(project, 'bundled', []),
    shared: await build(project, 'shared', ['--external', '@sailpoint/connector-sdk']),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Builds a customizer without a connector and returns the folder of its bundle. */
export async function bundleCustomizer(sdk: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const project = await mkdtemp(join(tmpdir(), 'customizer-'))
  await copyFixture('customizer', project, sdk)
  return {
    folder: await build(project, 'bundled', []),
    remove: () => rm(project, { recursive: true, force: true, maxRetries: 5 }),
  }
}

async function copyFixture(name: string, project: string, sdk: string): Promise<void> {
  await cp(join(root, '__tests__', 'fixtures', name), project, { recursive: true })
  await mkdir(join(project, 'node_modules', '@sailpoint'), { recursive: true })
  await symlink(sdk, join(project, 'node_modules', '@sailpoint', 'connector-sdk'), 'junction')
}

async function build(project: string, name: string, flags: string[]): Promise<string> {
  const out = join(project, name)
  const words = ['build', join('src', 'index.js'), '--out', out, '--quiet', '--no-cache', ...flags]
  await run(process.execPath, [ncc, ...words], { cwd: project })
  await cp(join(project, 'connector-spec.json'), join(out, 'connector-spec.json'))
  return out
}

/** Removes the customizer, the last export of the probe, because the oldest SDK has none. */
async function dropCustomizer(file: string): Promise<void> {
  const source = await readFile(file, 'utf8')
  const [connector, customizer] = source.split('export const connectorCustomizer')
  if (connector === undefined || customizer === undefined) {
    throw new Error(`${file} exports no customizer`)
  }
  await writeFile(file, connector)
}
