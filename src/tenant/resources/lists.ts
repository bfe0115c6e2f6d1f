import type { Logger } from '../../core/logger.js'
import { isTenantError } from '../errors/errors.js'

/** Most entries of one page by the platform's rules for collections (docs/platform.md#customizers, #list-paging). */
export const pageLimit = 250

/**
 * All entries of a collection. `page` reads the entries from an offset. A first page of the full size may be a cut
 * one, so more are asked for until one is short, or brings nothing new because the tenant does not page this list.
 * Where paging is not documented, a tenant may refuse the parameters: then the first page is the list.
 */
export async function allPages<T>(
  page: (offset: number) => Promise<T[]>,
  key: (entry: T) => string | number,
  logger: Logger,
): Promise<T[]> {
  const entries = new Map<string | number, T>()
  for (let offset = 0; ; offset += pageLimit) {
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
    if (found.length !== pageLimit || entries.size === before) return [...entries.values()]
  }
}

/** `?limit=250&offset=…` */
export function pageQuery(offset: number): string {
  return `?limit=${pageLimit}&offset=${offset}`
}
