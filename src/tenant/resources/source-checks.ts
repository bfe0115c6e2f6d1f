import { plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { retryPolicy } from '../http/retry.js'
import type { Session } from '../http/session.js'
import type { Peek, Source, SourceCheck } from '../types.js'

const missing = () =>
  `there is no such source, or this ${plainInputName('api-prefix')} has no such check; it may have been deleted meanwhile`

/**
 * Checks that the platform makes with a source, through its connector. They store nothing (docs/platform.md#connection-checks,
 * #peek). Every method rejects with a TenantError, of kind `connector` if the connector's own code failed.
 */
export class SourceChecks {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** What "Test Connection" does. */
  async testConfiguration(source: Pick<Source, 'id' | 'name'>, { signal }: CallOptions = {}): Promise<SourceCheck> {
    const operation = `test the configuration of source ${quote(printableName(source.name))}`
    const shape = new ResponseReader(operation, await this.#post(operation, source, 'test-configuration', { signal }))
    return { status: shape.field('status').name().toUpperCase(), details: wordsIn(shape.object()['details']) }
  }

  /**
   * Lists the first objects of a type, which is the name of a schema of the source.
   *
   * @param maxCount - how many are asked for.
   */
  async peek(
    source: Pick<Source, 'id' | 'name'>,
    { objectType, maxCount, signal }: CallOptions & { objectType: string; maxCount: number },
  ): Promise<Peek> {
    const operation = `peek at objects of type ${quote(printableName(objectType))} of source ${quote(printableName(source.name))}`
    const json = { objectType, maxCount }
    const body = await this.#post(operation, source, 'peek-resource-objects', { json, signal })
    const shape = new ResponseReader(operation, body)
    const { resourceObjects, status, success, details, messages, error, errors } = shape.object()
    const failure = [details, messages, error, errors].map(wordsIn).find((words) => words !== '') ?? ''
    const state = wordsIn(status).toUpperCase()
    const hasFailed = ['FAILURE', 'FAILED', 'ERROR'].includes(state) || success === false
    // One client has seen a failure as an answer of success without objects.
    if (hasFailed || (!Array.isArray(resourceObjects) && failure !== '')) {
      return { failure: failure || 'the tenant does not say why' }
    }
    const objects = shape.field('resourceObjects').list(({ value }) => value)
    const said = [state === 'SUCCESS' ? '' : state, failure].filter((words) => words !== '').join(': ')
    return { objects, objectCount: shape.field('objectCount').optional((each) => each.count()), said }
  }

  async #post(
    operation: string,
    source: Pick<Source, 'id'>,
    check: string,
    { json, signal }: CallOptions & { json?: unknown },
  ): Promise<unknown> {
    return await this.#session.json({
      ...{ operation, method: 'POST', path: this.#session.path('sources', source.id, 'connector', check) },
      ...{ right: 'manage', scope: 'idn:source-connector', ifMissing: missing(), signal },
      repeat: retryPolicy.exceptions.checkSource.repeat,
      runsConnector: true,
      // The platform's own limit for a connector that sends nothing is longer than that of other requests.
      idleTimeoutMs: this.#session.limits.invokeIdleTimeoutMs,
      ...(json !== undefined && { json }),
    })
  }
}

/** The words of a member without a documented form, on one line; empty if there are none. */
export function wordsIn(value: unknown): string {
  const found = textsIn(value, 0).join('; ')
  return oneLine(printable(found))
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 10).flatMap((each) => textsIn(each, depth + 1))
  if (!isObject(value)) return []
  const named = ['message', 'text', 'error', 'errorMessage', 'localizedText', 'details', 'key']
  const known = named.flatMap((name) => (Object.hasOwn(value, name) ? textsIn(value[name], depth + 1) : []))
  return known.length > 0
    ? known.slice(0, 1)
    : Object.values(value)
        .slice(0, 10)
        .flatMap((each) => textsIn(each, depth + 1))
}
