import { UserError } from '../../src/core/errors.js'
import { checkSpec, parseSpec, positionOf } from '../../src/spec/check.js'

type Part = Record<string, unknown>

/** A spec to which nothing can be said. */
function goodSpec(): Part {
  return {
    name: 'example',
    keyType: 'simple',
    commands: ['std:test-connection', 'std:account:list', 'std:account:create', 'std:entitlement:list', 'custom:ping'],
    showDebugLoggingOption: true,
    supportsCustomSchemas: true,
    sourceConfigInitialValues: { retries: 3, region: 'eu', deep: true },
    sourceConfig: [
      {
        type: 'menu',
        label: 'Connection',
        items: [
          {
            type: 'section',
            sectionTitle: 'Sign-in',
            sectionHelpMessage: 'How to sign in',
            docLinkLabel: 'More',
            docLink: 'https://example.com',
            items: [
              { key: 'url', label: 'URL', type: 'url', required: true, placeholder: 'https://' },
              { key: 'user', label: 'User', type: 'text', helpKey: 'Who' },
              { key: 'token', label: 'Token', type: 'secret', helpText: 'Which' },
              { key: 'certificate', label: 'Key', type: 'secrettextarea' },
              { key: 'note', label: 'Note', type: 'textarea' },
              { key: 'retries', label: 'Retries', type: 'number', min: '0', max: 9 },
              { key: 'deep', label: 'Deep', type: 'toggle' },
              { key: 'deeper', label: 'Deeper', type: 'checkbox', parentKey: 'deep', parentValue: 'true' },
              { key: 'region', label: 'Region', type: 'select', options: [{ label: 'EU', value: 'eu' }] },
              { key: 'mode', label: 'Mode', type: 'radio', options: [{ label: 'Fast', value: 1 }] },
              { key: 'names', label: 'Names', type: 'list' },
              {
                key: 'map',
                label: 'Map',
                type: 'keyValue',
                keyValueKey: { key: 'from', label: 'From', type: 'text', maxlength: '10' },
                keyValueValue: { key: 'to', label: 'To', type: 'text', required: true },
              },
              {
                key: 'cards',
                label: 'Cards',
                type: 'cardList',
                titleKey: 'title',
                subtitleKey: 'sub',
                addButton: true,
                dragNDropEnabled: false,
                subMenus: [{ label: 'Card', items: [{ key: 'title', label: 'Title', type: 'text', required: true }] }],
              },
            ],
          },
        ],
      },
    ],
    accountSchema: {
      displayAttribute: 'name',
      identityAttribute: 'id',
      groupAttribute: 'roles',
      attributes: [
        { name: 'id', type: 'string', description: 'Id', required: true },
        { name: 'name', type: 'string', description: '' },
        { name: 'logins', type: 'long' },
        { name: 'age', type: 'int' },
        { name: 'active', type: 'boolean' },
        { name: 'roles', type: 'string', entitlement: true, managed: true, multi: true, schemaObjectType: 'role' },
      ],
    },
    entitlementSchemas: [
      {
        type: 'role',
        displayAttribute: 'name',
        identityAttribute: 'id',
        hierarchyAttribute: 'parent',
        attributes: [
          { name: 'id', type: 'string' },
          { name: 'name', type: 'string', required: true, multi: false },
          { name: 'parent', type: 'string' },
        ],
      },
    ],
    accountCreateTemplate: {
      fields: [
        field('name', { type: 'identityAttribute', attributes: { name: 'uid' } }),
        field('password', { type: 'generator', attributes: { name: 'Create Password' } }),
        field('id', {
          type: 'generator',
          attributes: { name: 'Create Unique Account ID', maxSize: '50', maxUniqueChecks: 5, template: '$(firstname)' },
        }),
        field('active', { type: 'static', attributes: { value: 'true' } }),
        { key: 'age', label: 'Age', type: 'long', required: true },
      ],
    },
  }
}

function field(key: string, initialValue: Part): Part {
  return { key, label: key, type: 'string', required: false, initialValue }
}

/** The findings of the good spec after a change, as `level line-less message`. */
function findingsAfter(change: (spec: Part) => void): string[] {
  const spec = goodSpec()
  change(spec)
  return checkSpec(JSON.stringify(spec)).map(({ level, message }) => `${level}: ${message}`)
}

