import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { readText } from '../http/sender.js'
import { parseAnswer, type Session } from '../http/session.js'
import type { ProvisioningPolicy, Source, SourceAttribute, SourceSchema } from '../types.js'
import { listEntries } from './collection.js'
import { pageQuery } from './lists.js'

const missing = 'there is no such source; it may have been deleted meanwhile'

/** A source in a message. */
type SourceName = Pick<Source, 'id' | 'name'>

/** A page of the list of sources. */
export interface SourcePage {
  sources: Source[]
  /** Number of all sources of the tenant; undefined if the tenant does not say. */
  total: number | undefined
}

/**
 * Sources and their schemas (docs/platform.md#sources, #source-schemas, #aggregation-results). They are read and never
 * changed. Every method rejects with a TenantError.
 */
export class Sources {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  /** All sources of the tenant. The list cannot be filtered by connector. */
  async list({ signal }: CallOptions = {}): Promise<Source[]> {
    const call = { operation: 'list the sources', path: this.#session.path('sources'), scope: 'idn:sources' as const }
    const entries = { read: readSource, key: ({ id }: Source) => id, paged: true }
    return await listEntries(this.#session, this.#logger, { ...call, signal }, entries)
  }

  /** One page of the list, of at most 250 sources. Nothing depends on it: the request is sent once. */
  async page(offset: number, { signal }: CallOptions = {}): Promise<SourcePage> {
    const operation = 'list the sources'
    const path = `${this.#session.path('sources')}${pageQuery(offset)}&count=true`
    const call = { operation, method: 'GET' as const, path, scope: 'idn:sources' as const, isOptional: true, signal }
    return await this.#session.perform(call, this.#session.linked(signal), async (answer) => {
      const body = parseAnswer(operation, await readText(call, answer, this.#session.limits.maxAnswerBytes))
      const header = answer.headers['x-total-count']
      const total = typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined
      return { sources: new ResponseReader(operation, body).list(readSource), total }
    })
  }

  async schemas(source: SourceName, { signal }: CallOptions = {}): Promise<SourceSchema[]> {
    const operation = `read the schemas of source ${quote(printableName(source.name))}`
    const path = this.#session.path('sources', source.id, 'schemas')
    const call = { operation, method: 'GET' as const, path, right: 'read' as const, ifMissing: missing, signal }
    const body = await this.#session.json({ ...call, scope: 'idn:source-schema' })
    return new ResponseReader(operation, body).list(readSchema)
  }

  async policies(source: SourceName, { signal }: CallOptions = {}): Promise<ProvisioningPolicy[]> {
    const operation = `read the provisioning policies of source ${quote(printableName(source.name))}`
    const path = this.#session.path('sources', source.id, 'provisioning-policies')
    const call = { operation, method: 'GET' as const, path, right: 'read' as const, ifMissing: missing, signal }
    const body = await this.#session.json({ ...call, scope: 'idn:provisioning-policy' })
    return new ResponseReader(operation, body).list(readPolicy)
  }

  /** The path of a source, for messages and files. */
  path(...segments: string[]): string {
    return this.#session.path('sources', ...segments)
  }
}

function readSource(shape: ResponseReader): Source {
  // Only what is needed is taken out of the settings: they hold the credentials of the source.
  const { connectorAttributes } = shape.object()
  const setting = (name: string): string | undefined => {
    const value = isObject(connectorAttributes) ? connectorAttributes[name] : undefined
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    id: shape.field('id').name(),
    name: shape.field('name').text(),
    connector: textOf(shape, 'connector'),
    connectorName: textOf(shape, 'connectorName'),
    specId: setting('spConnectorSpecId'),
    instanceId: setting('spConnectorInstanceId'),
    customizerId: setting('connectorCustomizerId'),
    isHealthy: flagOf(shape, 'healthy'),
    status: textOf(shape, 'status'),
  }
}

function readSchema(shape: ResponseReader): SourceSchema {
  return {
    id: shape.field('id').name(),
    name: shape.field('name').name(),
    identityAttribute: textOf(shape, 'identityAttribute'),
    displayAttribute: textOf(shape, 'displayAttribute'),
    hierarchyAttribute: textOf(shape, 'hierarchyAttribute'),
    attributes: shape.field('attributes').listOrNull(readAttribute),
  }
}

function readAttribute(shape: ResponseReader): SourceAttribute {
  return {
    name: shape.field('name').name(),
    type: shape.field('type').name().toUpperCase(),
    // An example of the OpenAPI description has the other name.
    isMulti: flagOf(shape, 'isMulti') ?? flagOf(shape, 'isMultiValued') ?? false,
    isEntitlement: flagOf(shape, 'isEntitlement') ?? false,
    isGroup: flagOf(shape, 'isGroup') ?? false,
  }
}

function readPolicy(shape: ResponseReader): ProvisioningPolicy {
  return {
    usageType: shape.field('usageType').name(),
    fields: shape.field('fields').listOrNull((field) => ({
      name: field.field('name').name(),
      type: textOf(field, 'type'),
      isRequired: flagOf(field, 'isRequired') ?? false,
    })),
  }
}

function textOf(shape: ResponseReader, name: string): string {
  return shape.field(name).optional((each) => each.text()) ?? ''
}

function flagOf(shape: ResponseReader, name: string): boolean | undefined {
  return shape.field(name).optional((each) => each.flag())
}
