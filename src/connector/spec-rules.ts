import { isObject } from '../base/json.js'
import { nearest } from '../base/nearest.js'
import { specRead, standardCommands } from './commands.js'
import type { JsonPath } from './spec.js'
import { knownKeys } from './spec-schema.js'
import { describePath, kindOf, listOf, quote } from './words.js'

/** A finding before its place in the text is known. */
export interface RuleFinding {
  level: 'error' | 'warning'
  message: string
  path: JsonPath
}

type Part = { value: Record<string, unknown>; path: JsonPath }

/**
 * What a schema cannot say: how the parts of a spec belong together, and what is required by the documents but met by
 * almost no spec in use (contract D6). The spec may have any form: what is not as documented is passed over here.
 */
export function checkRules(spec: Record<string, unknown>): RuleFinding[] {
  return [
    ...checkTop(spec),
    ...checkCommands(spec),
    ...checkSchemas(spec),
    ...checkSourceConfig(spec),
    ...checkTemplate(spec),
  ]
}

/** `; did you mean "x"?`, or nothing. */
export function hint(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `; did you mean ${quote(near)}?`
}

function checkTop(spec: Record<string, unknown>): RuleFinding[] {
  const findings = misspelt(spec, { value: spec, path: [] }, knownKeys.spec)
  if (spec['keyType'] === undefined)
    findings.push(
      warning([], 'the spec has no keyType: accounts then have a simple key; write "keyType": "simple" to say so'),
    )
  const initial = spec['sourceConfigInitialValues']
  if (isObject(initial))
    for (const [key, value] of Object.entries(initial))
      if (typeof value === 'object')
        findings.push(
          warning(
            ['sourceConfigInitialValues', key],
            `sourceConfigInitialValues gives ${quote(key)} ${kindOf(value)}: a text, a number, true or false is documented`,
          ),
        )
  return findings
}

function checkCommands(spec: Record<string, unknown>): RuleFinding[] {
  const findings: RuleFinding[] = []
  const seen = new Set<string>()
  for (const [index, command] of arrayOf(spec['commands']).entries()) {
    if (typeof command !== 'string') continue
    const path = ['commands', index]
    if (seen.has(command)) findings.push(error(path, `commands lists ${quote(command)} twice: take one of them out`))
    seen.add(command)
    const known: readonly string[] = standardCommands
    if (command.trim() !== command)
      findings.push(error(path, `command ${quote(command)} has a blank at its start or end`))
    else if (/^std:/i.test(command) && !known.includes(command))
      findings.push(warning(path, `command ${quote(command)} is not a standard command${hint(command, known)}`))
  }
  if (seen.size > 0 && [...seen].every((command) => command === specRead))
    findings.push(warning(['commands'], `commands lists nothing but ${specRead}: the connector can do nothing`))
  return findings
}

function checkSchemas(spec: Record<string, unknown>): RuleFinding[] {
  const commands = arrayOf(spec['commands']).filter((command) => typeof command === 'string')
  const discovers = commands.includes('std:account:discover-schema')
  const findings: RuleFinding[] = []
  const account = spec['accountSchema']
  const accountCommand = commands.find((command) => command.startsWith('std:account:'))
  if (accountCommand !== undefined && !discovers) {
    if (account === undefined)
      findings.push(
        error(
          [],
          `the spec has no accountSchema, which ${accountCommand} needs: add it, or list std:account:discover-schema`,
        ),
      )
    else if (isObject(account) && Array.isArray(account['attributes']) && account['attributes'].length === 0)
      findings.push(
        error(['accountSchema', 'attributes'], `accountSchema has no attributes, which ${accountCommand} needs`),
      )
  }
  const schemas = partsOf(spec, ['entitlementSchemas'])
  if (isObject(account)) {
    const part = { value: account, path: ['accountSchema'] }
    // A schema that is discovered may hold attributes that the spec does not know.
    findings.push(...checkSchema(spec, part, discovers ? 'warning' : 'error', ['groupAttribute']))
    findings.push(...checkObjectTypes(spec, part, schemas))
  }
  const entitlementCommand = commands.find((command) => command.startsWith('std:entitlement:'))
  if (schemas.length === 0 && entitlementCommand !== undefined)
    findings.push(warning([], `${entitlementCommand} is listed, but the spec has no entitlementSchemas`))
  const types = new Set<unknown>()
  for (const schema of schemas) {
    // Not refused: published connectors run with entitlement schemas that name an attribute they do not have.
    findings.push(...checkSchema(spec, schema, 'warning', ['hierarchyAttribute']))
    const type = schema.value['type']
    if (typeof type === 'string' && types.has(type))
      findings.push(warning([...schema.path, 'type'], `two entitlement schemas have the type ${quote(type)}`))
    types.add(type)
  }
  return findings
}

