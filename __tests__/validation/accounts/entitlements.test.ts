import { entitlementSchemaOf } from '../../../src/validation/accounts/entitlements.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'

/** The type of the schema for an attribute of accounts, where the spec has entitlements of these types. */
function typeOf(attribute: object, ...types: string[]): string | undefined {
  const spec = viewSpec({
    accountSchema: { attributes: [{ name: 'roles', type: 'string', ...attribute }] },
    entitlementSchemas: types.map((type) => ({ type, attributes: [] })),
  })
  return entitlementSchemaOf(spec, spec.accountSchema?.attributes[0])?.type
}

test.each<[object, string[], string | undefined]>([
  [{ entitlement: true, schemaObjectType: 'group' }, ['role', 'group', 'roles'], 'group'],
  [{ entitlement: true, schemaObjectType: 'gone' }, ['role'], undefined],
  [{ entitlement: true }, ['group', 'roles'], 'roles'],
  [{ entitlement: true }, ['group', 'role'], 'group'],
  [{ entitlement: true }, ['role'], 'role'],
  [{ entitlement: true }, ['role', 'right'], undefined],
  [{ entitlement: true }, [], undefined],
  [{ entitlement: false }, ['roles'], undefined],
])('the entitlements of an attribute %j where there are %j are of type %s', (attribute, types, type) => {
  expect(typeOf(attribute, ...types)).toBe(type)
})

test('a name that is no attribute has no entitlements', () => {
  const spec = viewSpec({ entitlementSchemas: [{ type: 'group', attributes: [] }] })
  expect(entitlementSchemaOf(spec, undefined)).toBeUndefined()
})
