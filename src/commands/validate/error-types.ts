import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BundleFile, extractBundle } from '../../bundle/bundle.js'
import { silentLogger } from '../../core/logger.js'
import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import { BundleRuntime, RuntimeError } from '../../runtime/runtime.js'
import { provisioningCommands } from '../../spec/command-names.js'
import type { CommandFailure, ErrorType } from '../../validation/engine/facts.js'
import type { LocalServices } from '../shared/local-tenant.js'

/** Characters of an error's text that have to be equal. */
const maxComparedLength = 200

/**
 * Learns the types of errors from the bundle of the version, which runs the failed command once more in a process of its
 * own. Nothing is started before it is needed. Close it after use.
 */
export class BundleErrorTypes {
  readonly #bundle: BundleFile
  readonly #config: unknown
  readonly #services: Pick<LocalServices, 'childEnvironment' | 'logger' | 'signal'>
  #runtime: Promise<{ runtime: BundleRuntime; folder: string }> | undefined

  constructor(
    bundle: BundleFile,
    config: unknown,
    services: Pick<LocalServices, 'childEnvironment' | 'logger' | 'signal'>,
  ) {
    this.#bundle = bundle
    this.#config = config
    this.#services = services
  }

  /**
   * The type of the error. `generic` only if the text is the same: this machine may not reach the target system, and
   * then the command fails for another reason. Undefined for a command that changes an account: it is not run again.
   */
  async typeOf(
    { command, message }: Pick<CommandFailure, 'command' | 'message'>,
    input: unknown,
  ): Promise<ErrorType | undefined> {
    // A second run may do what the first one did not.
    if (provisioningCommands.includes(command)) return undefined
    const { logger, signal } = this.#services
    this.#runtime ??= this.#start()
    const { runtime } = await this.#runtime
    try {
      const context = { id: 'error-types', name: 'error-types', version: 1 }
      for await (const _ of runtime.invoke({ type: command, input, config: this.#config, context, signal }));
      return undefined
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error
      const { kind, errorType, remoteMessage = '' } = error
      logger.debug(`${command} in this process: ${error.message}`)
      if (kind !== 'connector') return undefined
      const start = oneLine(printable(remoteMessage)).slice(0, maxComparedLength)
      const isSame = start !== '' && message.includes(start)
      return errorType === 'notFound' || isSame ? errorType : undefined
    }
  }

  async close(): Promise<void> {
    if (this.#runtime === undefined) return
    const { runtime, folder } = await this.#runtime
    await runtime.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  async #start(): Promise<{ runtime: BundleRuntime; folder: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
    const directory = join(folder, 'bundle')
    await extractBundle(this.#bundle.path, directory)
    const environment = this.#services.childEnvironment()
    return { runtime: new BundleRuntime({ directory, environment, logger: silentLogger }), folder }
  }
}
