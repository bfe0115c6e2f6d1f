import { breakingChanges } from '../../src/spec/compatibility.js'
import { directorySpec } from '../support/directory.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

const base = (): Any => ({
  keyType: 'simple',
  commands: ['std:test-connection', 'std:account:list', 'std:account:read'],
  sourceConfig: [
    {
      type: 'menu',
      items: [
        {
          type: 'section',
          items: [
            { key: 'host', type: 'text', required: true },
            { key: 'region', type: 'text' },
          ],
        },
      ],
    },
  ],
  sourceConfigInitialValues: { region: 'eu' },
  accountSchema: {
    identityAttribute: 'id',
    displayAttribute: 'name',
    groupAttribute: 'groups',
    attributes: [
      { name: 'id', type: 'string' },
      { name: 'name', type: 'string' },
      { name: 'groups', type: 'string', multi: true, entitlement: true },
    ],
  },
  entitlementSchemas: [
    {
      type: 'group',
      identityAttribute: 'id',
      displayAttribute: 'name',
      attributes: [
        { name: 'id', type: 'string' },
        { name: 'name', type: 'string' },
      ],
    },
  ],
})

const items = (spec: Any) => spec.sourceConfig[0].items[0].items
const idsAfter = (change: (spec: Any) => unknown): string[] => {
  const after = base()
  change(after)
  return breakingChanges(base(), after).map(({ id }) => id)
}

it.each<[string, (spec: Any) => unknown]>([
  ['attribute-removed/account/name', (spec) => spec.accountSchema.attributes.splice(1, 1)],
  ['attribute-changed/account/id', (spec) => (spec.accountSchema.attributes[0].type = 'long')],
  ['attribute-changed/account/groups', (spec) => (spec.accountSchema.attributes[2].multi = false)],
  ['attribute-changed/account/groups', (spec) => delete spec.accountSchema.attributes[2].entitlement],
  ['identity-attribute/account', (spec) => (spec.accountSchema.identityAttribute = 'name')],
  ['display-attribute/account', (spec) => (spec.accountSchema.displayAttribute = 'id')],
  ['group-attribute/account', (spec) => delete spec.accountSchema.groupAttribute],
  ['attribute-removed/group/name', (spec) => spec.entitlementSchemas[0].attributes.pop()],
  ['identity-attribute/group', (spec) => (spec.entitlementSchemas[0].identityAttribute = 'name')],
  ['entitlement-type-removed/group', (spec) => delete spec.entitlementSchemas],
  ['command-removed/std:account:read', (spec) => spec.commands.pop()],
  ['config-removed/region', (spec) => items(spec).pop()],
  ['config-required/region', (spec) => (items(spec)[1].required = true)],
  ['config-required/new', (spec) => items(spec).push({ key: 'new', type: 'text', required: true })],
  ['default-changed/region', (spec) => (spec.sourceConfigInitialValues.region = 'us')],
  ['default-changed/region', (spec) => delete spec.sourceConfigInitialValues],
  ['key-type', (spec) => (spec.keyType = 'compound')],
])('%s is one breaking change', (id, change) => {
  expect(idsAfter(change)).toEqual([id])
})

it.each<[string, (spec: Any) => unknown]>([
  ['nothing', () => undefined],
  ['an attribute', (spec) => spec.accountSchema.attributes.push({ name: 'mail', type: 'string' })],
  ['an entitlement type', (spec) => spec.entitlementSchemas.push({ type: 'role', attributes: [] })],
  ['a command', (spec) => spec.commands.push('std:account:create')],
  ['an optional configuration', (spec) => items(spec).push({ key: 'new', type: 'text' })],
  ['a default', (spec) => (spec.sourceConfigInitialValues.host = 'x')],
  ['another order', (spec) => spec.accountSchema.attributes.reverse()],
  ['a configuration that is no longer required', (spec) => delete items(spec)[0].required],
  [
    'a type in capitals, and a default that is written out',
    (spec) => Object.assign(spec.accountSchema.attributes[0], { type: 'String', multi: false }),
  ],
])('adding %s breaks nothing', (_, change) => {
  expect(idsAfter(change)).toEqual([])
})

it.each([
  [undefined, 'simple', 0],
  ['simple', undefined, 0],
  ['simple', 'Simple', 0],
  [undefined, 'compound', 1],
  ['compound', undefined, 1],
  ['compound', 'simple', 1],
])('a keyType of %s that becomes %s', (before, after, changes) => {
  expect(breakingChanges({ keyType: before }, { keyType: after })).toHaveLength(changes)
})

it.each([
  ['text', 'secret', 1],
  ['secret', 'text', 1],
  ['secret', 'secrettextarea', 0],
  ['number', 'text', 1],
  ['text', 'number', 1],
  ['checkbox', 'text', 1],
  ['checkbox', 'toggle', 0],
  ['text', 'url', 0],
  ['select', 'radio', 0],
  ['list', 'text', 1],
  ['list', 'keyValue', 1],
  ['keyValue', 'keyvalue', 0],
  ['its own', 'another', 1],
  ['constructor', 'Constructor', 0],
  ['text', undefined, 0],
])('an item of the type %s that becomes %s', (before, after, changes) => {
  const specOf = (type: unknown) => ({ sourceConfig: [{ type: 'section', items: [{ key: 'x', type }] }] })
  const found = breakingChanges(specOf(before), specOf(after))
  expect(found.map(({ id }) => id)).toEqual(changes === 0 ? [] : ['config-type/x'])
})

it('the order of the keys of an initial value is no difference, that of a list is', () => {
  const specOf = (region: unknown) => ({ sourceConfigInitialValues: { region } })
  const before = specOf({ a: 1, b: { c: [1, 2], d: 3 } })
  expect(breakingChanges(before, specOf({ b: { d: 3, c: [1, 2] }, a: 1 }))).toEqual([])
  expect(breakingChanges(before, specOf({ b: { d: 3, c: [2, 1] }, a: 1 }))).toHaveLength(1)
})

it('says what to do, and does not show a value of the configuration', () => {
  const after = base()
  after.sourceConfigInitialValues.region = 'a-new-secret'
  const [change] = breakingChanges(base(), after)
  expect(change?.remedy).toMatch(/\.$/)
  expect(JSON.stringify(change)).not.toContain('a-new-secret')
})

it('reads specs of any form', () => {
  for (const broken of [
    {},
    { accountSchema: [] },
    { commands: 'x', entitlementSchemas: { a: 1 }, sourceConfig: [1] },
  ]) {
    expect(breakingChanges(broken, directorySpec())).toEqual([])
    expect(breakingChanges(directorySpec(), broken).length).toBeGreaterThan(0)
  }
  const proto = JSON.parse('{"sourceConfigInitialValues":{"__proto__":"x"}}') as Any
  expect(breakingChanges(proto, {}).map(({ id }) => id)).toEqual(['default-changed/__proto__'])
})
