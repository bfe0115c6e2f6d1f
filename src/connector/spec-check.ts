import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Node } from 'jsonc-parser'
import { type SourceLocation, UserError } from '../base/errors.js'
import { isObject } from '../base/json.js'
import { nearest } from '../base/nearest.js'
import type { ConnectorSpec, JsonPath } from './spec.js'
import { hint, type RuleFinding, type SpecTopic } from './spec-parts.js'
import { checkRules } from './spec-rules.js'
import { attributeTypes, specSchema } from './spec-schema.js'
import { isFault, type JsonDocument, parseJsonText, positionAt, positionIn, type TextPosition } from './spec-text.js'
import { describePath, kindOf, listOf, quote, valueAt } from './words.js'

export type { SpecTopic } from './spec-parts.js'
export { positionOf, type TextPosition } from './spec-text.js'

/** What is wrong with a spec, and where. Line and column count from 1. */
export interface SpecFinding {
  level: 'error' | 'warning'
  /** One line, plain text. It says where in words, but not the line. */
  message: string
  path: JsonPath
  topic: SpecTopic
  line: number
  column: number
}

/** More than these help nobody. */
const mostFindings = 100

/**
 * Checks a `connector-spec.json` by its text, as documented and as in use (contract D6): errors for what the platform
 * cannot work without, warnings for the rest. In the order of the text; no finding means that all is well.
 */