/** The attributes that a schema names must be among its attributes; `loose` ones are told, not refused. */
function checkSchema(
  spec: Record<string, unknown>,
  schema: Part,
  level: RuleFinding['level'],
  loose: string[],
): RuleFinding[] {
  const findings = misspelt(spec, schema, knownKeys.schema)
  const names = new Set<string>()
  const attributes = partsOf(schema.value, ['attributes'])
  for (const { value, path } of attributes) {
    const part = { value, path: [...schema.path, ...path] }
    findings.push(...misspelt(spec, part, knownKeys.attribute))
    const name = value['name']
    if (value['type'] === 'number')
      findings.push(
        warning(
          [...part.path, 'type'],
          `type of ${describePath(spec, part.path)} is "number", which is not documented; did you mean "long" or "int"?`,
        ),
      )
    if (typeof name !== 'string') continue
    const where = describePath(spec, schema.path)
    if (names.has(name))
      findings.push(warning([...part.path, 'name'], `${where} has the attribute ${quote(name)} twice`))
    names.add(name)
  }
  if (attributes.length === 0) return findings
  for (const key of ['displayAttribute', 'identityAttribute', ...loose]) {
    const name = schema.value[key]
    if (typeof name !== 'string' || name === '' || names.has(name)) continue
    const path = [...schema.path, key]
    const message = `${describePath(spec, path)} is ${quote(name)}, which is none of its attributes${hint(name, [...names])}`
    findings.push({ level: loose.includes(key) ? 'warning' : level, message, path })
  }
  return findings
}

/** An attribute may name the type of entitlement that its values are. */
function checkObjectTypes(spec: Record<string, unknown>, account: Part, schemas: Part[]): RuleFinding[] {
  const types = schemas.map(({ value }) => value['type']).filter((type) => typeof type === 'string')
  const findings: RuleFinding[] = []
  for (const { value, path } of partsOf(account.value, ['attributes'])) {
    const type = value['schemaObjectType']
    if (typeof type !== 'string' || types.length === 0 || types.includes(type)) continue
    const at = [...account.path, ...path, 'schemaObjectType']
    findings.push(
      warning(
        at,
        `${describePath(spec, at)} is ${quote(type)}, which no entitlement schema has as its type${hint(type, types)}`,
      ),
    )
  }
  return findings
}

function checkSourceConfig(spec: Record<string, unknown>): RuleFinding[] {
  const findings: RuleFinding[] = []
  const items = partsBelow(spec, ['sourceConfig'])
  const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string')
  const dynamic = arrayOf(spec['commands']).includes('std:config-options:read')
  for (const { value, path } of items) {
    if (value['type'] === 'section') {
      // A lone section at the top, without a menu around it, mostly goes without a title.
      if (value['sectionTitle'] === undefined && path.length > 2)
        findings.push(warning(path, `${describePath(spec, path)} has no sectionTitle`))
      continue
    }
    if (value['key'] === undefined) continue
    findings.push(...misspelt(spec, { value, path }, knownKeys.item))
    const parent = value['parentKey']
    if (typeof parent === 'string' && !keys.includes(parent) && !isInitial(spec, parent))
      findings.push(
        warning(
          [...path, 'parentKey'],
          `${describePath(spec, path)} depends on ${quote(parent)}, which no item has as its key${hint(parent, keys)}`,
        ),
      )
    if (value['type'] !== 'radio' && value['type'] !== 'select') continue
    const options = value['options']
    if (options === undefined && !dynamic)
      findings.push(error(path, `${describePath(spec, path)} has no options to choose from`))
    else if (Array.isArray(options) && options.length === 0 && !dynamic)
      findings.push(warning([...path, 'options'], `${describePath(spec, path)} has no options to choose from`))
  }
  const stateful = keys.includes('spConnEnableStatefulCommands')
  if (spec['supportsStatefulCommands'] === true && !stateful)
    findings.push(
      warning(
        ['supportsStatefulCommands'],
        'supportsStatefulCommands takes effect only with a checkbox item of the key spConnEnableStatefulCommands',
      ),
    )
  return findings
}

