import { isObject } from '../core/json.js'
import { nearest } from '../core/nearest.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { knownCommands, specRead, standardCommands } from './command-names.js'
import { describePath, listOf } from './format.js'
import {
  arrayOf,
  error,
  hint,
  misspelledMembers,
  notice,
  type Part,
  partsOf,
  type RuleFinding,
  warning,
  withTopic,
} from './parts.js'
import { discoverSchema, discoversSchema, hasPlaceholderSchema } from './placeholder.js'
import { knownKeys } from './schema.js'
import { checkSourceConfig } from './source-config.js'

/**
 * The rules that a schema cannot express: references between parts of a spec, and requirements of the documentation that
 * almost no public spec meets (docs/platform.md#spec). The spec may have any form; members of another type than documented
 * are ignored here.
 */
export function checkRules(spec: Record<string, unknown>): RuleFinding[] {
  return [
    ...checkTop(spec),
    ...withTopic('commands', checkCommands(spec)),
    ...checkSchemas(spec),
    ...checkSourceConfig(spec),
    ...withTopic('create-template', checkTemplate(spec)),
  ]
}

function checkTop(spec: Record<string, unknown>): RuleFinding[] {
  const findings = misspelledMembers(spec, { value: spec, path: [] }, knownKeys.spec)
  if (spec['keyType'] === undefined)
    // The documentation requires it, and almost no connector in use has it.
    findings.push(
      notice([], 'the spec has no keyType, so accounts have a simple key; add "keyType": "simple" to declare it'),
    )
  return findings
}

function checkCommands(spec: Record<string, unknown>): RuleFinding[] {
  const findings: RuleFinding[] = []
  const seen = new Set<string>()
  for (const [index, command] of arrayOf(spec['commands']).entries()) {
    if (typeof command !== 'string') continue
    const path = ['commands', index]
    if (seen.has(command))
      findings.push(error(path, `commands lists ${quote(printableName(command))} twice; remove one of them`))
    seen.add(command)
    if (command.trim() !== command)
      findings.push(error(path, `command ${quote(printableName(command))} has white space at its start or end`))
    else if (knownCommands.includes(command)) continue
    else if (/^std:/i.test(command))
      findings.push(
        warning(
          path,
          `command ${quote(printableName(command))} is not a standard command${hint(command, standardCommands)}`,
        ),
      )
    else if (!/^custom:/i.test(command)) {
      // Any other name is a custom command, unless it may be a misspelled standard one.
      const near = knownCommands.includes(`std:${command}`) ? `std:${command}` : nearest(command, standardCommands)
      if (near !== undefined)
        findings.push(
          warning(
            path,
            `command ${quote(printableName(command))} is a custom command; did you mean ${quote(printableName(near))}?`,
          ),
        )
    }
  }
  if (seen.size > 0 && [...seen].every((command) => command === specRead))
    findings.push(warning(['commands'], `commands lists only ${specRead}, so the connector does nothing`))
  return findings
}

function checkSchemas(spec: Record<string, unknown>): RuleFinding[] {
  const commands = arrayOf(spec['commands']).filter((command) => typeof command === 'string')
  const discovers = discoversSchema(spec)
  const findings: RuleFinding[] = []
  const account = spec['accountSchema']
  const accountCommand = commands.find((command) => command.startsWith('std:account:'))
  if (discovers && (account === undefined || hasPlaceholderSchema(spec))) {
    const what = account === undefined ? 'the spec has no accountSchema' : 'accountSchema is a placeholder'
    const path = account === undefined ? [] : ['accountSchema']
    findings.push(notice(path, `${what}: the schema is what ${discoverSchema} answers`))
  } else if (accountCommand !== undefined && !discovers) {
    if (account === undefined)
      findings.push(
        error([], `the spec has no accountSchema, which ${accountCommand} needs; add it, or list ${discoverSchema}`),
      )
    else if (isObject(account) && Array.isArray(account['attributes']) && account['attributes'].length === 0)
      findings.push(
        error(['accountSchema', 'attributes'], `accountSchema has no attributes, which ${accountCommand} needs`),
      )
  }
  const schemas = partsOf(spec, ['entitlementSchemas'])
  const entitlementCommand = commands.find((command) => command.startsWith('std:entitlement:'))
  if (isObject(account)) {
    const part = { value: account, path: ['accountSchema'] }
    // A discovered schema may have attributes that are not in the spec.
    findings.push(...checkSchema(spec, part, discovers ? 'notice' : 'error', ['groupAttribute']))
    // If a listed command has no schema at all, only that is reported.
    if (schemas.length > 0 || entitlementCommand === undefined)
      findings.push(...withTopic('entitlements', checkObjectTypes(spec, part, schemas, discovers)))
  }
  if (schemas.length === 0 && entitlementCommand !== undefined) {
    const message = `${entitlementCommand} is listed, but the spec has no entitlementSchemas`
    // Sources of such a connector may have schemas that are not in the spec.
    const level = spec['supportsCustomSchemas'] === true ? notice : warning
    findings.push(...withTopic('entitlements', [level([], message)]))
  }
  const types = new Set<unknown>()
  for (const schema of schemas) {
    // A warning, because public connectors work with entitlement schemas that name a missing attribute.
    findings.push(...checkSchema(spec, schema, 'warning', ['hierarchyAttribute']))
    const type = schema.value['type']
    if (typeof type === 'string' && types.has(type))
      findings.push({
        ...warning([...schema.path, 'type'], `two entitlement schemas have the type ${quote(printableName(type))}`),
        topic: 'entitlements',
      })
    types.add(type)
  }
  return findings
}

