import { randomBytes } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { reportedProblem, UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { count as counted, formatDuration } from '../../report/format.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { hasRuntimeEndpoint } from '../../tenant/resources/source-data.js'
import { configInputs, readConfig } from '../shared/config.js'
import { assertOwnCode, foreignCodeInputs } from '../shared/foreign-code.js'
import { invokeLimitInputs, invokeLimits } from '../shared/invoke-limits.js'
import { JsonLinesFile } from '../shared/json-lines.js'
import { cleanJson, maxResultLength } from '../shared/json-output.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import { logLine } from '../shared/log-line.js'
import { assertTargetInputs, versionOrTag } from '../shared/target-inputs.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { unknownCommandWarning } from './command-types.js'
import { completeInput, type InvokeTarget } from './complete-input.js'
import { type Expectation, readExpectation } from './expectation.js'
import { addFields, type CommandInput, readCommandInput, readSchema, type SchemaSource } from './input.js'
import { assertReplayed, openCommandRecording, recordingInputs, writeCommandRecording } from './recording.js'
import { type AnswerSink, runCommand } from './run-command.js'
import { type PreviousState, readState } from './state.js'
import { type InvokeReport, invokeSection } from './summary.js'

const allInputs = {
  command: {
    kind: 'text',
    description:
      'Command to run: `std:…` or `custom:…`, or a short name such as `account-list`. `raw` takes it from input.',
  },
  connector: {
    kind: 'text',
    instead: ['file'],
    description: 'Id or alias of the connector on the tenant. Give this or file.',
  },
  version: { kind: 'integer', min: 1, description: 'Version to run. Default: the one of tag.' },
  tag: { kind: 'text', description: 'Tag whose version runs. Default: latest.' },
  file: { kind: 'text', description: 'Bundle to run on a sandbox tenant in this process, without a real tenant.' },
  input: {
    kind: 'text',
    description: 'Input of the command, in JSON or YAML. The inputs for single fields are added to it.',
  },
  'input-path': { kind: 'text', description: 'File with the input, instead of `input`.' },
  identity: {
    kind: 'text',
    description: 'Id of the account or entitlement; for account-create, the identity of the new account.',
  },
  'unique-id': { kind: 'text', description: 'Unique id; with identity, it forms a compound key.' },
  type: { kind: 'text', description: 'Type of entitlement, such as group.' },
  attributes: { kind: 'text', description: 'Attributes of the account to create, in JSON or YAML.' },
  changes: {
    kind: 'text',
    description: 'Changes of an account, in JSON or YAML: a list of op (Add, Set or Remove), attribute and value.',
  },
  password: { kind: 'text', secret: true, description: 'Password for change-password and authenticate.' },
  query: { kind: 'text', description: 'queryInput of the source-data commands, in JSON or YAML.' },
  key: { kind: 'text', description: 'Key of the source data, or of the config options, to read.' },
  stateful: { kind: 'boolean', default: 'false', description: 'List only what changed since the state.' },
  state: {
    kind: 'text',
    description: 'State of an earlier run, in JSON, or a file that is read if it exists and receives the new state.',
  },
  'state-id': {
    kind: 'text',
    shellOnly: true,
    description: 'The field stateId, which sail sends with a list. The SDK has state in its place.',
  },
  schema: {
    kind: 'text',
    default: 'false',
    description:
      'true adds the account or entitlement schema of the spec to the input. Or give a schema, in JSON, or a file.',
  },
  ...configInputs,
  out: { kind: 'text', description: 'File for the answers, one line of JSON each.' },
  expect: {
    kind: 'text',
    description:
      'Condition that every answer must meet: a JSON Schema (an object in JSON or YAML, or a file), or JMESPath.',
  },
  'runtime-endpoint': {
    kind: 'boolean',
    default: 'false',
    description: 'Send source-data commands to the endpoints of the runtime, as the sail command line does.',
  },
  ...recordingInputs,
  ...invokeLimitInputs,
  ...foreignCodeInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

type Inputs = InputsOf<typeof allInputs>

const outputs = {
  file: 'Path of the file with the answers.',
  count: 'Number of answers.',
  result: `The answer as JSON; an array if there are several, or for a list command. Empty above ${maxResultLength} characters.`,
  state: `The last state that the command sent, as JSON. Empty above ${maxResultLength} characters.`,
} as const

/** Characters of a state that are shown; a terminal is of no use for more. */
const maxShownState = 10_000

type InvokeContext = CommandContext<keyof typeof outputs>

/** The parsed inputs; they are checked before anything is sent. */
interface CommandRequest {
  command: CommandInput
  config: Record<string, unknown> | undefined
  expectation: Expectation | undefined
  previousState: PreviousState
  schema: SchemaSource | undefined
  /** Fields to add to the input, without the schema. */
  fields: Record<string, unknown>
}

export const invoke = defineCommand({
  name: 'invoke',
  summary: 'Runs one command of a connector, on a tenant or from its bundle, and checks the answers.',
  action: { title: 'SaaS connector: invoke', icon: 'terminal', color: 'purple' },
  positional: ['command'],
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    assertTargetInputs(inputs)
    if (inputs.file !== undefined) assertOwnCode(inputs, context, inputs)
    const recording = await openCommandRecording(inputs, context)
    const given = await readRequest(inputs, context)
    const request = recording !== undefined && 'config' in recording ? { ...given, config: recording.config } : given
    const transport = invokeLimits(inputs)
    const warning = unknownCommandWarning(request.command.type)
    if (warning !== undefined) context.logger.warning(warning)
    const { file, connector } = inputs
    if (file !== undefined) {
      const use = async (target: ValidationTarget) => {
        const labels = { tenant: undefined, target: basename(file), version: undefined, tag: undefined }
        try {
          await invokeAndReport(target, labels, request, inputs, context)
        } finally {
          await printConnectorLog(target, context)
          if (recording !== undefined && 'config' in recording) assertReplayed(recording)
        }
        if (recording === undefined || 'config' in recording) return
        const { config = {}, command } = request
        const spec = { ...target.bundle?.spec }
        await writeCommandRecording(recording, { file, config, spec, input: command.input }, context)
      }
      const exchanges = recording?.exchanges
      await withBundleOnSandbox(resolve(context.workingDirectory, file), context, use, { transport, exchanges })
      return
    }
    const client = await connectTenant(inputs, context, { transport })
    try {
      const target = connector ?? ''
      // Whether the runtime takes an alias is not known.
      const ref = inputs['runtime-endpoint'] ? (await client.connectors.resolve(target, context)).id : target
      const at = versionOrTag(inputs)
      const labels = { tenant: client.baseUrl.host, target, version: undefined, tag: undefined, ...at }
      try {
        await invokeAndReport({ client, connector: ref, at }, labels, request, inputs, context)
      } catch (error) {
        // The tenant takes an alias as well as an id. Only if it finds nothing, it is asked what there is.
        if (isTenantError(error, 'not-found')) await client.connectors.resolve(target, context)
        throw error
      }
    } finally {
      client.close()
    }
  },
})

async function readRequest(inputs: Inputs, context: InvokeContext): Promise<CommandRequest> {
  const { workingDirectory } = context
  const command = await readCommandInput(inputs, context)
  if (inputs['runtime-endpoint'] && !hasRuntimeEndpoint(command.type)) {
    throw new UsageError(
      `${plainInputName('runtime-endpoint')} is for the source-data commands; ${command.type} has no endpoint there`,
    )
  }
  const config = await readConfig(inputs, context)
  const expectation = inputs.expect === undefined ? undefined : await readExpectation(inputs.expect, workingDirectory)
  const previousState = await readState(inputs.state, workingDirectory)
  const schema = await readSchema(inputs.schema, workingDirectory)
  const fields = {
    ...(inputs.stateful || inputs.state !== undefined ? { stateful: true } : {}),
    ...(previousState.value === undefined ? {} : { state: previousState.value }),
  }
  const added = { ...fields, ...(schema === undefined ? {} : { schema: null }) }
  // Fails before anything is sent if they cannot be added.
  if (Object.keys(added).length > 0) addFields(command.input, added)
  await assertOutputFiles({ out: inputs.out }, workingDirectory)
  return { command, config, expectation, previousState, schema, fields }
}

/** Runs the command, and sets the outputs and the summary also if it fails. */
async function invokeAndReport(
  target: InvokeTarget,
  labels: Pick<InvokeReport, 'tenant' | 'target' | 'version' | 'tag'>,
  request: CommandRequest,
  inputs: Inputs,
  context: InvokeContext,
): Promise<void> {
  const { clock, logger, signal, mask, secrets } = context
  const { command, config, expectation, previousState } = request
  const { type } = command
  const input = await completeInput({ target, ...request, mask, logger, signal })
  const answers = await openAnswers(type, inputs, context)
  context.setOutput('count', 0)
  logger.info(`running ${type}`)
  const runtimeEndpoint = inputs['runtime-endpoint']
  const result = await runCommand({
    ...{ target, type, config, input, runtimeEndpoint, expectation, previousState, answers },
    ...{ secrets, clock, logger, signal },
  })
  const { failure, state } = result
  context.setOutput('result', result.result)
  if (failure === undefined && state !== undefined) setStateOutput(state, context)
  context.setOutput('count', result.answers)
  if (failure === undefined && state !== undefined) printState(state, inputs, context)
  logger.info(`${counted(result.answers, 'answer')} in ${formatDuration(result.elapsedMs)}`)
  const problem = failure === undefined ? undefined : reportedProblem(failure)
  context.addSummary(`## Invoke\n\n${invokeSection({ ...labels, command: type, ...result, problem })}`)
  if (failure !== undefined) throw failure
}

async function openAnswers(type: string, inputs: Inputs, context: InvokeContext): Promise<AnswerSink> {
  const { logger } = context
  const path = answersPath(type, inputs, context)
  const sink =
    path === undefined
      ? { write: async (json: string) => logger.info(json), close: async () => {} }
      : await JsonLinesFile.create(path, inputs.out === undefined ? path : `out ${inputs.out}`, logger.progress)
  context.setPathOutput('file', path ?? '')
  return sink
}

/** The file for the answers. Undefined: they are printed, as in a shell without `out`. */
function answersPath(
  type: string,
  { out }: Inputs,
  { workingDirectory, reportDirectory }: InvokeContext,
): string | undefined {
  if (out !== undefined) return resolve(workingDirectory, out)
  if (reportDirectory === undefined) return undefined
  const name = type.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60)
  return join(reportDirectory, `invoke-${name}-${randomBytes(4).toString('hex')}.jsonl`)
}

/** Prints the log of the connector at debug level. */
async function printConnectorLog({ client }: InvokeTarget, { logger }: InvokeContext): Promise<void> {
  for await (const record of client.logs.query({ event: 'connectorMessage' })) logger.debug(logLine(record))
}

/** Shows a person the state for the next run. On a runner it is in the output alone, as it may be personal data. */
function printState(json: string, { state, stateful }: Inputs, { logger, secrets, workflow }: InvokeContext): void {
  if (workflow !== undefined || (state === undefined && !stateful)) return
  if (json.length > maxShownState) logger.info(`State: ${json.length} characters, too many to show`)
  else logger.info(`State: ${cleanJson(JSON.parse(json), secrets)}`)
}

function setStateOutput(json: string, { logger, secrets, setOutput }: InvokeContext): void {
  if (json.length > maxResultLength) {
    logger.warning(
      `the state is larger than ${maxResultLength} characters, so the output is empty; give a file as ${plainInputName('state')}`,
    )
  } else if (secrets.holds(json)) {
    logger.warning(`the state contains a secret, so the output is empty; give a file as ${plainInputName('state')}`)
  } else {
    setOutput('state', json)
  }
}
