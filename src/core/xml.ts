import { SaxesParser, type SaxesTagNS } from 'saxes'

/** An element by what it means: prefixes, quotes, comments, the order of attributes and the prolog are gone. */
export interface XmlElement {
  /** Namespace; empty for none. */
  namespace: string
  /** Without its prefix. */
  name: string
  /** Sorted by namespace and name. Declarations of namespaces are not among them. */
  attributes: { namespace: string; name: string; value: string }[]
  /** Texts next to each other are one; white space between elements is gone. */
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

/** Deeper nesting is refused: everything that walks a document may then call itself. */
const deepest = 200

interface Open {
  element: XmlElement
  preserve: boolean
}

/**
 * The root element of a document. Nothing is fetched, and entities are never expanded: one that a DOCTYPE declares is
 * refused like an unknown one.
 *
 * @throws XmlError with the place of the first problem.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  // The place where a tag began; the parser itself is at its end when it tells of it.
  let tagLine = 1
  const fail = (problem: string): never => {
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
    if (open.length > deepest) fail(`elements are nested deeper than ${deepest}`)
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

/** The same text for documents that mean the same, for comparing and hashing. */
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
 * A document as people read it, for a diff: one element or text a line, attributes sorted, a namespace where it begins.
 * A tag that would be a long line has one attribute a line.
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

/** White space that only lays out child elements. A text that is nothing but space, alone in its element, stays. */
function dropIndentation(element: XmlElement): void {
  if (!element.children.some((child) => typeof child !== 'string')) return
  element.children = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