/** Checks the attributes of a schema, and that those that it refers to exist. Missing ones of `optionalKeys` are warnings. */
function checkSchema(
  spec: Record<string, unknown>,
  schema: Part,
  level: RuleFinding['level'],
  optionalKeys: string[],
): RuleFinding[] {
  const findings = misspelledMembers(spec, schema, knownKeys.schema)
  const names = new Set<string>()
  const attributes = partsOf(schema.value, ['attributes'])
  for (const { value, path } of attributes) {
    const part = { value, path: [...schema.path, ...path] }
    findings.push(...misspelledMembers(spec, part, knownKeys.attribute))
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
    if (name.includes('.'))
      findings.push(
        warning(
          [...part.path, 'name'],
          `attribute ${quote(printableName(name))} of ${where} has a period in its name, which the platform does not allow`,
        ),
      )
    if (names.has(name))
      findings.push(warning([...part.path, 'name'], `${where} has the attribute ${quote(printableName(name))} twice`))
    names.add(name)
  }
  if (attributes.length === 0) return findings
  for (const key of ['displayAttribute', 'identityAttribute', ...optionalKeys]) {
    const name = schema.value[key]
    if (typeof name !== 'string' || name === '' || names.has(name)) continue
    const path = [...schema.path, key]
    const message = `${describePath(spec, path)} is ${quote(printableName(name))}, which is none of its attributes${hint(name, [...names])}`
    findings.push({ level: optionalKeys.includes(key) ? 'warning' : level, message, path, topic: 'attributes' })
  }
  return findings
}

/** Checks the entitlement types of the account's attributes. */
function checkObjectTypes(
  spec: Record<string, unknown>,
  account: Part,
  schemas: Part[],
  discovers: boolean,
): RuleFinding[] {
  const types = schemas.map(({ value }) => value['type']).filter((type) => typeof type === 'string')
  const findings: RuleFinding[] = []
  for (const { value, path } of partsOf(account.value, ['attributes'])) {
    const { name, schemaObjectType: type } = value
    const part = [...account.path, ...path]
    if (typeof type === 'string') {
      if (types.length === 0 ? value['entitlement'] !== true : types.includes(type)) continue
      const at = [...part, 'schemaObjectType']
      const message = `${describePath(spec, at)} is ${quote(printableName(type))}, which no entitlement schema has as its type${hint(type, types)}`
      findings.push(warning(at, message))
    } else if (value['entitlement'] === true && types.length !== 1) {
      // Without schemaObjectType, the type is the name of the attribute, or "group".
      if (types.includes('group') || (typeof name === 'string' && types.includes(name))) continue
      const message = `${describePath(spec, part)} is an entitlement, but no entitlement schema has its type; add the schema, or set schemaObjectType to its type`
      findings.push(warning(part, message))
    }
  }
  // A wrong type of an attribute is the cause then. A discovered schema may have further attributes.
  return findings.length > 0 || discovers ? findings : unheldTypes(spec, account, schemas)
}

/** A notice of each entitlement type that no attribute of the account can hold, as accounts then never have any. */
function unheldTypes(spec: Record<string, unknown>, account: Part, schemas: Part[]): RuleFinding[] {
  const attributes = partsOf(account.value, ['attributes']).map(({ value }) => value)
  if (attributes.length === 0) return []
  const { groupAttribute } = account.value
  const holds = (type: unknown) =>
    attributes.some(({ name, entitlement, schemaObjectType }) => {
      if (typeof schemaObjectType === 'string') return schemaObjectType === type
      const isEntitlement = entitlement === true || (typeof name === 'string' && name === groupAttribute)
      return isEntitlement && (schemas.length === 1 || type === 'group' || type === name)
    })
  return schemas.flatMap(({ value: { type }, path }) =>
    typeof type !== 'string' || holds(type)
      ? []
      : [notice(path, `${describePath(spec, path)} is held by no attribute of accountSchema`)],
  )
}

const uniqueIdGenerator = 'Create Unique Account ID'
const generators = ['Create Password', uniqueIdGenerator]

function checkTemplate(spec: Record<string, unknown>): RuleFinding[] {
  const findings: RuleFinding[] = []
  const template = spec['accountCreateTemplate']
  if (!isObject(template)) return findings
  for (const { value, path: below } of partsOf(template, ['fields'])) {
    const path = ['accountCreateTemplate', ...below]
    const where = describePath(spec, path)
    findings.push(...misspelledMembers(spec, { value, path }, knownKeys.field))
    if (value['key'] === undefined) {
      if (typeof value['name'] === 'string')
        findings.push(warning(path, `${where} has its key in the member "name", an old form; rename it to "key"`))
      else findings.push(error(path, `${where} has no key`))
    } else if (value['label'] === undefined || value['label'] === '')
      findings.push(warning(path, `${where} has no label`))
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
      const known = listOf(
        generators.map((each) => quote(printableName(each))),
        'or',
      )
      const message = `initialValue of ${where} names no known generator: the name is ${known}`
      findings.push(warning(at, `${message}${typeof name === 'string' ? hint(name, generators) : ''}`))
    } else if (initial['type'] === 'generator' && name === uniqueIdGenerator) {
      const text = attributes['template']
      if (typeof text === 'string' && !text.includes('$'))
        findings.push(
          warning(
            at,
            `initialValue of ${where} has the template ${quote(printableName(text))}, which gives every account the same id; put $(uniqueCounter) into it`,
          ),
        )
    }
  }
  return findings
}
