import type { Invocation } from './invocation.js'
import type { ConnectorLogLine } from './types.js'

/** The running invocation whose ids a log line has, or the only running one if the line has no id. */
export function findOwner({ message }: ConnectorLogLine, running: readonly Invocation[]): Invocation | undefined {
  const { invocationId, requestId } = typeof message === 'string' ? {} : message
  if (invocationId === undefined && requestId === undefined) return running.length === 1 ? running[0] : undefined
  const known = running.filter(({ context }) =>
    invocationId === undefined ? context.requestId === requestId : context.invocationId === invocationId,
  )
  return known.length === 1 ? known[0] : undefined
}
