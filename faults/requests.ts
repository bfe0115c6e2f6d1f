import type { IncomingMessage } from 'node:http'
import { isObject } from '../src/core/json.js'

/** How a request is called: `GET /beta/platform-connectors`, and for an invocation also its command. */
export function requestLine({ method, url }: IncomingMessage, body: Buffer): string {
  const line = `${method} ${url}`
  if (!line.endsWith('/invoke')) return line
  try {
    const data: unknown = JSON.parse(body.toString('utf8'))
    return isObject(data) && typeof data['type'] === 'string' ? `${line} ${data['type']}` : line
  } catch {
    return line
  }
}

/** True for a request that signs in. */
export function signsIn(line: string): boolean {
  return line.includes('/oauth/token')
}

/** True for a request that can change the tenant or the target system. */
export function writes(line: string): boolean {
  if (line.startsWith('GET ') || signsIn(line) || line.includes('platform-logs/')) return false
  if (/\/connector\/(?:test-configuration|peek-resource-objects)$/.test(line)) return false
  const [, command] = /\/invoke(?: (.*))?$/.exec(line) ?? []
  // Not by the policy of the program, which is what is judged.
  return command === undefined || !/^std:(?:test-connection|.*:(?:list|read|discover|discover-schema))$/.test(command)
}
