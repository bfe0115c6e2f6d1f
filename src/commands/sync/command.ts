import { join, resolve } from 'node:path'
import { type CommandContext, defineCommand } from '../../cli/command.js'
import { assertOutputFiles, assertOutputFolders } from '../../cli/output-paths.js'
import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { readPlanFile, writePlanFile } from '../../custom-connectors/plan-file.js'
import type { ConfigProblem } from '../../custom-connectors/types.js'
import { count } from '../../report/format.js'
import { text } from '../../report/markdown.js'
import { checkedLocale } from '../../tenant/resources/custom-connector-values.js'
import { updateComment } from '../shared/sticky-comment.js'
import { connectTenant, missingTenantInputs } from '../shared/tenant.js'
import { textTable } from '../shared/text-table.js'
import { annotateTokenEnd } from '../shared/token-end.js'
import { applyConnectors } from './apply.js'
import { destroyConnector } from './destroy.js'
import { readConnectors, type SyncOptions, type SyncResult } from './folder.js'
import { allInputs, outputs, type SyncInputs, type SyncOutput } from './inputs.js'
import { planConnectors } from './plan.js'
import { pullConnectors } from './pull.js'
import { connectorListSection, logReport, planReport, type SyncReport, syncComment, syncSection } from './summary.js'

export const sync = defineCommand({
  name: 'sync',
  summary: 'Keeps custom connectors of a tenant as files: shows differences, applies or pulls them.',
  action: { title: 'SaaS connector: sync', icon: 'refresh-cw', color: 'blue' },
  positional: ['mode'],
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    if (['apply', 'pull', 'destroy'].includes(inputs.mode)) context.setOutput('changes', 0)
    checkInputs(inputs, context)
    const { workingDirectory } = context
    const root = resolve(workingDirectory, inputs.path)
    if (inputs.mode === 'plan') await assertOutputFiles({ 'plan-file': inputs['plan-file'] }, workingDirectory)
    if (inputs.mode === 'pull') await assertOutputFolders({ path: inputs.path }, workingDirectory)
    const onProblem = ({ level, message, location }: ConfigProblem): void =>
      context.annotate({ level, title: 'sync', message, location })
    const folder = { root, scriptNames: inputs['script-name'], onProblem }
    if (inputs.mode === 'plan' && context.workflow?.fromFork && missingTenantInputs(inputs).length > 0) {
      await readConnectors(folder)
      reportUncompared(context)
      return
    }
    const client = await connectTenant(inputs, context, { connectorsPrefix: inputs['connectors-prefix'] })
    try {
      const { logger, signal } = context
      const tenant = { tenant: client.customConnectors, host: client.baseUrl.host }
      await runMode(inputs, { ...folder, ...tenant, locale: inputs.locale, logger, signal }, context)
      await annotateTokenEnd(client, context)
    } finally {
      client.close()
    }
  },
})

type SyncCommandContext = CommandContext<SyncOutput>

async function runMode(inputs: SyncInputs, options: SyncOptions, context: SyncCommandContext): Promise<void> {
  const dryRun = inputs['dry-run']
  switch (inputs.mode) {
    case 'plan':
    case 'apply':
      return await planOrApply(inputs, options, context)
    case 'pull': {
      const { filters, limit, offset, count: isCounted, overwrite } = inputs
      const paging = { filters, limit, offset, count: isCounted }
      return finish(await pullConnectors({ ...options, ...paging, overwrite, dryRun }), context)
    }
    case 'destroy': {
      const [scriptName = ''] = inputs['script-name']
      const result = await destroyConnector({ ...options, scriptName, dryRun })
      if (result.report === undefined && result.error === undefined) {
        context.logger.info(`${scriptName} is not on ${options.host}; nothing to do`)
        context.addSummary('## Custom connectors: destroy\n\nNothing to do: it does not exist.')
      }
      return finish(result, context)
    }
    case 'list':
      return await list(inputs, options, context)
  }
}

/** Plans everything first; writes only if the whole plan can be applied. */
async function planOrApply(inputs: SyncInputs, options: SyncOptions, context: SyncCommandContext): Promise<void> {
  const applies = inputs.mode === 'apply'
  const isDry = !applies || inputs['dry-run']
  const planFile = inputs['plan-file'] && resolve(context.workingDirectory, inputs['plan-file'])
  if (applies) context.setOutput('failed', 0)
  const saved = applies && planFile !== undefined ? await readPlanFile(planFile) : undefined
  const { connectors, problem } = await planConnectors(options, saved)
  if (!isDry && problem === undefined) {
    const result = await applyConnectors(connectors, options)
    annotateFailures(result, options.root, context)
    context.setOutput('failed', result.failed)
    finish(result, context)
    return
  }
  const plans = connectors.map(({ plan }) => plan)
  const report = planReport(applies ? 'apply' : 'plan', options.host, plans, problem)
  showReport(report, context)
  if (inputs.comment) await commentOnPlan(report, inputs, context)
  const changes = plans.reduce((sum, plan) => sum + plan.changes.length, 0)
  context.setOutput('changes', isDry ? changes : 0)
  if (problem !== undefined) throw new UserError(problem)
  const { reportDirectory } = context
  const path = planFile ?? (reportDirectory && join(reportDirectory, 'sync-plan.json'))
  if (!applies && path !== undefined) {
    await writePlanFile(path, options.host, plans)
    context.setPathOutput('plan', path)
    context.logger.info(`plan: ${path}`)
  }
  if (inputs['fail-on-changes'] && changes > 0)
    throw new UserError(
      `${changes} difference${changes === 1 ? '' : 's'} between ${inputs.path} and the tenant; run sync with mode apply, or with mode pull and overwrite`,
      { isFinding: true },
    )
}

