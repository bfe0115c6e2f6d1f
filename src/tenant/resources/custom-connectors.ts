import { UsageError } from '../../core/errors.js'
import { parseFilter } from '../../core/filter.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { isTenantError } from '../errors/errors.js'
import { contraryAnswer } from '../errors/failure.js'
import type { Call, CallOptions, FilePart } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { retryPolicy } from '../http/retry.js'
import { readText } from '../http/sender.js'
import { answerOf, parseAnswer, type Session } from '../http/session.js'
import type { WriteOutcome } from '../http/settle.js'
import { connectorsPath } from '../paths.js'
import { deleteEntry } from './collection.js'
import { assertFileContent, type FileType, readConnector, readDetail, readUpdate } from './custom-connector-answers.js'
import {
  type ConnectorPage,
  type ConnectorPatch,
  type ConnectorQuery,
  type ConnectorsPrefix,
  type CustomConnector,
  type CustomConnectorDetail,
  connectorFilterFields,
  type NewCustomConnector,
  type UpdateDetail,
} from './custom-connector-types.js'
import {
  checkChange,
  checkedLocale,
  checkWholeNumber,
  isSet,
  likelyScriptName,
  nameFilter,
} from './custom-connector-values.js'
import { maxPageSize, PageEnd } from './lists.js'

const missing = 'check its scriptName: the list has only released connectors'

/**
 * The v3 interface of custom connectors (docs/platform.md#custom-connectors). Every method rejects with a TenantError, or
 * with a UserError for a value that the interface does not support.
 */
export class CustomConnectors {
  readonly #session: Session
  readonly #prefix: ConnectorsPrefix
  readonly #logger: Logger

  constructor(session: Session, prefix: ConnectorsPrefix, logger: Logger) {
    this.#session = session
    this.#prefix = prefix
    this.#logger = logger
  }

  /**
   * Lists the matching connectors, of which the tenant lists only released ones (docs/platform.md#custom-connectors).
   * Reads page by page to the end or to `limit`. With `count`, logs a warning when the list ends before the tenant's
   * total.
   */
  async list(query: ConnectorQuery = {}, options: CallOptions = {}): Promise<CustomConnector[]> {
    const { limit = Number.POSITIVE_INFINITY, offset: start = 0, ...rest } = query
    checkWholeNumber('limit', limit === Number.POSITIVE_INFINITY ? 0 : limit)
    const found = new Map<string, CustomConnector>()
    const end = new PageEnd(maxPageSize)
    let total: number | undefined
    let offset = start
    for (;;) {
      const requested = Math.min(maxPageSize, limit - (offset - start))
      const count = total === undefined && rest.count
      const page = await this.page({ ...rest, count, limit: requested, offset }, options)
      total ??= page.total
      const before = found.size
      for (const each of page.connectors) found.set(each.scriptName, each)
      offset += page.connectors.length
      const more = total === undefined ? !end.isReachedBy(page.connectors.length) : offset < total
      // A tenant without paging repeats the first page.
      if (!more || found.size === before || offset - start >= limit) break
    }
    if (total !== undefined && found.size < Math.min(limit, total - start))
      this.#logger.warning(`the tenant counts ${total} connectors and lists ${found.size} of them from offset ${start}`)
    return [...found.values()].slice(0, limit)
  }

