import { isObject, kindOf } from '../core/json.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { describePath, listOf } from './format.js'
import {
  arrayOf,
  error,
  hint,
  hintOfType,
  misspelledMembers,
  notice,
  type Part,
  partsBelow,
  type RuleFinding,
  warning,
  withTopic,
} from './parts.js'
import { itemTypes, knownKeys } from './schema.js'

/** Checks the items of the configuration, their initial values, and the item for stateful commands. */
export function checkSourceConfig(spec: Record<string, unknown>): RuleFinding[] {
  const findings: RuleFinding[] = []
  const items = partsBelow(spec, ['sourceConfig'])
  const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string')
  const dynamic = arrayOf(spec['commands']).includes('std:config-options:read')
  for (const { value, path } of items) {
    if (value['type'] === 'section') {
      // A single section at the top, without a menu, usually has no title.
      const title = value['sectionTitle']
      if ((title === undefined || (typeof title === 'string' && title.trim() === '')) && path.length > 2)
        findings.push(warning(path, `${describePath(spec, path)} has no sectionTitle`))
      continue
    }
    const { key, type } = value
    if (key === undefined) continue
    if (typeof type === 'string' && type !== '' && !(itemTypes as readonly string[]).includes(type))
      findings.push(
        warning(
          [...path, 'type'],
          `type of ${describePath(spec, path)} is ${quote(printableName(type))}, which is not documented; known are ${listOf(itemTypes, 'and')}${hintOfType(type, itemTypes)}`,
        ),
      )
    findings.push(...misspelledMembers(spec, { value, path }, knownKeys.item))
    const parent = value['parentKey']
    if (typeof parent === 'string' && !keys.includes(parent) && !isInitial(spec, parent))
      findings.push(
        warning(
          [...path, 'parentKey'],
          `${describePath(spec, path)} depends on ${quote(printableName(parent))}, which no item has as its key${hint(parent, keys)}`,
        ),
      )
    if (value['type'] !== 'radio' && value['type'] !== 'select') continue
    const options = value['options']
    if (options === undefined && !dynamic)
      findings.push(error(path, `${describePath(spec, path)} has no options to choose from`))
    else if (Array.isArray(options) && options.length === 0 && !dynamic)
      findings.push(warning([...path, 'options'], `${describePath(spec, path)} has no options to choose from`))
  }
  findings.push(...withTopic('stateful', checkStateful(spec, items)))
  findings.push(
    ...withTopic(
      'secrets',
      items.flatMap((item) => (isPublicHalf(item, items) ? [] : checkSecret(spec, item))),
    ),
  )
  findings.push(...withTopic('initial-values', checkInitialValues(spec, items)))
  return findings
}

function isInitial(spec: Record<string, unknown>, key: string): boolean {
  const initial = spec['sourceConfigInitialValues']
  return isObject(initial) && Object.hasOwn(initial, key)
}

/** True if the spec or its reserved initial value says that stateful commands work (docs/platform.md#spec-stateful). */
export function supportsStateful(spec: Record<string, unknown>): boolean {
  const initial = spec['sourceConfigInitialValues']
  const reserved = isObject(initial) && initial['supportsStatefulCommands'] === true
  return spec['supportsStatefulCommands'] === true || reserved
}

const statefulKey = 'spConnEnableStatefulCommands'

/** Stateful lists need both the declaration in the spec and an item to switch them on (docs/platform.md#spec-stateful). */
function checkStateful(spec: Record<string, unknown>, items: Part[]): RuleFinding[] {
  const item = items.find(({ value }) => value['key'] === statefulKey)
  const supported = supportsStateful(spec)
  if (!item) {
    if (!supported) return []
    const message = `supportsStatefulCommands takes effect only with a checkbox item of the key ${statefulKey}`
    const declared = spec['supportsStatefulCommands'] === true ? [] : ['sourceConfigInitialValues']
    return [warning([...declared, 'supportsStatefulCommands'], message)]
  }
  const where = describePath(spec, item.path)
  if (!supported)
    return [warning(item.path, `${where} takes effect only with "supportsStatefulCommands": true in the spec`)]
  if (item.value['type'] === 'checkbox') return []
  // It has the same values, and a published connector uses it.
  if (item.value['type'] === 'toggle')
    return [notice([...item.path, 'type'], `${where} is a toggle, and a checkbox is documented`)]
  return [warning([...item.path, 'type'], `${where} has to be a checkbox for the platform to read it`)]
}

