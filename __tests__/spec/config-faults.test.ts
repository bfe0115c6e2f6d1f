import { configFaults } from '../../src/spec/config-faults.js'

const spec = {
  sourceConfigInitialValues: { pageSize: 50 },
  sourceConfig: [
    {
      type: 'menu',
      items: [
        {
          type: 'section',
          items: [
            { key: 'token', type: 'secret', required: true },
            { key: 'user', type: 'text', required: true, parentKey: 'auth', parentValue: 'basic' },
            { key: 'auth', type: 'select', options: [{ value: 'basic' }, { value: 'token' }] },
            { key: 'level', type: 'radio', options: [{ value: 1 }, { value: 2 }] },
            { key: 'dynamic', type: 'select' },
            {
              key: 'cards',
              type: 'cardList',
              subMenus: [
                {
                  items: [
                    { key: 'title', type: 'text', required: true },
                    { key: 'verb', type: 'select', options: [{ value: 'GET' }] },
                    { key: 'token', type: 'secret', required: true, parentKey: 'verb', parentValue: 'GET' },
                  ],
                },
              ],
            },
            { key: 'scopes', type: 'list', required: true },
          ],
        },
      ],
    },
  ],
}
const faults = (config: Record<string, unknown>) =>
  configFaults(spec, { scopes: ['a'], ...config }).map(({ level, message }) => `${level}: ${message}`)

test('a configuration that fits has no faults', () => {
  const config = {
    token: 'x',
    auth: 'token',
    level: 2,
    dynamic: 'any',
    cards: [],
    pageSize: 10,
    spConnOther: true,
    scopes: ['a'],
  }
  expect(faults(config)).toEqual([])
})

test.each<[string, Record<string, unknown>, string[]]>([
  ['a required item is missing', { token: '' }, ['warning: the configuration has no "token", which is required']],
  [
    'an item is required by another one',
    { token: 'x', auth: 'basic' },
    ['warning: the configuration has no "user", which is required'],
  ],
  [
    'what is required is blank, or a list without elements',
    { token: ' ', scopes: [] },
    [
      'warning: the configuration has no "token", which is required',
      'warning: the configuration has no "scopes", which is required',
    ],
  ],
  [
    'a card lacks what is required, or has no option of its list',
    {
      token: 'x',
      cards: [
        { title: 'a', verb: 'GET', token: 'x' },
        { verb: 'PUT', more: 1 },
        'no card',
        { title: 'b', verb: 'GET' },
      ],
    },
    [
      'warning: card 2 of "cards" has no "title", which is required',
      'warning: "verb" of card 2 of "cards" is "PUT", which is none of its options; it can be "GET"',
      'warning: card 4 of "cards" has no "token", which is required',
    ],
  ],
  [
    'a key is misspelt',
    { tokn: 'x' },
    [
      'warning: the configuration has no "token", which is required',
      'warning: the configuration has "tokn", which is the key of no item; did you mean "token"?',
    ],
  ],
  [
    'a key is unknown',
    { token: 'x', proxy: 'y' },
    ['notice: the configuration has "proxy", which is the key of no item'],
  ],
  [
    'a value is no option',
    { token: 'x', auth: 'oauth', level: 3 },
    [
      'warning: "auth" of the configuration is "oauth", which is none of its options; it can be "basic" or "token"',
      'warning: "level" of the configuration is "3", which is none of its options; it can be "1" or "2"',
    ],
  ],
])('%s', (_, config, expected) => {
  expect(faults(config)).toEqual(expected)
})
