import { UserError } from '../../core/errors.js'
import { rootPath } from '../paths.js'
import type { InvokeMessage, InvokeRequest } from '../types.js'
import type { Invoker } from './invoke.js'

const runtimePath = '/sp-conn-runtime-exec/runtime-connector-invoke'
const discoverType = 'std:source-data:discover'
const readType = 'std:source-data:read'

/** Which connector, with which config; the input is made by the method. */
export type SourceDataTarget = Omit<InvokeRequest, 'type' | 'input'>

/**
 * The two commands for source data, at the endpoints that the `sail` command line sends them to
 * (docs/platform.md#source-data). They lie outside of the layouts and may be closed to personal access tokens
 * (docs/platform.md#open-source-data); `invoke` runs the same commands at the connector's own endpoint. Everything
 * rejects with a TenantError.
 */
export class SourceData {
  readonly #invoker: Invoker

  constructor(invoker: Invoker) {
    this.#invoker = invoker
  }

  /** `queryInput` has `query` and `limit`, both optional. The answer is one list of `{key, label, subLabel?}`. */
  async discover(target: SourceDataTarget, queryInput: unknown): Promise<unknown> {
    const request = { ...target, type: discoverType, input: { queryInput } }
    return await this.#invoker.one(request, runtimePathOf(request))
  }

  /** `queryInput` has `query`, `excludeItems` and `limit`, all optional. The answer is a list as of `discover`. */
  async read(target: SourceDataTarget, sourceDataKey: string, queryInput: unknown): Promise<unknown> {
    const request = { ...target, type: readType, input: { sourceDataKey, queryInput } }
    return await this.#invoker.one(request, runtimePathOf(request))
  }

  /** The messages of one of the two commands as they arrive. Throws a UserError for any other command. */
  messages(request: InvokeRequest): AsyncGenerator<InvokeMessage, void, undefined> {
    return this.#invoker.messages(request, runtimePathOf(request))
  }
}

/** Whether the command has an endpoint of its own here. */
export function hasRuntimeEndpoint(type: string): boolean {
  return type === discoverType || type === readType
}

function runtimePathOf({ type, connector }: InvokeRequest): string {
  if (type === discoverType) return runtimePath
  if (type === readType) return rootPath(runtimePath, connector, 'invoke-direct')
  throw new UserError(`only ${discoverType} and ${readType} have an endpoint at the runtime`)
}
