import { UserError } from '../base/errors.js'
import { parseFilter } from '../base/filter.js'
import type { Logger } from '../base/logger.js'
import { nearest } from '../base/nearest.js'
import type { Call, CallOptions, FilePart } from './call.js'
import { deleteEntry } from './collection.js'
import { readConnector, readDetail, readUpdate } from './custom-connector-answers.js'
import {
  type ConnectorPage,
  type ConnectorPatch,
  type ConnectorQuery,
  type ConnectorsPrefix,
  type CustomConnector,
  type CustomConnectorDetail,
  connectorFilterFields,
  connectorLocales,
  type NewCustomConnector,
  patchableFields,
  type UpdateDetail,
} from './custom-connector-types.js'
import { pageLimit } from './lists.js'
import { connectorsPath } from './paths.js'
import { retryPolicy } from './retry.js'
import { isLost, readText } from './sender.js'
import { parseAnswer, type Session } from './session.js'
import { Shape } from './shape.js'
import { quote } from './text.js'

const missing = 'check its scriptName: the list names those that are released'

/** The v3 interface of custom connectors (contract E). Everything rejects with a TenantError, or a UserError for a value that the interface does not know. */
export class CustomConnectors {
  private readonly session: Session
  private readonly prefix: ConnectorsPrefix
  private readonly logger: Logger

  constructor(session: Session, prefix: ConnectorsPrefix, logger: Logger) {
    this.session = session
    this.prefix = prefix
    this.logger = logger
  }

  /**
   * All connectors that fit, the released ones alone (contract E), page by page to the end or to `limit`. With `count`,
   * a list that ends before the number that the tenant counted is told as a warning.
   */
  async list(query: ConnectorQuery = {}, options: CallOptions = {}): Promise<CustomConnector[]> {
    const { limit = Number.POSITIVE_INFINITY, offset: start = 0, ...rest } = query
    checkWhole('limit', limit === Number.POSITIVE_INFINITY ? 0 : limit)
    const found = new Map<string, CustomConnector>()
    let total: number | undefined
    let offset = start
    for (;;) {
      const asked = Math.min(pageLimit, limit - (offset - start))
      const count = total === undefined && rest.count
      const page = await this.page({ ...rest, count, limit: asked, offset }, options)
      total ??= page.total
      const before = found.size
      for (const each of page.connectors) found.set(each.scriptName, each)
      offset += page.connectors.length
      const full = page.connectors.length >= asked
      const more = total === undefined ? full : offset < total
      // A page that brings nothing new is that of a tenant which does not page.
      if (!more || found.size === before || offset - start >= limit) break
    }
    if (total !== undefined && found.size < Math.min(limit, total - start))
      this.logger.warning(`the tenant counts ${total} connectors and lists ${found.size} of them from offset ${start}`)
    return [...found.values()].slice(0, limit)
  }

  /** One page as the tenant gives it, with its X-Total-Count. */
  async page(query: ConnectorQuery = {}, { signal }: CallOptions = {}): Promise<ConnectorPage> {
    const operation = 'list the custom connectors'
    const { filters, limit, offset, count, locale } = query
    if (filters !== undefined) parseFilter(filters, connectorFilterFields)
    checkWhole('limit', limit ?? 0, pageLimit)
    checkWhole('offset', offset ?? 0)
    const parameters = new URLSearchParams()
    if (filters !== undefined) parameters.set('filters', filters)
    if (limit !== undefined) parameters.set('limit', String(limit))
    if (offset !== undefined && offset > 0) parameters.set('offset', String(offset))
    if (count) parameters.set('count', 'true')
    if (locale !== undefined) parameters.set('locale', checkedLocale(locale))
    const text = parameters.size === 0 ? '' : `?${parameters}`
    const call = this.call('GET', operation, [], { path: this.path() + text, signal })
    const { signal: linked, release } = this.session.linked(signal)
    try {
      return await this.session.perform(call, linked, async (answer) => {
        const body = parseAnswer(operation, await readText(call, answer, this.session.limits.answerBytes))
        const header = answer.headers['x-total-count']
        const total = typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined
        return { connectors: new Shape(operation, body).list(readConnector), total: count ? total : undefined }
      })
    } finally {
      release()
    }
  }

  /**
   * Makes a connector. When the answer is lost, the list tells whether it was made: names are unique. One that is not
   * released is not listed, and the error stays.
   */
  async create(connector: NewCustomConnector, { signal }: CallOptions = {}): Promise<CustomConnector> {
    const { name, className } = connector
    const operation = `create custom connector ${quote(name)}`
    if (name.trim() === '') throw new UserError('the name of a custom connector is empty; give it a name')
    if (className.trim() === '')
      throw new UserError(
        `custom connector ${quote(name)} has no className; sailpoint.connector.OpenConnectorAdapter is usual`,
      )
    const call = this.call('POST', operation, [], { json: connector, ifMissing: '', signal })
    try {
      return readConnector(new Shape(operation, await this.session.json(call)))
    } catch (error) {
      if (!isLost(error, operation)) throw error
      const listed = await this.list({ filters: `name sw "${name.replace(/["\\]/g, '\\$&')}"` }, { signal })
      const made = listed.find((each) => each.name === name && each.className === className)
      if (made === undefined) throw error
      this.logger.info(`the answer was lost; custom connector ${quote(name)} is there as ${quote(made.scriptName)}`)
      return made
    }
  }

