import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { messageOf } from '../core/errors.js'
import { withoutByteOrderMark } from '../core/files.js'
import type { JsonPath } from './spec.js'

/** Line and column count from 1, in the text as an editor shows it: a byte order mark has no column. */
export interface TextPosition {
  line: number
  column: number
}

/** A JSON text: its value, and the tree that knows where each part stands. */
export interface JsonDocument {
  text: string
  value: unknown
  root: Node
}

/** Why a text is not JSON, and where. */
export interface JsonFault {
  message: string
  position: TextPosition
}

/** No spec comes near it; deeper ones only serve to overflow a stack. */
const deepest = 100

/** Parses strict JSON, with or without a byte order mark, with any line ends. */
export function parseJsonText(raw: string): JsonDocument | JsonFault {
  const text = withoutByteOrderMark(raw)
  if (text.trim() === '') return { message: 'it is empty', position: { line: 1, column: 1 } }
  const tooDeep = offsetBelow(text, deepest)
  if (tooDeep !== undefined)
    return { message: `it is nested deeper than ${deepest} levels`, position: positionAt(text, tooDeep) }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  try {
    const value: unknown = JSON.parse(text)
    if (root) return { text, value, root }
  } catch (error) {
    const first = errors[0]
    if (!first) return { message: messageOf(error), position: { line: 1, column: 1 } }
    return { message: reasonOf(text, first), position: positionAt(text, Math.min(first.offset, text.length)) }
  }
  return { message: 'this is not JSON', position: { line: 1, column: 1 } }
}

/** True if `parseJsonText` found a fault. */
export function isFault(parsed: JsonDocument | JsonFault): parsed is JsonFault {
  return 'position' in parsed
}

/** The node at a path, or the nearest one above it that exists. */
export function nodeAt(document: JsonDocument, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(document.root, path.slice(0, length))
    if (node) return node
  }
  return document.root
}

/**
 * Where the value at `path` stands; a member of an object is found at its key. Falls back to the nearest part above it
 * that exists, and to the first line of a text that is no JSON.
 */
export function positionOf(raw: string, path: JsonPath): TextPosition {
  const parsed = parseJsonText(raw)
  return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path)
}

/** As `positionOf`, for a text that was parsed before. */
export function positionIn(document: JsonDocument, path: JsonPath): TextPosition {
  const node = nodeAt(document, path)
  return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
}

/** The line and column of an offset. */
export function positionAt(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function offsetBelow(text: string, levels: number): number | undefined {
  let depth = 0
  let inText = false
  for (let offset = 0; offset < text.length; offset++) {
    const c = text[offset]
    if (c === '"') inText = !inText
    else if (inText) {
      if (c === '\\') offset++
      // No text goes on over a line's end: an unclosed one must not hide what follows.
      else if (c === '\n') inText = false
    } else if (c === '{' || c === '[') {
      if (++depth > levels) return offset
    } else if (c === '}' || c === ']') depth--
  }
  return undefined
}

/** The advice that fits where a list or an object is closed right after a comma. */
function surplusComma(text: string, offset: number, bracket: ']' | '}'): string {
  const fits = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',')
  return fits ? `; a comma before "${bracket}" is one too many` : ''
}

function reasonOf(text: string, error: ParseError): string {
  const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)))
  if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2))) return 'comments are not allowed in JSON'
  if (found.startsWith("'")) return 'texts stand in double quotes'
  const end = error.offset >= text.trimEnd().length
  switch (printParseErrorCode(error.error)) {
    case 'CommaExpected':
      return 'a comma is missing before this'
    case 'ColonExpected':
      return 'a colon is missing'
    case 'PropertyNameExpected':
      if (end) return 'the text ends where the name of a property is expected'
      return `the name of a property is expected here${surplusComma(text, error.offset, '}')}`
    case 'ValueExpected':
      if (end) return 'the text ends where a value is expected'
      return `a value is expected here${surplusComma(text, error.offset, ']')}`
    case 'CloseBraceExpected':
      return 'a "}" is missing'
    case 'CloseBracketExpected':
      return 'a "]" is missing'
    case 'EndOfFileExpected':
      return 'there is more text after the end'
    case 'UnexpectedEndOfString':
      return 'a text is not closed by a double quote on its line'
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return 'this is not a number'
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return 'a backslash in a text is not followed by what JSON allows (write \\\\ for a backslash)'
    case 'InvalidCharacter':
      return 'a text holds a character that must be written as an escape, such as \\n or \\t'
    default:
      return 'this is not JSON'
  }
}
