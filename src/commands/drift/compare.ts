import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { ProvisioningPolicy, SourceSchema } from '../../tenant/types.js'
import type { AttributeView, SchemaView } from '../../validation/objects/spec-view.js'
import type { ExpectedSource } from './expected.js'

/** A difference between a source and the spec of a version (docs/platform.md#schema-drift). */
export interface Difference {
  /** Names the difference, the same in every run: `attribute-missing/account/phone`. */
  id: string
  /** True if something of the source stops working or is misread; false if the source only lacks what is new, or has more. */
  breaking: boolean
  /** One line. */
  message: string
  /** What to do about it. */
  remedy: string
}

/** What a source has. */
export interface ActualSource {
  schemas: readonly SourceSchema[]
  /** Undefined if they are not compared. */
  policies: readonly ProvisioningPolicy[] | undefined
}

/** Compares a source with what a version needs. */
export function compareSource(expected: ExpectedSource, { schemas, policies }: ActualSource): Difference[] {
  const { account, entitlements, fields, allowsMore } = expected
  const byName = new Map(schemas.map((schema) => [schema.name, schema]))
  const known = new Set(['account', ...entitlements.map(({ type }) => type)])
  const differences: Difference[] = []
  for (const schema of [account, ...entitlements]) {
    const actual = byName.get(schema.type)
    differences.push(...(actual === undefined ? [missingSchema(schema)] : compareSchema(schema, actual, allowsMore)))
  }
  for (const { name } of schemas) {
    if (known.has(name)) continue
    differences.push({
      id: `entitlement-type-extra/${name}`,
      breaking: !allowsMore,
      message: `the source has the entitlement type ${shown(name)}, which the spec does not have`,
      remedy: 'Keep the type in the spec, as access profiles and roles may use its entitlements.',
    })
  }
  if (policies !== undefined) differences.push(...comparePolicy(fields, policies))
  return differences
}

function missingSchema({ type }: SchemaView): Difference {
  if (type === 'account') {
    return {
      id: 'schema-missing/account',
      breaking: true,
      message: 'the source has no account schema',
      remedy: 'Add it to the source.',
    }
  }
  return {
    id: `entitlement-type-missing/${type}`,
    breaking: false,
    message: `the source has no schema for the entitlement type ${shown(type)}, so these entitlements are not read`,
    remedy: 'Add the schema to the source.',
  }
}

function compareSchema(expected: SchemaView, actual: SourceSchema, allowsMore: boolean): Difference[] {
  const { type: schema } = expected
  const byName = new Map(actual.attributes.map((attribute) => [attribute.name, attribute]))
  const differences = keyDifferences(expected, actual)
  for (const attribute of expected.attributes) {
    const { name } = attribute
    const found = byName.get(name)
    const where = `attribute ${shown(name)} of ${schema}`
    if (found === undefined) {
      differences.push({
        id: `attribute-missing/${schema}/${name}`,
        breaking: false,
        message: `${where} is not on the source, so its values are lost`,
        remedy:
          schema === 'account' && attribute.entitlement
            ? 'Add it to the source, and link it there with the schema of its entitlement type.'
            : 'Add it to the source.',
      })
      continue
    }
    const changes = attributeChanges(attribute, found, schema).map(
      ({ member, has, wants }) => `${member} is ${shownValue(has)} instead of ${shownValue(wants)}`,
    )
    if (changes.length === 0) continue
    differences.push({
      id: `attribute-changed/${schema}/${name}`,
      breaking: true,
      message: `${where} differs on the source: ${changes.join(', ')}`,
      remedy: 'Keep the attribute in the spec as it was, or change the schema of the source and aggregate it again.',
    })
  }
  for (const { name } of actual.attributes) {
    if (expected.byName.has(name)) continue
    differences.push({
      id: `attribute-extra/${schema}/${name}`,
      breaking: !allowsMore,
      message: `attribute ${shown(name)} of ${schema} is on the source, but not in the spec`,
      remedy: allowsMore
        ? 'See that the connector sends it: it may be discovered, or added by hand.'
        : 'Keep it in the spec, or remove it from the source, its identity profiles and its policies.',
    })
  }
  return differences
}

/** A member of an attribute that differs, by its name on the source. */
export interface AttributeChange {
  member: 'type' | 'isMulti' | 'isEntitlement'
  has: string | boolean
  wants: string | boolean
}