/** Sets the value at a path; undefined takes it away. */
function set(spec: unknown, path: (string | number)[], value: unknown): void {
  let part = spec as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) part = part[step] as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined) delete part[last]
  else part[last] = value
}

const items = ['sourceConfig', 0, 'items', 0, 'items']

test('a spec as documented has no findings', () => {
  expect(checkSpec(JSON.stringify(goodSpec()))).toEqual([])
  expect(parseSpec(JSON.stringify(goodSpec()))).toEqual(goodSpec())
})

describe('what public specs do is allowed, at most with a warning', () => {
  test.each<[string, (spec: Part) => void, string[]]>([
    ['no keyType', (s) => set(s, ['keyType'], undefined), ['keyType']],
    [
      'a section at the top, without a title',
      (s) => {
        set(s, ['sourceConfig'], [{ type: 'section', items: [] }])
        set(s, ['sourceConfigInitialValues'], { provisioningTimeout: 90, spConnOther: true })
      },
      [],
    ],
    [
      'a section in a menu without a title',
      (s) => set(s, [...items.slice(0, -1), 'sectionTitle'], undefined),
      ['sectionTitle'],
    ],
    [
      'a section in a menu with an empty title',
      (s) => set(s, [...items.slice(0, -1), 'sectionTitle'], ''),
      ['sectionTitle'],
    ],
    ['entitlement types of any name', (s) => set(s, ['entitlementSchemas', 0, 'type'], 'group'), ['schemaObjectType']],
    ['an empty list of entitlement schemas', (s) => set(s, ['entitlementSchemas'], []), ['entitlementSchemas']],
    ['no entitlement schemas', (s) => set(s, ['entitlementSchemas'], undefined), ['entitlementSchemas']],
    ['an attribute twice', (s) => set(s, ['accountSchema', 'attributes', 2, 'name'], 'name'), ['twice']],
    ['no template', (s) => set(s, ['accountCreateTemplate'], undefined), []],
    ['a template without fields', (s) => set(s, ['accountCreateTemplate'], {}), []],
    [
      'a template of the old form',
      (s) => set(s, ['accountCreateTemplate', 'fields'], [{ name: 'roles', type: 'array' }]),
      ['old form', 'array'],
    ],
    ['members that nobody documented', (s) => set(s, ['topology'], { any: ['thing'] }), []],
    [
      'a schema that is discovered',
      (s) => {
        set(s, ['commands', 4], 'std:account:discover-schema')
        set(s, ['accountSchema'], undefined)
      },
      ['no accountSchema: the schema is what std:account:discover-schema answers'],
    ],
    [
      'a placeholder for a schema that is discovered',
      (s) => {
        set(s, ['commands', 4], 'std:account:discover-schema')
        set(s, ['accountSchema'], { displayAttribute: '', identityAttribute: '', attributes: [] })
      },
      ['accountSchema is a placeholder: the schema is what std:account:discover-schema answers'],
    ],
    [
      'an API key beside its secret',
      (s) => {
        set(s, [...items, 1, 'key'], 'apiKey')
        set(s, [...items, 2, 'key'], 'keySecret')
      },
      [],
    ],
    [
      'stateful commands by the reserved initial value',
      (s) => {
        set(s, ['sourceConfigInitialValues', 'supportsStatefulCommands'], true)
        set(s, [...items, 7], { key: 'spConnEnableStatefulCommands', label: 'Changes only', type: 'checkbox' })
      },
      [],
    ],
    [
      'commands of newer documents',
      (s) => set(s, ['commands'], ['std:resource:delete', 'std:partitions:list', 'std:endpoint', 'ssf-stream:create']),
      [],
    ],
    ['a type of item that nobody documented', (s) => set(s, [...items, 0, 'type'], 'hostname'), ['"hostname"']],
    [
      'an entitlement type that no attribute of accounts holds',
      (s) => {
        const [role] = s['entitlementSchemas'] as Part[]
        set(s, ['entitlementSchemas', 1], { ...role, type: 'profile' })
      },
      ['entitlement schema "profile" is held by no attribute of accountSchema'],
    ],
    [
      'an entitlement type that only a discovered schema can hold',
      (s) => {
        const [role] = s['entitlementSchemas'] as Part[]
        set(s, ['entitlementSchemas', 1], { ...role, type: 'profile' })
        set(s, ['commands'], [...(s['commands'] as string[]), 'std:account:discover-schema'])
      },
      [],
    ],
    [
      'entitlements of schemas that only the source has',
      (s) => {
        set(s, ['entitlementSchemas'], undefined)
        set(s, ['supportsCustomSchemas'], true)
      },
      ['std:entitlement:list is listed, but the spec has no entitlementSchemas'],
    ],
    [
      'a discovered schema that names an attribute the spec lacks',
      (s) => {
        set(s, ['commands', 4], 'std:account:discover-schema')
        set(s, ['accountSchema', 'identityAttribute'], 'uuid')
      },
      ['"uuid"'],
    ],
    [
      'choices that the connector gives',
      (s) => {
        set(s, ['commands', 4], 'std:config-options:read')
        set(s, [...items, 8, 'options'], undefined)
      },
      [],
    ],
    [
      'no account commands and no schema',
      (s) => {
        set(s, ['commands'], ['std:test-connection', 'std:application-discovery:list'])
        set(s, ['accountSchema'], undefined)
      },
      [],
    ],
  ])('%s', (_, change, words) => {
    const findings = findingsAfter(change)
    expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([])
    expect(findings).toHaveLength(words.length)
    for (const [index, word] of words.entries()) expect(findings[index]).toContain(word)
  })
})

