import type { CommandContext } from '../../cli/command.js'
import { onOneLine } from '../../core/text.js'
import { count } from '../../report/format.js'
import { code, nameText, text } from '../../report/markdown.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'

/** Sources that are named. */
const maxNamed = 10

/**
 * Adds to the log and the summary which sources run a tag that was moved. Sends at most two requests, the first of them
 * once, and never fails: the work of the command is done. Says nothing where no source of an uploaded connector exists,
 * or where the token may not read sources.
 */
export async function addReach(
  tag: { connector: { id: string; alias: string }; name: string },
  client: TenantClient,
  context: CommandContext,
): Promise<void> {
  const { connector, name } = tag
  const { logger, signal } = context
  const label = `${code(name)} of ${nameText(connector.alias)}`
  const unknown = (reason: string): void => {
    logger.debug(`it is not known how many sources run tag ${name} of ${connector.alias}: ${reason}`)
    context.addSummary(`It is not known how many sources run ${label}: ${text(reason)}`)
  }
  try {
    const { sources, total } = await client.sources.page(0, { signal })
    if (total === undefined || total > sources.length) {
      const has = total === undefined ? 'may have more sources than' : `has ${total} sources, more than`
      return unknown(`the tenant ${has} one request reads; the command sources shows them`)
    }
    // Without one of a SaaS connector, the second request is spared.
    if (!sources.some(({ connector: made, specId }) => specId !== undefined || isIdForm(made))) return
    const id = (await client.tags.get(connector.id, name, { signal }))?.id
    if (id === undefined) return
    const found = sources.filter(({ connector: made, specId }) => made === id || specId === id).map((each) => each.name)
    const sum = found.length === 0 ? 'no source' : count(found.length, 'source')
    const named = found.slice(0, maxNamed)
    const more = found.length > maxNamed ? ` and ${found.length - maxNamed} more` : ''
    const list = (shown: string[]) => (shown.length === 0 ? '' : `: ${shown.join(', ')}${more}`)
    logger.info(`tag ${name} of ${connector.alias} runs in ${sum}${list(named.map(onOneLine))}`)
    context.addSummary(`${label} runs in **${sum}**${list(named.map(nameText))}`)
  } catch (error) {
    if (!isTenantError(error) && !signal.aborted) throw error
    if (isTenantError(error, 'forbidden') || !isTenantError(error)) {
      logger.debug(`the sources of tag ${name} are not known: ${isTenantError(error) ? error.message : 'interrupted'}`)
    } else {
      unknown(error.message)
    }
  }
}
