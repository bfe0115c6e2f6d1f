import { type Attributes, ConnectorError } from '@sailpoint/connector-sdk'

/** What an account attribute holds. `long` is a whole number too: JavaScript keeps both as a number. */
interface AttributeRule {
  type: 'string' | 'boolean' | 'int' | 'long'
  multi?: boolean
  /** The entitlement type that its values are ids of. */
  entitlement?: string
}

/** The account attributes, as `connector-spec.json` declares them; a test compares the two. */
export const accountAttributes: Readonly<Record<string, AttributeRule>> = {
  username: { type: 'string' },
  displayName: { type: 'string' },
  email: { type: 'string' },
  department: { type: 'string' },
  userType: { type: 'string' },
  vpnAccess: { type: 'boolean' },
  employeeNumber: { type: 'int' },
  startDate: { type: 'long' },
  phones: { type: 'string', multi: true },
  groups: { type: 'string', multi: true, entitlement: 'group' },
  licenses: { type: 'string', multi: true, entitlement: 'license' },
}

/** Without these no account is created. */
const requiredToCreate = ['username', 'displayName', 'email', 'password']

export type Scalar = string | number | boolean

/** The rule of an account attribute, or an error that names the attribute. */
export function ruleOf(attribute: string): AttributeRule {
  const rule = Object.hasOwn(accountAttributes, attribute) ? accountAttributes[attribute] : undefined
  if (rule === undefined) throw new ConnectorError(`The account schema has no attribute "${attribute}".`)
  return rule
}

/**
 * One value in the type of its attribute. The platform may send numbers and booleans as text, so text is read; what
 * cannot be read is refused instead of stored.
 */
export function toScalar(attribute: string, value: unknown): Scalar {
  const { type } = ruleOf(attribute)
  if (type === 'string' && (typeof value === 'string' || typeof value === 'number')) return String(value)
  if (type === 'boolean') {
    if (value === true || value === 'true') return true
    if (value === false || value === 'false') return false
  }
  if (type === 'int' || type === 'long') {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (Number.isSafeInteger(number)) return number as number
  }
  throw new ConnectorError(`The attribute "${attribute}" takes a value of type ${type}.`)
}

/** All values of a multi-valued attribute. One value may come as itself and not as a list of one. */
export function toList(attribute: string, value: unknown): string[] {
  if (value === null || value === undefined || value === '') return []
  const values = Array.isArray(value) ? value : [value]
  return [...new Set(values.map((one) => String(toScalar(attribute, one))))]
}

/** A value as it is stored: a list for a multi-valued attribute, undefined where there is none. */
export function toValue(attribute: string, value: unknown): Scalar | string[] | undefined {
  if (ruleOf(attribute).multi === true) return toList(attribute, value)
  return value === null || value === undefined || value === '' ? undefined : toScalar(attribute, value)
}

/** Refuses to create an account that lacks something, and names all that is missing. */
export function requireToCreate(attributes: Record<string, unknown>): void {
  const missing = requiredToCreate.filter((name) => {
    const value = attributes[name]
    return value === undefined || value === null || value === ''
  })
  if (missing.length > 0) {
    throw new ConnectorError(`An account cannot be created without: ${missing.join(', ')}.`)
  }
}

/** The attributes as the platform gets them: what has no value is left out. */
export function toAttributes(values: Readonly<Record<string, Scalar | string[] | undefined>>): Attributes {
  const attributes: Attributes = {}
  for (const name of Object.keys(accountAttributes)) {
    const value = values[name]
    if (value !== undefined) attributes[name] = value
  }
  return attributes
}
