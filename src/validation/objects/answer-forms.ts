import { isAbsent, isObject, kindOf } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import { isEmpty } from './compare.js'
import { parseKey } from './objects.js'
import type { SchemaView } from './spec-view.js'

/** A part of an answer that does not have its documented form. The text continues a sentence about the answer. */
export interface FormFault {
  level: 'error' | 'warning'
  text: string
}

/** Finds the faults of a value. `name` is the path of the field that holds it. */
export type Form = (value: unknown, name: string) => FormFault[]

function error(value: unknown, name: string, expected: string): FormFault[] {
  const fault = name === '' ? `is ${kindOf(value)}` : `has ${kindOf(value)} as its ${describeValue(name)}`
  return [{ level: 'error', text: `${fault} instead of ${expected}` }]
}

export const text: Form = (value, name) => (typeof value === 'string' ? [] : error(value, name, 'a text'))
const flag: Form = (value, name) => (typeof value === 'boolean' ? [] : error(value, name, 'true or false'))

export const oneOf =
  (...words: string[]): Form =>
  (value, name) => {
    if (typeof value === 'string' && words.includes(value)) return []
    const found = typeof value === 'string' ? describeValue(value) : kindOf(value)
    return [{ level: 'error', text: `has ${found} as its ${describeValue(name)} instead of ${words.join(' or ')}` }]
  }

/** A field that may be missing or null. */
export const optional =
  (form: Form): Form =>
  (value, name) =>
    isAbsent(value) ? [] : form(value, name)

export const listOf =
  (form: Form): Form =>
  (value, name) =>
    Array.isArray(value) ? value.flatMap((element) => form(element, name)) : error(value, name, 'a list')

/** A form whose faults are warnings: not every release of the SDK has it. */
const lately =
  (form: Form): Form =>
  (value, name) =>
    isAbsent(value) ? [] : form(value, name).map(({ text }) => ({ level: 'warning', text }))

/** @param others - what an undocumented field is. */
export const fields =
  (forms: Readonly<Record<string, Form>>, others: 'warning' | 'allowed' = 'warning'): Form =>
  (value, name) => {
    if (!isObject(value)) return error(value, name, 'an object')
    const path = (field: string) => (name === '' ? field : `${name}.${field}`)
    const faults = Object.entries(forms).flatMap(([field, form]) => form(value[field], path(field)))
    if (others === 'allowed') return faults
    const undocumented = Object.entries(value).filter(
      ([field, child]) => !Object.hasOwn(forms, field) && !isAbsent(child),
    )
    return [
      ...faults,
      ...undocumented.map(([field]): FormFault => {
        return { level: 'warning', text: `has the undocumented field ${describeValue(path(field))}` }
      }),
    ]
  }

/** The values that an attribute may have (docs/platform.md#objects). */
export const attributesForm: Form = (value, name) => {
  if (!isObject(value)) return error(value, name, 'an object')
  return Object.entries(value).flatMap(([attribute, child]) =>
    isAbsent(child) ? [] : attributeValueForm(child, `${name}.${attribute}`),
  )
}

/** A value that an attribute may have. */
export const attributeValueForm: Form = (value, name) => {
  const isScalar = (each: unknown) => ['string', 'number', 'boolean'].includes(typeof each)
  if (isScalar(value) || (Array.isArray(value) && value.every(isScalar))) return []
  return error(value, name, 'a text, a number, true, false or a list of these')
}

export const key: Form = (value) => {
  const parsed = parseKey({ key: value }, undefined)
  return 'problem' in parsed ? [{ level: 'error', text: `has an invalid key: ${parsed.problem}` }] : []
}

/** Granular results of a create or an update (docs/platform.md#objects). */
const results = listOf(
  fields({
    attribute: text,
    status: optional(oneOf('error')),
    messages: optional(listOf(fields({ level: oneOf('WARN', 'ERROR'), message: text }))),
  }),
)

/** One permission. Other checks say that its target is missing. */
export const permissionForm = fields({ target: text, rights: text, annotation: optional(text) })

/** Connectors make all their answers with one function, so that the fields of a list are in other answers too. */
const accountFields = {
  ...{ identity: optional(text), uuid: optional(text), key: optional(key) },
  ...{ disabled: optional(flag), locked: optional(flag), deleted: optional(flag) },
  ...{ incomplete: optional(flag), finalUpdate: optional(flag) },
  permissions: optional(listOf(permissionForm)),
}

const account = fields({ ...accountFields, attributes: attributesForm })
/** An account that says who it is. Of other commands that answer an account, their checks say so. */
const namedAccount: Form = (value, name) => {
  const isNamed = !isObject(value) || !isAbsent(value['key']) || !isAbsent(value['identity'])
  return [
    ...account(value, name),
    ...(isNamed ? [] : [{ level: 'error', text: 'has neither "key" nor "identity"' } as const]),
  ]
}
const createdFields = fields({ ...accountFields, attributes: optional(attributesForm), results: optional(results) })
/** The checks of create say that an answer is no account, or has no attributes. */
const createdAccount: Form = (value, name) => (isObject(value) ? createdFields(value, name) : [])
const nothing = optional(fields({}, 'allowed'))

/** A number, as later releases of the SDK have it, or the text that the others have. */
const numberOrText: Form = (value, name) =>
  typeof value === 'number' || typeof value === 'string' ? [] : error(value, name, 'a number')
const flagOrText: Form = (value, name) =>
  typeof value === 'boolean' || typeof value === 'string' ? [] : error(value, name, 'true or false')
const anything = fields({}, 'allowed')