/** Item types whose values are visible to everybody who can see the source. */
const visibleTypes: unknown[] = ['text', 'textarea', 'url', 'number', 'list']

/** A secret in an item of a visible type is stored and shown in plain text. */
function checkSecret(spec: Record<string, unknown>, { value, path }: Part): RuleFinding[] {
  const { key, label, type } = value
  if (!visibleTypes.includes(type) || typeof key !== 'string') return []
  const isSecret = namesSecret(key) || (typeof label === 'string' && namesSecret(label) && !otherNames.test(key))
  if (!isSecret) return []
  const better = type === 'textarea' ? 'secrettextarea' : 'secret'
  const message = `${describePath(spec, path)} seems to hold a secret, but its type ${quote(printableName(String(type)))} shows it to everybody; use the type ${better} in its place`
  return [warning([...path, 'type'], message)]
}

/**
 * True for an item such as `apiKey` beside a secret such as `keySecret` in the same section: the key of such a pair names
 * the client, and its secret is stored as one.
 */
function isPublicHalf({ value: { key }, path }: Part, items: Part[]): boolean {
  if (typeof key !== 'string' || !/(api|access|client|consumer)[^a-z0-9]*key$/i.test(key)) return false
  const section = JSON.stringify(path.slice(0, -1))
  return items.some(
    ({ value, path }) =>
      (value['type'] === 'secret' || value['type'] === 'secrettextarea') &&
      JSON.stringify(path.slice(0, -1)) === section &&
      typeof value['key'] === 'string' &&
      /secret/i.test(value['key']),
  )
}

/** True for a name that ends with a word for a secret: `clientSecret` and `API token`, but not `tokenUrl` or `secretId`. */
export function namesSecret(name: string): boolean {
  const words = name
    .replace(/\([^)]{0,500}\)/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  if (/^(passwords?|passwd|pwd|passphrase|passcode|secrets?|token|credentials?|apikey|privatekey)$/.test(last))
    return true
  return /^keys?$/.test(last) && /^(api|private|secret|access|signing|encryption)$/.test(words.at(-2) ?? '')
}

/** Endings of keys that are not secrets, whatever the label says. */
const otherNames = /(url|uri|path|file|name|id|endpoint|host|header|type|field|attribute|scope)$/i

/** Initial values that the platform itself reads (docs/platform.md#spec-initial-values). */
const platformValues = /^(provisioningTimeout|supportsStatefulCommands|spConn.*)$/

function checkInitialValues(spec: Record<string, unknown>, items: Part[]): RuleFinding[] {
  const initial = spec['sourceConfigInitialValues']
  if (!isObject(initial)) return []
  const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string')
  const parents = items.map(({ value }) => value['parentKey'])
  const findings: RuleFinding[] = []
  for (const [key, value] of Object.entries(initial)) {
    const path = ['sourceConfigInitialValues', key]
    if (typeof value === 'object') {
      const message = `sourceConfigInitialValues gives ${quote(printableName(key))} ${kindOf(value)}: a string, a number, true or false is documented`
      findings.push(warning(path, message))
    }
    if (keys.includes(key) || parents.includes(key) || platformValues.test(key)) continue
    const message = `sourceConfigInitialValues gives a value to ${quote(printableName(key))}, which no item has as its key`
    findings.push(warning(path, `${message}${hint(key, keys)}`))
  }
  return findings
}
