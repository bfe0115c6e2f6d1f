import { SourceLocator } from '../../../../src/project/locate.js'
import { completeBundleFacts, completeConnector, logsWith } from '../../../support/complete-connector.js'
import { check, failedOrWarned, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

const section = (spec: Any) => spec.sourceConfig[0].items[0]
const attribute = (spec: Any, name: string) => spec.accountSchema.attributes.find((each: Any) => each.name === name)

/** For each check of the spec, faults that only it reports, and a word of the line that it points at. */
const broken: [id: string, what: string, says: RegExp, line: RegExp, change: (spec: Any) => void][] = [
  [
    'config-items',
    'a required item that the configuration lacks',
    /^the configuration has no "tenantName", which is required$/,
    /\{/,
    (s) => {
      section(s).items.push({ key: 'tenantName', label: 'Tenant', type: 'text', required: true })
    },
  ],
  [
    'spec-schema',
    'an item of an unknown type',
    /^type of item "region" is "dropdown", which is not documented/,
    /"dropdown"/,
    (s) => {
      section(s).items[1].type = 'dropdown'
    },
  ],
  [
    'spec-schema',
    'an attribute of an unknown type',
    /did you mean "int"\?$/,
    /"integer"/,
    (s) => {
      attribute(s, 'level').type = 'integer'
    },
  ],
  [
    'spec-schema',
    'an item without a label',
    /^item "token" has no label/,
    /\{/,
    (s) => {
      delete section(s).items[0].label
    },
  ],
  [
    'spec-schema',
    'a misspelt member',
    /"multy", which is not read; did you mean "multi"\?$/,
    /"multy"/,
    (s) => {
      attribute(s, 'email').multy = true
    },
  ],
  [
    'spec-commands',
    'a misspelt command',
    /did you mean "std:authenticate"\?$/,
    /std:autenticate/,
    (s) => {
      s.commands.push('std:autenticate')
    },
  ],
  [
    'spec-commands',
    'a command without its first word',
    /did you mean "std:authenticate"\?$/,
    /"authenticate"/,
    (s) => {
      s.commands.push('authenticate')
    },
  ],
  [
    'spec-commands',
    'a command that is there twice',
    /^commands lists "std:account:list" twice/,
    /std:account:list/,
    (s) => {
      s.commands.push('std:account:list')
    },
  ],
  [
    'spec-attributes',
    'an identity attribute that does not exist',
    /^identityAttribute of accountSchema is "uid"/,
    /"uid"/,
    (s) => {
      s.accountSchema.identityAttribute = 'uid'
    },
  ],
  [
    'spec-attributes',
    'a group attribute that does not exist',
    /did you mean "groups"\?$/,
    /"grops"/,
    (s) => {
      s.accountSchema.groupAttribute = 'grops'
    },
  ],
  [
    'spec-attributes',
    'an entitlement whose name does not exist',
    /"title", which is none of its attributes/,
    /"title"/,
    (s) => {
      s.entitlementSchemas[1].displayAttribute = 'title'
    },
  ],
  [
    'spec-entitlements',
    'a type without a schema',
    /is "team", which no entitlement schema has as its type$/,
    /"team"/,
    (s) => {
      attribute(s, 'roles').schemaObjectType = 'team'
    },
  ],
  [
    'spec-entitlements',
    'a schema twice',
    /^two entitlement schemas have the type "role"$/,
    /"role"/,
    (s) => {
      s.entitlementSchemas.push(structuredClone(s.entitlementSchemas[1]))
    },
  ],
  [
    'spec-create-template',
    'an unknown generator',
    /names no known generator/,
    /"initialValue"/,
    (s) => {
      s.accountCreateTemplate.fields[2].initialValue.attributes.name = 'Make Password'
    },
  ],
  [
    'spec-create-template',
    'a field without a key',
    /^field "Tags" of accountCreateTemplate has no key$/,
    /\{/,
    (s) => {
      delete s.accountCreateTemplate.fields[7].key
    },
  ],
  [
    'spec-stateful',
    'the checkbox without the flag',
    /takes effect only with "supportsStatefulCommands": true/,
    /\{/,
    (s) => {
      delete s.supportsStatefulCommands
    },
  ],
  [
    'spec-stateful',
    'the flag without the checkbox',
    /takes effect only with a checkbox/,
    /supportsStatefulCommands/,
    (s) => {
      section(s).items.pop()
    },
  ],
  [
    'spec-secrets',
    'a secret in an item for text',
    /^item "clientSecret" seems to hold a secret/,
    /"type": "text"/,
    (s) => {
      section(s).items.push({ key: 'clientSecret', label: 'Client', type: 'text' })
    },
  ],
  [
    'spec-initial-values',
    'a value for no item',
    /"regoin", which no item has as its key; did you mean "region"\?$/,
    /"regoin"/,
    (s) => {
      s.sourceConfigInitialValues.regoin = 'us'
    },
  ],
]

describe.each(broken)('%s', (id, what, says, line, change) => {
  test(`alone finds ${what}, at its line`, async () => {
    let specText = ''
    const { result } = await validate(
      completeConnector({
        spec: (spec) => {
          // The discovered schema is the one before the change.
          spec.commands = spec.commands.filter((command: string) => !command.endsWith('discover-schema'))
          change(spec)
          specText = JSON.stringify(spec, null, 2)
        },
      }),
    )
    expect(failedOrWarned(result)).toEqual([expect.stringMatching(`^(fail|warn) ${id}$`)])
    const [finding] = check(result, id).findings
    expect(finding?.message).toMatch(says)
    expect(finding?.remedy).toBeDefined()
    const locator = new SourceLocator({ specText, specFile: 'connector-spec.json' })
    const place = finding?.target && locator.locate(finding.target)
    expect(specText.split('\n')[(place?.line ?? 0) - 1]).toMatch(line)
  })
})

test('the complete connector with all facts passes every check that reads', async () => {
  const { result } = await validate(
    completeConnector({
      options: {
        bundle: completeBundleFacts(),
        process: { incidents: () => [] },
        logs: logsWith({ commandType: 'std:account:list', message: 'listed' }),
      },
    }),
  )
  expect(failedOrWarned(result)).toEqual([])
  // Except checks that need something else from the project.
  const own = /^(spec|bundle|test-connection|account|entitlement|source-data|config-options|secrets|tokens)-/
  const skipped = result.checks.filter(
    ({ id, verdict, writes }) => verdict === 'skip' && !writes && own.test(id) && !id.endsWith('-refused'),
  )
  expect(skipped.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([])
})

test('the text of a spec is checked too: a duplicate member is found', async () => {
  let specText = ''
  const testCase = completeConnector({
    spec: (spec) => {
      specText = JSON.stringify(spec).replace('{', '{"keyType": "compound",')
    },
  })
  const { result } = await validate({
    ...testCase,
    options: {
      ...testCase.options,
      get specText() {
        return specText
      },
    },
  })
  // The spec is changed when the test case is prepared, after its options were created.
  expect(check(result, 'spec-schema').findings).toMatchObject([
    { level: 'error', message: 'the spec has "keyType" twice; only the last one counts' },
  ])
})

test('a token that is configured in an item for text is reported without its value', async () => {
  const value = `Bearer ${'k3y'.repeat(8)}`
  const config = { token: 'a-good-token', header: value }
  const { result } = await validate(
    completeConnector({
      spec: (spec) => section(spec).items.push({ key: 'header', label: 'Header', type: 'text' }),
      options: { config, checks: ['spec-secrets'] },
    }),
  )
  expect(check(result, 'spec-secrets').findings).toMatchObject([
    { message: 'the configuration has a bearer token in item "header", whose type displays it' },
  ])
  expect(JSON.stringify(result)).not.toContain('k3yk3y')
})

test('checks of parts that a spec does not have are skipped, not passed', async () => {
  const { result } = await validate({
    options: { readOnly: true },
    spec: (spec) => {
      for (const key of ['accountCreateTemplate', 'entitlementSchemas', 'accountSchema']) delete spec[key]
      spec.commands = ['std:test-connection']
      spec.sourceConfig = []
    },
  })
  const reasons = result.checks
    .filter(({ id }) => id.startsWith('spec-'))
    .map(({ verdict, reason }) => reason ?? verdict)
  expect(reasons).toEqual([
    'pass',
    'pass',
    'the spec has no schemas',
    'the spec has no entitlements',
    'the spec has no accountCreateTemplate',
    'pass',
    'the spec has no configuration items',
    'the spec has no sourceConfigInitialValues',
  ])
})
