import { isSecretName } from '../../core/secrets/names.js'
import type { FindingTarget } from '../engine/result.js'
import { type FieldValue, pickValue } from '../engine/settings.js'
import { isEmpty } from '../objects/compare.js'
import type { FieldView, SpecView } from '../objects/spec-view.js'
import { Random } from './random.js'

/** The generated input of a create. */
export interface GeneratedAccount {
  identity: string
  attributes: Record<string, unknown>
  /** The attributes that hold passwords and similar secrets. */
  secretKeys: ReadonlySet<string>
  /** Texts in it that no other account has: an account that contains one of them was created from it. */
  markers: readonly string[]
  problems: { message: string; target: FindingTarget }[]
}

/** Returns existing entitlement values that an account attribute can have. */
export type EntitlementValues = (attribute: string) => Promise<readonly string[]>

/** The fields of a minimal account: the required ones. Without any, those that identify an account, or else all. */
export function minimalFields(spec: SpecView): FieldView[] {
  const required = spec.fields.filter(({ required }) => required)
  if (required.length > 0) return required
  const { identityAttribute, displayAttribute } = spec.accountSchema ?? {}
  const identifying = spec.fields.filter(({ key }) => key === identityAttribute || key === displayAttribute)
  return identifying.length > 0 ? identifying : spec.fields
}

/**
 * True if each test account has an identity of its own. Where the settings give it, checks that run at the same time would
 * create the same account.
 */
export async function hasOwnIdentities(spec: SpecView, values: Readonly<Record<string, FieldValue>>): Promise<boolean> {
  const fields = minimalFields(spec)
  const { identity, attributes, markers } = await generateAccount(spec, fields, new Random(''), async () => [], values)
  const given = Object.keys(values).flatMap((key) => attributes[key])
  return markers.includes(identity) || (markers.length > 0 && !given.includes(identity))
}

/**
 * Generates values for fields of the create template as documented (docs/platform.md#spec-create-template,
 * docs/sail-faults.md#create-values).
 * @param values - values of the settings, used instead of generated ones.
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
      // A target system rejects an entitlement that does not exist. Without one the field is left out.
      const [value] = await entitlementValues(field.key)
      if (value !== undefined) attributes[field.key] = attribute.multi ? [value] : value
      if (value !== undefined || !field.required) continue
    }
    const { value, unique } = given ? pickValue(given, random) : generateField(field, random)
    if (value === undefined) {
      const message = `field ${JSON.stringify(field.key)} of the create template has the undocumented type ${JSON.stringify(field.type)}: no value can be generated for it`
      problems.push({ message, target: field.target })
      continue
    }
    if (isSecretField(field)) secretKeys.add(field.key)
    else if (unique && typeof value === 'string') markers.push(value)
    attributes[field.key] = attribute?.multi && !Array.isArray(value) ? [value] : value
  }
  const picked = pickIdentity(spec, fields, attributes, secretKeys)
  const identity = picked ?? `test.${random.text(10)}`
  if (picked === undefined) markers.push(identity)
  return { identity, attributes: { ...attributes }, secretKeys, markers, problems }
}

/** The value of a field, undefined for undocumented types. `unique`: no other account has it. */
export function generateField(field: FieldView, random: Random): { value: unknown; unique: boolean } {
  const { initial, initialType } = field
  if (initialType === 'static' && !isEmpty(initial['value']))
    return { value: convertStaticValue(initial['value'], field.type), unique: false }
  if (initialType === 'generator' && initial['name'] === 'Create Password')
    return { value: generatePassword(random), unique: true }
  if (initialType === 'generator' && initial['name'] === 'Create Unique Account ID') {
    return { value: generateUniqueId(initial, random), unique: true }
  }
  const named = initialType === 'identityAttribute' && typeof initial['name'] === 'string' ? ` ${initial['name']}` : ''
  const name = `${field.key}${named}`
  return { value: generateByType(field.type, name, random), unique: field.type === 'string' && !phoneName.test(name) }
}

/** A value of a schema type for an attribute called `name`. Undefined for undocumented types. */
export function generateByType(type: string, name: string, random: Random): unknown {
  switch (type) {
    case 'string':
      return generateText(name, random)
    case 'boolean':
      // A test account must not become an administrator, and should be usable.
      return !/admin|root|owner|super|privileg|disabl|lock|suspend|inactive|terminat|delet/i.test(name)
    case 'int':
    case 'long':
      return random.integer(1, 9999)
    default:
      return undefined
  }
}