describe('what cannot work is an error that names it', () => {
  test.each<[(string | number)[], unknown, string]>([
    [['name'], undefined, 'the spec has no name'],
    [['name'], '', 'name is empty'],
    [['name'], 7, 'name must be a string, not an integer'],
    [['commands'], undefined, 'the spec has no commands'],
    [['commands'], 'std:account:list', 'commands must be an array, not a string'],
    [['commands', 1], null, 'command 2 must be a string, not null'],
    [['commands', 0], 'std:account:list', 'commands lists "std:account:list" twice; remove one of them'],
    [['commands', 0], 'std:test-connection ', 'command "std:test-connection " has white space at its start or end'],
    [['keyType'], 'compund', 'keyType is "compund", but must be simple or compound; did you mean "compound"?'],
    [['sourceConfig'], undefined, 'the spec has no sourceConfig'],
    [
      ['sourceConfig', 0, 'type'],
      'menue',
      'type of entry "Connection" is "menue", but must be menu or section; did you mean "menu"?',
    ],
    [['sourceConfig', 0, 'label'], undefined, 'menu 1 has no label'],
    [['sourceConfig', 0, 'items'], undefined, 'menu "Connection" has no items'],
    [[...items, 0, 'key'], undefined, 'item "URL" has no key'],
    [[...items, 0, 'label'], undefined, 'item "url" has no label'],
    [[...items, 0, 'label'], '', 'label of item "url" is empty'],
    [['sourceConfig', 0, 'label'], '', 'label of menu 1 is empty'],
    [[...items, 0, 'required'], 'true', 'required of item "url" must be true or false, not a string'],
    [[...items, 8, 'options'], undefined, 'item "region" has no options to choose from'],
    [[...items, 8, 'options', 0, 'value'], undefined, 'option "EU" of item "region" has no value'],
    [
      [...items, 8, 'options', 0, 'value'],
      {},
      'value of option "EU" of item "region" must be a string, a number or true or false, not an object',
    ],
    [[...items, 11, 'keyValueValue'], undefined, 'item "map" has no keyValueValue'],
    [[...items, 12, 'subMenus'], undefined, 'item "cards" has no subMenus'],
    [[...items, 12, 'subMenus', 0, 'items', 0, 'label'], undefined, 'item "title" has no label'],
    [
      ['accountSchema'],
      undefined,
      'the spec has no accountSchema, which std:account:list needs; add it, or list std:account:discover-schema',
    ],
    [['accountSchema', 'attributes'], [], 'accountSchema has no attributes, which std:account:list needs'],
    [
      ['accountSchema', 'displayAttribute'],
      'Name',
      'displayAttribute of accountSchema is "Name", which is none of its attributes; did you mean "name"?',
    ],
    [['accountSchema', 'identityAttribute'], undefined, 'accountSchema has no identityAttribute'],
    [
      ['accountSchema', 'attributes', 1, 'type'],
      'text',
      'type of attribute "name" of accountSchema is "text", but must be string, boolean, long or int; did you mean "string"?',
    ],
    [
      ['accountSchema', 'attributes', 5, 'multi'],
      'yes',
      'multi of attribute "roles" of accountSchema must be true or false, not a string',
    ],
    [
      ['entitlementSchemas', 0, 'attributes', 2, 'type'],
      undefined,
      'attribute "parent" of entitlement schema "role" has no type',
    ],
    [['accountCreateTemplate', 'fields', 0, 'key'], undefined, 'field "name" of accountCreateTemplate has no key'],
    [
      ['accountCreateTemplate', 'fields', 0, 'initialValue', 'type'],
      'Static',
      'initialValue.type of field "name" of accountCreateTemplate is "Static", but must be identityAttribute, generator or static; did you mean "static"?',
    ],
  ])('%j = %j', (path, value, message) => {
    expect(findingsAfter((spec) => set(spec, path, value))).toContain(`error: ${message}`)
  })

  test('every type of item is known, and no other', () => {
    const [finding] = findingsAfter((spec) => set(spec, [...items, 0, 'type'], 'dropdown'))
    expect(finding).toMatch(
      /^warning: type of item "url" is "dropdown", which is not documented; known are text, .* and cardList; did you mean "select"\?$/,
    )
  })

  test('a misspelled member is a warning at its position', () => {
    const spec = goodSpec()
    set(spec, ['entitlmentSchemas'], spec['entitlementSchemas'])
    set(spec, ['entitlementSchemas'], undefined)
    set(spec, ['accountSchema', 'attributes', 0, 'nam'], 'id')
    set(spec, ['accountSchema', 'attributes', 0, 'name'], undefined)
    const messages = checkSpec(JSON.stringify(spec)).map(({ message }) => message)
    expect(messages).toContain(
      'the spec has "entitlmentSchemas", which is not read; did you mean "entitlementSchemas"?',
    )
    expect(messages).toContain('attribute 1 of accountSchema has no name; is "nam" a misspelling of it?')
  })

  test('a misspelled standard command is a warning', () => {
    expect(findingsAfter((spec) => set(spec, ['commands', 0], 'std:acount:list'))).toContain(
      'warning: command "std:acount:list" is not a standard command; did you mean "std:account:list"?',
    )
  })

  test.each<[(string | number)[], unknown, string]>([
    [
      [...items, 7, 'parentKey'],
      'dep',
      'item "deeper" depends on "dep", which no item has as its key; did you mean "deep"?',
    ],
    [
      ['accountSchema', 'groupAttribute'],
      'rolls',
      'groupAttribute of accountSchema is "rolls", which is none of its attributes; did you mean "roles"?',
    ],
    [
      ['supportsStatefulCommands'],
      true,
      'takes effect only with a checkbox item of the key spConnEnableStatefulCommands',
    ],
    [['sourceConfigInitialValues', 'region'], ['eu'], 'sourceConfigInitialValues gives "region" an array'],
    [
      ['accountCreateTemplate', 'fields', 1, 'initialValue', 'attributes', 'name'],
      'Create password',
      'did you mean "Create Password"?',
    ],
    [['accountCreateTemplate', 'fields', 3, 'initialValue', 'attributes'], {}, 'is static, but gives no value'],
    [['accountCreateTemplate', 'fields', 0, 'label'], '', 'field "name" of accountCreateTemplate has no label'],
    [
      ['accountCreateTemplate', 'fields', 1, 'initialValue', 'attributes'],
      { name: 'Create Unique Account ID', template: 'user' },
      'has the template "user", which gives every account the same id; put $(uniqueCounter) into it',
    ],
    [
      ['accountSchema', 'attributes', 2, 'name'],
      'full.name',
      'attribute "full.name" of accountSchema has a period in its name, which the platform does not allow',
    ],
    [[...items, 1, 'key'], 'apiKey', 'item "apiKey" seems to hold a secret'],
    [
      ['sourceConfigInitialValues', 'retrys'],
      3,
      'gives a value to "retrys", which no item has as its key; did you mean "retries"?',
    ],
    [
      [...items, 2, 'type'],
      'text',
      'item "token" seems to hold a secret, but its type "text" shows it to everybody; use the type secret in its place',
    ],
    [[...items, 4, 'key'], 'clientPassphrase', 'use the type secrettextarea in its place'],
    [[...items, 1, 'label'], 'API key (of the user)', 'item "user" seems to hold a secret'],
    [[...items, 7, 'key'], 'spConnEnableStatefulCommands', 'takes effect only with "supportsStatefulCommands": true'],
    [['commands', 4], 'account:read', 'is a custom command; did you mean "std:account:read"?'],
    [['commands', 4], 'sdt:account:read', 'is a custom command; did you mean "std:account:read"?'],
  ])('%j = %j is a warning', (path, value, message) => {
    const findings = findingsAfter((spec) => set(spec, path, value))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(/^warning: /)
    expect(findings[0]).toContain(message)
  })
})

