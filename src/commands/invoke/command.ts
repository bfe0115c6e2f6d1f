import { randomBytes } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import { count as counted, formatDuration } from '../../report/format.js'
import { hasRuntimeEndpoint } from '../../tenant/resources/source-data.js'
import { configInputs, readConfig } from '../shared/config.js'
import { JsonLinesFile } from '../shared/json-lines.js'
import { maxResultLength } from '../shared/json-output.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import { logLine } from '../shared/log-line.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { completeInput, type SpecTarget } from './complete-input.js'
import { type Expectation, readExpectation } from './expectation.js'
import { addFields, type CommandInput, readCommandInput, readSchema, type WantedSchema } from './input.js'
import { type AnswerSink, runCommand } from './run-command.js'
import { type CarriedState, readState } from './state.js'
import { type InvokeReport, invokeSection } from './summary.js'
import { doubtAbout } from './types.js'

const allInputs = {
  command: {
    kind: 'text',
    description:
      'Command to run: `std:…` or `custom:…`, or a short name such as `account-list`. `raw` takes it from input.',
  },
  connector: { kind: 'text', description: 'Id or alias of the connector on the tenant. Give this or file.' },
  version: { kind: 'integer', min: 1, description: 'Version to run. Default: the one of tag.' },
  tag: { kind: 'text', description: 'Tag whose version runs. Default: latest.' },
  file: { kind: 'text', description: 'A bundle to run on a sandbox tenant in this process, without any tenant.' },
  input: { kind: 'text', description: 'Input of the command, in JSON or YAML. What the other inputs give is added.' },
  'input-path': { kind: 'text', description: 'File that holds the input, instead of `input`.' },
  identity: { kind: 'text', description: 'Id of the account or entitlement. For a create, its identity.' },
  'unique-id': { kind: 'text', description: 'Unique id beside identity: the two make a compound key.' },
  type: { kind: 'text', description: 'Type of entitlement, such as group.' },
  attributes: { kind: 'text', description: 'Attributes of the account to create, in JSON or YAML.' },
  changes: {
    kind: 'text',
    description: 'Changes of an account, in JSON or YAML: a list of op (Add, Set or Remove), attribute and value.',
  },
  password: { kind: 'text', secret: true, description: 'Password for change-password and authenticate.' },
  query: { kind: 'text', description: 'queryInput of the source-data commands, in JSON or YAML.' },
  key: { kind: 'text', description: 'Key of the source data, or of the config options, to read.' },
  stateful: { kind: 'boolean', default: 'false', description: 'Ask a listing for what changed since the state.' },
  state: {
    kind: 'text',
    description: 'State of an earlier run, in JSON, or a file: read if it is there, and written when a new state came.',
  },
  schema: {
    kind: 'text',
    default: 'false',
    description:
      'true: add the account or entitlement schema of the spec to the input. Or the schema, in JSON, or a file.',
  },
  ...configInputs,
  out: { kind: 'text', description: 'File for the answers, one line of JSON each.' },
  expect: {
    kind: 'text',
    description:
      'What every answer must meet: a JSON Schema (an object in JSON or YAML, or a file), or a condition in JMESPath.',
  },
  'runtime-endpoint': {
    kind: 'boolean',
    default: 'false',
    description: 'Send source-data commands to the endpoints of the runtime, as the sail command line does.',
  },
  ...tenantInputs,
} as const satisfies InputDeclarations

type Inputs = InputsOf<typeof allInputs>

const outputs = {
  file: 'Path of the file with the answers.',
  count: 'How many answers came.',
  result: `The answer as JSON; an array if there are more, or if the command lists. Empty above ${maxResultLength} characters.`,
  state: `The state that the command sent last, as JSON. Empty above ${maxResultLength} characters.`,
} as const

type InvokeContext = CommandContext<keyof typeof outputs>

/** What is asked for, read and checked before anything is sent. */
interface Asked {
  command: CommandInput
  config: Record<string, unknown> | undefined
  expectation: Expectation | undefined
  carried: CarriedState
  schema: WantedSchema | undefined
  /** To be added to the input beside the schema. */
  fields: Record<string, unknown>
}

export const invoke = defineCommand({
  name: 'invoke',
  summary: 'Runs one command of a connector, on a tenant or from its bundle alone, and checks the answers.',
  action: { title: 'SaaS connector: invoke', icon: 'terminal', color: 'purple' },
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    requireTarget(inputs)
    const asked = await readAsked(inputs, context)
    const doubt = doubtAbout(asked.command.type)
    if (doubt !== undefined) context.logger.warning(doubt)
    const { file, connector, version, tag } = inputs
    if (file !== undefined) {
      await withBundleOnSandbox(resolve(context.workingDirectory, file), context, async (target) => {
        const shown = { tenant: undefined, target: basename(file), version: undefined, tag: undefined }
        try {
          await invokeAndReport(target, shown, asked, inputs, context)
        } finally {
          await showLog(target, context)
        }
      })
      return
    }
    const client = connectTenant(inputs, context)
    try {
      const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal })
      const at = version === undefined ? { tag: tag ?? 'latest' } : { version }
      const shown = { tenant: client.baseUrl.host, target: alias, version: undefined, tag: undefined, ...at }
      await invokeAndReport({ client, connector: id, at }, shown, asked, inputs, context)
    } finally {
      client.close()
    }
  },
})

