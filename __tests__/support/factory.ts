import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'

const schema = {
  displayAttribute: 'name',
  identityAttribute: 'id',
  attributes: [
    { name: 'id', type: 'string', description: 'Id' },
    { name: 'name', type: 'string', description: 'Name' },
  ],
}

export const factorySpec = JSON.stringify({
  name: 'Factory',
  keyType: 'simple',
  commands: ['std:test-connection', 'std:account:list', 'std:account:read'],
  sourceConfig: [
    {
      type: 'menu',
      label: 'Connection',
      items: [
        {
          type: 'section',
          sectionTitle: 'Connection',
          items: [{ key: 'token', label: 'Token', type: 'secret' }],
        },
      ],
    },
  ],
  accountSchema: schema,
})

/** A valid config of the connector, unless its factory checks more. */
export const factoryConfig = '{"token":"factory-token"}'

/** Throws without a token, as most published connectors do. */
export const needsToken = `if (!config.token) throw new Error('token must be provided from config')`

/**
 * The index.js of a connector that is exported as a function, which runs `factory` with its `config` before it makes
 * anything; the form of the vendor's project template. Two accounts can be listed and read.
 */
export function factoryIndex(factory: string, handlers = ''): string {
  return `
    const accounts = [{ id: '1', name: 'Ada' }, { id: '2', name: 'Bob' }]
    const output = (account) => ({ key: { simple: { id: account.id } }, attributes: account })
    const handlers = {
      'std:spec:read': async () => ({ specification: ${factorySpec} }),
      'std:test-connection': async () => ({}),
      'std:account:list': async () => accounts.map(output),
      'std:account:read': async (input) => {
        const found = accounts.find(({ id }) => id === input.key.simple.id)
        if (!found) throw Object.assign(new Error('no such account'), { type: 'notFound' })
        return output(found)
      },
      ${handlers}
    }
    exports.connector = async () => {
      const config = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG || 'e30=', 'base64').toString() || '{}')
      ${factory}
      return {
        sdkVersion: 1,
        handlers: new Map(Object.entries(handlers)),
        async _exec(type, context, input, out) {
          const answer = await handlers[type](input)
          for (const data of Array.isArray(answer) ? answer : [answer]) out.write({ data, type: 'output' })
        },
      }
    }`
}

/** A built project of such a connector, in a folder of its own, and its bundle as a zip. Remove it when done. */
export async function factoryProject(factory: string, handlers?: string): Promise<{ project: string; file: string }> {
  const project = await mkdtemp(join(tmpdir(), 'factory-'))
  const index = factoryIndex(factory, handlers)
  const files = {
    'package.json': '{"name":"factory","version":"1.0.0"}',
    'connector-spec.json': factorySpec,
    'dist/index.js': index,
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, name)), { recursive: true })
    await writeFile(join(project, name), text)
  }
  const file = join(project, 'factory.zip')
  await writeBundle(file, { index: Buffer.from(index), spec: Buffer.from(factorySpec) })
  return { project, file }
}
