import { isObject } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import { discoversSchema } from '../../spec/placeholder.js'
import { supportsStateful } from '../../spec/source-config.js'
import type { JsonPath } from '../../spec/spec.js'
import type { FindingTarget } from '../engine/result.js'
import type { KeyKind } from './objects.js'

/** An attribute of a schema. */
export interface AttributeView {
  name: string
  type: string
  multi: boolean
  required: boolean
  entitlement: boolean
  writable: boolean
  schemaObjectType: string | undefined
  target: FindingTarget
}

export interface SchemaView {
  /** `account`, or the entitlement type. */
  type: string
  displayAttribute: string | undefined
  identityAttribute: string | undefined
  groupAttribute: string | undefined
  attributes: AttributeView[]
  byName: Map<string, AttributeView>
  target: FindingTarget
  /** What commands get as `schema` in their input (docs/sail-faults.md#command). */
  input: Record<string, unknown>
}

/** A field of the create template. */
export interface FieldView {
  key: string
  type: string
  required: boolean
  initialType: string | undefined
  initial: Record<string, unknown>
  target: FindingTarget
}

/**
 * The parts of a spec that validation uses. Parts that do not have the documented form are left out, so checks need not
 * handle them; `checkSpec` reports them.
 */
export interface SpecView {
  name: string
  keyType: KeyKind | undefined
  commands: ReadonlySet<string>
  accountSchema: SchemaView | undefined
  /** One for each type. Of a type that is declared twice, the first. */
  entitlementSchemas: SchemaView[]
  fields: FieldView[]
  /** False if the spec has no configuration items. */
  hasConfig: boolean
  /** The keys of the configuration items for secrets. */
  secretKeys: ReadonlySet<string>
  /** The configuration items whose text is displayed unmasked. */
  textItems: { key: string; path: JsonPath }[]
  /** The configuration items of type select and radio. */
  selectItems: { key: string; hasOptions: boolean; path: JsonPath }[]
  /** True if list commands can continue from a saved state. */
  isStateful: boolean
}

/** Singular and plural of a kind of objects, for messages. */
export interface Nouns {
  one: string
  many: string
}

/** `account`, or `entitlement of type "x"`. */
export function nounsOf(entitlements: SchemaView | undefined): Nouns {
  if (entitlements === undefined) return { one: 'account', many: 'accounts' }
  const ofType = `of type ${describeValue(entitlements.type)}`
  return { one: `entitlement ${ofType}`, many: `entitlements ${ofType}` }
}

/** The parts of a spec's content that validation uses. */
export function viewSpec(spec: Record<string, unknown>): SpecView {
  const template = isObject(spec['accountCreateTemplate']) ? spec['accountCreateTemplate'] : {}
  const { keyType, sourceConfig } = spec
  const items = configItems(sourceConfig, ['sourceConfig'])
  return {
    name: text(spec['name']) ?? '',
    keyType: keyType === 'simple' || keyType === 'compound' ? keyType : undefined,
    commands: new Set(list(spec['commands']).filter((command) => typeof command === 'string')),
    accountSchema: viewAccountSchema(spec),
    entitlementSchemas: viewEntitlementSchemas(spec['entitlementSchemas']),
    fields: list(template['fields']).flatMap((field, i) => viewField(field, ['accountCreateTemplate', 'fields', i])),
    hasConfig: !Array.isArray(sourceConfig) || items.length > 0,
    secretKeys: new Set(items.filter(({ type }) => isSecretType(type)).map(({ key }) => key)),
    textItems: items.filter(({ type }) => type === 'text' || type === 'textarea' || type === 'url' || type === 'list'),
    selectItems: items
      .filter(({ type }) => type === 'select' || type === 'radio')
      .map(({ key, path, options }) => ({ key, path, hasOptions: list(options).length > 0 })),
    isStateful: supportsStateful(spec),
  }
}

/** The account schema of a spec. One without attributes is none if the connector discovers it. */
function viewAccountSchema(spec: Record<string, unknown>): SchemaView | undefined {
  const schema = viewSchema('account', spec['accountSchema'], { kind: 'spec', path: ['accountSchema'] })
  return schema?.attributes.length === 0 && discoversSchema(spec) ? undefined : schema
}

/** The account schema in an answer to `std:account:discover-schema`. Undefined if it is not an object. */
export function viewDiscoveredSchema(schema: unknown): SchemaView | undefined {
  return viewSchema('account', schema, { kind: 'handler', command: 'std:account:discover-schema' })
}

/**
 * The attributes of a spec and those that only the connector discovers. Where both have an attribute, that of the spec is
 * used. `input` has all of them: a source has the schema of the spec, or the discovered one in its place.
 */
