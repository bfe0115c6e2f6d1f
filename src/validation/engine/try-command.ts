import { CommandError } from './commands.js'
import type { CheckContext } from './context.js'
import type { SecretWatch } from './secret-watch.js'

/**
 * How long a command is tried, in milliseconds. The platform's own test of a source gives up after this time by default, and no
 * command takes so long to meet a request that is refused.
 */
export const maxTryMs = 30_000

/** A command that may fail, or never end. */
export interface TriedCommand {
  command: string
  /** Default: none. */
  input?: Record<string, unknown>
  /** Default: that of the run. */
  config?: unknown
  /** What must not be shown. */
  watch?: SecretWatch
  onOutput?(output: unknown): void
  onState?(state: unknown): void
}

/** How a command ended: the error of one that failed, and nothing is known of one that took too long. */
export type TriedOutcome =
  | { outcome: 'succeeded' }
  | { outcome: 'failed'; error: CommandError }
  | { outcome: 'endless' }

/** Invokes a command whose failure is no finding. Throws what is no failure of the command. */
export async function tryCommand(
  check: CheckContext,
  { command, input = {}, config, watch, onOutput, onState }: TriedCommand,
): Promise<TriedOutcome> {
  const { clock, signal } = check.run
  const limit = new AbortController()
  const ended = new AbortController()
  const timer = clock.sleep(maxTryMs, ended.signal).then(
    () => limit.abort(new Error(`${command} took longer than ${maxTryMs} ms`)),
    () => {},
  )
  const commands = check.commands.withSignal(AbortSignal.any([signal, limit.signal]))
  const options = { ...(config !== undefined && { config }), ...(watch && { watch }), ...(onState && { onState }) }
  try {
    for await (const output of commands.outputs(command, input, options)) onOutput?.(output)
    return { outcome: 'succeeded' }
  } catch (error) {
    if (signal.aborted) throw error
    if (limit.signal.aborted) return { outcome: 'endless' }
    if (!(error instanceof CommandError)) throw error
    return error.kind === 'timeout' ? { outcome: 'endless' } : { outcome: 'failed', error }
  } finally {
    check.commands.requests += commands.requests
    ended.abort()
    await timer
  }
}
