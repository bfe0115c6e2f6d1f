import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildConnector } from '../../__tests__/support/bundle.js'
import { root } from './programs.js'
import type { Files } from './repositories.js'

/** The echo connector as a built project in a folder of a repository. */
export async function echoProject(folder = 'connector'): Promise<Files> {
  const bundle = await buildConnector(join(root, 'e2e', 'fixtures', 'echo'))
  return {
    [`${folder}/package.json`]: '{ "name": "echo", "version": "1.2.3" }\n',
    [`${folder}/connector-spec.json`]: await readFile(join(bundle, 'connector-spec.json'), 'utf8'),
    [`${folder}/dist/index.js`]: await readFile(join(bundle, 'index.js'), 'utf8'),
  }
}
