import { readBody, readObject } from '../http/body.js'
import { badRequest, errorBody, HttpError, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { errorText } from '../state/invocation.js'
import { sentObject } from '../state/output-check.js'
import { isListed, programOf, runCommand, schemaInput } from '../state/source-commands.js'
import type { StoredSource } from '../state/sources.js'

const defaultCount = 25
const maxBodyBytes = 64 * 1024

/** Connection checks and peeks, which run the connector and store nothing (docs/platform.md#connection-checks, #peek). */
export function sourceConnectorRoutes(context: SandboxContext): Route[] {
  const check = (name: string, run: (source: StoredSource, signal: AbortSignal) => Promise<void>): Route => ({
    method: 'POST',
    pattern: `sources/:id/connector/${name}`,
    absentIn: ['v3'],
    handler: async (call) => {
      const source = context.sources.get(call.params['id'] ?? '')
      await readBody(call.request, maxBodyBytes)
      return await checkAnswer(call, context, source, (signal) => run(source, signal))
    },
  })
  const test = (source: StoredSource, signal: AbortSignal) => testConnection(context, source, signal)
  return [
    check('check-connection', async (source, signal) => {
      if (context.behaviour.checkConnectionRuns) await test(source, signal)
    }),
    check('test-configuration', async (source, signal) => {
      const hasRun = context.sources.tasks.some(({ sourceId, completed }) => sourceId === source.id && completed)
      if (!hasRun && context.behaviour.firstTest === 'fails')
        throw new Error("Cannot read properties of undefined (reading 'req.input')")
      await test(source, signal)
    }),
    check('ping-cluster', async () => {}),
    {
      method: 'POST',
      pattern: 'sources/:id/connector/peek-resource-objects',
      absentIn: ['v3'],
      handler: (call) => peek(call, context),
    },
  ]
}

/** The answer to a check, which is a 200 also if the check failed. */
async function checkAnswer(
  call: Call,
  context: SandboxContext,
  source: StoredSource,
  run: (signal: AbortSignal) => Promise<void>,
): Promise<Answer> {
  const { id, name } = source
  const started = context.clock.now()
  const failure = await failureOf(call, context, run)
  const now = context.clock.now()
  const isHealthy = failure === undefined
  Object.assign(source, {
    ...{ healthy: isHealthy, since: new Date(now).toISOString() },
    status: isHealthy ? healthyStatus(source) : 'SOURCE_STATE_ERROR_SOURCE',
  })
  const status = isHealthy ? 'SUCCESS' : 'FAILURE'
  const details = isHealthy ? {} : { error: failure }
  return { status: 200, json: { id, name, status, elapsedMillis: now - started, details } }
}

function healthyStatus({ objects }: StoredSource): string {
  return objects.accounts.size > 0 ? 'SOURCE_STATE_HEALTHY' : 'SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS'
}

/** Runs `std:test-connection` to its end. */
async function testConnection(context: SandboxContext, source: StoredSource, signal: AbortSignal): Promise<void> {
  const { specId } = source
  if (specId === null) throw new Error('java.lang.NullPointerException')
  const program = programOf(source, context)
  for await (const _ of runCommand(context, { source, program, type: 'std:test-connection', input: {}, signal })) {
    // Only its end matters.
  }
}

/** Runs work within the time that a check may take, and returns the text of its failure. */
async function failureOf(
  call: Call,
  { behaviour, clock }: SandboxContext,
  run: (signal: AbortSignal) => Promise<void>,
): Promise<string | undefined> {
  const controller = new AbortController()
  const signal = AbortSignal.any([call.signal, controller.signal])
  const over = new AbortController()
  const limit = behaviour.connectionTime
  const timer =
    limit > 0
      ? clock.sleep(limit, over.signal).then(
          () => controller.abort(),
          () => {},
        )
      : undefined
  try {
    await run(signal)
    return undefined
  } catch (error) {
    if (call.signal.aborted) throw error
    return controller.signal.aborted ? `[ConnectorError] no answer within ${limit} ms` : errorText(error)
  } finally {
    over.abort()
    await timer
  }
}

async function peek(call: Call, context: SandboxContext): Promise<Answer> {
  const { behaviour, clock, sources } = context
  const source = sources.get(call.params['id'] ?? '')
  const { objectType = 'account', maxCount = defaultCount } = await readObject(call)
  if (typeof objectType !== 'string') throw badRequest('objectType must be a text')
  if (typeof maxCount !== 'number' || !Number.isInteger(maxCount) || maxCount < 1)
    throw badRequest('maxCount must be a whole number of 1 or more')
  const schema = source.schemas.find(({ name }) => name === objectType)
  if (schema === undefined) throw badRequest(`There is no schema ${quoted(objectType)}`)
  if (behaviour.peekOverLimit === 400 && behaviour.peekLimit > 0 && maxCount > behaviour.peekLimit)
    throw badRequest(`maxCount must not be more than ${behaviour.peekLimit}`)
  const max = behaviour.peekLimit > 0 ? Math.min(behaviour.peekLimit, maxCount) : maxCount
  const started = clock.now()
  const objects: Record<string, unknown>[] = []
  const failure = await failureOf(call, context, async (signal) => {
    if (source.specId === null) throw new Error('java.lang.NullPointerException')
    const program = programOf(source, context)
    const type = objectType === 'account' ? 'std:account:list' : 'std:entitlement:list'
    if (!isListed(program.spec, type)) throw new Error(`unsupported command: ${type}`)
    const input = { ...(objectType !== 'account' && { type: objectType }), ...schemaInput(source, objectType) }
    for await (const { type: kind, data } of runCommand(context, { source, program, type, input, signal })) {
      if (kind !== 'output') continue
      if (objects.length < max) objects.push(resourceObject(data, objectType, schema.displayAttribute))
      if (objects.length >= max && behaviour.peekStops) break
    }
  })
  const { id, name } = source
  const elapsedMillis = clock.now() - started
  if (failure !== undefined) return failedPeek(call, context, { id, name, elapsedMillis, text: failure })
  return { status: 200, json: { id, name, objectCount: objects.length, elapsedMillis, resourceObjects: objects } }
}

function resourceObject(data: unknown, objectType: string, displayAttribute: string): Record<string, unknown> {
  const { attributes, identity, isDeleted, uuid } = sentObject(data)
  const display = attributes[displayAttribute]
  return {
    ...{ instance: null, identity, uuid, previousIdentity: null },
    name: typeof display === 'string' ? display : null,
    ...{ objectType, incomplete: false, incremental: false, delete: isDeleted, remove: false, missing: [] },
    ...{ attributes, finalUpdate: false },
  }
}

/** How a peek fails is not known (docs/platform.md#open-peek-limits). */
function failedPeek(
  call: Call,
  { behaviour }: SandboxContext,
  { text, ...named }: { id: string; name: string; elapsedMillis: number; text: string },
): Answer {
  switch (behaviour.failedPeek) {
    case 'details':
      return { status: 200, json: { ...named, details: { error: text } } }
    case 'messages':
      return { status: 200, json: { messages: errorBody(500, text, call.trackingId).messages } }
    default:
      throw new HttpError(behaviour.failedPeek, text)
  }
}