/** Reports what a mode did, then throws its error. */
function finish({ report, changes, error }: SyncResult, context: SyncCommandContext): void {
  context.setOutput('changes', changes)
  if (report !== undefined) showReport(report, context)
  if (error !== undefined) throw error
}

function showReport(report: SyncReport, context: CommandContext): void {
  logReport(report, context.logger)
  context.addSummary(`## Custom connectors: ${report.mode}\n\n${syncSection(report)}`)
}

/** Annotates failures in a workflow. In a shell they are printed with the differences of their files. */
function annotateFailures({ report }: SyncResult, root: string, context: CommandContext): void {
  if (context.workflow === undefined) return
  for (const { folder, failures } of report?.entries ?? [])
    for (const { file, message } of failures) {
      const location = { file: join(root, folder, file), line: 1 }
      context.annotate({ level: 'error', title: 'sync', message, location })
    }
}

/** Keeps the comment of this tenant and folder on the pull request up to date. */
async function commentOnPlan(report: SyncReport, inputs: SyncInputs, context: CommandContext): Promise<void> {
  const heading = `## Custom connectors: ${text(inputs.path)} on ${text(report.tenant)}`
  const content = {
    key: ['sync', report.tenant, inputs.path],
    body: (footer: string) => syncComment(report, heading, footer),
  }
  const problem = await updateComment(content, inputs['github-token'], context)
  if (problem !== undefined) context.annotate(problem)
}

/** A pull request from a fork has no secrets, so it passes if its files have no errors. */
function reportUncompared(context: CommandContext): void {
  const message = 'a pull request from a fork has no secrets: the files were checked, but not compared with the tenant'
  context.annotate({ level: 'notice', title: 'sync', message })
  context.addSummary(`## Custom connectors: plan\n\n⏭️ ${message[0]?.toUpperCase()}${message.slice(1)}.`)
}

async function list(
  inputs: SyncInputs,
  { tenant, host, signal }: SyncOptions,
  context: SyncCommandContext,
): Promise<void> {
  const { filters, limit, offset, count: isCounted, locale } = inputs
  const found = await tenant.list({ filters, limit, offset, count: isCounted, locale }, { signal })
  context.logger.info(count(found.length, 'connector'))
  const rows = found.map(({ scriptName, name, type, status }) => [scriptName, name, type ?? '', status ?? ''])
  if (rows.length > 0)
    for (const line of textTable(['scriptName', 'Name', 'Type', 'Status'], rows, context)) context.logger.info(line)
  context.setOutput('changes', found.length)
  const result = found.map(({ scriptName, name, type, status }) => ({ scriptName, name, type, status }))
  context.setOutput('result', JSON.stringify(result))
  context.addSummary(`## Custom connectors\n\n${connectorListSection(host, found)}`)
}

/** Refuses inputs that exclude each other, before the first request. */
function checkInputs(inputs: SyncInputs, { workflow }: CommandContext): void {
  const { mode, filters, confirm, 'script-name': scriptNames } = inputs
  const assertMode = (name: string, isGiven: boolean, modes: readonly string[]): void => {
    if (isGiven && !modes.includes(mode))
      throw new UsageError(`${name} is for mode ${modes.join(' and ')}; leave it out`)
  }
  assertMode('filters', filters !== undefined, ['pull', 'list'])
  assertMode('limit', inputs.limit !== undefined, ['pull', 'list'])
  assertMode('overwrite', inputs.overwrite, ['pull'])
  assertMode('plan-file', inputs['plan-file'] !== undefined, ['plan', 'apply'])
  assertMode('comment', inputs.comment, ['plan'])
  assertMode('fail-on-changes', inputs['fail-on-changes'], ['plan'])
  if (inputs.comment && workflow === undefined)
    throw new UsageError(`${plainInputName('comment')} needs a pull request of GitHub; leave it out here`)
  if (inputs.comment && inputs['github-token'] === undefined)
    throw new UsageError(`${plainInputName('comment')} needs github-token; pass the token of the job`)
  assertMode('confirm', confirm !== undefined, ['destroy'])
  const hasPaging = inputs.limit !== undefined || inputs.offset > 0 || inputs.count
  if (hasPaging && mode !== 'list' && filters === undefined)
    throw new UsageError('limit, offset and count are for lists; give filters with them, or leave them out')
  if (inputs.locale !== undefined) checkedLocale(inputs.locale)
  if (filters !== undefined && scriptNames.length > 0)
    throw new UsageError(
      `${plainInputName('filters')} and ${plainInputName('script-name')} are both given; give one of them`,
    )
  if (mode === 'destroy') checkConfirmation(scriptNames, confirm)
}

function checkConfirmation([scriptName, ...others]: readonly string[], confirm: string | undefined): void {
  if (scriptName === undefined || others.length > 0)
    throw new UsageError(`destroy deletes one connector; give its scriptName as ${plainInputName('script-name')}`)
  if (confirm === scriptName) return
  throw new UsageError(
    confirm === undefined
      ? `${plainInputName('confirm')} is missing: to delete ${scriptName} with all its files, give its scriptName as ${plainInputName('confirm')} too`
      : `confirm is ${JSON.stringify(confirm)} and not ${JSON.stringify(scriptName)}; nothing was deleted`,
  )
}
