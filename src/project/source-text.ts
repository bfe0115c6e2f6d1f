import { readFileSync, statSync } from 'node:fs'

/** Longer texts are not read: a search in one would take seconds. */
export const maxTextBytes = 16 * 1024 * 1024

/** The beginning of a file that shows whether it is a text. */
const maxLookedAt = 8000

/**
 * The text of a file, in UTF-8 or in UTF-16 with its mark. Empty for one that cannot be read or is no text; undefined for one that
 * is too large.
 */
export function textOf(path: string): string | undefined {
  try {
    return statSync(path).size <= maxTextBytes ? decodeText(readFileSync(path)) : undefined
  } catch {
    return ''
  }
}

/** The text that the bytes of a file are; empty if they are none. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
    return Buffer.from(bytes).swap16().toString('utf16le', 2)
  return bytes.subarray(0, maxLookedAt).includes(0) ? '' : bytes.toString('utf8')
}

/** The line of a text in which an offset is, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) line++
  return line
}