function requireTarget({ file, connector, version, tag }: Inputs): void {
  if (file === undefined && connector === undefined)
    throw new UserError('nothing says what to run; give connector, or file')
  if (file !== undefined && connector !== undefined) {
    throw new UserError('file and connector are both given; give one of them')
  }
  if (version !== undefined && tag !== undefined) {
    throw new UserError('version and tag are both given; give one of them')
  }
  if (file !== undefined && (version !== undefined || tag !== undefined)) {
    throw new UserError('version and tag need connector: a file is the version')
  }
}

async function readAsked(inputs: Inputs, context: InvokeContext): Promise<Asked> {
  const { workingDirectory } = context
  const command = await readCommandInput(inputs, context)
  if (inputs['runtime-endpoint'] && !hasRuntimeEndpoint(command.type)) {
    throw new UserError(`runtime-endpoint is for the source-data commands; ${command.type} has no endpoint there`)
  }
  const config = await readConfig(inputs, context)
  const expectation = inputs.expect === undefined ? undefined : await readExpectation(inputs.expect, workingDirectory)
  const carried = await readState(inputs.state, workingDirectory)
  const schema = await readSchema(inputs.schema, workingDirectory)
  const fields = {
    ...(inputs.stateful || inputs.state !== undefined ? { stateful: true } : {}),
    ...(carried.state === undefined ? {} : { state: carried.state }),
  }
  const added = { ...fields, ...(schema === undefined ? {} : { schema: null }) }
  // An input that cannot take them is refused before anything is sent.
  if (Object.keys(added).length > 0) addFields(command.input, added)
  await assertOutputFiles({ out: inputs.out }, workingDirectory)
  return { command, config, expectation, carried, schema, fields }
}

/** Runs the command, and sets the outputs and the summary whether it succeeds or not. */
async function invokeAndReport(
  target: SpecTarget,
  shown: Pick<InvokeReport, 'tenant' | 'target' | 'version' | 'tag'>,
  asked: Asked,
  inputs: Inputs,
  context: InvokeContext,
): Promise<void> {
  const { clock, logger, signal, mask, redact } = context
  const { command, config, expectation, carried } = asked
  const { type } = command
  const input = await completeInput({ target, ...asked, mask, logger, signal })
  const answers = await openAnswers(type, inputs, context)
  context.setOutput('count', 0)
  logger.info(`running ${type}`)
  const runtimeEndpoint = inputs['runtime-endpoint']
  const result = await runCommand({
    ...{ target, type, config, input, runtimeEndpoint, expectation, carried, answers },
    ...{ redact, clock, logger, signal },
  })
  const { failure, state } = result
  context.setOutput('result', result.result)
  if (failure === undefined && state !== undefined) setStateOutput(state.data, context)
  context.setOutput('count', result.answers)
  logger.info(`${counted(result.answers, 'answer')} in ${formatDuration(result.elapsedMs)}`)
  const problem = failure === undefined ? undefined : problemOf(failure)
  context.addSummary(`## Invoke\n\n${invokeSection({ ...shown, command: type, ...result, problem })}`)
  if (failure !== undefined) throw failure
}

function problemOf(failure: unknown): string {
  return failure instanceof UserError ? failure.message : 'it was interrupted, or a defect of this program'
}

async function openAnswers(type: string, inputs: Inputs, context: InvokeContext): Promise<AnswerSink> {
  const { logger } = context
  const path = outPath(type, inputs, context)
  const sink =
    path === undefined
      ? { write: async (json: string) => logger.info(json), close: async () => {} }
      : await JsonLinesFile.create(path, inputs.out === undefined ? path : `out ${inputs.out}`)
  context.setOutput('file', path ?? '')
  return sink
}

/** On a runner the answers always go to a file; in a shell they are printed unless one is named. */
function outPath(
  type: string,
  { out }: Inputs,
  { workingDirectory, reportDirectory }: InvokeContext,
): string | undefined {
  if (out !== undefined) return resolve(workingDirectory, out)
  if (reportDirectory === undefined) return undefined
  const name = type.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60)
  return join(reportDirectory, `invoke-${name}-${randomBytes(4).toString('hex')}.jsonl`)
}

/** What the connector itself logged, for whoever asks for details. */
async function showLog({ client }: SpecTarget, { logger }: InvokeContext): Promise<void> {
  for await (const record of client.logs.query({ event: 'connectorMessage' })) logger.debug(logLine(record))
}

function setStateOutput(state: unknown, { logger, redact, setOutput }: InvokeContext): void {
  const json = JSON.stringify(state ?? null)
  if (json.length > maxResultLength) {
    logger.warning(`the state is larger than ${maxResultLength} characters; carry it over in a file, with state`)
  } else if (redact(json) !== json) {
    logger.warning('the state holds a secret, so it is no output; carry it over in a file, with state')
  } else {
    setOutput('state', json)
  }
}