test.each(['tokenUrl', 'secretId', 'privateKeyPath', 'keyboard', 'passwordPolicy', 'tokens_file'])(
  'a text item %s holds no secret',
  (key) => {
    expect(findingsAfter((spec) => set(spec, [...items, 1, 'key'], key))).toEqual([])
  },
)

test.each<[string, (spec: Part) => void]>([
  ['missing among the schemas', (s) => set(s, ['entitlementSchemas', 1], { ...schemaOf(s), type: 'team' })],
  ['without any schema', (s) => set(s, ['commands', 3], 'std:account:read')],
])('a type of an entitlement attribute that is %s is a warning', (_what, change) => {
  const findings = findingsAfter((spec) => {
    change(spec)
    set(spec, ['accountSchema', 'attributes', 5, 'schemaObjectType'], undefined)
    set(spec, ['accountSchema', 'attributes', 5, 'name'], 'teams')
    set(spec, ['accountSchema', 'groupAttribute'], 'teams')
    if (!(spec['commands'] as string[]).includes('std:entitlement:list')) set(spec, ['entitlementSchemas'], undefined)
  })
  expect(findings).toContain(
    'warning: attribute "teams" of accountSchema is an entitlement, but no entitlement schema has its type; add the schema, or set schemaObjectType to its type',
  )
})

