import type { CommandContext } from '../../../src/cli/command.js'
import {
  maskConfigSecrets,
  maskNamedSecrets,
  readConfig,
  whileSpecIsUnknown,
} from '../../../src/commands/shared/config.js'
import { setProcessSecrets } from '../../../src/core/secrets/process.js'
import { SecretStore } from '../../../src/core/secrets/store.js'

const config = {
  tokenAttribute: 'connector',
  token: 'in-the-header',
  host: 'target.example.com',
  apiKey: 'key-12345678',
  headers: [{ key: 'x-anything', value: 'value-of-header' }],
}

const spec = {
  sourceConfig: [
    {
      type: 'section',
      items: [
        { key: 'tokenAttribute', label: 'Attribute', type: 'text' },
        { key: 'token', label: 'Where the token is', type: 'select', options: [] },
        { key: 'host', label: 'Host', type: 'text' },
        { key: 'apiKey', label: 'Key', type: 'secret' },
        {
          ...{ key: 'headers', label: 'Headers', type: 'keyValue' },
          ...{ keyValueKey: { key: 'name', type: 'text' }, keyValueValue: { key: 'content', type: 'secret' } },
        },
      ],
    },
  ],
} as unknown as Parameters<typeof maskConfigSecrets>[1]

/** The texts of the configuration that are masked now. */
function masked(secrets: SecretStore): string[] {
  const texts = ['connector', 'in-the-header', 'target.example.com', 'key-12345678', 'value-of-header']
  return texts.filter((text) => secrets.clean(`a ${text} b`) === 'a *** b')
}

function contextWith(secrets: SecretStore): CommandContext {
  setProcessSecrets(secrets)
  const mask = (secret: string) => void secrets.add(secret)
  return { secrets, mask, workingDirectory: '/' } as unknown as CommandContext
}

describe('the secrets of a configuration', () => {
  it('go by the names of fields, then by the spec', async () => {
    const secrets = new SecretStore()
    const context = contextWith(secrets)
    const read = await readConfig({ config: JSON.stringify(config), 'config-path': undefined }, context)
    expect(masked(secrets)).toEqual(['in-the-header', 'key-12345678'])
    maskConfigSecrets(read, spec, context)
    expect(masked(secrets)).toEqual(['key-12345678', 'value-of-header'])
  })

  it('are all its texts during the call that reads the spec, also if it fails', async () => {
    const secrets = new SecretStore()
    contextWith(secrets)
    const all = ['connector', 'in-the-header', 'target.example.com', 'key-12345678', 'value-of-header']
    expect(await whileSpecIsUnknown(config, async () => masked(secrets))).toEqual(all)
    expect(masked(secrets)).toEqual([])
    await expect(whileSpecIsUnknown(config, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(masked(secrets)).toEqual([])
  })

  it('are found in other objects by the names of fields', () => {
    const secrets = new SecretStore()
    maskNamedSecrets({ apiKey: 'key-12345678', deep: [{ password: 'in-the-header' }] }, contextWith(secrets))
    expect(masked(secrets)).toEqual(['in-the-header', 'key-12345678'])
  })
})
