import { isObject } from '../core/json.js'
import { arrayOf } from './parts.js'

/** The command by which a connector creates the account schema itself. */
export const discoverSchema = 'std:account:discover-schema'

/** True if the connector creates the account schema itself. */
export function discoversSchema(spec: Record<string, unknown>): boolean {
  return arrayOf(spec['commands']).includes(discoverSchema)
}

/**
 * True if the connector discovers the account schema and the spec has only an empty one, as published connectors do
 * (docs/platform.md#spec-account-schema).
 */
export function hasPlaceholderSchema(spec: Record<string, unknown>): boolean {
  const schema = spec['accountSchema']
  if (!discoversSchema(spec) || !isObject(schema)) return false
  const { displayAttribute, identityAttribute, attributes } = schema
  const isEmptyText = (value: unknown) => value === undefined || value === ''
  const isEmptyList = attributes === undefined || (Array.isArray(attributes) && attributes.length === 0)
  return isEmptyText(displayAttribute) && isEmptyText(identityAttribute) && isEmptyList
}
