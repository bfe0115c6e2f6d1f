import { parseExactJson, stringifyExactJson } from '../../core/exact-json.js'
import { isObject } from '../../core/json.js'
import { parseXml, XmlError } from '../../core/xml.js'
import type { SandboxBehaviour } from '../behaviour.js'
import { readJson, readObject } from '../http/body.js'
import { badRequest, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { type StoredCustomConnector, storedConnector } from '../state/store.js'
import { connectorFilter } from './connector-filter.js'
import { customConnectorFileRoutes } from './custom-connector-files.js'
import { changeable, readable, usableLocale } from './custom-connector-lookup.js'
import { applyPatch, fieldOf } from './json-patch.js'
import { pageOf } from './lists.js'
import { saasConnectors } from './saas-connectors.js'

const statuses = ['DEVELOPMENT', 'DEMO', 'RELEASED']
const patchable = ['connectorMetadata', 'applicationXml', 'correlationConfigXml', 'sourceConfigXml'] as const

/** The v3 interface of connectors (docs/platform.md#custom-connectors). */
export function customConnectorRoutes(context: SandboxContext): Route[] {
  const { behaviour } = context
  return [
    { method: 'GET', pattern: 'connectors', handler: (call) => list(call, context) },
    { method: 'POST', pattern: 'connectors', handler: (call) => create(call, context) },
    {
      method: 'GET',
      pattern: 'connectors/:scriptName',
      handler: (call) => {
        usableLocale(call.query.get('locale'), behaviour)
        return exactAnswer(detail(readable(call, context)))
      },
    },
    { method: 'PATCH', pattern: 'connectors/:scriptName', handler: (call) => patch(call, context) },
    {
      method: 'DELETE',
      pattern: 'connectors/:scriptName',
      handler: (call) => {
        context.store.customConnectors.delete(changeable(call, context).scriptName)
        return { status: 204 }
      },
    },
    ...customConnectorFileRoutes(context),
  ]
}

function list(call: Call, context: SandboxContext): Answer {
  const { behaviour, store } = context
  usableLocale(call.query.get('locale'), behaviour)
  const page = pageOf(call, behaviour)
  const filters = call.query.get('filters')
  const matches = filters === null ? () => true : connectorFilter(filters)
  const all = [...store.customConnectors.values(), ...saasConnectors(context)]
  const shown = all.filter((each) => (behaviour.listUnreleased || each.status === 'RELEASED') && matches(each))
  if (behaviour.listOrder === 'newest') shown.reverse()
  const { headers, ...answer } = exactAnswer(page.cut(shown).map(summary))
  return { ...answer, headers: { ...headers, ...page.headers(shown.length) } }
}

async function create(call: Call, { behaviour, store }: SandboxContext): Promise<Answer> {
  const { name, className, type, directConnect, status } = await readObject(call)
  if (typeof name !== 'string' || name.trim() === '') throw badRequest('name must be a text that is not empty')
  if (typeof className !== 'string' || className.trim() === '')
    throw badRequest('className must be a text that is not empty')
  if (type !== undefined && type !== null && typeof type !== 'string') throw badRequest('type must be a text')
  if (directConnect !== undefined && typeof directConnect !== 'boolean')
    throw badRequest('directConnect must be true or false')
  if (status !== undefined && !statuses.includes(String(status)))
    throw badRequest(`status must be one of ${statuses.join(', ')}, not ${quoted(status)}`)
  for (const other of store.customConnectors.values())
    if (other.name.toLowerCase() === name.toLowerCase())
      throw badRequest(`A connector with the name ${quoted(name)} already exists`)
  const connector = storedConnector({
    scriptName: scriptNameFor(name, (taken) => store.customConnectors.has(taken), behaviour),
    name,
    className,
    type: type ?? `custom ${name}`,
    directConnect: directConnect ?? true,
    status: status === undefined ? behaviour.customConnectorStatus : String(status),
  })
  store.customConnectors.set(connector.scriptName, connector)
  return { status: behaviour.customConnectorCreateStatus, json: summary(connector) }
}

/**
 * Derives a unique scriptName that is safe in a URL (docs/platform.md#custom-connector-fields). How a tenant derives it
 * is not known (docs/platform.md#open-custom-status).
 */
function scriptNameFor(name: string, taken: (name: string) => boolean, { scriptNameClash }: SandboxBehaviour): string {
  const start =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'connector'
  if (taken(start) && scriptNameClash === 'refused') throw badRequest(`The scriptName ${quoted(start)} is taken`)
  for (let number = 0; ; number++) {
    const candidate = number === 0 ? start : `${start}-${number}`
    if (!taken(candidate)) return candidate
  }
}

async function patch(call: Call, context: SandboxContext): Promise<Answer> {
  const { behaviour } = context
  const body = await readJson(call, parseExactJson)
  const connector = changeable(call, context)
  const given = behaviour.singlePatch && isObject(body) ? [body] : body
  if (!Array.isArray(given)) throw badRequest('The body must be a list of JSON Patch operations')
  const known: readonly string[] = patchable
  const refused = given.map(fieldOf).find((field) => !known.includes(field))
  if (refused !== undefined && behaviour.unpatchable === 'refused')
    throw badRequest(`${quoted(refused)} cannot be patched; these can: ${patchable.join(', ')}`)
  const operations = given.filter((operation) => known.includes(fieldOf(operation)))
  // A field without a value is null in answers but absent for a patch.
  const before = patchable.map((name) => [name, connector[name]] as const).filter(([, value]) => value !== null)
  const after = applyPatch(Object.fromEntries(before), operations)
  const metadata = after['connectorMetadata'] ?? {}
  if (!isObject(metadata)) throw badRequest('connectorMetadata must be an object')
  connector.applicationXml = xmlField(after, 'applicationXml')
  connector.correlationConfigXml = xmlField(after, 'correlationConfigXml')
  connector.sourceConfigXml = xmlField(after, 'sourceConfigXml')
  connector.connectorMetadata = metadata
  return exactAnswer(detail(connector))
}

/** An answer whose numbers have all digits that the tenant was sent. */
function exactAnswer(value: unknown): Answer {
  return { status: 200, headers: { 'Content-Type': 'application/json' }, text: stringifyExactJson(value) }
}

function xmlField(fields: Record<string, unknown>, name: string): string | null {
  const value = fields[name] ?? null
  if (value === null) return null
  if (typeof value !== 'string') throw badRequest(`${name} must be a text`)
  try {
    parseXml(value)
  } catch (error) {
    if (error instanceof XmlError) throw badRequest(`${name} is not well-formed: line ${error.line}: ${error.message}`)
    throw error
  }
  return value
}

/** Makes a V3ConnectorDto (docs/platform.md#custom-connector-fields). */
function summary(connector: StoredCustomConnector): Record<string, unknown> {
  const { name, type, scriptName, className, features, directConnect, connectorMetadata, status } = connector
  return { name, type, scriptName, className, features, directConnect, connectorMetadata, status }
}

/** Makes a ConnectorDetail (docs/platform.md#custom-connector-fields). */
function detail(connector: StoredCustomConnector): Record<string, unknown> {
  const { name, type, className, scriptName, applicationXml, correlationConfigXml, sourceConfigXml } = connector
  const { directConnect, connectorMetadata, status, translations, uploadedFiles, sourceConfigFrom } = connector
  return {
    ...{ name, type, className, scriptName, applicationXml, correlationConfigXml, sourceConfigXml },
    sourceConfig: sourceConfigXml,
    sourceConfigFrom,
    s3Location: `custom-connector/${scriptName}`,
    uploadedFiles: uploadedFiles.length === 0 ? null : uploadedFiles,
    fileUpload: false,
    directConnect,
    translationProperties: Object.fromEntries(translations),
    connectorMetadata,
    status,
  }
}
