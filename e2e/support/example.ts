import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { extractBundle } from '../../src/bundle/bundle.js'
import { exampleCache, root } from './programs.js'
import { run } from './run.js'

export interface PackedExample {
  /** The zip that the command `pack` wrote. */
  zip: string
  /** The folder with the unpacked zip. */
  folder: string
  remove(): Promise<void>
}

/** A valid config of the example connector. */
export const exampleConfig = { token: 'example-token' }

/** Installs, builds and packs a copy of the example connector with the command line. */
export async function packExample(): Promise<PackedExample> {
  const temporary = await mkdtemp(join(tmpdir(), 'example-'))
  const project = join(temporary, 'project')
  await cp(join(root, 'examples', 'connector'), project, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist'].includes(basename(path)),
  })
  const zip = join(temporary, 'example.zip')
  const words = ['pack', '--path', project, '--out', zip]
  await run(process.execPath, [join(root, 'lib', 'src', 'index.js'), ...words], {
    env: { ...process.env, npm_config_cache: await exampleCache() },
  })
  const folder = join(temporary, 'bundle')
  await extractBundle(zip, folder)
  return { zip, folder, remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 5 }) }
}
