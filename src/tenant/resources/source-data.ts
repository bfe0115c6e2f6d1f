import { UsageError } from '../../core/errors.js'
import { rootPath } from '../paths.js'
import type { InvokeMessage, InvokeRequest } from '../types.js'
import type { Invoker } from './invoke.js'

const runtimePath = '/sp-conn-runtime-exec/runtime-connector-invoke'
const discoverType = 'std:source-data:discover'
const readType = 'std:source-data:read'

/** The connector and its config. */
export type SourceDataTarget = Omit<InvokeRequest, 'type' | 'input'>

/**
 * The two commands for source data, at the endpoints that the `sail` command line uses (docs/platform.md#source-data).
 * These have no API prefix and may refuse personal access tokens (docs/platform.md#open-source-data); `invoke` runs the
 * same commands at the connector's own endpoint. Every method rejects with a TenantError.
 */
export class SourceData {
  readonly #invoker: Invoker

  constructor(invoker: Invoker) {
    this.#invoker = invoker
  }

  /** `queryInput` has `query` and `limit`, both optional. The result is a list of `{key, label, subLabel?}`. */
  async discover(target: SourceDataTarget, queryInput: unknown): Promise<unknown> {
    const request = { ...target, type: discoverType, input: { queryInput } }
    return await this.#invoker.one(request, runtimePathOf(request))
  }

  /** `queryInput` has `query`, `excludeItems` and `limit`, all optional. The result is a list as of `discover`. */
  async read(target: SourceDataTarget, sourceDataKey: string, queryInput: unknown): Promise<unknown> {
    const request = { ...target, type: readType, input: { sourceDataKey, queryInput } }
    return await this.#invoker.one(request, runtimePathOf(request))
  }

  /** Runs one of the two commands and yields its messages. Throws a UserError for any other command. */
  messages(request: InvokeRequest): AsyncGenerator<InvokeMessage, void, undefined> {
    return this.#invoker.messages(request, runtimePathOf(request))
  }
}

/** Returns whether the command has its own endpoint. */
export function hasRuntimeEndpoint(type: string): boolean {
  return type === discoverType || type === readType
}

function runtimePathOf({ type, connector }: InvokeRequest): string {
  if (type === discoverType) return runtimePath
  if (type === readType) return rootPath(runtimePath, connector, 'invoke-direct')
  throw new UsageError(`only ${discoverType} and ${readType} have an endpoint of their own`)
}
