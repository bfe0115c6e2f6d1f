import type { IncomingMessage } from 'node:http'
import { isObject } from '../../core/json.js'
import { badRequest, HttpError, quoted } from './errors.js'
import type { Call } from './router.js'

/** Limit for a JSON body. Uploads have their own limit. */
const maxJsonBytes = 16 * 1024 * 1024

/** The content type in lower case, without parameters; empty when the request has none. */
export function contentType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** Yields the chunks of the body. Throws a 413 as soon as they exceed `limit` bytes. */
export async function* limited(request: IncomingMessage, limit: number): AsyncGenerator<Buffer, void> {
  const tooLarge = () => new HttpError(413, `The body is larger than ${limit} bytes`)
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge()
  let size = 0
  // node:http reads and drops the rest of a refused body after the answer, so that the client can read the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length
    if (size > limit) throw tooLarge()
    yield chunk as Buffer
  }
}

/** Reads a body of at most `limit` bytes into memory. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of limited(request, limit)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Reads the JSON body of a call. Accepts a missing Content-Type, because some requests of `sail` have none
 * (docs/platform.md#instances).
 *
 * @param parse - throws for a text that is not JSON.
 */
export async function readJson(call: Call, parse: (text: string) => unknown = JSON.parse): Promise<unknown> {
  const type = contentType(call.request)
  if (type !== '' && type !== 'application/json' && !type.endsWith('+json'))
    throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send application/json`)
  const text = (await readBody(call.request, maxJsonBytes)).toString('utf8')
  try {
    return parse(text)
  } catch {
    throw badRequest(text === '' ? 'The body is empty; JSON is expected' : 'The body is not valid JSON')
  }
}

/** Reads a JSON body that must be an object. */
export async function readObject(call: Call): Promise<Record<string, unknown>> {
  const value = await readJson(call)
  if (!isObject(value)) throw badRequest('The body must be a JSON object')
  return value
}

/** Reads a JSON Patch, which must have its own Content-Type. */
export async function readPatch(call: Call): Promise<unknown[]> {
  const type = contentType(call.request)
  if (type !== 'application/json-patch+json')
    throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send application/json-patch+json`)
  const operations = await readJson(call)
  if (!Array.isArray(operations)) throw badRequest('The body must be an array of JSON Patch operations')
  return operations
}
