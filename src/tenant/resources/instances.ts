import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { contraryAnswer } from '../errors/failure.js'
import type { Call, CallOptions } from '../http/call.js'
import type { ResponseReader } from '../http/response-reader.js'
import { retryPolicy } from '../http/retry.js'
import { answerOf, type Session } from '../http/session.js'
import type { Instance } from '../types.js'
import { listEntries } from './collection.js'

/** Connector instances, the sources that run a connector (docs/platform.md#instances). Every method rejects with a TenantError. */
export class Instances {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  async list({ signal }: CallOptions = {}): Promise<Instance[]> {
    const call = { operation: 'list the connector instances', path: this.#session.path('connector-instances'), signal }
    return await listEntries(this.#session, this.#logger, call, { read: readInstance, key: ({ id }) => id })
  }

  /** Links a customizer to the instance. `from` is the id of the customizer that was read before. */
  async link(
    instanceId: string,
    customizerId: string,
    { from, signal }: CallOptions & { from?: string | undefined } = {},
  ): Promise<Instance> {
    const operation = `link instance ${quote(printableName(instanceId))} with customizer ${quote(printableName(customizerId))}`
    const change = { op: 'replace', path: '/connectorCustomizerId', value: customizerId }
    const { repeat } = retryPolicy.exceptions.link
    return await this.#patch(instanceId, change, { operation, repeat, signal }, { to: customizerId, from })
  }

  /** Removes the customizer from the instance. `from` is the id of the customizer that was read before. */
  async unlink(instanceId: string, { from, signal }: CallOptions & { from?: string } = {}): Promise<Instance> {
    const operation = `unlink instance ${quote(printableName(instanceId))}`
    const change = { op: 'remove', path: '/connectorCustomizerId' }
    return await this.#patch(instanceId, change, { operation, signal }, { to: undefined, from })
  }

  async #patch(
    id: string,
    change: object,
    call: Pick<Call, 'operation' | 'repeat' | 'signal'>,
    { to, from }: Record<'to' | 'from', string | undefined>,
  ): Promise<Instance> {
    return await this.#session.write({
      call: {
        ...call,
        method: 'PATCH',
        path: this.#session.path('connector-instances', id),
        json: [change],
        // The `sail` command line sends no content type (docs/platform.md#instances); this is the one of JSON Patch.
        headers: { 'content-type': 'application/json-patch+json' },
        ifMissing: 'check the id of the instance: it is the spConnectorInstanceId of the source',
      },
      read: answerOf(call.operation, (shape) => {
        const changed = readInstance(shape)
        if (linkOf(changed) === to) return changed
        throw contraryAnswer(call.operation, `the instance has ${describedLink(changed)}`)
      }),
      // The interface cannot read a single instance.
      verify: async () => {
        const found = (await this.list({ signal: call.signal })).find((each) => each.id === id)
        if (found === undefined) return { written: 'unknown', observed: 'the instance is no longer in the list' }
        if (linkOf(found) === to) return { written: true, value: found }
        return { written: linkOf(found) === from ? false : 'unknown', observed: `it has ${describedLink(found)}` }
      },
    })
  }
}

function readInstance(shape: ResponseReader): Instance {
  const customizer = shape.field('connectorCustomizerId').optional((each) => each.text())
  return {
    id: shape.field('id').name(),
    name: shape.field('name').optional((each) => each.text()) ?? '',
    ...(customizer === undefined ? {} : { connectorCustomizerId: customizer }),
  }
}

/** The id of the linked customizer; undefined without one, which a tenant may give as absent, null or empty. */
export function linkOf({ connectorCustomizerId }: Instance): string | undefined {
  return connectorCustomizerId || undefined
}

function describedLink(instance: Instance): string {
  const linked = linkOf(instance)
  return linked === undefined ? 'no customizer' : `the customizer ${quote(printableName(linked))}`
}