export function mergeSchemas(spec: SchemaView, discovered: SchemaView): SchemaView {
  const ordered = [...spec.attributes, ...discovered.attributes.filter(({ name }) => !spec.byName.has(name))]
  const sent = list(discovered.input['attributes']).filter(
    (attribute) => isObject(attribute) && !spec.byName.has(String(attribute['name'])),
  )
  return {
    ...spec,
    displayAttribute: spec.displayAttribute ?? discovered.displayAttribute,
    identityAttribute: spec.identityAttribute ?? discovered.identityAttribute,
    groupAttribute: spec.groupAttribute ?? discovered.groupAttribute,
    attributes: ordered,
    byName: new Map(ordered.map((attribute) => [attribute.name, attribute])),
    input: {
      ...discovered.input,
      ...spec.input,
      attributes: [...list(spec.input['attributes']), ...sent],
    },
  }
}

function viewEntitlementSchemas(value: unknown): SchemaView[] {
  const schemas = new Map<string, SchemaView>()
  for (const [i, schema] of list(value).entries()) {
    const type = isObject(schema) ? text(schema['type']) : undefined
    if (type === undefined || schemas.has(type)) continue
    const view = viewSchema(type, schema, { kind: 'spec', path: ['entitlementSchemas', i] })
    if (view) schemas.set(type, view)
  }
  return [...schemas.values()]
}

/** A schema from elsewhere in the form of a spec's. Undefined if it is not an object. `type`: `account`, or that of entitlements. */
export function viewSchema(type: string, schema: unknown, target: FindingTarget): SchemaView | undefined {
  if (!isObject(schema)) return undefined
  const byName = new Map<string, AttributeView>()
  const sent: Record<string, unknown>[] = []
  for (const [i, attribute] of list(schema['attributes']).entries()) {
    const name = isObject(attribute) ? text(attribute['name']) : undefined
    if (!isObject(attribute) || name === undefined || byName.has(name)) continue
    byName.set(name, {
      name,
      type: text(attribute['type']) ?? '',
      multi: attribute['multi'] === true,
      required: attribute['required'] === true,
      entitlement: attribute['entitlement'] === true,
      writable: attribute['writable'] === true,
      schemaObjectType: text(attribute['schemaObjectType']),
      target: target.kind === 'spec' ? { kind: 'spec', path: [...target.path, 'attributes', i] } : target,
    })
    sent.push(sentAttribute(attribute, type === 'account'))
  }
  const names = {
    displayAttribute: text(schema['displayAttribute']),
    identityAttribute: text(schema['identityAttribute']),
    groupAttribute: text(schema['groupAttribute']),
  }
  const input: Record<string, unknown> = type === 'account' ? {} : { type }
  for (const name of ['displayAttribute', 'identityAttribute', 'groupAttribute', 'hierarchyAttribute']) {
    if (text(schema[name]) !== undefined) input[name] = schema[name]
  }
  input['attributes'] = sent
  return { type, ...names, attributes: [...byName.values()], byName, target, input }
}

function sentAttribute(attribute: Record<string, unknown>, account: boolean): Record<string, unknown> {
  const { name, type, description } = attribute
  const flags = account ? ['entitlement', 'managed', 'multi', 'writable'] : ['multi', 'required']
  return {
    name,
    type,
    description: typeof description === 'string' ? description : '',
    ...Object.fromEntries(flags.map((flag) => [flag, attribute[flag] === true])),
  }
}

function viewField(field: unknown, path: JsonPath): FieldView[] {
  if (!isObject(field)) return []
  // `name` is the old form of `key` (docs/platform.md#spec-create-template).
  const key = text(field['key']) ?? text(field['name'])
  if (key === undefined) return []
  const initialValue = isObject(field['initialValue']) ? field['initialValue'] : {}
  return [
    {
      key,
      type: text(field['type']) ?? '',
      required: field['required'] === true,
      initialType: text(initialValue['type']),
      initial: isObject(initialValue['attributes']) ? initialValue['attributes'] : {},
      target: { kind: 'spec', path },
    },
  ]
}

interface ConfigItem {
  key: string
  type: unknown
  options: unknown
  path: JsonPath
}

/** Every configuration item that has a key, at any depth: menus, sections and card lists contain items. */
function configItems(value: unknown, path: JsonPath): ConfigItem[] {
  if (Array.isArray(value)) return value.flatMap((child, i) => configItems(child, [...path, i]))
  if (!isObject(value)) return []
  const key = text(value['key'])
  const inner = Object.entries(value).flatMap(([name, child]) =>
    typeof child === 'object' ? configItems(child, [...path, name]) : [],
  )
  return key === undefined ? inner : [{ key, type: value['type'], options: value['options'], path }, ...inner]
}

function isSecretType(type: unknown): boolean {
  return type === 'secret' || type === 'secrettextarea'
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
