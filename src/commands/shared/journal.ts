import { join, resolve } from 'node:path'
import type { CommandContext, InputDeclarations } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import type { RunEntry } from '../../journal/entries.js'
import { Journal } from '../../journal/journal.js'
import type { TenantClient } from '../../tenant/client.js'

/** The input of every command that writes a journal, and of cleanup, which reads it. */
export const journalInputs = {
  journal: {
    kind: 'text',
    description:
      'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
  },
} as const satisfies InputDeclarations

type JournalContext = Pick<CommandContext, 'workingDirectory' | 'reportDirectory' | 'secrets' | 'logger' | 'clock'>

/** Where the journal is, and how messages name it. Undefined where there is none. */
export function journalFile(
  { journal }: { journal: string | undefined },
  { workingDirectory, reportDirectory }: Pick<CommandContext, 'workingDirectory' | 'reportDirectory'>,
): { path: string; label: string } | undefined {
  if (journal !== undefined) return { path: resolve(workingDirectory, journal), label: `journal ${journal}` }
  if (reportDirectory === undefined) return undefined
  const path = join(reportDirectory, 'journal.jsonl')
  return { path, label: `journal ${path}` }
}

/** @throws UserError if the journal cannot be written: nothing would be begun. */
export async function assertJournal(
  inputs: { journal: string | undefined },
  context: Pick<CommandContext, 'workingDirectory' | 'reportDirectory'>,
): Promise<void> {
  await assertOutputFiles({ journal: journalFile(inputs, context)?.path }, context.workingDirectory)
}

/** Opens the journal of a run. Nothing is written before the run begins something. Undefined where there is none. */
export function openJournal(
  inputs: { journal: string | undefined },
  context: JournalContext,
  client: TenantClient,
  run: Omit<RunEntry, 'entry' | 'startedAt' | 'tenant'> & { isLocal?: boolean },
): Journal | undefined {
  const file = journalFile(inputs, context)
  if (file === undefined) return undefined
  const { isLocal = false, ...start } = run
  const startedAt = new Date(context.clock.now()).toISOString()
  return new Journal(
    {
      ...file,
      sealKey: isLocal ? undefined : client.sealKey,
      isSecret: (text) => context.secrets.holds(text),
      logger: context.logger,
    },
    { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host },
  )
}
