import { HttpsProxyAgent } from 'https-proxy-agent'
import { span } from '../../core/times.js'
import { NetworkError } from './network-error.js'

const checkProxy = 'check HTTPS_PROXY, or add the host to NO_PROXY'

/**
 * Connects through a proxy with a time limit. Aborting a request without a connection has no effect, and its connection
 * to a silent proxy would keep the process alive.
 */
export class ProxyAgent extends HttpsProxyAgent<string> {
  readonly #timeoutMs: number

  /** `timeoutMs` covers the connection to the proxy and its answer. */
  constructor(proxy: URL, keepAlive: boolean, timeoutMs: number) {
    super(proxy.href, { keepAlive })
    this.#timeoutMs = timeoutMs
  }

  override async connect(
    ...args: Parameters<HttpsProxyAgent<string>['connect']>
  ): ReturnType<HttpsProxyAgent<string>['connect']> {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(), this.#timeoutMs)
    const { connectOpts } = this
    try {
      // `connect` reads `connectOpts` before its first await, so each connection gets its own signal.
      this.connectOpts = { ...connectOpts, signal: controller.signal }
      const connecting = super.connect(...args)
      this.connectOpts = connectOpts
      return await connecting
    } catch (error) {
      if (!controller.signal.aborted) throw unreachableProxy(this.proxy.host, error)
      const message = `the proxy ${this.proxy.host} does not answer within ${span(this.#timeoutMs)}`
      throw new NetworkError(message, 'ETIMEDOUT', true, checkProxy, error)
    } finally {
      clearTimeout(timer)
    }
  }
}

/** An error of the connection to the proxy, which would pass for one of the connection to the tenant. */
function unreachableProxy(proxy: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  const what = code === 'ECONNREFUSED' ? 'refused the connection' : 'cannot be reached'
  return new NetworkError(`the proxy ${proxy} ${what} (${code})`, code, false, checkProxy, error)
}
