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

/** Maximum number of entries of a page where paging is documented. */
const maxListed = 250

/** The page of a list that a request asks for by `limit`, `offset` and `count` (docs/platform.md#list-paging). */
export interface Page {
  cut<T>(all: readonly T[]): T[]
  /** The headers of the answer, with the total if it was asked for. */
  headers(total: number): Record<string, string>
}

/** Reads the page of a request. Throws a 400 for one outside the bounds, unless the behaviour clamps it. */
export function pageOf(call: Call, behaviour: SandboxBehaviour): Page {
  const limit = pageNumber(call, 'limit', maxListed, maxListed, behaviour)
  const offset = pageNumber(call, 'offset', 0, Number.MAX_SAFE_INTEGER, behaviour)
  const count = call.query.get('count') ?? 'false'
  if (count !== 'true' && count !== 'false') throw badRequest(`count must be true or false, not ${quoted(count)}`)
  return {
    cut: (all) => all.slice(offset, offset + limit),
    headers: (total) => (count === 'true' ? { 'X-Total-Count': String(total) } : {}),
  }
}

function pageNumber(call: Call, name: string, fallback: number, max: number, { badPage }: SandboxBehaviour): number {
  const text = call.query.get(name)
  if (text === null) return fallback
  if (!/^-?\d{1,10}$/.test(text)) throw badRequest(`${name} must be a whole number, not ${quoted(text)}`)
  const value = Number(text)
  if (value >= 0 && value <= max) return value
  if (badPage === 'refused') throw badRequest(`${name} must be from 0 to ${max}, not ${value}`)
  return Math.min(max, Math.max(0, value))
}
