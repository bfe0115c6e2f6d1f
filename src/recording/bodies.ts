import { createHash } from 'node:crypto'
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
import { decodeText, encodeText } from './charsets.js'
import type { RecordedBody } from './model.js'

/** Bytes of a decompressed body. */
const maxBytes = 256 * 1024 * 1024

/** Bytes that stand for a body of which only the length is known: more would be made of a few words. */
const maxMadeUp = 1024 * 1024

/** A body is encoded no more often. */
const maxEncodings = 5

/** What a body is made from, and what it was encoded with. */
export interface BodyHeaders {
  type: string
  encoding: string
}

/** A body as it is recorded. Undefined for an empty one. */
export function readBody(bytes: Buffer, { type, encoding }: BodyHeaders): RecordedBody | undefined {
  if (bytes.length === 0) return undefined
  const plain = decoded(bytes, encoding)
  const read = plain && decodeText(plain, type)
  // Nothing can be taken out of what cannot be read.
  if (read === undefined) return { binary: { bytes: bytes.length, hash: hashOf(plain ?? bytes) } }
  const { text, charset } = read
  const about = charset === undefined ? {} : { charset }
  if (/\bx-www-form-urlencoded\b/i.test(type)) return { form: [...new URLSearchParams(text)], ...about }
  const json = /^\s*[[{]/.test(text) || /\bjson\b/i.test(type) ? jsonOf(text) : undefined
  return json === undefined ? { text: text.split('\n'), ...about } : { ...json, ...about }
}

/** The bytes of a recorded body, encoded as it was. */
export function bodyBytes(body: RecordedBody | undefined, encoding: string): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  if ('binary' in body) return Buffer.alloc(Math.min(body.binary.bytes, maxMadeUp))
  let bytes = encodeText(bodyText(body), body.charset)
  for (const each of encodingsOf(encoding).slice(0, maxEncodings)) {
    if (each === 'gzip' || each === 'x-gzip') bytes = gzipSync(bytes)
    else if (each === 'deflate') bytes = deflateSync(bytes)
    else if (each === 'br') bytes = brotliCompressSync(bytes)
  }
  return bytes
}

/** A body as it was sent, without its encoding. */
export function bodyText(body: RecordedBody): string {
  if ('binary' in body) return ''
  if ('json' in body) return stringifyExactJson(body.json)
  return 'form' in body ? new URLSearchParams(body.form).toString() : body.text.join('\n')
}

/** The encodings of a header, in the order in which they were applied. */
function encodingsOf(encoding: string): string[] {
  const names = encoding.split(',').map((each) => each.trim().toLowerCase())
  return names.filter((each) => each !== '' && each !== 'identity')
}

/** Undefined for a body that was cut, is not what its header says, or has an encoding that is not known. */
function decoded(bytes: Buffer, encoding: string): Buffer | undefined {
  const limit = { maxOutputLength: maxBytes }
  let plain = bytes
  try {
    const encodings = encodingsOf(encoding)
    if (encodings.length > maxEncodings) return undefined
    for (const each of encodings.reverse()) {
      if (each === 'gzip' || each === 'x-gzip') plain = gunzipSync(plain, limit)
      // Some servers leave the header of zlib out.
      else if (each === 'deflate')
        plain = ((plain[0] ?? 0) & 0x0f) === 8 ? inflateSync(plain, limit) : inflateRawSync(plain, limit)
      else if (each === 'br') plain = brotliDecompressSync(plain, limit)
      else return undefined
    }
    return plain
  } catch {
    return undefined
  }
}

/** Enough to see a change, too little to find out by trying what it is of. */
function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8)
}

function jsonOf(text: string): { json: unknown } | undefined {
  if (isDeeperThan(maxDepth, text)) return undefined
  try {
    return { json: parseExactJson(text) }
  } catch {
    return undefined
  }
}
