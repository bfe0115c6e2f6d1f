import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib'
import { parseExactJson, stringifyExactJson } from '../core/exact-json.js'
import { isDeeperThan, maxDepth } from '../core/json.js'
import type { RecordedBody } from './model.js'

/** Bytes of a decompressed body. */
const maxBytes = 256 * 1024 * 1024

/** What a body is made from, and what it was encoded with. */
export interface BodyHeaders {
  type: string
  encoding: string
}

/** A body as it is recorded. Undefined for an empty one. */
export function readBody(bytes: Buffer, { type, encoding }: BodyHeaders): RecordedBody | undefined {
  if (bytes.length === 0) return undefined
  const plain = decoded(bytes, encoding)
  const text = textOf(plain)
  if (text === undefined) return { base64: plain.toString('base64') }
  if (/\bx-www-form-urlencoded\b/i.test(type)) return { form: [...new URLSearchParams(text)] }
  const json = /^\s*[[{]/.test(text) || /\bjson\b/i.test(type) ? jsonOf(text) : undefined
  return json ?? { text: text.split('\n') }
}

/** The bytes of a recorded body, encoded as it was. */
export function bodyBytes(body: RecordedBody | undefined, encoding: string): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  const plain = 'base64' in body ? Buffer.from(body.base64, 'base64') : Buffer.from(bodyText(body))
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gzipSync(plain)
    case 'deflate':
      return deflateSync(plain)
    case 'br':
      return brotliCompressSync(plain)
    default:
      return plain
  }
}

/** A body as it was sent, without its encoding. */
export function bodyText(body: RecordedBody): string {
  if ('base64' in body) return body.base64
  if ('json' in body) return stringifyExactJson(body.json)
  return 'form' in body ? new URLSearchParams(body.form).toString() : body.text.join('\n')
}

/** True if `bodyBytes` can encode a body so; another one stays as it was sent. */
export function isKnownEncoding(encoding: string): boolean {
  return ['', 'identity', 'gzip', 'x-gzip', 'deflate', 'br'].includes(encoding.trim().toLowerCase())
}

function decoded(bytes: Buffer, encoding: string): Buffer {
  const limit = { maxOutputLength: maxBytes }
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes, limit)
      case 'deflate':
        // Some servers leave the header of zlib out.
        return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit)
      case 'br':
        return brotliDecompressSync(bytes, limit)
      default:
        return bytes
    }
  } catch {
    // A body that was cut, or is not what its header says.
    return bytes
  }
}

/** Undefined for bytes that are no UTF-8, or hold signs that no text has. */
function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell binary data from text
    return /[\u0000-\u0008\u000e-\u001a]/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

function jsonOf(text: string): { json: unknown } | undefined {
  if (isDeeperThan(maxDepth, text)) return undefined
  try {
    return { json: parseExactJson(text) }
  } catch {
    return undefined
  }
}
