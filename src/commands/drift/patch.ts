import { isObject } from '../../core/json.js'
import type { SourceSchema } from '../../tenant/types.js'
import type { AttributeView, SchemaView } from '../../validation/objects/spec-view.js'
import { attributeChanges, typeOf } from './compare.js'
import type { ExpectedSource } from './expected.js'

/** A request that would mend a schema of a source. It is written to a file, and never sent. */
export interface MendingRequest {
  /** True if it changes or removes what the source has; its data may depend on it. */
  breaking: boolean
  method: 'PATCH' | 'POST'
  path: string
  contentType: 'application/json-patch+json' | 'application/json'
  /** A JSON Patch, or a schema to make. */
  body: unknown
}

interface Operation {
  op: 'add' | 'replace' | 'remove' | 'test'
  path: string
  value?: unknown
}

/**
 * The requests that would give a source the schemas that a version needs. What is added is in requests of its own, which
 * can be sent alone. Identity, display and group attributes are never changed (docs/platform.md#identity-unique), and no
 * schema is removed.
 *
 * @param path - the path of a schema of the source by its id, or of all of them.
 */
export function mendingRequests(
  { account, entitlements, allowsMore }: ExpectedSource,
  schemas: readonly SourceSchema[],
  path: (schemaId?: string) => string,
): MendingRequest[] {
  return [account, ...entitlements].flatMap((expected): MendingRequest[] => {
    const actual = schemas.find(({ name }) => name === expected.type)
    if (actual === undefined) return [creation(expected, path())]
    const request = (body: Operation[], breaking: boolean): MendingRequest[] =>
      body.length === 0
        ? []
        : [{ breaking, method: 'PATCH', path: path(actual.id), contentType: 'application/json-patch+json', body }]
    const hierarchy = hierarchyChange(expected, actual)
    const isNew = actual.hierarchyAttribute === ''
    const additions = [...addedAttributes(expected, actual), ...(isNew ? hierarchy : [])]
    const removals = allowsMore ? [] : removedAttributes(expected, actual)
    const changes = [...changedAttributes(expected, actual), ...(isNew ? [] : hierarchy), ...removals]
    return [...request(additions, false), ...request(changes, true)]
  })
}

function addedAttributes(expected: SchemaView, actual: SourceSchema): Operation[] {
  const known = new Set(actual.attributes.map(({ name }) => name))
  const added = expected.attributes.filter(({ name }) => !known.has(name))
  return added.map((attribute) => ({
    ...{ op: 'add', path: '/attributes/-', value: attributeValue(attribute, expected) },
  }))
}

function hierarchyChange({ input }: SchemaView, actual: SourceSchema): Operation[] {
  const wanted = input['hierarchyAttribute']
  if (typeof wanted !== 'string' || wanted === actual.hierarchyAttribute) return []
  return [{ op: 'add', path: '/hierarchyAttribute', value: wanted }]
}

/** An index is only right for the schema that was read, so each change tests the name before. */
function testOf(index: number, name: string): Operation {
  return { op: 'test', path: `/attributes/${index}/name`, value: name }
}

function changedAttributes(expected: SchemaView, actual: SourceSchema): Operation[] {
  return actual.attributes.flatMap((attribute, index): Operation[] => {
    const wanted = expected.byName.get(attribute.name)
    const changes = wanted === undefined ? [] : attributeChanges(wanted, attribute, expected.type)
    if (changes.length === 0) return []
    const operations = changes.map(
      ({ member, wants }): Operation => ({
        ...{ op: 'add', path: `/attributes/${index}/${member}`, value: wants },
      }),
    )
    return [testOf(index, attribute.name), ...operations]
  })
}

/** From the last to the first, so that no removal moves the index of another. */
function removedAttributes(expected: SchemaView, actual: SourceSchema): Operation[] {
  return [...actual.attributes.entries()].reverse().flatMap(([index, { name }]): Operation[] => {
    if (expected.byName.has(name)) return []
    return [testOf(index, name), { op: 'remove', path: `/attributes/${index}` }]
  })
}

function creation(expected: SchemaView, path: string): MendingRequest {
  const { type, identityAttribute = '', displayAttribute = '', attributes } = expected
  const hierarchyAttribute = expected.input['hierarchyAttribute'] ?? null
  const body = {
    ...{ name: type, nativeObjectType: type === 'account' ? 'User' : type },
    ...{ identityAttribute, displayAttribute, hierarchyAttribute },
    ...{ includePermissions: false, features: [], configuration: {} },
    attributes: attributes.map((attribute) => attributeValue(attribute, expected)),
  }
  return { breaking: false, method: 'POST', path, contentType: 'application/json', body }
}

function attributeValue(attribute: AttributeView, { type, input }: SchemaView): Record<string, unknown> {
  const { name, multi, entitlement } = attribute
  const sent = Array.isArray(input['attributes']) ? input['attributes'].filter(isObject) : []
  const description = sent.find((each) => each['name'] === name)?.['description'] ?? ''
  const isEntitlement = type === 'account' && entitlement
  return { name, type: typeOf(attribute), isMulti: multi, isEntitlement, isGroup: false, description }
}
