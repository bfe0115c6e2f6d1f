import type { Clock } from '../../core/clock.js'
import { messageOf, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine } from '../../core/text.js'
import { shownText } from '../../journal/entries.js'
import type { Journal } from '../../journal/journal.js'
import type { JournalRun } from '../../journal/read.js'
import type { TenantClient } from '../../tenant/client.js'
import { CommandError, Commands } from '../../validation/engine/commands.js'
import { canDiscoverSchema, completeSchema } from '../../validation/engine/discovered-schema.js'
import { type InvokerTarget, tenantInvoker } from '../../validation/engine/invoker.js'
import { Poller, type PollOptions } from '../../validation/engine/poll.js'
import { readSpec } from '../../validation/engine/read-spec.js'
import { keyText, type PlatformObject } from '../../validation/objects/objects.js'
import type { SpecView } from '../../validation/objects/spec-view.js'
import { AccountCleaner, type AccountOutcome } from './accounts.js'
import { accountsOfSeeds, isGeneratedAs, looksGenerated } from './earlier-accounts.js'
import type { CleanupItem } from './result.js'
import { restoreTags } from './tags.js'

/** How many accounts of earlier runs are looked at. */
const maxEarlierAccounts = 1000

export interface CleanupRequest {
  /** The runs of the journal that were on this target, oldest first. */
  runs: readonly JournalRun[]
  /** Where accounts of earlier runs are looked for if no run tells it. */
  target?: InvokerTarget
  config: Record<string, unknown> | undefined
  /** Delete accounts of earlier runs too, if the generator makes each of their values again. */
  deleteEarlier: boolean
  /** Seeds of earlier runs that are not in the journal. */
  seeds: readonly string[]
}

export interface CleanupServices {
  client: TenantClient
  clock: Clock
  logger: Logger
  signal: AbortSignal
  poll: PollOptions
  /** Flags that a command that moves a tag has to be given as well. */
  repeated: readonly string[]
  /** Opens the journal to write into a run what is done. */
  continueRun(run: JournalRun): Journal
  /** Called with each account and tag once it is removed, or known to be left. */
  onItem(item: CleanupItem): void
}

/**
 * Undoes what runs of a journal have begun and not ended: moves tags back, then deletes test accounts. Can be repeated.
 *
 * @throws the reason of the signal once it is aborted; TenantError if the tenant fails as a whole.
 */
export async function cleanUp(request: CleanupRequest, services: CleanupServices): Promise<void> {
  const { runs, target } = request
  const { client, clock, logger, signal, repeated, continueRun, onItem } = services
  // Tags first, as they are what production runs.
  for (const [i, run] of runs.entries()) {
    const tags = { client, journal: continueRun(run), clock, logger, signal, repeated }
    for (const item of await restoreTags(run, runs.slice(i + 1), tags)) onItem(item)
  }
  const targets = byTarget(runs)
  if (targets.size === 0 && target !== undefined) targets.set(target, [])
  for (const [connector, ofTarget] of targets) await cleanAccounts(ofTarget, connector, request, services)
}

/** The validations of each version or tag of a connector. */
function byTarget(runs: readonly JournalRun[]): Map<InvokerTarget, JournalRun[]> {
  const groups = new Map<string, [InvokerTarget, JournalRun[]]>()
  for (const run of runs) {
    const { connector, at } = run.start
    if (at === undefined) continue
    const key = JSON.stringify([connector, at])
    const group = groups.get(key) ?? [{ connector, ...at }, []]
    group[1].push(run)
    groups.set(key, group)
  }
  return new Map(groups.values())
}

