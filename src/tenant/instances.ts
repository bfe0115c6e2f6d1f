import type { Logger } from '../base/logger.js'
import type { Call, CallOptions } from './call.js'
import { listEntries } from './collection.js'
import { retryPolicy } from './retry.js'
import type { Session } from './session.js'
import { Shape } from './shape.js'
import { quote } from './text.js'
import type { Instance } from './types.js'

/** Connector instances: sources that run a connector (contract B5). Everything rejects with a TenantError. */
export class Instances {
  private readonly session: Session
  private readonly logger: Logger

  constructor(session: Session, logger: Logger) {
    this.session = session
    this.logger = logger
  }

  async list({ signal }: CallOptions = {}): Promise<Instance[]> {
    const call = { operation: 'list the connector instances', path: this.session.path('connector-instances'), signal }
    return await listEntries(this.session, this.logger, call, { read: readInstance, key: ({ id }) => id })
  }

  /** Makes the instance run its connector with the customizer. */
  async link(instanceId: string, customizerId: string, { signal }: CallOptions = {}): Promise<Instance> {
    const operation = `link instance ${quote(instanceId)} with customizer ${quote(customizerId)}`
    const change = { op: 'replace', path: '/connectorCustomizerId', value: customizerId }
    const { repeat } = retryPolicy.exceptions.link
    return await this.patch(instanceId, change, { operation, repeat, signal })
  }

  /** Makes the instance run its connector without a customizer. */
  async unlink(instanceId: string, { signal }: CallOptions = {}): Promise<Instance> {
    const operation = `unlink instance ${quote(instanceId)}`
    return await this.patch(instanceId, { op: 'remove', path: '/connectorCustomizerId' }, { operation, signal })
  }

  private async patch(
    id: string,
    change: object,
    call: Pick<Call, 'operation' | 'repeat' | 'signal'>,
  ): Promise<Instance> {
    const body = await this.session.json({
      ...call,
      method: 'PATCH',
      path: this.session.path('connector-instances', id),
      json: [change],
      // The `sail` command line sends no type at all (contract B5); this is the one of a JSON Patch (contract E).
      headers: { 'content-type': 'application/json-patch+json' },
      right: 'manage',
      ifMissing: 'check the id of the instance: it is the spConnectorInstanceId of the source',
    })
    return readInstance(new Shape(call.operation, body))
  }
}

function readInstance(shape: Shape): Instance {
  const customizer = shape.field('connectorCustomizerId').optional((each) => each.text())
  return {
    id: shape.field('id').name(),
    name: shape.field('name').optional((each) => each.text()) ?? '',
    ...(customizer === undefined ? {} : { connectorCustomizerId: customizer }),
  }
}
