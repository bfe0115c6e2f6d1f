import { isObject } from '../core/json.js'

/**
 * `connector-spec.json` as documented and as in public connectors (docs/platform.md#spec). All members are optional,
 * because a spec comes from outside; `checkSpec` reports what is missing.
 */
export interface ConnectorSpec {
  name?: string
  keyType?: 'simple' | 'compound'
  commands?: string[]
  supportsStatefulCommands?: boolean
  showDebugLoggingOption?: boolean
  sourceConfigInitialValues?: Record<string, unknown>
  sourceConfig?: SpecMenu[]
  accountSchema?: AccountSchema
  entitlementSchemas?: EntitlementSchema[]
  accountCreateTemplate?: { fields?: CreateField[] }
  [other: string]: unknown
}

export type AttributeType = 'string' | 'boolean' | 'long' | 'int'

export interface SchemaAttribute {
  name: string
  type: AttributeType
  description?: string
  multi?: boolean
  required?: boolean
  /** Account attributes only. */
  entitlement?: boolean
  managed?: boolean
  writable?: boolean
  /** The entitlement type of the attribute's values, if it is not the attribute's name or `group`. */
  schemaObjectType?: string
}

export interface AccountSchema {
  displayAttribute: string
  identityAttribute: string
  groupAttribute?: string
  attributes: SchemaAttribute[]
}

export interface EntitlementSchema {
  type: string
  displayAttribute: string
  identityAttribute: string
  hierarchyAttribute?: string
  attributes: SchemaAttribute[]
}

export interface CreateField {
  key?: string
  /** The old form of `key`. */
  name?: string
  label?: string
  type: AttributeType
  required?: boolean
  initialValue?: { type?: 'identityAttribute' | 'generator' | 'static'; attributes?: Record<string, unknown> }
}

export interface SpecMenu {
  type: string
  label?: string
  items?: SpecSection[]
}

export interface SpecSection {
  type: string
  sectionTitle?: string
  items?: SpecItem[]
}

export interface SpecItem {
  key: string
  label?: string
  type: string
  required?: boolean
  [other: string]: unknown
}

/** A path from the root of a JSON document: object keys and array indexes. */
export type JsonPath = (string | number)[]

/** The spec in an answer to `std:spec:read`. Undefined if there is none. */
export function specificationOf(answer: unknown): ConnectorSpec | undefined {
  const specification = isObject(answer) ? answer['specification'] : undefined
  return isObject(specification) ? specification : undefined
}
