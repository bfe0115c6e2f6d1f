import { Composer, type Document, LineCounter, type ParsedNode, Parser } from 'yaml'
import { withoutByteOrderMark } from './files.js'
import { depthOf, maxDepth } from './json.js'

/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const maxAliases = 100

/** A YAML text that was read. */
export interface YamlText {
  /** A plain value: objects, lists, texts, numbers, booleans and null. */
  value: unknown
  /** The nodes, for asking where a part of the value stands. */
  document: Document.Parsed<ParsedNode>
  /** The line and column, from 1, of an offset in the text. */
  positionAt(offset: number): YamlPosition
}

export interface YamlPosition {
  line: number
  column: number
}

/** Why a text cannot be used as YAML. Its message is one line, and may quote the text. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
  /** A code of the YAML library, or TOO_DEEP or ALIAS_FAILED. */
  readonly code: string
  /** Undefined where the fault has no single place. */
  readonly position: YamlPosition | undefined

  constructor(code: string, message: string, position?: YamlPosition, options: { cause?: unknown } = {}) {
    super(message.replace(/\s+/g, ' '), options)
    this.code = code
    this.position = position
  }
}

/**
 * Reads one YAML 1.2 document without tags of its own. Keys are texts and stand once; depth and aliases are limited.
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
  // Composing calls itself for each level, and Node.js aborts when the stack ends inside of a regular expression.
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
  // Aliases may put what is deep into what is deep.
  if (depthOf(value) > maxDepth) throw tooDeep()
  return { value, document, positionAt }
}

function tooDeep(): YamlError {
  return new YamlError('TOO_DEEP', `it is nested deeper than ${maxDepth}`)
}