function isInitial(spec: Record<string, unknown>, key: string): boolean {
  const initial = spec['sourceConfigInitialValues']
  return isObject(initial) && Object.hasOwn(initial, key)
}

const generators = ['Create Password', 'Create Unique Account ID']

function checkTemplate(spec: Record<string, unknown>): RuleFinding[] {
  const findings: RuleFinding[] = []
  const template = spec['accountCreateTemplate']
  if (!isObject(template)) return findings
  for (const { value, path: below } of partsOf(template, ['fields'])) {
    const path = ['accountCreateTemplate', ...below]
    const where = describePath(spec, path)
    findings.push(...misspelt(spec, { value, path }, knownKeys.field))
    if (value['key'] === undefined) {
      if (typeof value['name'] === 'string')
        findings.push(warning(path, `${where} has its key in the member "name", an old form: call it "key"`))
      else findings.push(error(path, `${where} has no key`))
    } else if (value['label'] === undefined) findings.push(warning(path, `${where} has no label`))
    if (value['type'] === 'array')
      findings.push(warning([...path, 'type'], `type of ${where} is "array", which is not documented`))
    const initial = value['initialValue']
    if (!isObject(initial)) continue
    const attributes = isObject(initial['attributes']) ? initial['attributes'] : {}
    const name = attributes['name']
    const at = [...path, 'initialValue']
    if (initial['type'] === 'static') {
      if (!Object.hasOwn(attributes, 'value'))
        findings.push(warning(at, `initialValue of ${where} is static, but gives no value`))
    } else if (initial['type'] === 'identityAttribute') {
      if (typeof name !== 'string') findings.push(warning(at, `initialValue of ${where} names no identity attribute`))
    } else if (initial['type'] === 'generator' && !(typeof name === 'string' && generators.includes(name))) {
      const known = listOf(generators.map(quote), 'or')
      const message = `initialValue of ${where} names no known generator: the name is ${known}`
      findings.push(warning(at, `${message}${typeof name === 'string' ? hint(name, generators) : ''}`))
    }
  }
  return findings
}

/** The schema reports these itself when they are missing, and says what may be meant. */
const required = new Set([
  ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
  ...['type', 'key', 'label'],
])

/** Members that look like a slip of the hand for a documented one that is not there. */
function misspelt(spec: Record<string, unknown>, part: Part, known: readonly string[]): RuleFinding[] {
  const findings: RuleFinding[] = []
  const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !required.has(key))
  for (const key of Object.keys(part.value)) {
    const near = known.includes(key) ? undefined : nearest(key, missing)
    if (near === undefined) continue
    const where = describePath(spec, part.path)
    findings.push(
      warning([...part.path, key], `${where} has ${quote(key)}, which nobody reads; did you mean ${quote(near)}?`),
    )
  }
  return findings
}

/** Every object in lists of items, however deep: menus, sections, items, and the items of their sub-menus. */
function partsBelow(root: Record<string, unknown>, list: JsonPath): Part[] {
  return partsOf(root, list).flatMap((part) => [
    part,
    ...['items', 'subMenus'].flatMap((key) =>
      partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] })),
    ),
  ])
}

/** The objects in a list, with their paths. */
function partsOf(root: Record<string, unknown>, list: JsonPath): Part[] {
  return arrayOf(root[String(list[0])]).flatMap((value, index) =>
    isObject(value) ? [{ value, path: [...list, index] }] : [],
  )
}

function arrayOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function error(path: JsonPath, message: string): RuleFinding {
  return { level: 'error', message, path }
}

function warning(path: JsonPath, message: string): RuleFinding {
  return { level: 'warning', message, path }
}
