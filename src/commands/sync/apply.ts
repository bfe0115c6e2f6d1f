import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { messageOf, UserError } from '../../core/errors.js'
import { applyPlan } from '../../custom-connectors/apply.js'
import { planConnector } from '../../custom-connectors/plan.js'
import { driftFrom, planFileText, readPlanFile, type SavedPlan } from '../../custom-connectors/plan-file.js'
import { findTenantConnector } from '../../custom-connectors/tenant-state.js'
import type { ConnectorPlan, ConnectorResult, LocalConnector, TenantConnector } from '../../custom-connectors/types.js'
import { text } from '../../report/markdown.js'
import { updateComment } from '../shared/sticky-comment.js'
import { readLocal, type SyncRun, tell, warnOfLocales } from './run.js'
import { fateOf, type SyncEntry, type SyncReport, syncComment } from './summary.js'

interface Step {
  local: LocalConnector
  before: TenantConnector | undefined
  plan: ConnectorPlan
}

/** The modes plan and apply of `sync`. Nothing is written before everything was read and can be done. */
export async function planOrApply(run: SyncRun): Promise<void> {
  const { inputs, host, root, setOutput } = run
  const applies = inputs.mode === 'apply'
  if (applies) setOutput('failed', 0)
  const saved = applies ? await readSaved(run) : undefined
  const locals = await readLocal(run, () => true)
  if (locals.length === 0)
    throw new UserError(`no folder below ${root} has a connector.json; write one, or get them with mode pull`)
  const steps = await planAll(run, locals)
  const plans = steps.map(({ plan }) => plan)
  const dry = !applies || inputs['dry-run']
  const drift = saved === undefined ? [] : driftFrom(saved, host, plans)
  const blocked = plans.flatMap((plan) => plan.blocked.map((why) => `${plan.folder}: ${why}`))
  const problem = driftProblem(drift) ?? blockedProblem(blocked)
  if (dry || problem !== undefined) {
    const mode = applies ? 'apply' : 'plan'
    const report = { mode, tenant: host, written: false, entries: plans.map((plan) => entryOf(plan)), problem } as const
    tell(run, report)
    if (inputs.comment) await commentOnPlan(run, report)
    setOutput('changes', problem === undefined || dry ? changesOf(plans) : 0)
    // A plan that cannot be applied is none to keep.
    if (!applies && problem === undefined) await savePlan(run, plans)
    if (problem !== undefined) throw new UserError(problem)
    return
  }
  await applyAll(run, steps)
}

/** Keeps the comment of this tenant and folder on the pull request up to date. */
async function commentOnPlan({ inputs, context, host }: SyncRun, report: SyncReport): Promise<void> {
  const heading = `## Custom connectors: ${text(inputs.path)} on ${text(host)}`
  const content = {
    key: ['sync', host, inputs.path],
    body: (footer: string) => syncComment(report, heading, footer),
  }
  const problem = await updateComment(content, inputs['github-token'], context)
  if (problem !== undefined) context.annotate(problem)
}

async function planAll(run: SyncRun, locals: readonly LocalConnector[]): Promise<Step[]> {
  const { inputs, context, tenant } = run
  const steps: Step[] = []
  for (const local of locals) {
    const before = await findTenantConnector(tenant, local, { locale: inputs.locale, signal: context.signal })
    if (before !== undefined) warnOfLocales(run, before)
    if (before !== undefined && local.scriptName !== undefined && before.scriptName !== local.scriptName)
      context.logger.warning(
        `${local.folder}: the tenant has no ${local.scriptName}, and the name belongs to ${before.scriptName}; that one is taken`,
      )
    steps.push({ local, before, plan: planConnector(local, before) })
  }
  for (const [index, { before, local }] of steps.entries()) {
    const twin = steps
      .slice(0, index)
      .find((other) => before !== undefined && other.before?.scriptName === before.scriptName)
    if (twin !== undefined)
      throw new UserError(
        `${twin.local.folder} and ${local.folder} stand for the same connector ${before?.scriptName}; keep one`,
      )
  }
  return steps
}

