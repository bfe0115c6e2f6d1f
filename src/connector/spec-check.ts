import { UserError } from '../base/errors.js'
import { isObject } from '../base/json.js'
import type { ConnectorSpec, JsonPath } from './spec.js'
import { isFault, parseJsonText } from './spec-text.js'

/** What is wrong with a spec, and where: line and column count from 1. */
export interface SpecFinding {
  level: 'error' | 'warning'
  /** One line, plain text. */
  message: string
  path: JsonPath
  line: number
  column: number
}

/** Checks a spec by its text. No finding means that it is as documented. */
export function checkSpec(_text: string): SpecFinding[] {
  return []
}

/** The spec of a text. */
export function parseSpec(text: string, file = 'connector-spec.json'): ConnectorSpec {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) {
    const { message, position } = parsed
    throw new UserError(`${file} is not JSON: line ${position.line}, column ${position.column}: ${message}`, {
      location: { file, ...position },
    })
  }
  if (!isObject(parsed.value)) throw new UserError(`${file} is not a JSON object`, { location: { file, line: 1 } })
  return parsed.value
}
