import { hasClosedAddress, isMadeUpSecret, madeUpConfig } from '../../src/spec/made-up-config.js'

const specOf = (items: object[], more: object = {}) => ({
  sourceConfig: [{ type: 'menu', label: 'M', items: [{ type: 'section', items }] }],
  ...more,
})

test('each item has a value of its form', () => {
  const config = madeUpConfig(
    specOf([
      { key: 'site', type: 'url' },
      { key: 'name', type: 'text' },
      { key: 'token', type: 'secret' },
      { key: 'certificate', type: 'secrettextarea' },
      { key: 'retries', type: 'number', min: '3', max: 5 },
      { key: 'few', type: 'number', max: 0 },
      { key: 'deep', type: 'toggle' },
      { key: 'region', type: 'select', options: [{ label: 'EU', value: 'eu' }] },
      { key: 'mode', type: 'radio' },
      { key: 'names', type: 'list' },
      { key: 'map', type: 'keyValue' },
      { key: 'cards', type: 'cardList', subMenus: [{ items: [{ key: 'title', type: 'text' }] }] },
      { key: 'new', type: 'something new' },
    ]),
  )
  expect(config).toEqual({
    site: 'https://127.0.0.1:1',
    name: 'example',
    token: expect.stringMatching(/^[0-9a-f]{32}$/),
    certificate: expect.stringMatching(/^[0-9a-f]{32}$/),
    retries: 3,
    few: 0,
    deep: false,
    region: 'eu',
    mode: 'example',
    names: ['example'],
    map: [{ key: 'example', value: 'example' }],
    cards: [{ title: 'example' }],
    new: 'example',
  })
  expect(config['token']).not.toBe(config['certificate'])
})

test('no address leads out of this machine, neither of an item nor of an initial value', () => {
  const items = [
    { key: 'baseUrl', type: 'text', placeholder: 'https://example.com' },
    { key: 'ldapHost', type: 'text' },
    { key: 'port', type: 'number' },
  ]
  const sourceConfigInitialValues = {
    api: 'https://example.com/api',
    tenantDomain: 'example.com',
    pageSize: 50,
    port: 9,
  }
  expect(madeUpConfig(specOf(items, { sourceConfigInitialValues }))).toEqual({
    api: 'https://127.0.0.1:1',
    tenantDomain: '127.0.0.1',
    pageSize: 50,
    port: 9,
    baseUrl: 'https://127.0.0.1:1',
    ldapHost: '127.0.0.1',
  })
})

test('a spec of any form gives some configuration', () => {
  for (const sourceConfig of [
    undefined,
    7,
    [null, 'x', [], { items: 3 }, { key: 7 }, { key: '__proto__', type: 'text' }],
  ])
    expect(madeUpConfig({ sourceConfig })).toEqual({})
})

test('a text whose name tells of a secret has a random one, and an address stays one', () => {
  const { apiToken, securityToken, tokenUrl, user } = madeUpConfig(
    specOf([
      { key: 'apiToken', type: 'text' },
      { key: 'securityToken', type: 'text' },
      { key: 'tokenUrl', type: 'text' },
      { key: 'user', type: 'text' },
    ]),
  )
  expect([apiToken, securityToken].map((each) => isMadeUpSecret(String(each)))).toEqual([true, true])
  expect([tokenUrl, user]).toEqual(['https://127.0.0.1:1', 'example'])
  expect(isMadeUpSecret('example')).toBe(false)
})

test.each([
  [{ site: 'https://127.0.0.1:1' }, true],
  [{ cards: [{ host: '127.0.0.1' }] }, true],
  [{ name: 'example', port: 1, none: null }, false],
])('%j has an address: %s', (config, expected) => {
  expect(hasClosedAddress(config)).toBe(expected)
})
