import type { Logger } from '../base/logger.js'
import type { Call, CallOptions } from './call.js'
import { isTenantError } from './errors.js'
import { allPages, pageQuery } from './lists.js'
import type { Session } from './session.js'
import { Shape } from './shape.js'

/** A request for a collection of the tenant. */
type CollectionCall = Pick<Call, 'operation' | 'path' | 'ifMissing'> & CallOptions

/** How the entries of a collection are read. */
interface Entries<T> {
  read: (entry: Shape) => T
  key: (entry: T) => string | number
  /** Where paging is documented, the first page is asked for as one; elsewhere as the `sail` command line does. */
  paged?: boolean
}

/** All entries of a collection, in the tenant's order. */
export async function listEntries<T>(
  session: Session,
  logger: Logger,
  { path, ...call }: CollectionCall,
  { read, key, paged = false }: Entries<T>,
): Promise<T[]> {
  return await allPages(
    async (offset) => {
      const query = offset === 0 && !paged ? '' : pageQuery(offset)
      const body = await session.json({ ...call, method: 'GET', path: path + query, right: 'read' })
      return new Shape(call.operation, body).list(read)
    },
    key,
    logger,
  )
}

/** Deletes an entry. */
export async function deleteEntry(session: Session, call: Omit<Call, 'method' | 'right'>): Promise<void> {
  try {
    await session.text({ ...call, method: 'DELETE', right: 'manage' })
  } catch (error) {
    // The answer to the first sending was lost, and that one did it.
    if (!(isTenantError(error, 'not-found') && error.attempts > 1)) throw error
  }
}
