import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import { readCustomizerBundle } from '../shared/bundle-kind.js'
import { commitOrder } from '../shared/commit-order.js'
import { assertOutputFile, cleanJson, maxResultLength, writeOutputFile } from '../shared/json-output.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { textTable } from '../shared/text-table.js'
import { openUploadRecords } from '../shared/upload-record.js'
import { connectorOperations } from './connectors.js'
import { customizerOperations } from './customizers.js'
import { instanceOperations } from './instances.js'
import {
  checkGiven,
  type Given,
  type Operation,
  type OperationServices,
  type Outcome,
  operationLines,
  parameters,
} from './operation.js'
import { operationSection } from './summary.js'
import { tagOperations } from './tags.js'

/** All operations, in the order of the help. */
export const operations: readonly Operation[] = [
  ...connectorOperations,
  ...tagOperations,
  ...customizerOperations,
  ...instanceOperations,
]

/** The operation whose uploads are recorded. */
const recordedOperation = 'customizer-upload'

const allInputs = {
  operation: {
    kind: 'choice',
    choices: operations.map(({ name }) => name),
    description: 'What to do. Each operation takes only the inputs that it needs.',
    details: operationLines(operations),
  },
  connector: { kind: 'text', instead: ['operation'], description: 'Id or alias of the connector.' },
  alias: { kind: 'text', description: 'Alias of the connector to create, or the new alias of the one to rename.' },
  tag: { kind: 'text', description: 'Name of the tag.' },
  version: { kind: 'integer', min: 1, description: 'Version to set the tag to.' },
  customizer: { kind: 'text', description: 'Id of the customizer, or its name if the name is unique.' },
  name: { kind: 'text', description: 'Name of the customizer to create, or the new name of the one to rename.' },
  instance: { kind: 'text', description: 'Id of the connector instance, or its name if the name is unique.' },
  file: { kind: 'text', description: 'The zip to upload as a version of the customizer.' },
  confirm: {
    kind: 'text',
    description:
      'The alias of the connector, or name of the customizer, to delete, as a confirmation; or its id, where that names it.',
  },
  'github-token': {
    kind: 'text',
    secret: true,
    description:
      'For customizer-upload: token of the job, which records the upload as a deployment of the repository, so that a run of an older commit does not upload over it. Needs `deployments: write`.',
  },
  record: {
    kind: 'text',
    description: 'For customizer-upload: file that records uploads, as JSON, where there are no deployments.',
  },
  'allow-older': {
    kind: 'boolean',
    default: 'false',
    description: 'For customizer-upload: upload also when the record shows that a newer commit was uploaded before.',
  },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
  out: { kind: 'text', description: 'File to write the result to, as JSON.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

export const connector = defineCommand({
  name: 'connector',
  summary: 'Creates, shows, renames and deletes connectors, their tags, and their customizers.',
  action: { title: 'SaaS connector: manage', icon: 'sliders', color: 'gray-dark' },
  positional: ['operation', 'connector'],
  inputs: allInputs,
  outputs: {
    result: `What was found or made, as JSON. Empty above ${maxResultLength} characters: give out.`,
    changed: 'Whether something was written to the tenant: true, false or unknown.',
  },
  async run(inputs, context) {
    context.setOutput('changed', false)
    const operation = operations.find(({ name }) => name === inputs.operation)
    if (operation === undefined) {
      throw new UsageError(
        `${inputName('operation')} is missing; give one of ${operations.map(({ name }) => name).join(', ')}`,
      )
    }
    const given: Given = Object.fromEntries(
      parameters.flatMap((name) => (inputs[name] === undefined ? [] : [[name, inputs[name]]])),
    )
    const checked = checkGiven(operation, given)
    await assertOutputFiles({ out: inputs.out }, context.workingDirectory)
    if (inputs['dry-run'] && !operation.writes)
      context.logger.debug(`${plainInputName('dry-run')} has no effect: operation ${operation.name} only reads`)
    const out = inputs.out === undefined ? undefined : resolve(context.workingDirectory, inputs.out)
    if (out !== undefined && operation.writes && !inputs['dry-run']) await assertOutputFile(out, `out ${inputs.out}`)
    const records = openUploadRecords(inputs, context)
    if (operation.name === recordedOperation) await records.assertUsable(inputs['dry-run'])
    const client = await connectTenant(inputs, context)
    try {
      const services = {
        ...{ client, logger: context.logger, signal: context.signal },
        uploads: { records, order: commitOrder(context, inputs['github-token']), allowOlder: inputs['allow-older'] },
        readCustomizer: (file: string) => readCustomizerBundle(resolve(context.workingDirectory, file)),
      }
      const { result, message, table } = await attempt(operation, checked, services, inputs['dry-run'], context)
      context.logger.info(message)
      if (table !== undefined && table.rows.length > 0) {
        for (const line of textTable(table.headers, table.rows, context)) context.logger.info(line)
      }
      context.addSummary(operationSection(operation.name, client.baseUrl.host, message, table))
      const json = cleanJson(result, context.secrets)
      if (json.length <= maxResultLength) context.setOutput('result', json)
      else
        context.logger.warning(
          `the result is larger than ${maxResultLength} characters; give ${plainInputName('out')} to get it in a file`,
        )
      if (out !== undefined) await writeOutputFile(out, `${json}\n`, `out ${inputs.out}`)
    } finally {
      client.close()
    }
  },
})

/** Runs an operation. Sets the output `changed`, also when it fails. */
async function attempt(
  operation: Operation,
  given: Required<Given>,
  services: OperationServices,
  dryRun: boolean,
  { setOutput }: CommandContext<'changed'>,
): Promise<Outcome> {
  try {
    const outcome = await operation.run(given, services, dryRun)
    setOutput('changed', outcome.changed)
    return outcome
  } catch (error) {
    setOutput('changed', operation.writes && !dryRun ? writtenOf(error, services.signal) : false)
    throw error
  }
}
