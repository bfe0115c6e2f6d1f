import type { Logger } from '../../core/logger.js'
import { contraryAnswer } from '../errors/failure.js'
import type { Call, CallOptions } from '../http/call.js'
import type { ResponseReader } from '../http/response-reader.js'
import { retryPolicy } from '../http/retry.js'
import { answerOf, type Session } from '../http/session.js'
import { quote } from '../text.js'
import type { Instance } from '../types.js'
import { listEntries } from './collection.js'

/** Connector instances: sources that run a connector (docs/platform.md#instances). Everything rejects with a TenantError. */
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

  /** Makes the instance run its connector with the customizer. `from` is the id of the one that it was seen with. */
  async link(
    instanceId: string,
    customizerId: string,
    { from, signal }: CallOptions & { from?: string | undefined } = {},
  ): Promise<Instance> {
    const operation = `link instance ${quote(instanceId)} with customizer ${quote(customizerId)}`
    const change = { op: 'replace', path: '/connectorCustomizerId', value: customizerId }
    const { repeat } = retryPolicy.exceptions.link
    return await this.#patch(instanceId, change, { operation, repeat, signal }, { to: customizerId, from })
  }

  /** Makes the instance run its connector without a customizer. `from` is the id of the one that it was seen with. */
  async unlink(instanceId: string, { from, signal }: CallOptions & { from?: string } = {}): Promise<Instance> {
    const operation = `unlink instance ${quote(instanceId)}`
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
        // The `sail` command line sends no type at all (docs/platform.md#instances); this is the one of a JSON Patch (docs/platform.md#custom-connectors).
        headers: { 'content-type': 'application/json-patch+json' },
        ifMissing: 'check the id of the instance: it is the spConnectorInstanceId of the source',
      },
      read: answerOf(call.operation, (shape) => {
        const changed = readInstance(shape)
        if (linkOf(changed) === to) return changed
        throw contraryAnswer(call.operation, `the instance has ${describedLink(changed)}`)
      }),
      // There is no way to read one alone.
      look: async () => {
        const found = (await this.list({ signal: call.signal })).find((each) => each.id === id)
        if (found === undefined) return { written: 'unknown', news: 'the instance is not listed any more' }
        if (linkOf(found) === to) return { written: true, value: found }
        return { written: linkOf(found) === from ? false : 'unknown', news: `it has ${describedLink(found)}` }
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

/** The id of the customizer that is linked. A tenant may give none as absent, null or empty. */
export function linkOf({ connectorCustomizerId }: Instance): string | undefined {
  return connectorCustomizerId || undefined
}

function describedLink(instance: Instance): string {
  const linked = linkOf(instance)
  return linked === undefined ? 'no customizer' : `the customizer ${quote(linked)}`
}
