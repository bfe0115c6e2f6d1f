import type { CommandContext } from '../../cli/command.js'
import { plainInputName } from '../../core/input-names.js'
import { count } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'

const dayMs = 24 * 60 * 60_000

/** How long before its end a personal access token is reported. */
const noticeMs = 30 * dayMs

/**
 * Annotates that the personal access token expires soon. Says nothing where the tenant does not let the token be read, and
 * never fails.
 */
export async function annotateTokenEnd(client: TenantClient, context: CommandContext): Promise<void> {
  const { clock, logger, signal } = context
  try {
    const expiresAt = (await client.accessTokens.own({ signal }))?.expiresAt
    if (expiresAt === undefined) return
    const left = expiresAt - clock.now()
    if (left > noticeMs || left <= 0) return
    const days = count(Math.floor(left / dayMs), 'day', 'days')
    const message = `the personal access token of ${client.baseUrl.host} expires on ${new Date(expiresAt).toISOString().slice(0, 10)}, in ${days}; make a new one, and replace ${plainInputName('client-id')} and ${plainInputName('client-secret')}`
    context.annotate({ level: 'notice', title: 'token', message })
  } catch (error) {
    // The work of the command is done; an interrupt or an error here changes nothing about it.
    if (!isTenantError(error) && !signal.aborted) throw error
    logger.debug(
      `it is not known when the personal access token expires: ${isTenantError(error) ? error.message : 'interrupted'}`,
    )
  }
}
