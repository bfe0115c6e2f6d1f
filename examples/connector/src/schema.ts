import { type Attributes, ConnectorError, type StdAccountDiscoverSchemaOutput } from '@sailpoint/connector-sdk'

/** The type of an account attribute. `long` is also a whole number: JavaScript stores both as a number. */
interface AttributeRule {
  description: string
  type: 'string' | 'boolean' | 'int' | 'long'
  multi?: boolean
  /** The type of the entitlements whose ids are its values. */
  entitlement?: string
}

/** The account attributes, as `connector-spec.json` declares them; a test compares the two. */
export const accountAttributes: Readonly<Record<string, AttributeRule>> = {
  username: { type: 'string', description: 'Name that the person signs in with; it never changes' },
  displayName: { type: 'string', description: 'Full name' },
  email: { type: 'string', description: 'E-mail address' },
  department: { type: 'string', description: 'Department that the person works in' },
  userType: { type: 'string', description: 'Kind of employment' },
  vpnAccess: { type: 'boolean', description: 'True if the person may use the VPN' },
  employeeNumber: { type: 'int', description: 'Number in the personnel records' },
  startDate: { type: 'long', description: 'First working day, in milliseconds since 1970-01-01 UTC' },
  phones: { type: 'string', multi: true, description: 'Telephone numbers' },
  groups: { type: 'string', multi: true, entitlement: 'group', description: 'Groups that the account is a member of' },
  licenses: {
    type: 'string',
    multi: true,
    entitlement: 'license',
    description: 'Licences that are assigned to the account',
  },
}

/** The attributes that a new account must have. */
const requiredToCreate = ['username', 'displayName', 'email', 'password']

export type Scalar = string | number | boolean

/** The account schema as the answer of a command. A directory with configurable attributes would be asked for them. */
export function discoverSchema(): StdAccountDiscoverSchemaOutput {
  return {
    displayAttribute: 'displayName',
    identityAttribute: 'username',
    groupAttribute: 'groups',
    attributes: Object.entries(accountAttributes).map(([name, { type, description, multi, entitlement }]) => ({
      name,
      type,
      description,
      ...(entitlement !== undefined && { entitlement: true, managed: true }),
      ...(multi === true && { multi }),
      ...(entitlement !== undefined && { schemaObjectType: entitlement }),
    })),
  }
}

/** Returns the definition of an account attribute. Throws for an unknown one. */
export function ruleOf(attribute: string): AttributeRule {
  const rule = Object.hasOwn(accountAttributes, attribute) ? accountAttributes[attribute] : undefined
  if (rule === undefined) throw new ConnectorError(`The account schema has no attribute "${attribute}".`)
  return rule
}

/**
 * Converts a value to the type of its attribute. The platform may send numbers and booleans as text, so text is parsed.
 * Throws for an invalid value.
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

/** All values of a multi-valued attribute. A single value may be sent without a list. */
export function toList(attribute: string, value: unknown): string[] {
  if (value === null || value === undefined || value === '') return []
  const values = Array.isArray(value) ? value : [value]
  return [...new Set(values.map((one) => String(toScalar(attribute, one))))]
}

/** A value as it is stored: a list for a multi-valued attribute, undefined without a value. */
export function toValue(attribute: string, value: unknown): Scalar | string[] | undefined {
  if (ruleOf(attribute).multi === true) return toList(attribute, value)
  return value === null || value === undefined || value === '' ? undefined : toScalar(attribute, value)
}

/** Throws when a new account lacks required attributes, and names all of them. */
export function requireToCreate(attributes: Record<string, unknown>): void {
  const missing = requiredToCreate.filter((name) => {
    const value = attributes[name]
    return value === undefined || value === null || value === ''
  })
  if (missing.length > 0) {
    throw new ConnectorError(`An account cannot be created without: ${missing.join(', ')}.`)
  }
}

/** The attributes for the platform, without those that have no value. */
export function toAttributes(values: Readonly<Record<string, Scalar | string[] | undefined>>): Attributes {
  const attributes: Attributes = {}
  for (const name of Object.keys(accountAttributes)) {
    const value = values[name]
    if (value !== undefined) attributes[name] = value
  }
  return attributes
}
