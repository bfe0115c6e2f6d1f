import { createHash } from 'node:crypto'
import { comparableExactJson, stringifyExactJson } from '../core/exact-json.js'
import { isObject } from '../core/json.js'
import { canonicalXml, parseXml, prettyXml, XmlError } from '../core/xml.js'
import { canonicalProperties, prettyProperties, readProperties } from './properties.js'
import type { ConfigFile, ConnectorFields } from './types.js'

/** A fault in a text; lines and columns count from 1. */
export interface ContentFault {
  level: 'error' | 'warning'
  line: number
  column?: number
  message: string
}

/** A source config of another namespace is refused by the tenant (docs/platform.md#custom-connector-files). */
const formNamespace = 'http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd'

/** Reads a file as its name says. Content that cannot be parsed is compared as plain text, and has a fault. */
export function readContent(name: string, text: string): { file: ConfigFile; faults: ContentFault[] } {
  return name.endsWith('.properties') ? readTranslations(name, text) : readXml(name, text)
}

function readXml(name: string, text: string): { file: ConfigFile; faults: ContentFault[] } {
  try {
    const root = parseXml(text)
    const faults: ContentFault[] = []
    if (name === 'source-config.xml' && (root.name !== 'Form' || root.namespace !== formNamespace)) {
      const message = `the root of a source config must be <Form xmlns="${formNamespace}">; the tenant refuses others`
      faults.push({ level: 'warning', line: root.line, message })
    }
    const encoding = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1]
    if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding))
      faults.push({ level: 'error', line: 1, message: `files are sent as UTF-8, and this one names ${encoding}` })
    return { file: { name, text, canonical: canonicalXml(root), pretty: prettyXml(root) }, faults }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const { line, column } = error
    return {
      file: plainTextFile(name, text),
      faults: [{ level: 'error', line, column, message: `not well-formed XML: ${error.message}` }],
    }
  }
}

function readTranslations(name: string, text: string): { file: ConfigFile; faults: ContentFault[] } {
  const { pairs, faults } = readProperties(text)
  const file = { name, text, canonical: canonicalProperties(pairs), pretty: prettyProperties(pairs) }
  return { file, faults }
}

function plainTextFile(name: string, text: string): ConfigFile {
  return { name, text, canonical: `as it stands: ${text}`, pretty: text.endsWith('\n') ? text : `${text}\n` }
}

/** JSON with sorted keys: equal texts for equal values. */
export function canonicalJson(value: unknown): string {
  return comparableExactJson(sorted(value))
}

/** The fields as indented JSON in a fixed order. */
export function prettyFields(fields: Partial<ConnectorFields>): string {
  const { name, type, className, directConnect, status, connectorMetadata } = fields
  const shown = { name, type, className, directConnect, status, connectorMetadata: sorted(connectorMetadata) }
  return `${stringifyExactJson(shown, 2)}\n`
}

/** The SHA-256 of the meaning of each part of a connector. */
export function hashes(fields: ConnectorFields, files: ReadonlyMap<string, ConfigFile>): Record<string, string> {
  const of = (text: string): string => createHash('sha256').update(text).digest('hex')
  return {
    'connector.json': of(canonicalJson(fields)),
    ...Object.fromEntries([...files.values()].map(({ name, canonical }) => [name, of(canonical)])),
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]))
}