const application = fields(
  {
    ...{ id: text, primaryAppName: text, description: text },
    ...{ secondaryAppName: optional(text), status: optional(text) },
    datasetId: lately(text),
    ...{ connectorCategory: lately(text), logo: lately(text), appUrl: lately(text), usersCount: lately(text) },
    ...{ createdAt: lately(text), updatedAt: lately(text), warrantyExpiration: lately(text) },
    ...{ businessCriticality: lately(text), dataClassification: lately(text), businessUnit: lately(text) },
    ...{ installType: lately(text), environment: lately(text), operationalStatus: lately(text) },
    ...{ licenseCount: lately(numberOrText), riskScore: lately(numberOrText), totalSigninsCount: lately(numberOrText) },
    ...{ isSanctioned: lately(flagOrText), isBusiness: lately(flagOrText), isPrivileged: lately(flagOrText) },
    riskLevel: lately(oneOf('High', 'Medium', 'Low')),
    ...{ applicationOwner: lately(listOf(text)), itApplicationOwner: lately(listOf(text)) },
    ...{ groups: lately(listOf(anything)), attributes: lately(anything) },
  },
  'allowed',
)

/** One of the objects of a dataset. Which attributes it has, its own schema says. */
const datasetObject = fields({ datasetId: optional(text), identity: text, attributes: anything })
/** What a stream has beside these is not documented. */
const stream = fields({ identity: optional(text), uuid: optional(text), key: optional(key) }, 'allowed')
const streamCommands = ['discover', 'read', 'create', 'update', 'status-update', 'delete', 'verify', 'replace']

/**
 * The documented form of each answer (docs/platform.md#commands) that no other check looks at. Those of test-connection, of
 * the commands that list and read, of the discovered schema, of source data and of options have checks of their own.
 */
const forms: Readonly<Record<string, Form>> = {
  'std:account:create': createdAccount,
  'std:account:update': fields({ ...accountFields, attributes: optional(attributesForm), results: optional(results) }),
  'std:account:delete': nothing,
  'std:account:enable': account,
  'std:account:disable': account,
  'std:account:unlock': account,
  'std:change-password': nothing,
  'std:authenticate': namedAccount,
  'std:application-discovery:list': application,
  'std:agent:list': datasetObject,
  'std:machine-identity:list': datasetObject,
  'std:resource:list': datasetObject,
  ...Object.fromEntries(
    streamCommands.flatMap((name) => [`std:ssf-stream:${name}`, `ssf-stream:${name}`].map((each) => [each, stream])),
  ),
}

/** The form of a discovered schema, as far as its use does not show what is missing. */
export const discoveredSchemaForm = fields(
  {
    ...{ displayAttribute: optional(text), identityAttribute: optional(text), groupAttribute: optional(text) },
    attributes: listOf(
      fields(
        {
          ...{ name: text, description: optional(text), schemaObjectType: optional(text) },
          ...{ required: optional(flag), multi: optional(flag), managed: optional(flag), entitlement: optional(flag) },
        },
        'allowed',
      ),
    ),
  },
  'allowed',
)

export const filledText: Form = (value, name) =>
  value === '' ? error(value, name, 'a filled text') : text(value, name)
const sourceData = listOf(fields({ key: filledText, label: text, subLabel: optional(text) }, 'allowed'))

/** The options to choose from: a text, or a list of texts or of objects with texts. */
const optionsForm: Form = (value, name) => {
  if (!isObject(value)) return error(value, name, 'an object')
  const isTextOrTexts = (each: unknown) =>
    typeof each === 'string' || (isObject(each) && Object.values(each).every((child) => typeof child === 'string'))
  return Object.entries(value).flatMap(([option, child]) => {
    if (typeof child === 'string' || (Array.isArray(child) && child.every(isTextOrTexts))) return []
    return error(child, `${name}.${option}`, 'a text, or a list of texts or of objects with texts')
  })
}

/** The documented forms that the checks of a connector look at by themselves. A customizer alone has only its samples. */
const customizedForms: Readonly<Record<string, Form>> = {
  'std:account:discover-schema': discoveredSchemaForm,
  'std:source-data:discover': sourceData,
  'std:source-data:read': sourceData,
  'std:config-options:read': fields({ options: optionsForm }, 'allowed'),
}

/** The attributes of an answer that have several values where the schema has one, or one where it has several. */
export function multiplicityFaults(command: string, data: unknown, schema: SchemaView | undefined): FormFault[] {
  // Other commands answer objects of other schemas.
  if (!/^std:(account:|authenticate$)/.test(command)) return []
  const values = isObject(data) && isObject(data['attributes']) ? data['attributes'] : {}
  return (schema?.attributes ?? []).flatMap(({ name, multi, entitlement }): FormFault[] => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (isEmpty(value) || Array.isArray(value) === multi || (entitlement && Array.isArray(value))) return []
    // The check account-create-single-valued says so of a create.
    if (command === 'std:account:create' && typeof value === 'string') return []
    const expected = multi ? 'a list, as the schema says' : 'a single value, as the schema says'
    return error(value, `attributes.${name}`, expected)
  })
}

/** True if the answers of a command have a documented form that no other check looks at. */
export function hasForm(command: string): boolean {
  return Object.hasOwn(forms, command)
}

/** The faults of one output of a command that went through a customizer. */
export function customizedFormFaults(command: string, data: unknown): FormFault[] {
  if (!Object.hasOwn(customizedForms, command)) return formFaults(command, data)
  return customizedForms[command]?.(data, '') ?? []
}

/** The faults of one output of a command. */
export function formFaults(command: string, data: unknown): FormFault[] {
  return hasForm(command) ? (forms[command]?.(data, '') ?? []) : []
}