/** How an attribute of a source differs from that of the spec. Only account attributes can be entitlements. */
export function attributeChanges(
  expected: AttributeView,
  actual: SourceSchema['attributes'][number],
  schema: string,
): AttributeChange[] {
  const all: AttributeChange[] = [
    { member: 'type', has: actual.type, wants: typeOf(expected) },
    { member: 'isMulti', has: actual.isMulti, wants: expected.multi },
    ...(schema === 'account'
      ? [{ member: 'isEntitlement' as const, has: actual.isEntitlement, wants: expected.entitlement }]
      : []),
  ]
  return all.filter(({ has, wants }) => has !== wants)
}

/** The type that a source has for an attribute of the spec, in capitals; a spec may leave it out. */
export function typeOf({ type }: Pick<AttributeView, 'type'>): string {
  return (type === '' ? 'string' : type).toUpperCase()
}

function keyDifferences(expected: SchemaView, actual: SourceSchema): Difference[] {
  const { type: schema } = expected
  const differences: Difference[] = []
  const hierarchyAttribute = expected.input['hierarchyAttribute']
  for (const [name, id, wants, has] of [
    ['identityAttribute', 'identity-attribute', expected.identityAttribute, actual.identityAttribute],
    ['displayAttribute', 'display-attribute', expected.displayAttribute, actual.displayAttribute],
    ['hierarchyAttribute', 'hierarchy-attribute', hierarchyAttribute, actual.hierarchyAttribute],
  ] as const) {
    if (typeof wants !== 'string' || wants === has) continue
    const isHierarchy = name === 'hierarchyAttribute'
    differences.push({
      id: `${id}/${schema}`,
      // A hierarchy that is new takes nothing away.
      breaking: !isHierarchy || has !== '',
      message: `${name} of ${schema} is ${has === '' ? 'not set' : shown(has)} on the source instead of ${shown(wants)}`,
      remedy: isHierarchy
        ? 'Set it on the source.'
        : 'Keep the old one in the spec: it must not change once a source was aggregated, so no patch changes it.',
    })
  }
  const groups = actual.attributes.filter(({ isGroup }) => isGroup).map(({ name }) => name)
  const { groupAttribute } = expected
  // A source without a group attribute may name it in a way that is not known.
  if (groupAttribute !== undefined && groups.length > 0 && !groups.includes(groupAttribute)) {
    differences.push({
      id: `group-attribute/${schema}`,
      breaking: true,
      message: `groupAttribute of ${schema} is ${groups.map(shown).join(', ')} on the source instead of ${shown(groupAttribute)}`,
      remedy: 'Keep the old one in the spec, or change the schema of the source by hand and aggregate it again.',
    })
  }
  return differences
}

/** Compares the create policy of a source with the create template. */
function comparePolicy(fields: ExpectedSource['fields'], policies: readonly ProvisioningPolicy[]): Difference[] {
  if (fields.length === 0) return []
  const policy = policies.find(({ usageType }) => usageType === 'CREATE')
  if (policy === undefined) {
    return [
      {
        id: 'create-policy-missing',
        breaking: fields.some(({ required }) => required),
        message: 'the source has no create policy, so new accounts have no value for any field of the create template',
        remedy: 'Add the create policy to the source.',
      },
    ]
  }
  const byName = new Map(policy.fields.map((field) => [field.name, field]))
  const differences = fields.flatMap(({ key, type, required }): Difference[] => {
    const found = byName.get(key)
    const where = `field ${shown(key)} of the create policy`
    if (found === undefined) {
      return [
        {
          id: `create-field-missing/${key}`,
          breaking: required,
          message: `${where} is not on the source, so new accounts have no value for it`,
          remedy: 'Add it to the create policy of the source, with what its value is made from.',
        },
      ]
    }
    const changes = [
      ...(found.type !== '' && type !== '' && found.type.toLowerCase() !== type.toLowerCase()
        ? [`its type is ${shown(found.type)} instead of ${shown(type)}`]
        : []),
      ...(required && !found.isRequired ? ['it is not required there'] : []),
    ]
    if (changes.length === 0) return []
    const message = `${where} differs on the source: ${changes.join(', ')}`
    const remedy = 'See that the connector works with what the policy makes, or change the policy.'
    return [{ id: `create-field-changed/${key}`, breaking: false, message, remedy }]
  })
  const known = new Set(fields.map(({ key }) => key))
  const more = policy.fields.filter(({ name }) => !known.has(name))
  return [
    ...differences,
    ...more.map(({ name }) => ({
      id: `create-field-extra/${name}`,
      breaking: false,
      message: `field ${shown(name)} of the create policy is on the source, but not in the create template`,
      remedy: 'See that the connector takes it.',
    })),
  ]
}

function shown(name: string): string {
  return quote(printableName(name))
}

function shownValue(value: string | boolean): string {
  return typeof value === 'string' ? shown(value) : String(value)
}
