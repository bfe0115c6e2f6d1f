import type { Logger } from '../../core/logger.js'
import { isTenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'

/** Maximum number of entries of a page (docs/platform.md#customizers, #list-paging). */
export const maxPageSize = 250

/** Maximum number of entries of a list, so that an endless one ends. */
export const maxEntries = 100_000

/**
 * Reads all entries of a collection. `page` reads the entries from an offset. The length of a page does not show that it
 * is the last one, because a tenant may send fewer entries than it is asked for. The next page starts after the entries
 * that were found, until one is empty, brings nothing new (a tenant without paging), or is shorter than full pages before
 * it. Where paging is not documented, a tenant may refuse the parameters; then logs it and returns the first page.
 *
 * @param isForDisplay - no decision depends on the list, so that a page of no round length is taken as the last one: it
 *   saves a request.
 */
export async function allPages<T>(
  page: (offset: number) => Promise<T[]>,
  key: (entry: T) => string | number,
  logger: Logger,
  operation: string,
  isForDisplay = false,
): Promise<T[]> {
  const entries = new Map<string | number, T>()
  const end = new PageEnd(maxPageSize)
  for (let offset = 0; ; ) {
    let found: T[]
    try {
      found = await page(offset)
    } catch (error) {
      if (offset === 0 || !isTenantError(error, 'bad-request', 'not-found')) throw error
      const message = `the list may be longer than the ${entries.size} entries that were read: ${error.message}`
      if (isRound(entries.size)) logger.warning(message)
      else logger.debug(message)
      return [...entries.values()]
    }
    const before = entries.size
    for (const entry of found) {
      if (!entries.has(key(entry))) entries.set(key(entry), entry)
    }
    if (entries.size > maxEntries) {
      throw unexpectedAnswer(operation, `has more than ${maxEntries} entries, and no end was in sight`)
    }
    if (entries.size === before || end.isReachedBy(found.length)) return [...entries.values()]
    if (isForDisplay && !isRound(found.length)) return [...entries.values()]
    offset += found.length
  }
}

/** True for a length that the limit of a page may have. */
function isRound(length: number): boolean {
  return length % 10 === 0
}

/** Recognizes the last page of a list by its length. */
export class PageEnd {
  readonly #limit: number
  #hadFullPage = false

  /** @param limit - number of entries that a page is requested with. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** True for an empty page, and for a shorter one after a full one: the tenant then obeys the limit. */
  isReachedBy(length: number): boolean {
    if (length >= this.#limit) {
      this.#hadFullPage ||= length === this.#limit
      return false
    }
    return length === 0 || this.#hadFullPage
  }
}

/** `?limit=250&offset=…` */
export function pageQuery(offset: number): string {
  return `?limit=${maxPageSize}&offset=${offset}`
}

/** A text as a value of a filter (docs/platform.md#filters). */
export function filterText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
