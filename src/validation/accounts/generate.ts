import type { FindingTarget } from '../engine/result.js'
import { drawValue, type FieldValue } from '../engine/settings.js'
import { isEmpty } from '../objects/compare.js'
import { type FieldView, isSecretName, type SpecView } from '../objects/spec-view.js'
import type { Random } from './random.js'

/** What a create is asked to make. */
export interface GeneratedAccount {
  identity: string
  attributes: Record<string, unknown>
  /** The attributes that hold passwords and the like. */
  secretKeys: ReadonlySet<string>
  /** Texts in it that no other account has: an account that carries one of them was made from it. */
  markers: readonly string[]
  problems: { message: string; target: FindingTarget }[]
}

/** Draws the existing entitlement values that an account attribute may take. */
export type EntitlementValues = (attribute: string) => Promise<readonly string[]>

/** The fields of a smallest account: those required; without any, those that name an account, or else all. */
export function minimalFields(spec: SpecView): FieldView[] {
  const required = spec.fields.filter(({ required }) => required)
  if (required.length > 0) return required
  const { identityAttribute, displayAttribute } = spec.accountSchema ?? {}
  const naming = spec.fields.filter(({ key }) => key === identityAttribute || key === displayAttribute)
  return naming.length > 0 ? naming : spec.fields
}

/**
 * Makes values for the fields of the create template, as the documents define them
 * (docs/platform.md#spec-create-template, docs/sail-faults.md#create-values).
 */
export async function generateAccount(
  spec: SpecView,
  fields: readonly FieldView[],
  random: Random,
  entitlementValues: EntitlementValues,
  values: Readonly<Record<string, FieldValue>> = {},
): Promise<GeneratedAccount> {
  const attributes: Record<string, unknown> = Object.create(null)
  const secretKeys = new Set<string>()
  const markers: string[] = []
  const problems: GeneratedAccount['problems'] = []
  for (const field of fields) {
    const attribute = spec.accountSchema?.byName.get(field.key)
    const given = Object.hasOwn(values, field.key) ? values[field.key] : undefined
    if (attribute?.entitlement && field.initialType !== 'static' && given === undefined) {
      // An invented group would be refused: take one that exists, or leave the field to the target.
      const [value] = await entitlementValues(field.key)
      if (value !== undefined) attributes[field.key] = attribute.multi ? [value] : value
      if (value !== undefined || !field.required) continue
    }
    const { value, unique } = given ? drawValue(given, random) : generateField(field, random)
    if (value === undefined) {
      const message = `field ${JSON.stringify(field.key)} of the create template has the undocumented type ${JSON.stringify(field.type)}: no value was made for it`
      problems.push({ message, target: field.target })
      continue
    }
    if (isSecretField(field)) secretKeys.add(field.key)
    else if (unique && typeof value === 'string') markers.push(value)
    attributes[field.key] = attribute?.multi && !Array.isArray(value) ? [value] : value
  }
  const named = identityFrom(spec, fields, attributes, secretKeys)
  const identity = named ?? `test.${random.text(10)}`
  if (named === undefined) markers.push(identity)
  return { identity, attributes: { ...attributes }, secretKeys, markers, problems }
}

/** The value of one field; `unique` if it is new in every run. Undefined for types that are not documented. */
export function generateField(field: FieldView, random: Random): { value: unknown; unique: boolean } {
  const { initial, initialType } = field
  if (initialType === 'static' && !isEmpty(initial['value']))
    return { value: typed(initial['value'], field.type), unique: false }
  if (initialType === 'generator' && initial['name'] === 'Create Password')
    return { value: password(random), unique: true }
  if (initialType === 'generator' && initial['name'] === 'Create Unique Account ID') {
    return { value: uniqueId(initial, random), unique: true }
  }
  const named = initialType === 'identityAttribute' && typeof initial['name'] === 'string' ? ` ${initial['name']}` : ''
  const name = `${field.key}${named}`
  return { value: byType(field.type, name, random), unique: field.type === 'string' && !phoneName.test(name) }
}

/** A value of a schema type for something called `name`; undefined for a type that is not documented. */
export function byType(type: string, name: string, random: Random): unknown {
  switch (type) {
    case 'string':
      return textFor(name, random)
    case 'boolean':
      // Nobody should become an administrator, or be locked out, for a test.
      return !/admin|root|owner|super|privileg|disabl|lock|suspend|inactive|terminat|delet/i.test(name)
    case 'int':
    case 'long':
      return random.integer(1, 9999)
    default:
      return undefined
  }
}

const phoneName = /phone|mobile|\bfax\b/i

function textFor(name: string, random: Random): string {
  if (isSecretName(name)) return password(random)
  if (/e-?mail|\bmail\b|userprincipalname|\bupn\b/i.test(name)) return `test.${random.text(10)}@example.com`
  if (phoneName.test(name)) return `+1202555${random.text(4, '0123456789')}`
  return `test-${random.text(10)}`
}

/** Letters of both cases, digits and a sign, so that usual rules accept it. */
function password(random: Random): string {
  const lower = 'abcdefghijkmnpqrstuvwxyz'
  return `${random.text(6, lower)}${random.text(6, lower.toUpperCase())}${random.text(4, '23456789')}-${random.text(3, lower)}!`
}

/** `$(uniqueCounter)` becomes a number and every other `$(name)` a word; `maxSize` cuts it, its unique end stays. */
function uniqueId(initial: Record<string, unknown>, random: Random): string {
  const template = typeof initial['template'] === 'string' ? initial['template'] : ''
  const maxSize = Math.trunc(Number(initial['maxSize']))
  const counter = random.integer(10_000, 999_999)
  let id = template
    .replaceAll('$(uniqueCounter)', String(counter))
    .replaceAll(/\$\(([^)]*)\)/g, (_, name: string) => textFor(name, random))
  // A template without variables would give the same id each time; a target refuses the second.
  if (id === template) id += random.text(10)
  if (!(maxSize > 0) || id.length <= maxSize) return id
  const tail = random.text(Math.min(8, maxSize))
  return id.slice(0, maxSize - tail.length) + tail
}

/** A static value in the type of its field: the documents write all of them as texts. */
function typed(value: unknown, type: string): unknown {
  if (typeof value !== 'string') return value
  if (type === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  if ((type === 'int' || type === 'long') && /^[-+]?\d{1,15}$/.test(value)) return Number(value)
  return value
}

export function isSecretField(field: FieldView): boolean {
  return (field.initialType === 'generator' && field.initial['name'] === 'Create Password') || isSecretName(field.key)
}

/** The identity attribute's value; else that of the field that names an account best. */
function identityFrom(
  spec: SpecView,
  fields: readonly FieldView[],
  attributes: Record<string, unknown>,
  secretKeys: ReadonlySet<string>,
): string | undefined {
  const { identityAttribute, displayAttribute } = spec.accountSchema ?? {}
  const generated = fields.find(({ initial }) => initial['name'] === 'Create Unique Account ID')?.key
  const likely = fields
    .map(({ key }) => key)
    .filter((key) => /^(user_?name|login|e?-?mail|email_?address|display_?name|name)$/i.test(key))
  for (const key of [identityAttribute, generated, displayAttribute, ...likely]) {
    if (key === undefined || secretKeys.has(key)) continue
    const value = attributes[key]
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return undefined
}
