import { resolve } from 'node:path'
import { type CommandContext, defineCommand } from '../../cli/command.js'
import { assertOutputFiles, assertOutputFolders } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import { count } from '../../report/format.js'
import { checkedLocale } from '../../tenant/resources/custom-connector-values.js'
import { connectTenant, missingTenantInputs } from '../shared/tenant.js'
import { textTable } from '../shared/text-table.js'
import { allInputs, outputs, type SyncInputs } from './inputs.js'
import { readLocal, type SyncRun } from './run.js'
import { connectorListSection } from './summary.js'

export const sync = defineCommand({
  name: 'sync',
  summary: 'Keeps custom connectors of a tenant as files: shows differences, applies or pulls them.',
  action: { title: 'SaaS connector: sync', icon: 'refresh-cw', color: 'blue' },
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    checkInputs(inputs, context)
    const { workingDirectory } = context
    const root = resolve(workingDirectory, inputs.path)
    if (inputs.mode === 'plan') await assertOutputFiles({ 'plan-file': inputs['plan-file'] }, workingDirectory)
    if (inputs.mode === 'pull') await assertOutputFolders({ path: inputs.path }, workingDirectory)
    if (inputs.mode === 'plan' && context.workflow?.fromFork && missingTenantInputs(inputs).length > 0) {
      await checkFiles(inputs, context, root)
      return
    }
    const client = connectTenant(inputs, context, { connectorsPrefix: inputs['connectors-prefix'] })
    const run: SyncRun = {
      inputs,
      context,
      tenant: client.customConnectors,
      host: client.baseUrl.host,
      root,
      setOutput: (name, value) => context.setOutput(name, value),
    }
    try {
      switch (inputs.mode) {
        case 'plan':
        case 'apply':
          await (await import('./apply.js')).planOrApply(run)
          break
        case 'pull':
          await (await import('./pull.js')).pull(run)
          break
        case 'destroy':
          await (await import('./destroy.js')).destroy(run)
          break
        case 'list':
          await list(run)
      }
    } finally {
      client.close()
    }
  },
})

/** What can be done without a tenant: a pull request from a fork is no failure, if its files are sound. */
async function checkFiles(inputs: SyncInputs, context: CommandContext, root: string): Promise<void> {
  await readLocal({ inputs, context, root }, () => true)
  const message = 'a pull request from a fork has no secrets: the files were checked, and not compared with the tenant'
  context.annotate({ level: 'notice', title: 'sync', message })
  context.addSummary(`## Custom connectors: plan\n\n⏭️ ${message[0]?.toUpperCase()}${message.slice(1)}.`)
}

/** The inputs that do not go together, before anything is asked of the tenant. */
function checkInputs(inputs: SyncInputs, { workflow }: CommandContext): void {
  const { mode, filters, confirm, 'script-name': scriptNames } = inputs
  const belongs = (name: string, given: boolean, modes: readonly string[]): void => {
    if (given && !modes.includes(mode)) throw new UserError(`${name} is for mode ${modes.join(' and ')}; leave it out`)
  }
  belongs('filters', filters !== undefined, ['pull', 'list'])
  belongs('limit', inputs.limit !== undefined, ['pull', 'list'])
  belongs('overwrite', inputs.overwrite, ['pull'])
  belongs('plan-file', inputs['plan-file'] !== undefined, ['plan', 'apply'])
  belongs('comment', inputs.comment, ['plan'])
  if (inputs.comment && workflow === undefined)
    throw new UserError('comment needs a pull request of GitHub; leave it out here')
  if (inputs.comment && inputs['github-token'] === undefined)
    throw new UserError('comment needs github-token; pass the token of the job')
  belongs('confirm', confirm !== undefined, ['destroy'])
  const pages = inputs.limit !== undefined || inputs.offset > 0 || inputs.count
  if (pages && mode !== 'list' && filters === undefined)
    throw new UserError('limit, offset and count are for lists; give filters with them, or leave them out')
  if (inputs.locale !== undefined) checkedLocale(inputs.locale)
  if (filters !== undefined && scriptNames.length > 0)
    throw new UserError('filters and script-name are both given; give one of them')
}

async function list({ inputs, context, tenant, host, setOutput }: SyncRun): Promise<void> {
  const { filters, limit, offset, count: counted, locale } = inputs
  const found = await tenant.list({ filters, limit, offset, count: counted, locale }, { signal: context.signal })
  context.logger.info(count(found.length, 'connector'))
  const rows = found.map(({ scriptName, name, type, status }) => [scriptName, name, type ?? '', status ?? ''])
  if (rows.length > 0)
    for (const line of textTable(['scriptName', 'Name', 'Type', 'Status'], rows)) context.logger.info(line)
  setOutput('changes', found.length)
  setOutput(
    'result',
    JSON.stringify(found.map(({ scriptName, name, type, status }) => ({ scriptName, name, type, status }))),
  )
  context.addSummary(`## Custom connectors\n\n${connectorListSection(host, found)}`)
}
