import type { ErrorObject } from 'ajv'
import type { Node } from 'jsonc-parser'
import { type SourceLocation, UserError } from '../core/errors.js'
import { isObject, kindOf, pointerSteps } from '../core/json.js'
import { nearest } from '../core/nearest.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { describePath, listOf, valueAt } from './format.js'
import { hintOfType, type RuleFinding, type SpecTopic } from './parts.js'
import { hasPlaceholderSchema } from './placeholder.js'
import { checkRules } from './rules.js'
import { attributeTypes } from './schema.js'
import type { ConnectorSpec, JsonPath } from './spec.js'
import { validate } from './spec-validator.js'
import type { FindingLevel } from './target.js'
import { isFault, type JsonDocument, parseJsonText, positionAt, positionIn, type TextPosition } from './text.js'

export type { SpecTopic } from './parts.js'
export { positionOf, type TextPosition } from './text.js'

/** A fault or oddity of a spec. Line and column count from 1. */
export interface SpecFinding {
  level: FindingLevel
  /** One line of plain text. It names the part of the spec, but not the line. */
  message: string
  path: JsonPath
  topic: SpecTopic
  line: number
  column: number
}

/** Further findings are only counted. */
const maxFindings = 100

/**
 * Checks the text of a `connector-spec.json` against its documentation and its use in public connectors
 * (docs/platform.md#spec). An error is what the platform needs; everything else is a warning. Findings are in the order of
 * the text.
 */
export function checkSpec(text: string): SpecFinding[] {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) return [documentFinding(`the spec is not JSON: ${parsed.message}`, parsed.position)]
  const { value } = parsed
  if (!isObject(value))
    return [documentFinding(`the spec must be an object, not ${kindOf(value)}`, { line: 1, column: 1 })]
  const found: (RuleFinding & { position?: TextPosition })[] = [
    ...duplicateKeys(parsed),
    ...schemaFindings(value),
    ...checkRules(value),
  ]
  const findings = found
    .slice(0, maxFindings)
    .map(({ level, message, path, topic, position }) => ({
      level,
      message,
      path,
      topic: topic ?? topicOf(path),
      ...(position ?? positionIn(parsed, path)),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  if (found.length > maxFindings)
    findings.push({
      level: 'error',
      message: `and ${found.length - maxFindings} more findings`,
      path: [],
      topic: 'form',
      line: 1,
      column: 1,
    })
  return findings
}

/**
 * Parses a spec. Its members have the types that ConnectorSpec declares, but it may have any other fault that `checkSpec`
 * finds.
 *
 * @param file - names the text in errors.
 * @throws UserError with the location of what is not JSON or has another type.
 */
export function parseSpec(text: string, file = 'connector-spec.json'): ConnectorSpec {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) throw specError(file, `it is not JSON, ${parsed.message}`, parsed.position)
  const { value } = parsed
  if (!isObject(value)) throw specError(file, `it must be an object, not ${kindOf(value)}`, { line: 1, column: 1 })
  const broken = schemaFindings(value).find((finding) => finding.breaksType)
  if (broken) throw specError(file, broken.message, positionIn(parsed, broken.path))
  return value
}

function specError(file: string, what: string, position: TextPosition): UserError {
  const location: SourceLocation = { file, ...position }
  return new UserError(`${file}, line ${position.line}, column ${position.column}: ${what}`, { location })
}

function documentFinding(message: string, position: TextPosition): SpecFinding {
  return { level: 'error', message, path: [], topic: 'form', ...position }
}

/** A finding about the form of a part has the topic of that part, if there is one. */
function topicOf([part]: JsonPath): SpecTopic {
  if (part === 'commands') return 'commands'
  return part === 'accountCreateTemplate' ? 'create-template' : 'form'
}

/** JSON silently drops the first of two members with one name. */
function duplicateKeys(document: JsonDocument): (RuleFinding & { position: TextPosition })[] {
  const findings: (RuleFinding & { position: TextPosition })[] = []
  const visit = (node: Node, path: JsonPath): void => {
    const seen = new Set<unknown>()
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') visit(child, [...path, index])
      if (node.type !== 'object') continue
      const [name, value] = child.children ?? []
      const key = String(name?.value)
      const at = [...path, key]
      if (seen.has(key) && findings.length <= maxFindings) {
        const message = `${describePath(document.value, path)} has ${quote(printableName(key))} twice; only the last one counts`
        findings.push({ level: 'error', message, path: at, position: positionAt(document.text, child.offset) })
      }
      seen.add(key)
      if (value) visit(value, at)
    }
  }
  visit(document.root, [])
  return findings
}

