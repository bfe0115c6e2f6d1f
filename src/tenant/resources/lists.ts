import type { Logger } from '../../core/logger.js'
import { isTenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'

/** Maximum number of entries of a page (docs/platform.md#customizers, #list-paging). */
export const maxPageSize = 250

/** Maximum number of entries of a list, so that an endless one ends. */
export const maxEntries = 100_000

/**
 * Reads all entries of a collection. `page` reads the entries from an offset. Reads on until a page is not full or
 * brings nothing new, as from a tenant without paging. Where paging is not documented, a tenant may refuse the
 * parameters; then logs a warning and returns the first page.
 */
export async function allPages<T>(
  page: (offset: number) => Promise<T[]>,
  key: (entry: T) => string | number,
  logger: Logger,
  operation: string,
): Promise<T[]> {
  const entries = new Map<string | number, T>()
  for (let offset = 0; ; offset += maxPageSize) {
    let found: T[]
    try {
      found = await page(offset)
    } catch (error) {
      if (offset === 0 || !isTenantError(error, 'bad-request')) throw error
      logger.warning(`the list may be longer than the ${entries.size} entries that were read: ${error.message}`)
      return [...entries.values()]
    }
    const before = entries.size
    for (const entry of found) {
      if (!entries.has(key(entry))) entries.set(key(entry), entry)
    }
    if (entries.size > maxEntries) {
      throw unexpectedAnswer(operation, `has more than ${maxEntries} entries, and no end was in sight`)
    }
    if (found.length !== maxPageSize || entries.size === before) return [...entries.values()]
  }
}

/** `?limit=250&offset=…` */
export function pageQuery(offset: number): string {
  return `?limit=${maxPageSize}&offset=${offset}`
}
