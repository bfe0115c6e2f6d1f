import type { TenantClientOptions } from '../../../src/tenant/client.js'
import type { TenantError } from '../../../src/tenant/errors/errors.js'
import type { InvokeRequest } from '../../../src/tenant/types.js'
import { answer, type Closing, collect, connect, failure, type Handler, serveTenant } from '../support.js'

export const request: InvokeRequest = { connector: 'x', type: 'std:account:list', config: { token: 't' }, input: {} }

/** Tenants that answer an invoke in a given way; `closing` ends them. */
export class Tenants {
  readonly #closing: Closing

  constructor(closing: Closing) {
    this.#closing = closing
  }

  async of(handler: Handler, options: Partial<TenantClientOptions> = {}) {
    const tenant = this.#closing.add(await serveTenant(handler))
    return { tenant, ...connect(tenant.url, options) }
  }

  async answering(text: string, status = 200) {
    const headers = { 'content-type': 'application/x-ndjson' }
    return await this.of((_seen, response) => answer(response, status, text, headers))
  }

  /** How an invoke fails on such an answer. */
  async failing(body: string | object, status: number): Promise<TenantError> {
    const { client } = await this.answering(typeof body === 'string' ? body : JSON.stringify(body), status)
    return await failure(collect(client.invoke(request)))
  }
}