  async get(
    scriptName: string,
    { locale, signal }: CallOptions & { locale?: string | undefined } = {},
  ): Promise<CustomConnectorDetail> {
    const operation = `read custom connector ${quote(scriptName)}`
    const query = locale === undefined ? '' : `?locale=${checkedLocale(locale)}`
    const call = this.call('GET', operation, [scriptName], { path: this.path(scriptName) + query, signal })
    return readDetail(new Shape(operation, await this.session.json(call)), scriptName)
  }

  /** Changes the patchable fields, which are all that a patch may name. */
  async patch(
    scriptName: string,
    changes: readonly ConnectorPatch[],
    { signal }: CallOptions = {},
  ): Promise<CustomConnectorDetail> {
    const operation = `change custom connector ${quote(scriptName)}`
    for (const change of changes) checkChange(change)
    const whole = changes.every(({ op, path }) => (op === 'add' || op === 'replace') && path.lastIndexOf('/') === 0)
    const call = this.call('PATCH', operation, [scriptName], {
      json: changes,
      headers: { 'content-type': 'application/json-patch+json' },
      ...(whole ? { repeat: retryPolicy.exceptions.setFields.repeat } : {}),
      signal,
    })
    return readDetail(new Shape(operation, await this.session.json(call)), scriptName)
  }

  async delete(scriptName: string, { signal }: CallOptions = {}): Promise<void> {
    const operation = `delete custom connector ${quote(scriptName)}`
    await deleteEntry(this.session, this.call('DELETE', operation, [scriptName], { signal }))
  }

  /** The XML of the source configuration. */
  async sourceConfig(scriptName: string, options: CallOptions = {}): Promise<string> {
    return await this.read(scriptName, ['source-config'], 'source config', 'application/xml', options)
  }

  async putSourceConfig(scriptName: string, xml: string, options: CallOptions = {}): Promise<UpdateDetail> {
    const part = { name: 'source-config.xml', type: 'application/xml', content: xml }
    return await this.put(scriptName, ['source-config'], 'source config', part, options)
  }

  /** The XML of the source template. */
  async sourceTemplate(scriptName: string, options: CallOptions = {}): Promise<string> {
    return await this.read(scriptName, ['source-template'], 'source template', 'application/xml', options)
  }

  async putSourceTemplate(scriptName: string, xml: string, options: CallOptions = {}): Promise<UpdateDetail> {
    const part = { name: 'source-template.xml', type: 'application/xml', content: xml }
    return await this.put(scriptName, ['source-template'], 'source template', part, options)
  }

  /** The text of the Java properties file of a locale. */
  async translations(scriptName: string, locale: string, options: CallOptions = {}): Promise<string> {
    const what = `translations to ${checkedLocale(locale)}`
    return await this.read(scriptName, ['translations', locale], what, 'text/plain', options)
  }

  /** The document declares no field for the file; the sibling operations have `file` (contract F18). */
  async putTranslations(
    scriptName: string,
    locale: string,
    properties: string,
    options: CallOptions = {},
  ): Promise<UpdateDetail> {
    const part = { name: `${checkedLocale(locale)}.properties`, type: 'text/plain', content: properties }
    return await this.put(scriptName, ['translations', locale], `translations to ${locale}`, part, options)
  }

  private async read(
    scriptName: string,
    place: string[],
    what: string,
    type: string,
    { signal }: CallOptions,
  ): Promise<string> {
    const operation = `read the ${what} of custom connector ${quote(scriptName)}`
    const headers = { accept: `${type}, application/json` }
    return await this.session.text(this.call('GET', operation, [scriptName, ...place], { headers, signal }))
  }

  private async put(
    scriptName: string,
    place: string[],
    what: string,
    part: FilePart,
    { signal }: CallOptions,
  ): Promise<UpdateDetail> {
    const operation = `replace the ${what} of custom connector ${quote(scriptName)}`
    const body = await this.session.json(this.call('PUT', operation, [scriptName, ...place], { part, signal }))
    const detail = readUpdate(new Shape(operation, body), scriptName)
    if (detail.status !== 'UPDATED')
      this.logger.info(
        `${what} of ${scriptName}: the tenant says ${detail.status}${detail.message && `: ${detail.message}`}`,
      )
    return detail
  }

  private call(method: Call['method'], operation: string, place: string[], more: Partial<Call>): Call {
    return {
      operation,
      method,
      path: this.path(...place),
      right: method === 'GET' ? 'read' : 'manage',
      scope: 'idn:connector-config',
      ifMissing: place.length === 0 ? 'check that connectors-prefix is right for this tenant' : missing,
      ...more,
    }
  }

  private path(...segments: string[]): string {
    return connectorsPath(this.prefix, ...segments)
  }
}

/** The locale, if it is one of the 19. Throws a UserError. */
export function checkedLocale(locale: string): string {
  if (connectorLocales.some((known) => known === locale)) return locale
  const near = nearest(locale, connectorLocales)
  const hint = near === undefined ? `the locales are ${connectorLocales.join(', ')}` : `did you mean ${near}?`
  throw new UserError(`${quote(locale)} is no locale of the tenant; ${hint}`)
}

function checkWhole(name: string, value: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= 0 && value <= most) return
  throw new UserError(`${name} is ${value}; it must be a whole number from 0${most === pageLimit ? ` to ${most}` : ''}`)
}

function checkChange({ op, path }: ConnectorPatch): void {
  if (!['add', 'replace', 'remove', 'test'].includes(op))
    throw new UserError(`a patch of a custom connector cannot ${quote(op)}; it can add, replace, remove and test`)
  const [start, field] = path.split('/')
  if (start === '' && patchableFields.some((each) => each === field)) return
  throw new UserError(
    `${quote(path)} of a custom connector cannot be changed; a patch can change ${patchableFields.map((each) => `/${each}`).join(', ')}`,
  )
}
