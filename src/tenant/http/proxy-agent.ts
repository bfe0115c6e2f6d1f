import { HttpsProxyAgent } from 'https-proxy-agent'
import { span } from '../text.js'
import { NetworkError } from './network-error.js'

/**
 * Connects through a proxy, and gives up when that is silent: a request without a connection cannot be ended from
 * outside, and its connection to the proxy would keep the process alive.
 */
export class ProxyAgent extends HttpsProxyAgent<string> {
  readonly #limit: number

  /** `limit` in milliseconds, for the connection to the proxy and its answer. */
  constructor(proxy: URL, keepAlive: boolean, limit: number) {
    super(proxy.href, { keepAlive })
    this.#limit = limit
  }

  override async connect(
    ...args: Parameters<HttpsProxyAgent<string>['connect']>
  ): ReturnType<HttpsProxyAgent<string>['connect']> {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(), this.#limit)
    const { connectOpts } = this
    try {
      // The connection is opened before `connect` first waits, so each has its own signal.
      this.connectOpts = { ...connectOpts, signal: controller.signal }
      const connecting = super.connect(...args)
      this.connectOpts = connectOpts
      return await connecting
    } catch (error) {
      if (!controller.signal.aborted) throw error
      const message = `the proxy ${this.proxy.host} does not answer within ${span(this.#limit)}`
      throw new NetworkError(message, 'ETIMEDOUT', true, 'check HTTPS_PROXY, or add the host to NO_PROXY', error)
    } finally {
      clearTimeout(timer)
    }
  }
}
