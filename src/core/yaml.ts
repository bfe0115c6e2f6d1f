import { Composer, type Document, isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, Parser } from 'yaml'
import { UserError } from './errors.js'
import { withoutByteOrderMark } from './files.js'
import { depthOf, maxDepth } from './json.js'

/** More aliases in one text are refused: they can multiply its size and exhaust the memory. */
const maxAliases = 100

/** A parsed YAML text. */
export interface YamlText {
  /** A plain value: objects, lists, texts, numbers, booleans and null. */
  value: unknown
  /** The nodes, which know the position of each part. */
  document: Document.Parsed<ParsedNode>
  /** The position of an offset in the text. */
  positionAt(offset: number): YamlPosition
  /** Where the entry at a path begins, a member of a map at its key; the nearest part above it if there is none. */
  positionOf(path: readonly (string | number)[]): YamlPosition
}

/** Counted from 1. */
export interface YamlPosition {
  line: number
  column: number
}

/** Why a text cannot be used as YAML. The message is one line and may quote the text. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
  /** A code of the YAML library, or TOO_DEEP or ALIAS_FAILED. */
  readonly code: string
  /** Undefined if the fault has no single place. */
  readonly position: YamlPosition | undefined

  constructor(code: string, message: string, position?: YamlPosition, options: { cause?: unknown } = {}) {
    super(message.replace(/\s+/g, ' '), options)
    this.code = code
    this.position = position
  }
}

/**
 * Reads one YAML 1.2 document. Custom tags and duplicate keys are refused, keys are strings, depth and aliases are limited.
 *
 * @throws YamlError for the first fault.
 */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter()
  const positionAt = (offset: number): YamlPosition => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const plain = withoutByteOrderMark(text)
  const tokens = [...new Parser(lines.addNewLine).parse(plain)]
  // The composer is recursive, and Node.js aborts if the stack overflows inside a regular expression.
  if (depthOf(tokens) > 3 * maxDepth) throw tooDeep()
  const composer = new Composer<ParsedNode>({ prettyErrors: false, stringKeys: true, schema: 'core' })
  const [document, second] = [...composer.compose(tokens, true, plain.length)]
  if (document === undefined) throw new Error('the YAML library gave no document')
  if (second !== undefined) {
    throw new YamlError('MULTIPLE_DOCS', 'there is a second document; give one', positionAt(second.range[0]))
  }
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) {
    throw new YamlError(fault.code, fault.message, positionAt(fault.pos[0]), { cause: fault })
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: maxAliases })
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause
    throw new YamlError('ALIAS_FAILED', 'an alias has no anchor, or there are too many of them', undefined, { cause })
  }
  // Aliases can nest deep values in each other.
  if (depthOf(value) > maxDepth) throw tooDeep()
  return { value, document, positionAt, positionOf: (path) => positionAt(offsetOf(document.contents, path)) }
}

/**
 * A fault of a YAML file for its user, with its location.
 *
 * @param shown - the file as the message names it; `file` is its path.
 */
export function yamlFileError(fault: YamlError, shown: string, file: string): UserError {
  const { position, message } = fault
  const where = position === undefined ? '' : `, line ${position.line}`
  return new UserError(`${shown} is not YAML that can be used${where}: ${message}`, {
    location: { file, line: 1, ...position },
    cause: fault,
  })
}

function offsetOf(root: ParsedNode | null, path: readonly (string | number)[]): number {
  let node: unknown = root
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === String(step)) : undefined
    node = isSeq(node) ? node.items[Number(step)] : pair?.value
    offset = startOf(pair?.key) ?? startOf(node) ?? offset
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function tooDeep(): YamlError {
  return new YamlError('TOO_DEEP', `it is nested deeper than ${maxDepth}`)
}
