import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { messageOf } from '../core/errors.js'
import { withoutByteOrderMark } from '../core/files.js'
import type { JsonPath } from './spec.js'

/** Line and column count from 1. As in an editor, a byte order mark has no column. */
export interface TextPosition {
  line: number
  column: number
}

/** A parsed JSON text: its value, and a tree with the position of each part. */
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

/** Far more than any spec; deeper ones could overflow the stack. */
const maxDepth = 100

/** Parses strict JSON with any line ends, with or without a byte order mark. */
export function parseJsonText(raw: string): JsonDocument | JsonFault {
  const text = withoutByteOrderMark(raw)
  if (text.trim() === '') return { message: 'it is empty', position: { line: 1, column: 1 } }
  const tooDeep = offsetBelowDepth(text, maxDepth)
  if (tooDeep !== undefined)
    return { message: `it is nested deeper than ${maxDepth} levels`, position: positionAt(text, tooDeep) }
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
 * The position of the value at a path; for a member of an object, that of its key. Falls back to the nearest part above it
 * that exists, and to the first line of a text that is not JSON.
 */
export function positionOf(raw: string, path: JsonPath): TextPosition {
  const parsed = parseJsonText(raw)
  return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path)
}

/** As `positionOf`, for a parsed text. */
export function positionIn(document: JsonDocument, path: JsonPath): TextPosition {
  const node = nodeAt(document, path)
  return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
}

/** The line and column of an offset. */
export function positionAt(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The offset at which the text is nested deeper than these levels. */
function offsetBelowDepth(text: string, levels: number): number | undefined {
  let depth = 0
  let inText = false
  for (let offset = 0; offset < text.length; offset++) {
    const c = text[offset]
    if (c === '"') inText = !inText
    else if (inText) {
      if (c === '\\') offset++
      // A string ends at the end of its line, so that an unclosed one does not hide what follows.
      else if (c === '\n') inText = false
    } else if (c === '{' || c === '[') {
      if (++depth > levels) return offset
    } else if (c === '}' || c === ']') depth--
  }
  return undefined
}

/** Advice for a list or object that is closed right after a comma. */
function trailingCommaHint(text: string, offset: number, bracket: ']' | '}'): string {
  const hasComma = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',')
  return hasComma ? `; remove the comma before "${bracket}"` : ''
}

function reasonOf(text: string, error: ParseError): string {
  const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)))
  if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2))) return 'comments are not allowed in JSON'
  if (found.startsWith("'")) return 'texts must be in double quotes'
  const end = error.offset >= text.trimEnd().length
  switch (printParseErrorCode(error.error)) {
    case 'CommaExpected':
      return 'a comma is missing before this'
    case 'ColonExpected':
      return 'a colon is missing'
    case 'PropertyNameExpected':
      if (end) return 'the text ends where the name of a property is expected'
      return `the name of a property is expected here${trailingCommaHint(text, error.offset, '}')}`
    case 'ValueExpected':
      if (end) return 'the text ends where a value is expected'
      return `a value is expected here${trailingCommaHint(text, error.offset, ']')}`
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
