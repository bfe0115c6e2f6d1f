import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** A port that no server listens on, for a program that takes one as an argument. */
export async function freePort(): Promise<number> {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  other.close()
  await once(other, 'close')
  return port
}
