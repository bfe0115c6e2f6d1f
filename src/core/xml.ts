import { SaxesParser, type SaxesTagNS } from 'saxes'
import { escapeXml } from './text.js'

/** An element without what has no meaning: prefixes, quotes, comments, the order of attributes and the prolog. */
export interface XmlElement {
  /** Namespace; empty for none. */
  namespace: string
  /** Without its prefix. */
  name: string
  /** Sorted by namespace and name, without declarations of namespaces. */
  attributes: { namespace: string; name: string; value: string }[]
  /** Adjacent texts are joined; white space between elements is left out. */
  children: (XmlElement | string)[]
  /** Of its start tag, from 1. */
  line: number
}

/** XML that is not well-formed, or that this program does not read. */
export class XmlError extends Error {
  override readonly name: string = 'XmlError'
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number

  constructor(problem: string, line: number, column: number) {
    super(problem)
    this.line = line
    this.column = column
  }
}

/** Deeper nesting is refused, so that code that walks a document may be recursive. */
const maxDepth = 200

interface Open {
  element: XmlElement
  preserve: boolean
}

/**
 * The root element of a document. External resources are never fetched and entities never expanded; a DOCTYPE that
 * declares entities is refused.
 *
 * @throws XmlError with the place of the first problem.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  // The line on which a tag begins: on the event `opentag` the parser is already at its end.
  let tagLine = 1
  const fail = (problem: string): never => {
    // The parser takes what follows a bare "&" for the name of an entity, and complains where that ends.
    const ampersand = bareAmpersand(text)
    if (ampersand !== undefined && ampersand < parser.position) {
      const lines = text.slice(0, ampersand).split(/\r\n|\r|\n/)
      throw new XmlError('"&" must be written as &amp; here', lines.length, (lines.at(-1) ?? '').length + 1)
    }
    throw new XmlError(problem, parser.line, Math.max(1, parser.column))
  }
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')))
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) fail('entities cannot be declared here')
  })
  parser.on('opentagstart', () => {
    tagLine = parser.line
  })
  parser.on('opentag', (tag) => {
    const outer = open.at(-1)
    const space = tag.attributes['xml:space']?.value
    const element = elementOf(tag, tagLine)
    if (outer === undefined) root = element
    else outer.element.children.push(element)
    open.push({ element, preserve: space === undefined ? (outer?.preserve ?? false) : space === 'preserve' })
    if (open.length > maxDepth) fail(`elements are nested deeper than ${maxDepth}`)
  })
  const addText = (more: string): void => {
    const children = open.at(-1)?.element.children
    const last = children?.at(-1)
    if (children === undefined) return
    if (typeof last === 'string') children[children.length - 1] = last + more
    else children.push(more)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed !== undefined && !closed.preserve) dropIndentation(closed.element)
  })
  parser.write(text).close()
  return root ?? fail('there is no element')
}

const skippedParts = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** The index of the first "&" in text or an attribute that begins no reference. */
function bareAmpersand(text: string): number | undefined {
  const interesting = /[&<]/g
  const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z_:][\w:.-]*);/iy
  for (let found = interesting.exec(text); found !== null; found = interesting.exec(text)) {
    const { index } = found
    if (found[0] === '&') {
      reference.lastIndex = index
      if (!reference.test(text)) return index
      continue
    }
    const part = skippedParts.find(([start]) => text.startsWith(start, index))
    if (part === undefined) continue
    const [start, end] = part
    const endIndex = text.indexOf(end, index + start.length)
    if (endIndex < 0) return undefined
    interesting.lastIndex = endIndex + end.length
  }
  return undefined
}

/** Equal texts for documents of equal meaning, for comparing and hashing. */
export function canonicalXml(root: XmlElement): string {
  const plain = ({ namespace, name, attributes, children }: XmlElement): unknown => [
    namespace,
    name,
    attributes.map((each) => [each.namespace, each.name, each.value]),
    children.map((child) => (typeof child === 'string' ? child : plain(child))),
  ]
  return JSON.stringify(plain(root))
}

/**
 * A document in one layout, for a diff: an element or text per line, sorted attributes, a namespace only where it changes.
 * A long tag has one attribute per line.
 */
export function prettyXml(root: XmlElement): string {
  const lines: string[] = []
  const write = (element: XmlElement, indent: string, inherited: string): void => {
    const { namespace, name, children } = element
    const attributes = element.attributes.map(
      (each) => `${each.namespace === '' ? '' : `{${each.namespace}}`}${each.name}="${escapeXml(each.value)}"`,
    )
    if (namespace !== inherited) attributes.unshift(`xmlns="${escapeXml(namespace)}"`)
    const flat = [name, ...attributes].join(' ')
    const start =
      indent.length + flat.length > 110 && attributes.length > 1 ? [name, ...attributes].join(`\n${indent}    `) : flat
    const [only] = children
    if (children.length === 0) lines.push(`${indent}<${start}/>`)
    else if (children.length === 1 && typeof only === 'string' && !only.includes('\n'))
      lines.push(`${indent}<${start}>${escapeXml(only)}</${name}>`)
    else {
      lines.push(`${indent}<${start}>`)
      for (const child of children) {
        if (typeof child === 'string')
          lines.push(
            ...escapeXml(child)
              .split('\n')
              .map((line) => `${indent}  ${line}`),
          )
        else write(child, `${indent}  `, namespace)
      }
      lines.push(`${indent}</${name}>`)
    }
  }
  write(root, '', '')
  return `${lines.join('\n')}\n`
}

function elementOf(tag: SaxesTagNS, line: number): XmlElement {
  const attributes = Object.values(tag.attributes)
    .filter(({ prefix, local }) => prefix !== 'xmlns' && !(prefix === '' && local === 'xmlns'))
    .map(({ uri, local, value }) => ({ namespace: uri, name: local, value }))
    .sort((a, b) => compare(a.namespace, b.namespace) || compare(a.name, b.name))
  return { namespace: tag.uri, name: tag.local, attributes, children: [], line }
}

/** Removes white space between child elements; an element that holds only white space keeps it. */
function dropIndentation(element: XmlElement): void {
  if (!element.children.some((child) => typeof child !== 'string')) return
  element.children = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