export function checkSpec(text: string): SpecFinding[] {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) return [wholeFinding(`the spec is not JSON: ${parsed.message}`, parsed.position)]
  const { value } = parsed
  if (!isObject(value))
    return [wholeFinding(`the spec must be an object, not ${kindOf(value)}`, { line: 1, column: 1 })]
  const found: (RuleFinding & { position?: TextPosition })[] = [
    ...duplicateKeys(parsed),
    ...schemaFindings(value),
    ...checkRules(value),
  ]
  const findings = found
    .slice(0, mostFindings)
    .map(({ level, message, path, topic, position }) => ({
      level,
      message,
      path,
      topic: topic ?? topicOf(path),
      ...(position ?? positionIn(parsed, path)),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  if (found.length > mostFindings)
    findings.push({
      level: 'error',
      message: `and ${found.length - mostFindings} more findings`,
      path: [],
      topic: 'form',
      line: 1,
      column: 1,
    })
  return findings
}

/**
 * The spec of a text. What it has is of the types that ConnectorSpec declares; beyond that it may be wrong in every way
 * that `checkSpec` finds. Throws a UserError that names the place; `file` is how the text is called there.
 */
export function parseSpec(text: string, file = 'connector-spec.json'): ConnectorSpec {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) throw refusal(file, `it is not JSON, ${parsed.message}`, parsed.position)
  const { value } = parsed
  if (!isObject(value)) throw refusal(file, `it must be an object, not ${kindOf(value)}`, { line: 1, column: 1 })
  const broken = schemaFindings(value).find((finding) => finding.breaksType)
  if (broken) throw refusal(file, broken.message, positionIn(parsed, broken.path))
  return value
}

function refusal(file: string, what: string, position: TextPosition): UserError {
  const location: SourceLocation = { file, ...position }
  return new UserError(`${file}, line ${position.line}, column ${position.column}: ${what}`, { location })
}

function wholeFinding(message: string, position: TextPosition): SpecFinding {
  return { level: 'error', message, path: [], topic: 'form', ...position }
}

/** What the form of a part alone tells belongs to that part, where it has a topic of its own. */
function topicOf([part]: JsonPath): SpecTopic {
  if (part === 'commands') return 'commands'
  return part === 'accountCreateTemplate' ? 'create-template' : 'form'
}

/** JSON takes the last of two members of one name: the first is lost in silence. */
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
      if (seen.has(key) && findings.length <= mostFindings) {
        const message = `${describePath(document.value, path)} has ${quote(key)} twice: only the last counts`
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
  /** The value is not what the type ConnectorSpec says. */
  breaksType: boolean
}

let compiled: ValidateFunction | undefined

function schemaFindings(spec: Record<string, unknown>): SchemaFinding[] {
  // The validator is used once or twice in a run: optimizing its code takes longer than it saves.
  const options = { allErrors: true, allowUnionTypes: true, verbose: true, code: { optimize: false } }
  compiled ??= new Ajv(options).compile(specSchema)
  if (compiled(spec)) return []
  const findings = new Map<string, SchemaFinding>()
  for (const error of compiled.errors ?? []) {
    const finding = findingOf(spec, error)
    if (!finding) continue
    // A value of the wrong type often breaks more than one rule: the first says it.
    const place = `${JSON.stringify(finding.path)} ${error.keyword === 'required' ? error.params['missingProperty'] : ''}`
    if (!findings.has(place)) findings.set(place, finding)
  }
  return [...findings.values()]
}

/** Members without which a part of a spec is not what its type says. */
const needed = new Set(['displayAttribute', 'identityAttribute', 'attributes', 'name', 'type', 'key'])

function findingOf(spec: Record<string, unknown>, error: ErrorObject): SchemaFinding | undefined {
  const path = pathOf(spec, error.instancePath)
  const value = valueAt(spec, path)
  const where = describePath(spec, path)
  const made = (message: string, breaksType: boolean): SchemaFinding => ({ level: 'error', message, path, breaksType })
  switch (error.keyword) {
    case 'required': {
      const missing = String(error.params['missingProperty'])
      const found = nearest(missing, strangersIn(value, error))
      const instead = found === undefined ? '' : `; is ${quote(found)} meant to be it?`
      return made(`${where} has no ${missing}${instead}`, path.length > 0 && needed.has(missing))
    }
    case 'type':
      return made(`${where} must be ${typesOf(error.params['type'])}, not ${kindOf(value)}`, true)
    case 'enum':
    case 'const': {
      const allowed = documented(allowedBy(error))
      const expected = allowed.length === 1 ? quote(String(allowed[0])) : listOf(allowed, 'or')
      if (typeof value !== 'string') return made(`${where} must be ${expected}, not ${kindOf(value)}`, true)
      return made(`${where} is ${quote(value)}, but must be ${expected}${synonym(value, allowed)}`, false)
    }
    case 'minLength':
    case 'minItems':
      return made(`${where} is empty`, false)
    default:
      // `if` and its like only repeat what the rule inside them said.
      return undefined
  }
}

/** Members that the schema does not know: one of them may be the missing one. */
function strangersIn(value: unknown, error: ErrorObject): string[] {
  const known: unknown = error.parentSchema?.['properties']
  return isObject(value) ? Object.keys(value).filter((key) => !isObject(known) || !Object.hasOwn(known, key)) : []
}

function allowedBy(error: ErrorObject): string[] {
  const { allowedValues, allowedValue } = error.params as { allowedValues?: unknown[]; allowedValue?: unknown }
  return (allowedValues ?? [allowedValue]).map(String)
}

/** The types of attributes and fields, less those that are only let through. */
function documented(allowed: string[]): string[] {
  return attributeTypes.every((type) => allowed.includes(type)) ? [...attributeTypes] : allowed
}

/** What other systems call the types. */
const synonyms: Record<string, string> = {
  integer: 'int',
  number: 'long',
  bool: 'boolean',
  text: 'string',
  password: 'secret',
  dropdown: 'select',
  switch: 'toggle',
  keyvalue: 'keyValue',
}

function synonym(word: string, allowed: readonly string[]): string {
  const same = synonyms[word.toLowerCase()]
  return same !== undefined && allowed.includes(same) ? `; did you mean ${quote(same)}?` : hint(word, allowed)
}

function typesOf(types: unknown): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  }
  return listOf(
    (Array.isArray(types) ? types : [types]).map((type) => words[String(type)] ?? String(type)),
    'or',
  )
}

/** A JSON pointer as a path; what indexes a list is a number. */
function pathOf(spec: unknown, pointer: string): JsonPath {
  const path: JsonPath = []
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(valueAt(spec, path)) ? Number(key) : key)
  }
  return path
}
