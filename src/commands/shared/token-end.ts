import type { CommandContext } from '../../cli/command.js'
import { plainInputName } from '../../core/input-names.js'
import { count } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { AccessToken } from '../../tenant/types.js'

const dayMs = 24 * 60 * 60_000

/** How long before its end a personal access token is reported. */
const noticeMs = 30 * dayMs

/** When a personal access token ends. */
export interface TokenTimes {
  /** The day, as `2026-11-27`. */
  day: string
  isSoon: boolean
  isOver: boolean
  /** That it ends, and what to do, in a few words without the token. */
  text: string
}

/** @param expiresAt, now - milliseconds since 1970. */
export function tokenTimes(expiresAt: number, now: number): TokenTimes {
  const left = expiresAt - now
  const isOver = left <= 0
  const day = new Date(expiresAt).toISOString().slice(0, 10)
  const when = isOver ? `expired on ${day}` : `expires on ${day}, in ${count(Math.floor(left / dayMs), 'day')}`
  const remedy = `make a new one, and replace ${plainInputName('client-id')} and ${plainInputName('client-secret')}`
  return { day, isSoon: left <= noticeMs, isOver, text: `${when}; ${remedy}` }
}

/** Tells when the personal access token of a client expires, if that is soon. */
export class TokenEnd {
  readonly #client: TenantClient
  readonly #context: CommandContext
  #reading: Promise<AccessToken | undefined> | undefined

  constructor(client: TenantClient, context: CommandContext) {
    this.#client = client
    this.#context = context
  }

  /** Sends the request, so that it runs beside what follows. No verdict may depend on what follows. */
  begin(): void {
    this.#reading = this.#client.accessTokens.own({ signal: this.#context.signal })
    // The error is handled where the answer is awaited.
    this.#reading.catch(() => {})
  }

  /**
   * Annotates that the token expires soon. Says nothing where the tenant does not let the token be read, and never fails.
   * It sends the request if `begin` did not.
   */
  async annotate(): Promise<void> {
    const { clock, logger, signal } = this.#context
    if (this.#reading === undefined) this.begin()
    try {
      const expiresAt = (await this.#reading)?.expiresAt
      if (expiresAt === undefined || expiresAt === 'unknown') return
      const { isSoon, isOver, text } = tokenTimes(expiresAt, clock.now())
      if (!isSoon || isOver) return
      const message = `the personal access token of ${this.#client.baseUrl.host} ${text}`
      this.#context.annotate({ level: 'notice', title: 'token', message })
    } catch (error) {
      // The work of the command is done; an interrupt or an error here changes nothing about it.
      if (!isTenantError(error) && !signal.aborted) throw error
      logger.debug(
        `it is not known when the personal access token expires: ${isTenantError(error) ? error.message : 'interrupted'}`,
      )
    }
  }
}

/** The same for a command that has nothing to do beside it. */
export async function annotateTokenEnd(client: TenantClient, context: CommandContext): Promise<void> {
  await new TokenEnd(client, context).annotate()
}