  /** Reads one page, with the total of X-Total-Count. */
  async page(query: ConnectorQuery = {}, { signal }: CallOptions = {}): Promise<ConnectorPage> {
    const operation = 'list the custom connectors'
    const { filters, limit, offset, count, locale } = query
    if (filters !== undefined) parseFilter(filters, connectorFilterFields)
    checkWholeNumber('limit', limit ?? 0, maxPageSize)
    checkWholeNumber('offset', offset ?? 0)
    const parameters = new URLSearchParams()
    if (filters !== undefined) parameters.set('filters', filters)
    if (limit !== undefined) parameters.set('limit', String(limit))
    if (offset !== undefined && offset > 0) parameters.set('offset', String(offset))
    if (count) parameters.set('count', 'true')
    if (locale !== undefined) parameters.set('locale', checkedLocale(locale))
    const text = parameters.size === 0 ? '' : `?${parameters}`
    const call = this.#call('GET', operation, [], { path: this.#path() + text, signal })
    return await this.#session.perform(call, this.#session.linked(signal), async (answer) => {
      const body = parseAnswer(operation, await readText(call, answer, this.#session.limits.maxAnswerBytes), {
        exactNumbers: true,
      })
      const header = answer.headers['x-total-count']
      const total = typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined
      return { connectors: new ResponseReader(operation, body).list(readConnector), total: count ? total : undefined }
    })
  }

  /**
   * Creates a connector. The list has only released ones, so after a lost answer it is also read by its likely
   * scriptName.
   */
  async create(connector: NewCustomConnector, { signal }: CallOptions = {}): Promise<CustomConnector> {
    const { name, className } = connector
    const operation = `create custom connector ${quote(printableName(name))}`
    if (name.trim() === '') throw new UsageError('the name of a custom connector is empty; give it a name')
    if (className.trim() === '')
      throw new UsageError(
        `custom connector ${quote(printableName(name))} has no className; sailpoint.connector.OpenConnectorAdapter is usual`,
      )
    return await this.#session.write({
      call: this.#call('POST', operation, [], { json: connector, ifMissing: '', signal }),
      read: answerOf(operation, readConnector, { exactNumbers: true }),
      verify: async ({ isRefused }) => await this.#verifyCreated(connector, isRefused, signal),
    })
  }

  async get(
    scriptName: string,
    { locale, signal }: CallOptions & { locale?: string | undefined } = {},
  ): Promise<CustomConnectorDetail> {
    const operation = `read custom connector ${quote(printableName(scriptName))}`
    const query = locale === undefined ? '' : `?locale=${checkedLocale(locale)}`
    const call = this.#call('GET', operation, [scriptName], { path: this.#path(scriptName) + query, signal })
    return readDetail(new ResponseReader(operation, await this.#session.json(call)), scriptName)
  }

  /** Changes patchable fields. */
  async patch(
    scriptName: string,
    changes: readonly ConnectorPatch[],
    { signal }: CallOptions = {},
  ): Promise<CustomConnectorDetail> {
    const operation = `change custom connector ${quote(printableName(scriptName))}`
    for (const change of changes) checkChange(change)
    const setsFields = changes.every(
      ({ op, path }) => (op === 'add' || op === 'replace') && path.lastIndexOf('/') === 0,
    )
    return await this.#session.write({
      call: this.#call('PATCH', operation, [scriptName], {
        json: changes,
        headers: { 'content-type': 'application/json-patch+json' },
        ...(setsFields ? { repeat: retryPolicy.exceptions.setFields.repeat } : {}),
        signal,
      }),
      read: answerOf(
        operation,
        (shape) => {
          const named = readDetail(shape, '').scriptName
          // A detail has no required fields, so an object without the scriptName proves nothing.
          if (named !== scriptName) throw contraryAnswer(operation, `its scriptName is ${quote(printableName(named))}`)
          return readDetail(shape, scriptName)
        },
        { exactNumbers: true },
      ),
      verify: async () => {
        const detail = await this.get(scriptName, { signal })
        return changes.every((change) => setsFields && isSet(detail, change))
          ? { written: true, value: detail }
          : { written: 'unknown', observed: 'the tenant has another value than the one that was sent' }
      },
    })
  }

  async delete(scriptName: string, { signal }: CallOptions = {}): Promise<void> {
    const operation = `delete custom connector ${quote(printableName(scriptName))}`
    await deleteEntry(
      this.#session,
      this.#call('DELETE', operation, [scriptName], { signal }),
      async () => (await this.#find(scriptName, { signal })) !== undefined,
    )
  }

  /** Reads the XML of the source configuration. */
  async sourceConfig(scriptName: string, options: CallOptions = {}): Promise<string> {
    return await this.#read(scriptName, ['source-config'], 'source config', 'application/xml', options)
  }

  async putSourceConfig(scriptName: string, xml: string, options: CallOptions = {}): Promise<UpdateDetail> {
    const part = { name: 'source-config.xml', type: 'application/xml', content: xml }
    const read = async (): Promise<string> => await this.sourceConfig(scriptName, options)
    return await this.#put(scriptName, ['source-config'], 'source config', part, read, options)
  }

  /** Reads the XML of the source template. */
  async sourceTemplate(scriptName: string, options: CallOptions = {}): Promise<string> {
    return await this.#read(scriptName, ['source-template'], 'source template', 'application/xml', options)
  }

  async putSourceTemplate(scriptName: string, xml: string, options: CallOptions = {}): Promise<UpdateDetail> {
    const part = { name: 'source-template.xml', type: 'application/xml', content: xml }
    const read = async (): Promise<string> => await this.sourceTemplate(scriptName, options)
    return await this.#put(scriptName, ['source-template'], 'source template', part, read, options)
  }

  /** Reads the text of the Java properties file of a locale. */
  async translations(scriptName: string, locale: string, options: CallOptions = {}): Promise<string> {
    const what = `translations to ${checkedLocale(locale)}`
    return await this.#read(scriptName, ['translations', locale], what, 'text/plain', options)
  }

  /**
   * Replaces the Java properties file of a locale. The name of the form field is not documented for this operation; the
   * similar ones use `file` (docs/platform.md#open-translation-field).
   */
  async putTranslations(
    scriptName: string,
    locale: string,
    properties: string,
    options: CallOptions = {},
  ): Promise<UpdateDetail> {
    const part = { name: `${checkedLocale(locale)}.properties`, type: 'text/plain', content: properties }
    // The endpoint for one locale returns the English translations when the locale has none.
    const read = async (): Promise<string | undefined> =>
      (await this.get(scriptName, options)).translationProperties?.[locale]
    return await this.#put(scriptName, ['translations', locale], `translations to ${locale}`, part, read, options)
  }

  /** Returns the connector, or undefined when none has that scriptName. */
  async #find(scriptName: string, options: CallOptions): Promise<CustomConnectorDetail | undefined> {
    return await orMissing(this.get(scriptName, options))
  }

  async #verifyCreated(
    { name, className }: NewCustomConnector,
    isRefused: boolean,
    signal: AbortSignal | undefined,
  ): Promise<WriteOutcome<CustomConnector>> {
    const isIt = (each: Pick<CustomConnector, 'name' | 'className'>): boolean =>
      each.name === name && each.className === className
    const listed = (await this.list({ filters: nameFilter(name) }, { signal })).find(isIt)
    const likely = likelyScriptName(name)
    const guessed = listed === undefined && likely !== '' ? await this.#find(likely, { signal }) : undefined
    const found = listed ?? (guessed !== undefined && isIt(guessed) ? { ...guessed, features: undefined } : undefined)
    if (found === undefined) {
      return { written: 'unknown', observed: 'it is not in the list, which has only released connectors' }
    }
    return isRefused
      ? { written: 'unknown', observed: 'there is a connector with that name', isWanted: true }
      : { written: true, value: found }
  }

  async #read(
    scriptName: string,
    place: string[],
    what: string,
    type: FileType,
    { signal }: CallOptions,
  ): Promise<string> {
    const operation = `read the ${what} of custom connector ${quote(printableName(scriptName))}`
    const headers = { accept: `${type}, application/json` }
    const content = await this.#session.text(this.#call('GET', operation, [scriptName, ...place], { headers, signal }))
    assertFileContent(operation, type, content)
    return content
  }

  async #put(
    scriptName: string,
    place: string[],
    what: string,
    part: FilePart,
    read: () => Promise<string | undefined>,
    { signal }: CallOptions,
  ): Promise<UpdateDetail> {
    const operation = `replace the ${what} of custom connector ${quote(printableName(scriptName))}`
    const detail = await this.#session.write<UpdateDetail>({
      call: this.#call('PUT', operation, [scriptName, ...place], { part, signal }),
      read: answerOf(operation, (shape) => readUpdate(shape, scriptName)),
      verify: async () =>
        (await orMissing(read())) === part.content
          ? { written: true, value: { status: 'UPDATED', message: '', scriptName, updatedFiles: [] } }
          : // The tenant may store the file in another form.
            { written: 'unknown', observed: 'the tenant has another content than the one that was sent' },
    })
    if (detail.status !== 'UPDATED')
      this.#logger.info(
        `${what} of ${scriptName}: the tenant says ${detail.status}${detail.message && `: ${detail.message}`}`,
      )
    return detail
  }

  #call(method: Call['method'], operation: string, place: string[], more: Partial<Call>): Call {
    return {
      operation,
      method,
      path: this.#path(...place),
      right: method === 'GET' ? 'read' : 'manage',
      scope: 'idn:connector-config',
      // The connectorMetadata may hold any number.
      exactNumbers: true,
      ifMissing:
        place.length === 0 ? `check that ${plainInputName('connectors-prefix')} is right for this tenant` : missing,
      ...more,
    }
  }

  #path(...segments: string[]): string {
    return connectorsPath(this.#prefix, ...segments)
  }
}

/** The result of a read, or undefined when there is nothing. */
async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (isTenantError(error, 'not-found')) return undefined
    throw error
  }
}
