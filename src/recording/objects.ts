import { isObject } from '../core/json.js'
import { partsOf } from './compare.js'
import type { RecordedBody, RecordedExchange } from './model.js'

/** A longer text is no id. */
const maxIdLength = 200

/** What a change concerns. */
interface Concerned {
  /** The segments of its path. */
  segments: readonly string[]
  /** The ids in its address. */
  address: ReadonlySet<string>
  /** Those, and the ids in its body and of what it created. */
  all: ReadonlySet<string>
}

/**
 * Tells which changes concern the same object, so that their order counts. A part of an address is an id if it stands as a value
 * in any body of the recording.
 */
export class ChangedObjects {
  readonly #ids = new Set<string>()
  readonly #known = new Map<RecordedExchange, Concerned>()

  constructor(exchanges: readonly RecordedExchange[]) {
    const parts = new Set(exchanges.flatMap(({ request }) => addressParts(request.url)))
    const note = (value: string) => {
      if (parts.has(value)) this.#ids.add(value)
    }
    for (const { request, answer } of exchanges) {
      eachValue(request.body, note)
      if (!('error' in answer)) eachValue(answer.body, note)
    }
  }

  /** False for changes of different objects. */
  areRelated(one: RecordedExchange, other: RecordedExchange): boolean {
    const [a, b] = [this.#concerned(one), this.#concerned(other)]
    // Nothing is known of it.
    if (a.all.size === 0 || b.all.size === 0) return true
    if (this.#hasCommonObject(a, b)) return true
    if (a.address.size > 0 && isWithin(a.address, b.all)) return true
    if (b.address.size > 0 && isWithin(b.address, a.all)) return true
    // What is sent to an address of all objects.
    return (a.address.size === 0 || b.address.size === 0) && [...a.all].some((id) => b.all.has(id))
  }

  /** True for requests that concern the same object; false where it is not known. */
  shareObject(one: RecordedExchange, other: RecordedExchange): boolean {
    const isKnown = [one, other].every((each) => this.#concerned(each).all.size > 0)
    return isKnown && this.areRelated(one, other)
  }

  /** The paths have the same beginning up to an id: `/users/5/roles` and `/users/5/mail`. */
  #hasCommonObject({ segments }: Concerned, { segments: others }: Concerned): boolean {
    for (const [i, segment] of segments.entries()) {
      if (segment !== others[i]) return false
      if (idsOfSegment(segment).some((part) => this.#ids.has(part))) return true
    }
    return false
  }

  #concerned(exchange: RecordedExchange): Concerned {
    const known = this.#known.get(exchange)
    if (known !== undefined) return known
    const { request, answer } = exchange
    const address = new Set(addressParts(request.url).filter((part) => this.#ids.has(part)))
    const all = new Set(address)
    const note = (value: string) => {
      if (this.#ids.has(value)) all.add(value)
    }
    eachValue(request.body, note)
    // The answer of another method has all that the object has.
    if (request.method === 'POST' && !('error' in answer)) eachValue(answer.body, note)
    const concerned = { segments: partsOf(request.url).path.split('/'), address, all }
    this.#known.set(exchange, concerned)
    return concerned
  }
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every((each) => many.has(each))
}

function addressParts(url: string): string[] {
  const { path, query } = partsOf(url)
  return [...path.split('/').flatMap(idsOfSegment), ...query.map(([, value]) => value)].filter((part) => part !== '')
}

/** A segment, and what stands in brackets: `Users('a')`. */
function idsOfSegment(segment: string): string[] {
  const inside = /\(['"]?([^'"()]{1,200})['"]?\)$/.exec(segment)?.[1]
  return inside === undefined ? [segment] : [segment, inside]
}

function eachValue(body: RecordedBody | undefined, visit: (value: string) => void): void {
  if (body === undefined || 'binary' in body) return
  const found = (text: string) => {
    if (text !== '' && text.length <= maxIdLength) visit(text)
  }
  if ('form' in body) for (const [, value] of body.form) found(value)
  else if ('text' in body) for (const word of body.text.join('\n').match(/[\w.@-]{1,200}/g) ?? []) found(word)
  else {
    const stack: unknown[] = [body.json]
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
      if (Array.isArray(value)) for (const each of value) stack.push(each ?? '')
      else if (isObject(value)) for (const each of Object.values(value)) stack.push(each ?? '')
      else if (typeof value !== 'boolean') found(String(value))
    }
  }
}
