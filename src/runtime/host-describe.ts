import { inspect, types } from 'node:util'
import type { RemoteError } from './frames.js'

/** Far above what is shown anywhere: what prints it takes secrets out first, and then shortens it. */
const maxMessage = 16_384

/** At most `max` characters. The mark says that it was cut, so that a secret is recognised there too. */
function bounded(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max)}…` : text
}

/** Anything may be thrown: its getters may throw as well. */
export function describe(thrown: unknown): RemoteError {
  if (typeof thrown === 'string') {
    return { message: bounded(thrown, maxMessage) }
  }
  if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function')) {
    return { message: `${String(thrown)} was thrown` }
  }
  const text = (read: () => unknown, limit: number): string | undefined => {
    try {
      const value = read()
      return typeof value === 'string' && value !== '' ? bounded(value, limit) : undefined
    } catch {
      return undefined
    }
  }
  const error = thrown as { name?: unknown; message?: unknown; stack?: unknown; type?: unknown }
  const ownName = text(() => error.name, 200)
  const className = text(() => thrown.constructor.name, 200)
  // The SDK's ConnectorError does not set its name.
  const name = types.isNativeError(thrown) || ownName ? (ownName === 'Error' ? className : ownName) : undefined
  const message = text(() => error.message, maxMessage) ?? text(() => inspect(thrown, { depth: 2 }), maxMessage)
  const stack = text(() => error.stack, 32_768)
  const notFound =
    text(() => error.type, 20) === 'notFound' && (types.isNativeError(thrown) || className === 'ConnectorError')
  return {
    ...(name ? { name } : {}),
    message: message ?? 'something was thrown that cannot be read',
    ...(stack ? { stack } : {}),
    ...(notFound ? { type: 'notFound' } : {}),
  }
}
