import { isNameOfPlace, isSecretName } from './names.js'
import { minPart } from './pattern.js'
import { passwordInAddress } from './spellings.js'

/** A secret of a configuration, and the key of the item that holds it. */
export interface ConfigSecret {
  key: string
  value: string
}

/** What the spec says of the items of one key. */
interface Declaration {
  types: Set<string>
  labels: string[]
  /** The rows of a `keyValue` item hold secrets. */
  hasSecretRows: boolean
}

/** Item types whose texts may hold a secret although they are not declared to. */
const openTypes = new Set(['text', 'textarea'])

/**
 * The secrets of a source's configuration. Items go by the type that the spec gives them; a text whose name or label
 * tells of a secret is one as well, as many specs keep a token in a `text` item. Keys that the spec does not have go
 * by their name.
 *
 * @param sourceConfig - what the spec has under that name, in whatever form.
 */
export function secretsOfConfig(config: unknown, sourceConfig: unknown): ConfigSecret[] {
  const declarations = declarationsIn(sourceConfig)
  const secrets: ConfigSecret[] = []
  const add = (key: string, value: unknown) => {
    for (const text of textsIn(value)) secrets.push({ key, value: text })
  }
  eachField(config, (key, value) => {
    const declared = declarations.get(key)
    if (isSecret(key, declared)) {
      add(key, value)
      return false
    }
    if (declared?.types.has('keyValue')) {
      for (const [name, text] of rowsOf(value)) if (declared.hasSecretRows || isSecretName(name)) add(key, text)
      return false
    }
    const password = typeof value === 'string' ? passwordInAddress(value) : undefined
    if (password !== undefined) add(key, password)
    return true
  })
  return secrets
}

/** All texts of a configuration, for the time before the spec says which are secret; numbers where a name tells so. */
export function textsOfConfig(config: unknown): string[] {
  const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text))
  return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter(
    (text) => text.length >= minPart,
  )
}

function isSecret(key: string, declared: Declaration | undefined): boolean {
  if (declared === undefined) return isSecretName(key)
  if (declared.types.has('secret') || declared.types.has('secrettextarea')) return true
  if (![...declared.types].some((type) => openTypes.has(type))) return false
  return isSecretName(key) || (declared.labels.some(isSecretName) && !isNameOfPlace(key))
}

/** The rows of a `keyValue` item: `[{key, value}]`, or an object. */
function rowsOf(value: unknown): [name: string, value: unknown][] {
  if (!Array.isArray(value)) return isObject(value) ? Object.entries(value) : []
  return value.filter(isObject).map((row) => [typeof row['key'] === 'string' ? row['key'] : '', row['value']])
}

/** Every item by its key: menus, sections and the cards of a card list hold others. */
function declarationsIn(sourceConfig: unknown): Map<string, Declaration> {
  const declarations = new Map<string, Declaration>()
  const stack: unknown[] = [sourceConfig]
  while (stack.length > 0) {
    const next = stack.pop()
    if (Array.isArray(next)) for (const each of next) stack.push(each)
    if (!isObject(next)) continue
    const { key, type, label } = next
    if (typeof key === 'string' && typeof type === 'string') {
      const declared = declarations.get(key) ?? { types: new Set(), labels: [], hasSecretRows: false }
      declared.types.add(type)
      if (typeof label === 'string') declared.labels.push(label)
      declared.hasSecretRows ||= [next['keyValueKey'], next['keyValueValue']].some(isSecretHalf)
      declarations.set(key, declared)
    }
    // The halves of a `keyValue` item have keys too, which are none of the configuration.
    for (const [name, child] of Object.entries(next))
      if (typeof child === 'object' && child !== null && !name.startsWith('keyValue')) stack.push(child)
  }
  return declarations
}

function isSecretHalf(half: unknown): boolean {
  return isObject(half) && (half['type'] === 'secret' || half['type'] === 'secrettextarea')
}

/** Calls `visit` with every field at any depth; the fields below are left out if it returns false. */
function eachField(root: unknown, visit: (key: string, value: unknown) => boolean): void {
  const stack: unknown[] = [root]
  while (stack.length > 0) {
    const next = stack.pop()
    if (Array.isArray(next)) for (const each of next) stack.push(each)
    else if (isObject(next)) {
      for (const [key, value] of Object.entries(next))
        if (visit(key, value) && typeof value === 'object' && value !== null) stack.push(value)
    }
  }
}

/** Every text and number in a value. */
function* textsIn(root: unknown): Generator<string> {
  const stack: unknown[] = [root]
  while (stack.length > 0) {
    const next = stack.pop()
    if (typeof next === 'string' || typeof next === 'number') yield String(next)
    else if (typeof next === 'object' && next !== null) for (const each of Object.values(next)) stack.push(each)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