const schemaOf = (spec: Part): object => (spec['entitlementSchemas'] as object[])[0] ?? {}

test('a missing keyType is a notice', () => {
  expect(findingsAfter((spec) => set(spec, ['keyType'], undefined))).toEqual([
    'notice: the spec has no keyType, so accounts have a simple key; add "keyType": "simple" to declare it',
  ])
})

test('a secret of another section does not make an API key public', () => {
  const findings = findingsAfter((spec) => {
    set(spec, [...items, 1, 'key'], 'apiKey')
    const [menu] = spec['sourceConfig'] as { items: object[] }[]
    menu?.items.push({
      type: 'section',
      sectionTitle: 'Another',
      items: [{ key: 'otherSecret', label: 'Other', type: 'secret' }],
    })
  })
  expect(findings).toEqual([expect.stringMatching(/^warning: item "apiKey" seems to hold a secret/)])
})

test('an attribute that only a discovered schema can have is a notice', () => {
  const findings = findingsAfter((spec) => {
    set(spec, ['commands'], [...(spec['commands'] as string[]), 'std:account:discover-schema'])
    set(spec, ['accountSchema', 'identityAttribute'], 'uuid')
  })
  expect(findings).toEqual(['notice: identityAttribute of accountSchema is "uuid", which is none of its attributes'])
})

test.each([
  [true, 'notice'],
  [false, 'warning'],
])('entitlements without a schema are told, with custom schemas %s as a %s', (supportsCustomSchemas, level) => {
  const findings = findingsAfter((spec) => {
    set(spec, ['entitlementSchemas'], undefined)
    set(spec, ['supportsCustomSchemas'], supportsCustomSchemas)
  })
  expect(findings).toEqual([`${level}: std:entitlement:list is listed, but the spec has no entitlementSchemas`])
})

