import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { shownText } from '../../journal/entries.js'
import { Journal } from '../../journal/journal.js'
import { type JournalRun, readJournal } from '../../journal/read.js'
import type { TenantClient } from '../../tenant/client.js'
import { defaultPoll, localPoll } from '../../validation/engine/poll.js'
import { configInputs, readConfig } from '../shared/config.js'
import { invokeLimitInputs, invokeLimits } from '../shared/invoke-limits.js'
import { journalFile, journalInputs } from '../shared/journal.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import { repeatedWords } from '../shared/tag-move-line.js'
import { connectTenant, missingTenantInputs, tenantInputs } from '../shared/tenant.js'
import { durationInput } from '../shared/time-inputs.js'
import { type CleanupRequest, type CleanupServices, cleanUp } from './cleanup.js'
import { type CleanupItem, countOf, itemText, leftOfJournal } from './result.js'
import { cleanupSection } from './summary.js'

const allInputs = {
  journal: {
    ...journalInputs.journal,
    description: 'The file in which the steps before said what they began. Default: that of the steps of this job.',
  },
  delete: {
    kind: 'boolean',
    default: 'false',
    description:
      'Also delete test accounts of earlier runs, if every value is one that the generator makes again from a seed of the journal or of the input seed. Else they are only listed.',
  },
  seed: { kind: 'list', default: '', description: 'Seeds of earlier runs that are not in the journal, for delete.' },
  file: {
    kind: 'text',
    description: 'The bundle that was validated without a tenant, as only it can delete the accounts that it created.',
  },
  ...configInputs,
  'max-wait': {
    kind: 'text',
    description: 'How long to wait until the target system shows a change, such as 90s. Default: as in validate.',
  },
  ...invokeLimitInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

type CleanupInputs = InputsOf<typeof allInputs>

const outputs = {
  removed: 'Number of test accounts that were deleted and of tags that were moved back.',
  left: 'Number of test accounts and tags that are left; unknown if the cleanup did not come to its end.',
} as const

export const cleanup = defineCommand({
  name: 'cleanup',
  summary: 'Removes what steps left behind that were killed: test accounts, and tags that were moved.',
  action: { title: 'SaaS connector: clean up', icon: 'trash-2', color: 'gray-dark' },
  positional: ['journal'],
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    const items: CleanupItem[] = []
    const onItem = (item: CleanupItem) => {
      items.push(item)
      if (item.state === 'removed') context.logger.info(itemText(item))
      context.setOutput('removed', countOf(items, 'removed'))
    }
    context.setOutput('removed', 0)
    // What is left is known once everything was looked at.
    context.setOutput('left', 'unknown')
    try {
      const isKnown = await cleanUpJournal(inputs, context, onItem)
      if (isKnown) context.setOutput('left', countOf(items, 'left'))
      if (items.length === 0) {
        context.logger.info(isKnown ? 'nothing was left behind' : 'it is unknown whether anything was left behind')
      }
    } finally {
      annotate(items, context)
      context.addSummary(`## Clean up\n\n${cleanupSection(items)}`)
    }
    const left = leftOfJournal(items)
    if (left.length === 0) return
    const [first] = left
    const message =
      left.length === 1 && first !== undefined
        ? itemText(first)
        : `${left.length} accounts and tags of the journal are left; see the error of each`
    throw new UserError(message, { isFinding: true })
  },
})

function annotate(items: readonly CleanupItem[], context: CommandContext): void {
  const left = leftOfJournal(items)
  for (const item of items) {
    // What is removed is told as soon as it is, and the error of the command explains a single one that is left.
    if (item.state === 'left' && (!left.includes(item) || left.length > 1)) {
      const level = left.includes(item) ? 'error' : 'warning'
      context.annotate({ level, title: 'cleanup', message: itemText(item) })
    }
  }
}

/** @returns false if the journal that was named is not there, so that nothing is known of what was begun. */
async function cleanUpJournal(
  inputs: CleanupInputs,
  context: CommandContext,
  onItem: (item: CleanupItem) => void,
): Promise<boolean> {
  const file = journalFile(inputs, context)
  const hasSeeds = inputs.file !== undefined && inputs.delete && inputs.seed.length > 0
  if (file === undefined && !hasSeeds) {
    throw new UsageError(
      `${inputName('journal')} is missing; give the journal of the steps before, or ${plainInputName('file')}, ${plainInputName('delete')} and ${plainInputName('seed')}`,
    )
  }
  const maxWaitMs = inputs['max-wait'] === undefined ? undefined : durationInput('max-wait', inputs['max-wait'])
  const config = await readConfig(inputs, context)
  const client =
    missingTenantInputs(inputs).length === 3
      ? undefined
      : await connectTenant(inputs, context, { transport: invokeLimits(inputs) })
  try {
    const content = file && (await readJournal(file.path, file.label, client?.sealKey))
    if (file !== undefined && content === undefined) {
      const message = `there is no ${file.label}: the steps before have begun nothing, or wrote it elsewhere`
      // A job whose steps had nothing to write has none either; only a journal that was named must be there.
      if (inputs.journal === undefined) context.logger.info(message)
      else context.annotate({ level: 'notice', title: 'cleanup', message })
    }
    const { runs, brokenLines } = content ?? { runs: [], brokenLines: 0 }
    if (file !== undefined && brokenLines > 0) {
      context.logger.warning(`${file.label}: lines that are not whole are left out: ${brokenLines}`)
    }
    const cleaning = { inputs, maxWaitMs, config, context, onItem, file }
    await cleanTenant(
      runs.filter(({ start }) => start.tenant !== null),
      client,
      cleaning,
    )
    await cleanLocal(
      runs.filter(({ start }) => start.tenant === null),
      cleaning,
      hasSeeds,
    )
    return inputs.journal === undefined || content !== undefined
  } finally {
    client?.close()
  }
}

