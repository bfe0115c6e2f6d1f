import { isObject } from '../../core/json.js'
import type { JsonPath } from '../../spec/spec.js'
import type { FindingTarget } from '../engine/result.js'
import { show } from '../engine/text.js'
import type { KeyKind } from './objects.js'

/** A schema attribute, and where it stands. */
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
  /** `account`, or the entitlement's type. */
  type: string
  displayAttribute: string | undefined
  identityAttribute: string | undefined
  groupAttribute: string | undefined
  attributes: AttributeView[]
  byName: Map<string, AttributeView>
  target: FindingTarget
  /** What commands get as `schema` (docs/sail-faults.md#command). */
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
 * The parts of a spec that validation uses, read without trust: whatever has another form than documented is left
 * out here, as `checkSpec` reports it. Nothing in it can make a check stumble.
 */
export interface SpecView {
  name: string
  keyType: KeyKind | undefined
  commands: ReadonlySet<string>
  accountSchema: SchemaView | undefined
  /** One for each type; a type that is declared twice counts once. */
  entitlementSchemas: SchemaView[]
  fields: FieldView[]
  /** False when the spec says that the connector has nothing to configure. */
  hasConfig: boolean
  /** The keys of configuration items that hold secrets. */
  secretKeys: ReadonlySet<string>
  /** The items for text that is shown as it is. */
  openItems: { key: string; path: JsonPath }[]
  /** The items that let one choose, and whether the spec has the choices. */
  choices: { key: string; fixed: boolean; path: JsonPath }[]
  /** True if the connector keeps a state between its lists. */
  stateful: boolean
}

/** The words for accounts, or for the entitlements of a schema. */
export interface Nouns {
  one: string
  many: string
}

/** `account`, or `entitlement of type "x"`. */
export function nounsOf(entitlements: SchemaView | undefined): Nouns {
  if (entitlements === undefined) return { one: 'account', many: 'accounts' }
  const ofType = `of type ${show(entitlements.type)}`
  return { one: `entitlement ${ofType}`, many: `entitlements ${ofType}` }
}

export function viewSpec(spec: Record<string, unknown>): SpecView {
  const template = isObject(spec['accountCreateTemplate']) ? spec['accountCreateTemplate'] : {}
  const { keyType, sourceConfig } = spec
  const items = configItems(sourceConfig, ['sourceConfig'])
  return {
    name: text(spec['name']) ?? '',
    keyType: keyType === 'simple' || keyType === 'compound' ? keyType : undefined,
    commands: new Set(list(spec['commands']).filter((command) => typeof command === 'string')),
    accountSchema: viewSchema('account', spec['accountSchema'], { kind: 'spec', path: ['accountSchema'] }),
    entitlementSchemas: viewEntitlementSchemas(spec['entitlementSchemas']),
    fields: list(template['fields']).flatMap((field, i) => viewField(field, ['accountCreateTemplate', 'fields', i])),
    hasConfig: !Array.isArray(sourceConfig) || items.length > 0,
    secretKeys: new Set(items.filter(({ type }) => isSecretType(type)).map(({ key }) => key)),
    openItems: items.filter(({ type }) => type === 'text' || type === 'textarea' || type === 'url' || type === 'list'),
    choices: items
      .filter(({ type }) => type === 'select' || type === 'radio')
      .map(({ key, path, options }) => ({ key, path, fixed: list(options).length > 0 })),
    stateful: spec['supportsStatefulCommands'] === true,
  }
}

/** Reads an account schema that a connector told through `std:account:discover-schema`. */
export function viewDiscoveredSchema(schema: unknown): SchemaView | undefined {
  return viewSchema('account', schema, { kind: 'handler', command: 'std:account:discover-schema' })
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

function viewSchema(type: string, schema: unknown, target: FindingTarget): SchemaView | undefined {
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

/** Every item that takes a value, at any depth: menus, sections and the cards of a card list hold others. */
function configItems(value: unknown, path: JsonPath): ConfigItem[] {
  if (Array.isArray(value)) return value.flatMap((child, i) => configItems(child, [...path, i]))
  if (!isObject(value)) return []
  const key = text(value['key'])
  const inner = Object.entries(value).flatMap(([name, child]) =>
    typeof child === 'object' ? configItems(child, [...path, name]) : [],
  )
  return key === undefined ? inner : [{ key, type: value['type'], options: value['options'], path }, ...inner]
}

/** The texts of a configuration that stand under the given keys, at any depth. */
export function secretsOf(config: unknown, keys: ReadonlySet<string>): string[] {
  if (Array.isArray(config)) return config.flatMap((value) => secretsOf(value, keys))
  if (!isObject(config)) return []
  return Object.entries(config).flatMap(([key, value]) =>
    keys.has(key) && typeof value === 'string' ? [value] : secretsOf(value, keys),
  )
}

/** The same texts, each with the key that it stands under. */
export function secretKeysOf(config: unknown, keys: ReadonlySet<string>): Map<string, string> {
  const found = [...keys].flatMap((key) => secretsOf(config, new Set([key])).map((text) => [text, key] as const))
  return new Map(found)
}

function isSecretType(type: unknown): boolean {
  return type === 'secret' || type === 'secrettextarea'
}

/** True if an attribute of this name holds a password or the like: its values are neither compared nor printed. */
export function isSecretName(name: string): boolean {
  return /passw|passphrase|passcode|pwd|secret|credential|private_?key|api_?key|token|\bpin\b/i.test(name)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