test.each([
  ['number', 'warning: item "spConnEnableStatefulCommands" has to be a checkbox for the platform to read it'],
  ['toggle', 'notice: item "spConnEnableStatefulCommands" is a toggle, and a checkbox is documented'],
])('a stateful item that is a %s is told', (type, told) => {
  const findings = findingsAfter((spec) => {
    set(spec, [...items, 7, 'key'], 'spConnEnableStatefulCommands')
    set(spec, [...items, 7, 'type'], type)
    set(spec, ['supportsStatefulCommands'], true)
  })
  expect(findings).toEqual([told])
})

describe('positions', () => {
  const lines = [
    '{',
    '  "name": "x", "keyType": "simple",',
    '  "commands": [',
    '    "std:spec:read",',
    '    7',
    '  ],',
    '  "sourceConfig": []',
    '}',
  ]

  test.each([
    ['Unix', '\n', ''],
    ['Windows', '\r\n', ''],
    ['Windows with a byte order mark', '\r\n', '\uFEFF'],
    ['old Macs', '\r', ''],
  ])('are exact in a file from %s', (_, end, mark) => {
    const text = mark + lines.join(end)
    const finding = checkSpec(text).find(({ level }) => level === 'error')
    expect(finding).toMatchObject({ level: 'error', path: ['commands', 1], line: 5, column: 5 })
    expect(positionOf(text, ['name'])).toEqual({ line: 2, column: 3 })
    expect(positionOf(text, ['keyType'])).toEqual({ line: 2, column: 16 })
    expect(positionOf(text, ['commands', 0])).toEqual({ line: 4, column: 5 })
  })

  test('fall back to the nearest part that exists', () => {
    const text = lines.join('\n')
    expect(positionOf(text, ['commands', 9, 'x'])).toEqual({ line: 3, column: 3 })
    expect(positionOf(text, ['accountSchema', 'attributes', 0])).toEqual({ line: 1, column: 1 })
    expect(positionOf('{"a": ', ['a'])).toEqual({ line: 1, column: 1 })
    expect(positionOf('', [])).toEqual({ line: 1, column: 1 })
  })

  test('a duplicate key is found at its second position', () => {
    const text = '{\n "name": "x",\n "a": [{"b": 1,\n  "b": 2}],\n "name": "y" }'
    const found = checkSpec(text).filter(({ message }) => message.includes('only the last one counts'))
    expect(found.map(({ line, column, level }) => [line, column, level])).toEqual([
      [4, 3, 'error'],
      [5, 2, 'error'],
    ])
  })

  test('findings are in the order of the text', () => {
    const all = checkSpec('{"commands": [1, 2],\n"sourceConfig": 3,\n"accountSchema": 4}').map(({ line }) => line)
    expect(all).toEqual([...all].sort())
  })
})

