import { type Attributes, ConnectorError, type StdAccountDiscoverSchemaOutput } from '@sailpoint/connector-sdk'

/** What an account attribute holds. `long` is a whole number too: JavaScript keeps both as a number. */
interface AttributeRule {
  description: string
  type: 'string' | 'boolean' | 'int' | 'long'
  multi?: boolean
  /** The entitlement type that its values are ids of. */
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

/** Without these no account is created. */
const requiredToCreate = ['username', 'displayName', 'email', 'password']

export type Scalar = string | number | boolean

/** The account schema as a command tells it. A directory whose attributes can be added to would be asked for them. */
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
