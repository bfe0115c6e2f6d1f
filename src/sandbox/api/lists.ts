import type { SandboxBehaviour } from '../behaviour.js'
import { badRequest, quoted } from '../http/errors.js'
import type { Answer, Call } from '../http/router.js'

/** The answer to a request for a list, in the configured order and size. `items` are oldest first. */
export function listAnswer(
  call: Call,
  items: Iterable<unknown>,
  behaviour: SandboxBehaviour,
  max: number = Number.POSITIVE_INFINITY,
): Answer {
  const all = [...items]
  if (behaviour.listOrder === 'newest') all.reverse()
  const cap = Math.min(max, behaviour.listLimit > 0 ? behaviour.listLimit : Number.POSITIVE_INFINITY)
  const limit = behaviour.listParameters ? Math.min(numberOf(call, 'limit') ?? cap, cap) : cap
  const offset = behaviour.listParameters ? (numberOf(call, 'offset') ?? 0) : 0
  return { status: 200, json: all.slice(offset, offset + limit) }
}

function numberOf(call: Call, name: string): number | undefined {
  const text = call.query.get(name)
  if (text === null) return undefined
  if (!/^\d{1,9}$/.test(text)) throw badRequest(`${name} must be a whole number of 0 or more, not ${quoted(text)}`)
  return Number(text)
}