describe('a text that is not JSON', () => {
  test.each([
    ['', 1, 1, 'it is empty'],
    [' \n', 1, 1, 'it is empty'],
    ['{"a": 1,}', 1, 9, 'remove the comma before "}"'],
    ['{"a": [1,]}', 1, 10, 'remove the comma before "]"'],
    ['{"a":', 1, 6, 'the text ends where a value is expected'],
    ['{"a": [1,\n', 2, 1, 'the text ends where a value is expected'],
    ['{"a": 1,', 1, 9, 'the text ends where the name of a property is expected'],
    ['{', 1, 2, 'a "}" is missing'],
    ['{"a": }', 1, 7, 'not JSON: a value is expected here'],
    ['{\n"a": 1\n"b": 2}', 3, 1, 'a comma is missing before this'],
    ['{"a" 1}', 1, 6, 'a colon is missing'],
    ["{'a': 1}", 1, 2, 'double quotes'],
    ['{"a": 1', 1, 8, 'a "}" is missing'],
    ['// note\n{}', 1, 1, 'comments are not allowed'],
    ['{} {}', 1, 4, 'more text after the end'],
    ['{"a": "b\n"}', 1, 7, 'not closed by a double quote'],
    ['[1]', 1, 1, 'must be an object, not an array'],
    ['null', 1, 1, 'must be an object, not null'],
  ])('%j', (text, line, column, reason) => {
    const findings = checkSpec(text)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ level: 'error', line, column })
    expect(findings[0]?.message).toContain(reason)
    expect(() => parseSpec(text)).toThrow(UserError)
  })

  test('accepts what JSON.parse accepts, and nothing else', () => {
    const texts = [
      '{"a": 01}',
      '{"a": +1}',
      '{"a": "\\x"}',
      '{"a": "\t"}',
      '{"a": NaN}',
      '{"a": 1e}',
      '{"\\u00e9": 1.5e-3}',
      '{"a": tru}',
      '{"a": -0}',
      '{,}',
      '{"a"}',
      '\u00a0{}',
      '{"a":"\u2028"}',
    ]
    for (const text of texts) {
      let valid = true
      try {
        JSON.parse(text)
      } catch {
        valid = false
      }
      const refused = checkSpec(text).some(({ message }) => message.includes('not JSON'))
      expect([text, !refused]).toEqual([text, valid])
    }
  })

  test('deep nesting is refused instead of overflowing the stack', () => {
    expect(checkSpec('['.repeat(200_000))[0]?.message).toContain('nested deeper than 100 levels')
    expect(checkSpec(`{"a": "${'['.repeat(1000)}"}`).some(({ message }) => message.includes('nested'))).toBe(false)
  })
})

test('messages are one short line, whatever the spec holds', () => {
  const evil = `x\n::error::y\r\u001b[31m\u2028${'z'.repeat(5000)}`
  const text = JSON.stringify({
    name: 1,
    commands: [evil, evil, `std:${evil}`],
    sourceConfig: [
      { type: evil },
      { type: 'section', items: [{ key: evil, label: 'a', type: evil, parentKey: evil }] },
    ],
    accountSchema: {
      displayAttribute: evil,
      identityAttribute: evil,
      attributes: [{ name: evil.repeat(2), type: evil }],
    },
    [evil]: 1,
  })
  const findings = checkSpec(text)
  expect(findings.length).toBeGreaterThan(8)
  for (const { message } of findings) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(message).not.toMatch(/[\u0000-\u001f\u2028]/)
    expect(message.length).toBeLessThan(500)
  }
})

test('a spec with many faults has a limited list of findings that says so', () => {
  const findings = checkSpec(
    JSON.stringify({ name: 'x', commands: Array.from({ length: 5000 }, () => 1), sourceConfig: [] }),
  )
  expect(findings.length).toBeLessThan(110)
  expect(findings.map(({ message }) => message)).toContain('and 4901 more findings')
})

describe('parseSpec', () => {
  test('names the file and the position', () => {
    expect(() => parseSpec('{\n "name": 1}', 'a/connector-spec.json')).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: 'a/connector-spec.json, line 2, column 2: name must be a string, not an integer',
        location: { file: 'a/connector-spec.json', line: 2, column: 2 },
      }),
    )
  })

  test('accepts faults that do not break the types', () => {
    for (const spec of [{}, { name: '' }, { sourceConfig: [{ type: 'new' }] }, { commands: [] }, { keyType: 'other' }])
      expect(parseSpec(JSON.stringify(spec))).toEqual(spec)
  })

  test('refuses values of other types than declared', () => {
    for (const spec of [
      { commands: {} },
      { commands: [1] },
      { accountSchema: [] },
      { accountSchema: { attributes: [] } },
      { entitlementSchemas: {} },
      { accountCreateTemplate: { fields: [null] } },
      { sourceConfig: [{ type: 'section', items: [4] }] },
    ])
      expect(() => parseSpec(JSON.stringify(spec))).toThrow(UserError)
  })

  test('handles a member called __proto__', () => {
    const spec = parseSpec('{"__proto__": {"commands": ["x"]}, "name": "x"}')
    expect(spec.commands).toBeUndefined()
    expect(checkSpec('{"__proto__": {"commands": ["x"]}, "name": "x"}').map(({ message }) => message)).toContain(
      'the spec has no commands',
    )
  })
})
