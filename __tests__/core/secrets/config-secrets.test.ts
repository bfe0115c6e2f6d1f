import { secretsOfConfig, textsOfConfig } from '../../../src/core/secrets/config-secrets.js'

const sourceConfig = [
  {
    type: 'menu',
    label: 'Connection',
    items: [
      {
        type: 'section',
        sectionTitle: 'Sign-in',
        items: [
          { key: 'host', label: 'Host', type: 'text' },
          { key: 'apiKey', label: 'Key', type: 'secret' },
          { key: 'certificate', label: 'Certificate', type: 'secrettextarea' },
          { key: 'scimToken', label: 'Token', type: 'text' },
          { key: 'auth', label: 'API token', type: 'text' },
          { key: 'tokenUrl', label: 'Token', type: 'text' },
          { key: 'tokenAttribute', label: 'Attribute with the token', type: 'text' },
          { key: 'passwordPolicy', label: 'Password', type: 'select', options: [] },
          { key: 'token', label: 'Token in', type: 'radio', options: [] },
          {
            key: 'headers',
            label: 'Headers',
            type: 'keyValue',
            keyValueKey: { key: 'name', label: 'Name', type: 'text' },
            keyValueValue: { key: 'content', label: 'Value', type: 'secret' },
          },
          {
            key: 'parameters',
            label: 'Parameters',
            type: 'keyValue',
            keyValueKey: { key: 'name', label: 'Name', type: 'text' },
            keyValueValue: { key: 'content', label: 'Value', type: 'text' },
          },
          {
            key: 'domains',
            label: 'Domains',
            type: 'cardList',
            titleKey: 'name',
            subtitleKey: 'name',
            subMenus: [{ label: 'Domain', items: [{ key: 'bindSecret', label: 'Bind', type: 'secret' }] }],
          },
        ],
      },
    ],
  },
]

function values(config: unknown, spec: unknown = sourceConfig): string[] {
  return secretsOfConfig(config, spec)
    .map(({ key, value }) => `${key}: ${value}`)
    .sort()
}

describe('secretsOfConfig', () => {
  it('goes by the type of an item', () => {
    expect(
      values({
        host: 'h.example.com',
        apiKey: 'k-123',
        certificate: 'c-123',
        passwordPolicy: 'strict',
        token: 'header',
      }),
    ).toEqual(['apiKey: k-123', 'certificate: c-123'])
  })

  it('takes a text whose name or label tells of a secret', () => {
    expect(values({ scimToken: 't-1', auth: 't-2', tokenUrl: 'https://h/token', tokenAttribute: 'connector' })).toEqual(
      ['auth: t-2', 'scimToken: t-1'],
    )
  })

  it('takes the rows of key-value items that are declared secret, and those whose names tell so', () => {
    expect(
      values({
        headers: [
          { key: 'X-One', value: 'v-1' },
          { key: 'X-Two', value: 'v-2' },
        ],
        parameters: [
          { key: 'limit', value: '100' },
          { key: 'api_key', value: 'v-3' },
        ],
      }),
    ).toEqual(['headers: v-1', 'headers: v-2', 'parameters: v-3'])
    expect(values({ headers: { one: 'v-1' } })).toEqual(['headers: v-1'])
    // The halves of a row have keys in the spec alone.
    expect(values({ content: 'v-1', name: 'n-1' })).toEqual([])
  })

  it('looks into cards, and below keys that the spec does not have', () => {
    expect(
      values({
        domains: [
          { name: 'a', bindSecret: 's-1' },
          { name: 'b', bindSecret: 's-2' },
        ],
      }),
    ).toEqual(['bindSecret: s-1', 'bindSecret: s-2'])
    expect(values({ extra: { pwd: 's-1', deep: [{ client_secret: { value: 's-2', pin: 123456 } }] } })).toEqual([
      'client_secret: 123456',
      'client_secret: s-2',
      'pwd: s-1',
    ])
  })

  it('takes the password out of an address', () => {
    expect(values({ host: 'https://name:p-123@h.example.com/x', other: 'amqp://u:p-456@h' })).toEqual([
      'host: p-123',
      'other: p-456',
    ])
  })

  it('takes each secret once, whatever the names below it', () => {
    expect(values({ apiKey: { password: 's-1', list: ['s-2', null] } })).toEqual(['apiKey: s-1', 'apiKey: s-2'])
  })

  it('takes a secret text area and a text area with the name of a secret', () => {
    const spec = [
      { key: 'note', label: 'Token', type: 'textarea' },
      {
        key: 'rows',
        type: 'keyValue',
        keyValueKey: { key: 'k', type: 'secrettextarea' },
        keyValueValue: { key: 'v', type: 'text' },
      },
    ]
    expect(values({ note: 't-1', rows: [{ key: 'a', value: 'v-1' }] }, spec)).toEqual(['note: t-1', 'rows: v-1'])
  })

  it('takes what one of several items of a key makes a secret', () => {
    const spec = [
      { key: 'auth', label: 'API token', type: 'text' },
      { key: 'auth', label: 'Sign-in', type: 'select' },
    ]
    expect(values({ auth: 't-1' }, spec)).toEqual(['auth: t-1'])
  })

  it('does not trip over rows of another form', () => {
    const rows = [null, 'text', { key: 5, value: 'v-1' }, { value: 'v-2' }, { key: 'token', value: 'v-3' }]
    expect(values({ parameters: rows })).toEqual(['parameters: v-3'])
    expect(values({ parameters: 'token' })).toEqual([])
    expect(values({ headers: 'text', host: null, other: null })).toEqual([])
  })

  it('goes by the name where the spec has a key without a type', () => {
    expect(values({ pwd: 's-1' }, [{ key: 'pwd' }, { key: 5, type: 'text' }, { type: 'text' }])).toEqual(['pwd: s-1'])
    expect(values({ auth: 's-1' }, [{ key: 'auth', type: 'text', label: 5 }])).toEqual([])
  })

  it.each([undefined, null, 'text', 5, [], [null, { key: 5, type: {} }]])('does not trip over the spec %j', (spec) => {
    expect(values({ apiKey: 'k-1', host: 'h' }, spec)).toEqual(['apiKey: k-1'])
    expect(values(spec)).toEqual([])
  })
})

describe('textsOfConfig', () => {
  it('takes every text while it is not known which are secret', () => {
    expect(
      textsOfConfig({
        host: 'h.example.com',
        port: 44300,
        short: 'abc',
        deep: [{ any: 'something' }],
        pin: 1234567,
      }).sort(),
    ).toEqual(['1234567', 'h.example.com', 'something'])
  })

  it.each([
    ['12345678', false],
    ['1234.5678', false],
    ['1234567x', true],
    ['x1234567', true],
    ['1234.x567', true],
    ['abcdef', true],
    ['abcde', false],
  ])('%s is one of them: %s', (text, isTaken) => {
    expect(textsOfConfig({ host: text, none: null })).toEqual(isTaken ? [text] : [])
  })
})
