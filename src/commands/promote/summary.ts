import { code, nameText, table, text } from '../../report/markdown.js'
import type { JudgedChanges } from '../shared/accepted-breaking.js'
import type { VersionOrigin } from '../shared/recorded-versions.js'
import type { PromotionProgress, PromotionRequest } from './request.js'
import { type Undo, undoOf } from './undo.js'

/** What the summary shows of a promotion. */
export interface PromotionReport {
  /** Host of the tenant. */
  tenant: string
  request: PromotionRequest
  progress: PromotionProgress
  /** Breaking changes of the spec that were accepted, each with the reason. */
  accepted?: JudgedChanges['accepted']
  /** Why the promotion failed; undefined if it did not. */
  problem: string | undefined
}

/** The summary of a promotion, in Markdown. */
export function promoteSection({ tenant, request, progress, accepted = [], problem }: PromotionReport): string {
  const { previous, changed, rolledBack, checked } = progress
  const rows = [
    ['Tenant', code(tenant)],
    ['Connector', nameText(request.connector.alias)],
    ['Tag', `${code(request.tag)} ${movement(request, progress)}`],
    ['Commit', originMarkdown(request.origin)],
    ...(checked.length === 0 ? [] : [['Checked', text(checked.join(', '))]]),
    ...accepted.map(({ id, reason }) => ['Accepted', `${code(id)}: ${text(reason)}`]),
    ...(problem === undefined ? [] : [['Problem', text(problem)]]),
  ]
  const back =
    changed !== false && rolledBack !== true && previous !== undefined
      ? `\n\nTo undo: ${undoMarkdown(undoOf(request, previous))}`
      : ''
  return table(['', ''], rows) + back
}

function originMarkdown({ commit, changed }: VersionOrigin = {}): string {
  if (commit !== undefined) return code(commit)
  return changed === undefined ? 'not recorded' : `${code(changed)} with uncommitted changes`
}

function movement(
  { target, dryRun }: PromotionRequest,
  { previous, current, changed, rolledBack }: PromotionProgress,
): string {
  const from = previous === undefined ? 'nothing' : String(previous)
  if (changed === 'unknown' || rolledBack === 'unknown') {
    return `was at ${from}, ${current === 'unknown' ? 'its version now is unknown' : `now at **${current ?? 'nothing'}**`}`
  }
  if (rolledBack) return `back at **${previous}**, after ${target} failed its check`
  if (changed) return `${from} → **${current ?? 'nothing'}**`
  if (dryRun && previous !== target) return `at ${from}; would move to **${target}** (dry run)`
  return previous === target ? `at **${target}** already` : `at ${from}, not moved to ${target}`
}

function undoMarkdown({ inWorkflow, line }: Undo): string {
  if (inWorkflow === undefined) return code(line)
  return `${text(inWorkflow)}; from a shell, which does not record it: ${code(line)}`
}
