import type { Logger } from '../../core/logger.js'
import { isTenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'
import type { Call, CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import type { Session } from '../http/session.js'
import { allPages, pageQuery } from './lists.js'

/** A request that lists a collection. */
type CollectionCall = Pick<Call, 'operation' | 'path' | 'ifMissing' | 'scope'> & CallOptions

/** How to read the entries of a collection. */
interface Entries<T> {
  read: (entry: ResponseReader) => T
  key: (entry: T) => string | number
  /** Sends limit and offset with the first page too; only for collections with documented paging. */
  paged?: boolean
  /** No decision depends on the list, so that a request for a page which is most likely empty is saved. */
  isForDisplay?: boolean
}

/** Lists all entries of a collection, in the tenant's order. */
export async function listEntries<T>(
  session: Session,
  logger: Logger,
  { path, ...call }: CollectionCall,
  { read, key, paged = false, isForDisplay = false }: Entries<T>,
): Promise<T[]> {
  return await allPages(
    async (offset) => {
      const query = offset === 0 && !paged ? '' : pageQuery(offset)
      const body = await session.json({ ...call, method: 'GET', path: path + query, right: 'read' })
      return new ResponseReader(call.operation, body).list(read)
    },
    key,
    logger,
    call.operation,
    isForDisplay,
  )
}

/** Deletes an entry. `exists` is called after a lost answer and reads whether the entry still exists. */
export async function deleteEntry(
  session: Session,
  call: Omit<Call, 'method' | 'right' | 'trace'>,
  exists: () => Promise<boolean>,
): Promise<void> {
  const { operation } = call
  await session.write<void>({
    call: { ...call, method: 'DELETE' },
    read: (text, status) => {
      // What stands in front of the tenant may answer 200 to everything, with a page or with nothing.
      if (text.trim() !== '') throw unexpectedAnswer(operation, 'to a deletion is not empty', status)
      if (status !== 204)
        throw unexpectedAnswer(operation, `to a deletion has the status ${status} instead of 204`, status)
    },
    verify: async ({ failure, isRefused }) => {
      const isGone = (!isRefused && isTenantError(failure, 'not-found')) || !(await exists())
      if (!isGone) return { written: false, observed: 'it still exists' }
      // An entry that no longer exists was deleted by the attempt that lost its answer, if there was one.
      return isRefused
        ? { written: 'unknown', observed: 'it no longer exists', isWanted: true }
        : { written: true, value: undefined }
    },
  })
}