interface Cleaning {
  inputs: CleanupInputs
  /** The input max-wait, in milliseconds. */
  maxWaitMs: number | undefined
  config: Record<string, unknown> | undefined
  context: CommandContext
  onItem: (item: CleanupItem) => void
  /** The journal. Undefined if only accounts of seeds are looked for. */
  file: { path: string; label: string } | undefined
}

/** Cleans up after the runs on a tenant. */
async function cleanTenant(
  runs: readonly JournalRun[],
  client: TenantClient | undefined,
  cleaning: Cleaning,
): Promise<void> {
  const usable: JournalRun[] = []
  for (const run of runs) {
    const problem = problemOf(run, client)
    if (problem === undefined) usable.push(run)
    else {
      cleaning.context.logger.warning(`the ${run.start.command} of ${run.start.startedAt} is left out: ${problem}`)
      reportOpen(run, problem, cleaning.onItem)
    }
  }
  if (client !== undefined) await cleanUp(requestOf(usable, cleaning), servicesOf(client, false, cleaning))
}

/** Why what a run has left cannot be cleaned up; undefined if it can. */
function problemOf({ start, isSealed }: JournalRun, client: TenantClient | undefined): string | undefined {
  if (client === undefined) return `the journal is of the tenant ${start.tenant}; give its credentials`
  if (start.tenant !== client.baseUrl.host) {
    return `the journal is of the tenant ${start.tenant}, and ${plainInputName('base-url')} is ${client.baseUrl.host}; give the credentials of that tenant`
  }
  if (isSealed) return undefined
  return 'the journal was changed, or written with another client secret, so it proves nothing; remove it by hand'
}

/** Cleans up after validations of a bundle on the sandbox in the process, which left accounts in the target system. */
async function cleanLocal(runs: readonly JournalRun[], cleaning: Cleaning, hasSeeds: boolean): Promise<void> {
  const { inputs, context, onItem } = cleaning
  const hasAccounts = runs.some(({ accounts }) => accounts.size > 0)
  // The accounts of a run that has ended may be looked for by its seed.
  if (!hasAccounts && !hasSeeds && !(inputs.delete && runs.length > 0)) return
  if (inputs.file === undefined) {
    for (const run of runs)
      reportOpen(run, `a bundle has created it; give that bundle with ${plainInputName('file')}`, onItem)
    return
  }
  const path = resolve(context.workingDirectory, inputs.file)
  await withBundleOnSandbox(
    path,
    context,
    async ({ client, connector, at }) => {
      // The sandbox of the run is gone; this one has the same bundle.
      const here = runs.map((run) => ({ ...run, start: { ...run.start, connector, at } }))
      const request = { ...requestOf(here, cleaning), target: { connector, ...at } }
      await cleanUp(request, servicesOf(client, true, cleaning))
    },
    { transport: invokeLimits(inputs) },
  )
}

function requestOf(runs: readonly JournalRun[], { inputs, config }: Cleaning): CleanupRequest {
  return { runs, config, deleteEarlier: inputs.delete, seeds: inputs.seed }
}

function servicesOf(
  client: TenantClient,
  isLocal: boolean,
  { inputs, maxWaitMs, context, onItem, file }: Cleaning,
): CleanupServices {
  const { clock, logger, signal, secrets } = context
  const journals = new Map<string, Journal>()
  return {
    ...{ client, clock, logger, signal, onItem },
    repeated: repeatedWords(inputs, context),
    poll: { ...(isLocal ? localPoll : defaultPoll), ...(maxWaitMs !== undefined && { timeoutMs: maxWaitMs }) },
    continueRun: ({ run, seal }) => {
      // Only a journal has runs.
      if (file === undefined) throw new Error(`the run ${run} is of no journal`)
      const sealKey = isLocal ? undefined : client.sealKey
      const isSecret = (text: string) => secrets.holds(text)
      const journal = journals.get(run) ?? new Journal({ ...file, sealKey, isSecret, logger }, { run, seal })
      journals.set(run, journal)
      return journal
    },
  }
}

/** Reports everything that a run has not ended as left. */
function reportOpen(run: JournalRun, reason: string, onItem: (item: CleanupItem) => void): void {
  for (const { identity } of run.accounts.values()) {
    onItem({ kind: 'account', name: shownText(identity), state: 'left', reason })
  }
  if (run.hasEnded) return
  const tags = [...Object.keys(run.upload?.tags ?? {}), ...run.moves.keys()].filter((tag) => !run.restored.has(tag))
  const unknown = `it is unknown whether it was moved: ${reason}`
  for (const tag of new Set(tags)) onItem({ kind: 'tag', name: tag, state: 'left', reason: unknown })
}
