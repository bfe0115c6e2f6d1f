/** The platform's limit of one message (docs/platform.md#limits). */
export const maxSendBytes = 256 * 1024

/** A message from this size on is near the limit. */
const nearSendBytes = 0.8 * maxSendBytes

/** Bytes of a message as the connector's runtime sends it, with its wrapping. */
export function messageBytes(data: unknown, type = 'output'): number {
  return Buffer.byteLength(JSON.stringify({ data, type }))
}

/** What is wrong with the size of a message. The text continues a sentence about the message. */
export function sendSizeFault(bytes: number): { level: 'error' | 'warning'; text: string } | undefined {
  if (bytes < nearSendBytes) return undefined
  const size = `has ${Math.round(bytes / 1024)} KiB, and`
  if (bytes > maxSendBytes) return { level: 'error', text: `${size} the platform allows 256 KiB at most` }
  return { level: 'warning', text: `${size} the limit of the platform is 256 KiB` }
}
