import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineCommand, type InputDeclarations } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import { reasonOf } from '../shared/structured-input.js'
import { connectTenant, missingTenantInputs, tenantInputs } from '../shared/tenant.js'
import { validationInputs, validationOutputs } from '../shared/validation-inputs.js'
import { prepareValidation, validateAndReport } from './run.js'

const allInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector on the tenant. Give this or file.' },
  version: { kind: 'integer', min: 1, description: 'Version of it to validate. Default: the one of tag.' },
  tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
  file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
  customizer: {
    kind: 'text',
    description: 'Zip of a customizer, to validate how the connector of file runs with it.',
  },
  path: {
    kind: 'text',
    default: '.',
    description: 'Folder of the connector project, for the lines that annotations point at.',
  },
  ...validationInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const validate = defineCommand({
  name: 'validate',
  summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
  action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
  inputs: allInputs,
  outputs: validationOutputs,
  async run(inputs, context) {
    const { file, connector, version, tag } = inputs
    if ((file === undefined) === (connector === undefined)) {
      throw new UserError(
        file === undefined
          ? 'nothing says what to validate; give file, or connector'
          : 'file and connector are both given; give one of them',
      )
    }
    if (inputs.customizer !== undefined && file === undefined) {
      throw new UserError('customizer needs file: it is linked to the connector on a sandbox tenant in this process')
    }
    if (version !== undefined && tag !== undefined) {
      throw new UserError('version and tag are both given; give one of them')
    }
    if (file !== undefined && (version !== undefined || tag !== undefined)) {
      throw new UserError('version and tag need connector: a file is the version')
    }
    const project = resolve(context.workingDirectory, inputs.path)
    await assertFolder(project, inputs.path)
    const prepared = await prepareValidation(inputs, project, context)
    if (file !== undefined) {
      const path = resolve(context.workingDirectory, file)
      const customizer =
        inputs.customizer === undefined ? undefined : resolve(context.workingDirectory, inputs.customizer)
      const rerun = [
        ...['validate', '--file', file],
        ...(inputs.customizer === undefined ? [] : ['--customizer', inputs.customizer]),
      ]
      const run = (target: Parameters<Parameters<typeof withBundleOnSandbox>[2]>[0]) =>
        validateAndReport({ ...target, project, rerun }, prepared, context, context.setOutput)
      await withBundleOnSandbox(path, context, run, customizer)
      return
    }
    if (context.workflow?.fromFork && missingTenantInputs(inputs).length > 0) {
      context.setOutput('result', 'skip')
      const message =
        'a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with file'
      context.annotate({ level: 'notice', title: 'validate', message })
      context.addSummary(
        '## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.',
      )
      return
    }
    const client = connectTenant(inputs, context)
    try {
      const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal })
      const at = version === undefined ? { tag: tag ?? 'latest' } : { version }
      const rerun = [
        'validate',
        '--connector',
        alias,
        ...(version === undefined ? ['--tag', tag ?? 'latest'] : ['--version', String(version)]),
      ]
      await validateAndReport({ client, connector: id, at, project, rerun }, prepared, context, context.setOutput)
    } finally {
      client.close()
    }
  },
})

/** Without it the settings of the project would not be applied, and nothing would say so. */
async function assertFolder(folder: string, given: string): Promise<void> {
  const advice = 'give the folder of the connector project'
  let isFolder: boolean
  try {
    isFolder = (await stat(folder)).isDirectory()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    const what = missing ? `there is no folder ${given}` : `${given} cannot be read: ${reasonOf(cause)}`
    throw new UserError(`input path: ${what}; ${advice}`, { cause })
  }
  if (!isFolder) throw new UserError(`input path: ${given} is a file; ${advice}`)
}