interface SchemaFinding extends RuleFinding {
  /** True if the value has another type than ConnectorSpec declares. */
  breaksType: boolean
}

function schemaFindings(spec: Record<string, unknown>): SchemaFinding[] {
  // A placeholder has none of the members that a schema must have.
  const { accountSchema: _, ...withoutAccountSchema } = spec
  if (validate(hasPlaceholderSchema(spec) ? withoutAccountSchema : spec)) return []
  const findings = new Map<string, SchemaFinding>()
  for (const error of validate.errors ?? []) {
    const finding = findingOf(spec, error)
    if (!finding) continue
    // A value of the wrong type often breaks several rules; the first finding is enough.
    const key = `${JSON.stringify(finding.path)} ${error.keyword === 'required' ? error.params['missingProperty'] : ''}`
    if (!findings.has(key)) findings.set(key, finding)
  }
  return [...findings.values()]
}

/** Members that the type of a part requires. */
const requiredByType = new Set(['displayAttribute', 'identityAttribute', 'attributes', 'name', 'type', 'key'])

function findingOf(spec: Record<string, unknown>, error: ErrorObject): SchemaFinding | undefined {
  const path = pathOf(spec, error.instancePath)
  const value = valueAt(spec, path)
  const where = describePath(spec, path)
  const finding = (message: string, breaksType: boolean): SchemaFinding => ({
    level: 'error',
    message,
    path,
    breaksType,
  })
  switch (error.keyword) {
    case 'required': {
      const missing = String(error.params['missingProperty'])
      const found = nearest(missing, unknownMembers(value, error))
      const suggestion = found === undefined ? '' : `; is ${quote(printableName(found))} a misspelling of it?`
      return finding(`${where} has no ${missing}${suggestion}`, path.length > 0 && requiredByType.has(missing))
    }
    case 'type':
      return finding(`${where} must be ${typesOf(error.params['type'])}, not ${kindOf(value)}`, true)
    case 'enum':
    case 'const': {
      const allowed = documented(allowedBy(error))
      const expected = allowed.length === 1 ? quote(printableName(String(allowed[0]))) : listOf(allowed, 'or')
      if (typeof value !== 'string') return finding(`${where} must be ${expected}, not ${kindOf(value)}`, true)
      return finding(
        `${where} is ${quote(printableName(value))}, but must be ${expected}${hintOfType(value, allowed)}`,
        false,
      )
    }
    case 'minLength':
    case 'minItems':
      return finding(`${where} is empty`, false)
    default:
      // `if` and similar keywords only repeat the finding of the rule inside them.
      return undefined
  }
}

/** Members that the schema does not know; one of them may be a misspelling of the missing one. */
function unknownMembers(value: unknown, error: ErrorObject): string[] {
  const known: unknown = error.parentSchema?.['properties']
  return isObject(value) ? Object.keys(value).filter((key) => !isObject(known) || !Object.hasOwn(known, key)) : []
}

function allowedBy(error: ErrorObject): string[] {
  const { allowedValues, allowedValue } = error.params as { allowedValues?: unknown[]; allowedValue?: unknown }
  return (allowedValues ?? [allowedValue]).map(String)
}

/** The documented types of attributes and fields, without those that are only tolerated. */
function documented(allowed: string[]): string[] {
  return attributeTypes.every((type) => allowed.includes(type)) ? [...attributeTypes] : allowed
}

function typesOf(types: unknown): string {
  const words: Record<string, string> = {
    string: 'a string',
    number: 'a number',
    boolean: 'true or false',
    array: 'an array',
    object: 'an object',
  }
  return listOf(
    (Array.isArray(types) ? types : [types]).map((type) => words[String(type)] ?? String(type)),
    'or',
  )
}

/** The path of a JSON Pointer. An index of a list is a number. */
function pathOf(spec: unknown, pointer: string): JsonPath {
  const path: JsonPath = []
  for (const key of pointerSteps(pointer)) path.push(Array.isArray(valueAt(spec, path)) ? Number(key) : key)
  return path
}