const phoneName = /phone|mobile|\bfax\b/i

function generateText(name: string, random: Random): string {
  if (isSecretName(name)) return generatePassword(random)
  if (/e-?mail|\bmail\b|userprincipalname|\bupn\b/i.test(name)) return `test.${random.text(10)}@example.com`
  if (phoneName.test(name)) return `+1202555${random.text(4, '0123456789')}`
  return `test-${random.text(10)}`
}

/** Lower and upper case letters, digits and punctuation, so that common password policies accept it. */
function generatePassword(random: Random): string {
  const lower = 'abcdefghijkmnpqrstuvwxyz'
  return `${random.text(6, lower)}${random.text(6, lower.toUpperCase())}${random.text(4, '23456789')}-${random.text(3, lower)}!`
}

/** Replaces `$(uniqueCounter)` by a number and every other `$(name)` by a text. Cuts to `maxSize`, with a unique end. */
function generateUniqueId(initial: Record<string, unknown>, random: Random): string {
  const template = typeof initial['template'] === 'string' ? initial['template'] : ''
  const maxSize = Math.trunc(Number(initial['maxSize']))
  const counter = random.integer(10_000, 999_999)
  let id = template
    .replaceAll('$(uniqueCounter)', String(counter))
    .replaceAll(/\$\(([^)]{0,200})\)/g, (_, name: string) => generateText(name, random))
  // A template without variables would give the same id each time, and the second create would fail.
  if (id === template) id += random.text(10)
  if (!(maxSize > 0) || id.length <= maxSize) return id
  const tail = random.text(Math.min(8, maxSize))
  return id.slice(0, maxSize - tail.length) + tail
}

/** Converts a static value to the type of its field, because the documentation writes all of them as texts. */
function convertStaticValue(value: unknown, type: string): unknown {
  if (typeof value !== 'string') return value
  if (type === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  if ((type === 'int' || type === 'long') && /^[-+]?\d{1,15}$/.test(value)) return Number(value)
  return value
}

/** True for a field that holds a password or a similar secret. */
export function isSecretField(field: FieldView): boolean {
  return (field.initialType === 'generator' && field.initial['name'] === 'Create Password') || isSecretName(field.key)
}

/** The identity of the account: the value of the identity attribute, or of the next best field. */
function pickIdentity(
  spec: SpecView,
  fields: readonly FieldView[],
  attributes: Record<string, unknown>,
  secretKeys: ReadonlySet<string>,
): string | undefined {
  const { identityAttribute, displayAttribute } = spec.accountSchema ?? {}
  const generatedKey = fields.find(({ initial }) => initial['name'] === 'Create Unique Account ID')?.key
  const likelyKeys = fields
    .map(({ key }) => key)
    .filter((key) => /^(user_?name|login|e?-?mail|email_?address|display_?name|name)$/i.test(key))
  for (const key of [identityAttribute, generatedKey, displayAttribute, ...likelyKeys]) {
    if (key === undefined || secretKeys.has(key)) continue
    const value = attributes[key]
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return undefined
}

/** The check whose account has a single value where the others have a list. */
export const singleValuedCheck = 'account-create-single-valued'

/**
 * Of a maximal account, what a minimal one has and the multi-valued attributes, each with one value that is no list.
 *
 * @returns the account and its multi-valued attributes, of which there may be none.
 */
export function singleValued(
  spec: SpecView,
  { identity, attributes: all, markers }: GeneratedAccount,
): { account: Pick<GeneratedAccount, 'identity' | 'attributes' | 'markers'>; multi: string[] } {
  const minimal = new Set(minimalFields(spec).map(({ key }) => key))
  const isMulti = (name: string) => spec.accountSchema?.byName.get(name)?.multi === true && !isSecretName(name)
  const multi = Object.keys(all).filter(isMulti)
  const attributes = Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => minimal.has(name) || isMulti(name))
      .map(([name, value]) => [name, isMulti(name) && Array.isArray(value) ? value[0] : value]),
  )
  // Markers of values that are not sent do not identify the account.
  const texts = Object.values(attributes)
  const sent = markers.filter((marker) => marker === identity || texts.includes(marker))
  return { account: { identity, attributes, markers: sent }, multi }
}
