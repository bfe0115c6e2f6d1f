import { parseExactJson } from '../core/exact-json.js'
import { isObject } from '../core/json.js'
import { nearest } from '../core/nearest.js'
import { isFault, type JsonDocument, parseJsonText, positionIn } from '../spec/text.js'
import type { ConfigProblem, ConnectorFields } from './types.js'

const kinds = {
  scriptName: 'text',
  name: 'text',
  type: 'text',
  className: 'text',
  directConnect: 'boolean',
  status: 'status',
  connectorMetadata: 'object',
} as const

const statuses = ['DEVELOPMENT', 'DEMO', 'RELEASED', 'DEPRECATED']

/** The fields of a `connector.json`. Undefined if they are not valid: then each fault is added to `problems`. */
export function readFields(
  text: string,
  file: string,
  problems: ConfigProblem[],
): { fields: ConnectorFields; scriptName: string | undefined } | undefined {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) {
    problems.push({ level: 'error', message: `not JSON: ${parsed.message}`, location: { file, ...parsed.position } })
    return undefined
  }
  const found = faultsOf(parsed)
  for (const { message, path } of found)
    problems.push({ level: 'error', message, location: { file, ...positionIn(parsed, path) } })
  if (found.length > 0) return undefined
  const { scriptName, ...fields } = parseExactJson(parsed.text) as ConnectorFields & { scriptName?: string }
  return { fields, scriptName }
}

function faultsOf({ value }: JsonDocument): { message: string; path: string[] }[] {
  if (!isObject(value)) return [{ message: 'the file must hold one object, {…}', path: [] }]
  const faults: { message: string; path: string[] }[] = []
  const names = Object.keys(kinds)
  for (const [key, field] of Object.entries(value)) {
    if (!Object.hasOwn(kinds, key)) {
      const near = nearest(key, names)
      const hint = near === undefined ? `the fields are ${names.join(', ')}` : `did you mean ${near}?`
      faults.push({ message: `there is no field ${JSON.stringify(key)}; ${hint}`, path: [key] })
    } else {
      const expected = expectedInstead(kinds[key as keyof typeof kinds], field)
      if (expected !== undefined) faults.push({ message: `${key} must be ${expected}`, path: [key] })
    }
  }
  if (!Object.hasOwn(value, 'name')) faults.push({ message: 'the field name is missing', path: [] })
  return faults
}

/** The kind of value that a field must have; undefined if it has it. */
function expectedInstead(kind: (typeof kinds)[keyof typeof kinds], value: unknown): string | undefined {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? undefined : 'a text that is not empty'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false'
    case 'status':
      return statuses.includes(String(value)) ? undefined : `one of ${statuses.join(', ')}`
    case 'object':
      return isObject(value) ? undefined : 'an object'
  }
}
