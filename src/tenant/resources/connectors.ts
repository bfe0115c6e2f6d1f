import { distance } from 'fastest-levenshtein'
import { UsageError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { errorLine, quote } from '../../core/text.js'
import { isTenantError, TenantError } from '../errors/errors.js'
import { contraryAnswer } from '../errors/failure.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { answerOf, type Session } from '../http/session.js'
import type { WriteOutcome } from '../http/settle.js'
import type { Connector } from '../types.js'
import { deleteEntry, listEntries } from './collection.js'

/** Remedy for a 404 of a connector. */
export const createFirst = 'create the connector first, or check its id or alias'

/** More letters that differ are often a name of its own, such as one with -test at its end. */
const maxTypos = 2

/** Connectors (docs/platform.md#connectors). `ref` is an id or an alias. Every method rejects with a TenantError. */
export class Connectors {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  async list({ signal }: CallOptions = {}): Promise<Connector[]> {
    const call = { operation: 'list the connectors', path: this.#session.path('platform-connectors'), signal }
    return await listEntries(this.#session, this.#logger, call, { read: readConnector, key: ({ id }) => id })
  }

  async get(ref: string, { signal }: CallOptions = {}): Promise<Connector> {
    const operation = `read connector ${quote(printableName(ref))}`
    const path = this.#session.path('platform-connectors', ref)
    const body = await this.#session.json({
      operation,
      method: 'GET',
      path,
      right: 'read',
      ifMissing: createFirst,
      signal,
    })
    return readConnector(new ResponseReader(operation, body))
  }

  /** Creates a connector with an unused alias. */
  async create(alias: string, { signal }: CallOptions = {}): Promise<Connector> {
    const name = checkedAlias(alias)
    const operation = `create connector ${quote(printableName(name))}`
    return await this.#session.write({
      call: {
        operation,
        method: 'POST',
        path: this.#session.path('platform-connectors'),
        json: { alias: name },
        signal,
      },
      read: answerOf(operation, readConnector),
      verify: async ({ isRefused }) => await this.#verifyCreated(name, isRefused, signal),
    })
  }

  /** Changes the alias of a connector. `from` is the alias that was read before. */
  async rename(id: string, alias: string, { from, signal }: CallOptions & { from?: string } = {}): Promise<Connector> {
    const name = checkedAlias(alias)
    const operation = `rename connector ${quote(printableName(id))} to ${quote(printableName(name))}`
    return await this.#session.write({
      call: {
        operation,
        method: 'PUT',
        path: this.#session.path('platform-connectors', id),
        json: { alias: name },
        ifMissing: `${createFirst}; a connector is renamed by its id`,
        signal,
      },
      read: answerOf(operation, (shape) => {
        const renamed = readConnector(shape)
        if (renamed.alias === name) return renamed
        throw contraryAnswer(operation, `its alias is ${quote(printableName(renamed.alias))}`)
      }),
      verify: async () => {
        const found = await this.get(id, { signal })
        return found.alias === name
          ? { written: true, value: found }
          : {
              written: found.alias === from ? false : 'unknown',
              observed: `its alias is ${quote(printableName(found.alias))}`,
            }
      },
    })
  }

  async delete(ref: string, { signal }: CallOptions = {}): Promise<void> {
    const operation = `delete connector ${quote(printableName(ref))}`
    const path = this.#session.path('platform-connectors', ref)
    const call = { operation, path, ifMissing: 'there is no such connector', signal }
    await deleteEntry(this.#session, call, async () => (await this.find(ref, { signal })) !== undefined)
  }

  /** Returns the connector, or undefined when none has that id or alias. */
  async find(ref: string, options: CallOptions = {}): Promise<Connector | undefined> {
    try {
      return await this.get(ref, options)
    } catch (error) {
      if (isTenantError(error, 'not-found')) return undefined
      throw error
    }
  }

  /** Returns the connector. When it does not exist, the error suggests similar aliases. */
  async resolve(ref: string, options: CallOptions = {}): Promise<Connector> {
    try {
      return await this.get(ref, options)
    } catch (error) {
      if (!isTenantError(error, 'not-found')) throw error
      const all = await this.#known(options)
      const exact = all.find(({ id, alias }) => id === ref || alias === ref)
      if (exact) return exact
      const close = closeAliases(ref, all)
      const hint =
        close.length === 0
          ? 'create it first, or check its id or alias'
          : `did you mean ${close.map((alias) => quote(printableName(alias))).join(' or ')}? otherwise create it first, or check its id or alias`
      const tracking = error.trackingId === undefined ? '' : `tracking id ${error.trackingId}`
      throw new TenantError(
        errorLine(`there is no connector ${quote(printableName(ref))} in this tenant`, hint, tracking),
        {
          kind: 'not-found',
          operation: error.operation,
          status: error.status,
          trackingId: error.trackingId,
          detail: error.detail,
          cause: error,
        },
      )
    }
  }

  /** The alias that `ref` may be a misspelling of. Undefined also if the connectors cannot be listed. */
  async nearestAlias(ref: string, options: CallOptions = {}): Promise<string | undefined> {
    const known = (await this.#known(options)).map(({ alias }) => alias)
    // Numbers tell names apart, such as okta-1 and okta-2.
    const withoutDigits = (alias: string) => alias.replace(/\d+/g, '')
    const others = known.filter((alias) => withoutDigits(alias) !== withoutDigits(ref))
    return nearest(ref, others, maxTypos)
  }

  /** Lists the connectors for the suggestion in another error; empty when that fails. */
  async #known(options: CallOptions): Promise<Connector[]> {
    try {
      return await this.list(options)
    } catch (error) {
      if (!isTenantError(error)) throw error
      this.#logger.debug(`cannot list the connectors to suggest one: ${error.message}`)
      return []
    }
  }

  /**
   * Checks after a lost answer whether the connector was created. One without versions is the new one; one with versions
   * existed before.
   */
  async #verifyCreated(
    alias: string,
    isRefused: boolean,
    signal: AbortSignal | undefined,
  ): Promise<WriteOutcome<Connector>> {
    const found = await this.find(alias, { signal })
    if (!found) return { written: false, observed: 'there is no connector with that alias' }
    const operation = `list the versions of connector ${quote(printableName(alias))}`
    const path = this.#session.path('platform-connectors', found.id, 'versions')
    const versions = new ResponseReader(
      operation,
      await this.#session.json({ operation, method: 'GET', path, right: 'read', signal }),
    )
    if (versions.list((each) => each).length > 0) {
      return { written: false, observed: 'the connector with that alias has versions, so it existed before' }
    }
    return isRefused
      ? { written: 'unknown', observed: 'there is a connector with that alias', isWanted: true }
      : { written: true, value: found }
  }
}

function readConnector(shape: ResponseReader): Connector {
  return { id: shape.field('id').name(), alias: shape.field('alias').text() }
}

function checkedAlias(alias: string): string {
  if (alias.trim() === '') throw new UsageError('the alias of a connector is empty; give it a name')
  return alias
}

/** Returns up to three aliases that are similar to `ref`, contain it or are contained in it; the most similar first. */
function closeAliases(ref: string, all: readonly Connector[]): string[] {
  const wanted = ref.toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return all
    .map(({ alias }) => {
      const name = alias.toLowerCase()
      const holds = name.length > 2 && wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))
      return { alias, steps: distance(wanted, name), holds }
    })
    .filter(({ steps, holds }) => steps <= limit || holds)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ alias }) => alias)
}
