import type { Logger } from '../../core/logger.js'
import { isTenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'
import type { Call, CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import type { Session } from '../http/session.js'
import { allPages, pageQuery } from './lists.js'

/** A request for a collection of the tenant. */
type CollectionCall = Pick<Call, 'operation' | 'path' | 'ifMissing'> & CallOptions

/** How the entries of a collection are read. */
interface Entries<T> {
  read: (entry: ResponseReader) => T
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
      return new ResponseReader(call.operation, body).list(read)
    },
    key,
    logger,
  )
}

/** Deletes an entry. `isThere` reads whether it is still there, should the answer be lost. */
export async function deleteEntry(
  session: Session,
  call: Omit<Call, 'method' | 'right' | 'trace'>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  const { operation } = call
  await session.write<void>({
    call: { ...call, method: 'DELETE' },
    read: (text) => {
      // A page in front of the tenant may answer 200 to everything.
      if (text.trim() !== '') throw unexpectedAnswer(operation, 'to a deletion is not empty')
    },
    // What is not there any more was deleted by a sending whose answer was lost.
    look: async (failure) =>
      !isTenantError(failure, 'not-found') && (await isThere())
        ? { written: false, news: 'it is still there' }
        : { written: true, value: undefined },
  })
}