async function cleanAccounts(
  runs: readonly JournalRun[],
  target: InvokerTarget,
  { config, deleteEarlier, seeds }: CleanupRequest,
  { client, clock, logger, signal, poll, continueRun, onItem }: CleanupServices,
): Promise<void> {
  const named = runs.flatMap((run) => [...run.accounts.values()].map((account) => ({ run, account })))
  const invoker = tenantInvoker(client, { ...target, config })
  let spec: SpecView
  try {
    const plain = new Commands(invoker, signal)
    spec = (await readSpec({ config }, plain)).spec
    if (canDiscoverSchema(spec, { config })) await completeSchema(spec, plain, logger)
    // With a wrong configuration, each account would seem not to be there.
    if (spec.commands.has('std:test-connection')) await plain.invokeOne('std:test-connection', {})
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof UserError) || signal.aborted) throw error
    const hint = config === undefined ? '; give the configuration' : ''
    const reason = `the connector does not work: ${oneLine(printable(messageOf(error)))}${hint}`
    if (named.length === 0) logger.info(`accounts of earlier runs were not looked for: ${reason}`)
    for (const { account } of named) {
      onItem({ kind: 'account', name: shownText(account.identity), state: 'left', reason })
    }
    return
  }
  const commands = new Commands(invoker, signal, spec.keyType)
  const cleaner = new AccountCleaner({ commands, spec, logger, clock, signal, poller: new Poller(clock, poll, signal) })
  const handled = new Set<string>()
  for (const { run, account } of named) {
    const outcome = await cleaner.removeNamed(account)
    if (outcome.uniqueKey !== undefined) handled.add(outcome.uniqueKey)
    // A create without an answer may still be carried out, so its account is searched for again the next time.
    const isCertain = outcome.state === 'removed' || (outcome.state === 'absent' && account.key !== undefined)
    if (isCertain) continueRun(run).note({ entry: 'account-gone', account: account.account })
    report('account', outcome, onItem, logger)
  }
  if (!spec.commands.has('std:account:list')) return
  const known = new Set([...seeds, ...runs.flatMap(({ start }) => start.seed ?? [])])
  await cleanEarlier({ cleaner, spec, handled, seeds: deleteEarlier ? known : new Set() }, onItem, logger)
}

interface EarlierRequest {
  cleaner: AccountCleaner
  spec: SpecView
  /** The accounts that the journal names. */
  handled: ReadonlySet<string>
  /** The seeds whose accounts are deleted. */
  seeds: ReadonlySet<string>
}

/** Lists accounts that look like test accounts of earlier runs, and deletes those of the seeds. */
async function cleanEarlier(
  { cleaner, spec, handled, seeds }: EarlierRequest,
  onItem: (item: CleanupItem) => void,
  logger: Logger,
): Promise<void> {
  const found: PlatformObject[] = []
  try {
    for await (const account of cleaner.list()) {
      if (found.length === maxEarlierAccounts) break
      if (!handled.has(account.uniqueKey) && looksGenerated(account)) found.push(account)
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    logger.warning(`accounts of earlier runs could not be looked for: ${oneLine(printable(error.message))}`)
    return
  }
  if (found.length === 0) return
  const generated = await accountsOfSeeds(spec, seeds)
  for (const account of found) {
    if (!generated.some((each) => isGeneratedAs(account, each, spec))) {
      const reason =
        seeds.size === 0
          ? `it looks like a test account of an earlier run; delete it there by hand, or with ${plainInputName('delete')} and the seed of that run`
          : 'it looks like a test account of an earlier run, but not each value is one that a known seed generates; delete it there by hand'
      onItem({ kind: 'earlier account', name: keyText(account.key), state: 'left', reason })
      continue
    }
    const objection = (read: PlatformObject) =>
      generated.some((each) => isGeneratedAs(read, each, spec)) ? undefined : 'it was changed meanwhile'
    report('earlier account', await cleaner.removeIf(account, objection), onItem, logger)
  }
}

function report(
  kind: CleanupItem['kind'],
  { state, name, reason }: AccountOutcome,
  onItem: (item: CleanupItem) => void,
  logger: Logger,
): void {
  if (state === 'absent') logger.info(`${kind} ${describeValue(name, 200)}: ${reason}`)
  else onItem({ kind, name, state, reason })
}