async function applyAll(run: SyncRun, steps: readonly Step[]): Promise<void> {
  const { context, tenant, host, setOutput } = run
  const results = steps.map(
    ({ plan }): ConnectorResult => ({ plan, scriptName: plan.scriptName, done: [], unknown: [], failures: [] }),
  )
  let problem: string | undefined
  try {
    for (const [index, { plan, local, before }] of steps.entries()) {
      const result = results[index]
      const options = { tenant, logger: context.logger, signal: context.signal }
      if (result !== undefined) await applyPlan(plan, local, before, options, result)
    }
    const failed = results.flatMap(({ plan, failures }) => failures.map(({ file }) => shownPath(plan, file)))
    if (failed.length > 0) throw new UserError(failedProblem(failed))
  } catch (error) {
    problem = error instanceof UserError ? error.message : messageOf(error)
    throw error
  } finally {
    for (const [index, { failures }] of results.entries())
      for (const { file, message } of failures) {
        // A shell shows it with the file's differences.
        if (context.workflow === undefined) continue
        const location = { file: join(steps[index]?.local.directory ?? '', file), line: 1 }
        context.annotate({ level: 'error', title: 'sync', message, location })
      }
    const entries = results.map(({ plan, ...became }): SyncEntry => ({ ...entryOf(plan), ...became }))
    const numberOf = (fate: ReturnType<typeof fateOf>): number =>
      entries.reduce((sum, entry) => sum + entry.changes.filter(({ file }) => fateOf(entry, file) === fate).length, 0)
    setOutput('changes', numberOf('unknown') === 0 ? numberOf('done') : 'unknown')
    setOutput('failed', numberOf('failed'))
    tell(run, { mode: 'apply', tenant: host, written: true, entries, problem })
  }
}

async function readSaved({ inputs, context }: SyncRun): Promise<SavedPlan | undefined> {
  const name = inputs['plan-file']
  if (name === undefined) return undefined
  const path = resolve(context.workingDirectory, name)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new UserError(`cannot read the plan ${path}: ${messageOf(error)}; make one with mode plan`, { cause: error })
  }
  return readPlanFile(text, path)
}

async function savePlan({ inputs, context, host, setOutput }: SyncRun, plans: readonly ConnectorPlan[]): Promise<void> {
  const { reportDirectory, workingDirectory, logger } = context
  const name = inputs['plan-file']
  const path =
    name === undefined ? reportDirectory && join(reportDirectory, 'sync-plan.json') : resolve(workingDirectory, name)
  if (path === undefined) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, planFileText(host, plans))
  setOutput('plan', path)
  logger.info(`plan: ${path}`)
}

function driftProblem(drift: readonly string[]): string | undefined {
  if (drift.length === 0) return undefined
  const shown = drift.slice(0, 5).join('; ')
  const more = drift.length > 5 ? `; and ${drift.length - 5} more` : ''
  return `not applied, the plan does not hold any more: ${shown}${more}. Plan again and read the new plan`
}

function blockedProblem(blocked: readonly string[]): string | undefined {
  if (blocked.length === 0) return undefined
  const more = blocked.length === 1 ? '' : ` (and ${blocked.length - 1} more)`
  return `${blocked[0]}${more}; put it back in the folder, or destroy the connector and let it be made anew`
}

/** Names the files alone: why each was not changed is told with it. */
function failedProblem(failed: readonly string[]): string {
  const more = failed.length > 5 ? ` and ${failed.length - 5} more` : ''
  return `not applied: ${failed.slice(0, 5).join(', ')}${more}; mend what is told above and apply again`
}

function shownPath({ folder }: ConnectorPlan, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`
}

function entryOf(plan: ConnectorPlan): SyncEntry {
  return { ...plan, failures: [] }
}

function changesOf(plans: readonly ConnectorPlan[]): number {
  return plans.reduce((sum, { changes }) => sum + changes.length, 0)
}
