import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, request as sendRequest } from 'node:http'
import { EnvironmentError, UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import { TenantClient, type TransportOptions } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { isLoopback } from '../../tenant/http/base-url.js'
import { RunStoppedError } from '../../validation/engine/run.js'
import { hurried, type LocalServices } from '../shared/local-tenant.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { connectionFault, DevGateway } from './dev-gateway.js'

const start = 'start it with npm run dev, or spcx run dist/index.js'
/** How long a server may take for its first answer: it loads the connector for each command. */
const maxFirstAnswerMs = 60_000
/** Bytes of its first answer that are looked at. */
const maxLooked = 64 * 1024

/** The text of the error of an SDK that is in the bundle: the server cannot hand a configuration to it. */
const ownSdkText = 'missing connector config'

/** The checks that a development server cannot be asked for. */
const notEnforced = 'limit-memory'
const needsSentConfig = 'test-connection-empty'

/**
 * The address of a development server. It gets the configuration unencrypted, so it has to be on this machine.
 *
 * @throws UsageError
 */
export function parseDevServer(text: string): URL {
  const given = text.trim()
  const url = URL.canParse(given) ? new URL(given) : undefined
  const example = 'give the address that spcx run prints, such as http://localhost:3000'
  if (url === undefined || url.protocol !== 'http:')
    throw new UsageError(
      `${plainInputName('dev-server')} "${oneLine(printable(given), 100)}" is no address that begins with http://; ${example}`,
    )
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new UsageError(
      `${plainInputName('dev-server')} http://${url.host} has more than host, port and path; ${example}`,
    )
  if (!isLoopback(url.hostname))
    throw new UsageError(
      `${plainInputName('dev-server')} http://${url.host} is not this machine, and would get the secrets of the configuration; ${example}`,
    )
  return url
}

/** A connector that a development server runs, and the checks that are left out there. */
export interface DevServerTarget extends ValidationTarget {
  leftOut: string[]
}

/**
 * Runs `use` with the connector of a development server of the SDK as a target.
 *
 * @param indexFile - the bundle that the server runs, if it is known.
 * @throws EnvironmentError if there is no such server, or it cannot hand the configuration to the connector.
 */
export async function withDevServer(
  url: URL,
  config: Record<string, unknown> | undefined,
  indexFile: string | undefined,
  services: LocalServices,
  use: (target: DevServerTarget) => Promise<void>,
  transport: TransportOptions = {},
): Promise<void> {
  const { clock, logger, signal } = services
  const devServer = await findPath(url, config, signal)
  const leftOut = [notEnforced]
  logger.info(`${notEnforced} is left out: a development server does not limit the memory`)
  if (config !== undefined && (await hasOwnSdk(indexFile))) {
    leftOut.push(needsSentConfig)
    logger.warning(
      `the bundle of the server has its own copy of the SDK, so its configuration is CONNECTOR_CONFIG of the server, and not the one of this run; ${needsSentConfig} is left out`,
    )
  }
  const gateway = await DevGateway.start(devServer)
  const { baseUrl, clientId, clientSecret, connector } = gateway
  const client = new TenantClient({ baseUrl, clientId, clientSecret, transport, clock: hurried(clock), logger })
  try {
    await use({ client, connector, at: { version: 1 }, local: true, isDevServer: true, leftOut })
  } catch (error) {
    const isStopped = error instanceof RunStoppedError || isTenantError(error)
    if (!isStopped || gateway.lost === undefined) throw error
    throw new EnvironmentError(
      `the development server at ${url.origin} does not answer any more (${gateway.lost}): the connector may have ended its process; see what the server printed, and start it again`,
      { cause: error },
    )
  } finally {
    client.close()
    await gateway.close()
  }
}

/** The SDK takes commands at every path but the root, newer ones at the root alone. */
async function findPath(url: URL, config: Record<string, unknown> | undefined, signal: AbortSignal): Promise<URL> {
  const { origin, pathname } = url
  for (const path of pathname === '/' ? ['/invoke', '/'] : [pathname]) {
    const address = new URL(path, origin)
    const { status, text } = await firstAnswer(address, config, signal)
    if (status === 404) continue
    if (!text.includes(ownSdkText)) return address
    throw new EnvironmentError(
      `the bundle of the development server at ${origin} has its own copy of the SDK, to which the server cannot hand a configuration; start the server with the variable CONNECTOR_CONFIG, which is the base64 of the configuration as JSON`,
    )
  }
  throw new EnvironmentError(`what answers at ${origin} is no development server of the SDK; ${start}`)
}

async function firstAnswer(
  address: URL,
  config: Record<string, unknown> | undefined,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const body = JSON.stringify({ type: 'std:spec:read', version: 1, input: {}, config: config ?? {} })
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
  try {
    const request = sendRequest(address, { method: 'POST', agent: false, headers, signal })
    request.setTimeout(maxFirstAnswerMs, () => request.destroy(new Error('it has sent nothing for 60 s')))
    request.end(body)
    const [answer] = (await once(request, 'response')) as [IncomingMessage]
    let text = ''
    for await (const chunk of answer.setEncoding('utf8')) {
      if (text.length < maxLooked) text += String(chunk)
    }
    return { status: answer.statusCode ?? 0, text }
  } catch (error) {
    signal.throwIfAborted()
    throw new EnvironmentError(
      `the development server at ${address.origin} does not answer (${connectionFault(error)}); ${start}`,
      { cause: error },
    )
  }
}

async function hasOwnSdk(indexFile: string | undefined): Promise<boolean> {
  if (indexFile === undefined) return false
  try {
    return (await readFile(indexFile, 'utf8')).includes(ownSdkText)
  } catch {
    // The server may run a file elsewhere.
    return false
  }
}
