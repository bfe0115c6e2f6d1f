import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, request as sendRequest } from 'node:http'
import { dirname, resolve } from 'node:path'
import { EnvironmentError, UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import type { Project } from '../../project/project.js'
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
const maxLooked = 1024 * 1024

/** The text of the error of an SDK that is in the bundle: the server cannot hand a configuration to it. */
const ownSdkText = 'missing connector config'

/** A command that no connector has. The error of the SDK shows where it lies, and no code of the connector runs for it. */
const noCommand = 'saas-connector:where-is-the-sdk'

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
 * @param project - the project whose connector is meant, if it is known.
 * @throws UsageError if the server runs another connector.
 * @throws EnvironmentError if there is no such server, or it cannot hand the configuration to the connector.
 */
export async function withDevServer(
  url: URL,
  config: Record<string, unknown> | undefined,
  project: Project | undefined,
  services: LocalServices,
  use: (target: DevServerTarget) => Promise<void>,
  transport: TransportOptions = {},
): Promise<void> {
  const { clock, logger, signal } = services
  const { address: devServer, text } = await findPath(url, config, signal)
  if (project !== undefined) await assertSameConnector(text, project, url)
  const leftOut = [notEnforced]
  logger.info(`${notEnforced} is left out: a development server does not limit the memory`)
  if (config !== undefined && (await hasOwnSdk(devServer, config, project?.indexFile, signal))) {
    leftOut.push(needsSentConfig)
    logger.warning(
      `the bundle of the server has its own copy of the SDK, so its configuration is the variable CONNECTOR_CONFIG of the server (base64 of the JSON), and not the one of this run; ${needsSentConfig} is left out`,
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
async function findPath(
  url: URL,
  config: Record<string, unknown> | undefined,
  signal: AbortSignal,
): Promise<{ address: URL; text: string }> {
  const { origin, pathname } = url
  for (const path of pathname === '/' ? ['/invoke', '/'] : [pathname]) {
    const address = new URL(path, origin)
    const { status, text } = await firstAnswer(address, 'std:spec:read', config, signal)
    if (status === 404) continue
    if (!text.includes(ownSdkText)) return { address, text }
    throw new EnvironmentError(
      `the bundle of the development server at ${origin} has its own copy of the SDK, to which the server cannot hand a configuration; start the server with the variable CONNECTOR_CONFIG, which is the base64 of the configuration as JSON`,
    )
  }
  throw new EnvironmentError(`what answers at ${origin} is no development server of the SDK; ${start}`)
}

/**
 * A server of another project may listen at the address, as one that finds its port taken ends. The names of the specs tell, where
 * both are known.
 *
 * @throws UsageError
 */
async function assertSameConnector(answer: string, { specFile, directory }: Project, url: URL): Promise<void> {
  const served = nameOfSpec(
    answer.split('\n')[0] ?? '',
    (line) => isObject(line['data']) && line['data']['specification'],
  )
  const own = specFile === undefined ? undefined : nameOfSpec(await readFile(specFile, 'utf8').catch(() => ''))
  if (served === undefined || own === undefined || served === own) return
  const shown = (name: string) => quote(printableName(name))
  throw new UsageError(
    `the development server at ${url.origin} runs ${shown(served)}, and the spec in ${printable(directory)} is that of ${shown(own)}; start the server of this project, or give the folder of the other with ${inputName('path')}`,
  )
}

function nameOfSpec(
  text: string,
  specIn: (value: Record<string, unknown>) => unknown = (value) => value,
): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const spec = isObject(value) ? specIn(value) : undefined
  return isObject(spec) && typeof spec['name'] === 'string' ? spec['name'] : undefined
}

async function firstAnswer(
  address: URL,
  type: string,
  config: Record<string, unknown> | undefined,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const body = JSON.stringify({ type, version: 1, input: {}, config: config ?? {} })
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

/**
 * Whether the SDK that runs the connector is in its bundle, and not that of the server. The server tells by the stack of an
 * error; where it does not, the file of the bundle does.
 */
async function hasOwnSdk(
  address: URL,
  config: Record<string, unknown>,
  indexFile: string | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const { text } = await firstAnswer(address, noCommand, config, signal)
  const isSaid = isServersSdk(text)
  if (isSaid !== undefined || indexFile === undefined) return isSaid === false
  try {
    return (await readFile(indexFile, 'utf8')).includes(ownSdkText)
  } catch {
    // The server may run a file elsewhere.
    return false
  }
}

/**
 * Whether an error of the SDK was thrown by the SDK of the server, whose files are `bin/spcx` and `lib/` in one folder.
 * Undefined if the text has no such stack. A source map names another folder, for a bundle as for the server.
 */
export function isServersSdk(text: string): boolean | undefined {
  const lines = text.slice(0, maxLooked).split('\n')
  if (!lines.some((line) => line.includes(noCommand))) return undefined
  const files = lines.filter((line) => line.startsWith('    at ')).map((line) => line.replaceAll('\\', '/'))
  const serverEnd = /\/bin\/spcx\.(?:js|ts):/
  const ofServer = files.find((file) => serverEnd.test(file))
  const [thrownAt] = files
  if (ofServer === undefined || thrownAt === undefined || ofServer === thrownAt) return undefined
  const start = ofServer.search(serverEnd)
  const folder = ofServer.slice(Math.max(ofServer.indexOf('('), '    at '.length - 1) + 1, start)
  return thrownAt.includes(`(${folder}/lib/`) || thrownAt.startsWith(`    at ${folder}/lib/`)
}

/** A script that starts the server, such as `spcx run dist/index.js`. */
const serverScript = /\bspcx (?:run )?["']?([^\s"';&|]+\.js)\b/

/**
 * The bundles that the development server of a project may run: those that its scripts name, `dev` first, and the one that is
 * packed. Only those that exist.
 */
export function servedBundles({ scripts, directory, indexFile }: Pick<Project, 'scripts' | 'directory' | 'indexFile'>) {
  const first = [scripts['dev'], scripts['debug'], ...Object.values(scripts)]
  const named = first.flatMap((script) => serverScript.exec(script ?? '')?.[1] ?? [])
  const files = [...named.map((name) => resolve(directory, name)), indexFile]
  return [...new Set(files)].filter((file) => existsSync(file))
}

/**
 * What changes when a served bundle does: its folder, as a compiler writes one file for each of the source; at the root of the
 * project only the file itself.
 */
export function placeOfBundle(bundle: string, project: string): string {
  return dirname(bundle) === resolve(project) ? bundle : dirname(bundle)
}
