import { kindOf } from '../../../core/json.js'
import { nearest } from '../../../core/nearest.js'
import { platformCallIn } from '../../../core/platform-calls.js'
import { mapLimited } from '../../../core/pool.js'
import { describeValue } from '../../../core/text.js'
import { knownCommands } from '../../../spec/command-names.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { missingFactReason } from '../../engine/facts.js'
import { Findings } from '../../engine/findings.js'
import { customizerNeedsConfiguration, reportEmptyConfig } from '../../engine/reasons.js'
import type { FindingTarget } from '../../engine/result.js'
import { openReport } from '../../objects/list-stats.js'
import { listCommandOf, type ObjectList, readCommandOf, readList } from '../../objects/object-list.js'
import type { PlatformObject } from '../../objects/objects.js'
import { SchemaStats } from '../../objects/schema-stats.js'
import type { SchemaView } from '../../objects/spec-view.js'
import { reportContent } from '../bundle/content.js'

/** True if commands can run with the customizer. If not, it is an error, or a skip if customizer-handlers reports it. */
export function hasUsableCustomizer(check: CheckContext): boolean {
  const bundle = check.run.customizer?.bundle
  if (bundle === undefined) return check.skip(missingFactReason('customizer', check.run.nameInput), 'input')
  const { loadError, exportError, exports, customizerFactoryError } = bundle
  const notMade = exports.customizer ? customizerFactoryError : 'its bundle does not export connectorCustomizer'
  const problem = loadError ?? exportError ?? notMade
  if (problem === undefined) return true
  if (check.isReportedBy('customizer-handlers'))
    check.skip('the customizer cannot be run: see customizer-handlers', 'fault')
  check.error(`the customizer cannot be run: ${problem}`)
  return false
}

/**
 * The commands that the customizer has handlers for, such as `before:std:account:read`. A customizer that changes
 * operations may have an effect on any command.
 */
export function customizedCommands(check: CheckContext): Set<string> {
  const { customizerHandlers = [], customizedOperations = [] } = check.run.customizer?.bundle ?? {}
  return customizedOperations.length > 0 ? new Set(check.spec.commands) : new Set(customizerHandlers.map(commandOf))
}

function commandOf(handler: string): string {
  return handler.replace(/^(before|after):/, '')
}

export const customizerHandlers: Check = {
  id: 'customizer-handlers',
  title: 'Handlers of the customizer',
  description:
    'The customizer loads and needs no file that its bundle does not contain, and its handlers belong to commands that the spec lists.',
  documents: [documents.customizers],
  requires: [],
  writes: false,
  needsConfig: false,
  facts: ['customizer'],
  scope: 'both',
  async run(check) {
    const bundle = check.run.customizer?.bundle
    if (bundle === undefined) return check.skip(missingFactReason('customizer', check.run.nameInput), 'input')
    reportContent(check, bundle, 'customizer')
    const { loadError, exportError, customizerFactoryError, withConfig, customizerHandlers: handlers, exports } = bundle
    const { customizedOperations } = bundle
    const problem = loadError ?? exportError
    if (problem !== undefined) return check.error(`the customizer cannot be loaded: ${problem}`)
    if (!exports.customizer) {
      return check.error('the bundle of the customizer does not export connectorCustomizer', {
        remedy: 'Export it: export const connectorCustomizer = async () => createConnectorCustomizer().',
      })
    }
    if (customizerFactoryError !== undefined) {
      if (!withConfig) {
        // For a connector config-items reports it.
        if (check.run.scope === 'customizer' && check.run.isConfigEmpty) return reportEmptyConfig(check)
        check.skip(
          `${customizerNeedsConfiguration} (${customizerFactoryError}); give one with ${check.inputName('config')}`,
          'configuration',
        )
      }
      return check.error(
        `the function that the bundle exports does not create a customizer: ${customizerFactoryError}`,
        {
          remedy: 'Check the configuration, and what that function does with it.',
        },
      )
    }
    if (handlers.length === 0 && customizedOperations.length === 0) {
      return check.error('the customizer has no handlers, so it changes nothing', {
        remedy: 'Register handlers, such as afterStdAccountRead, or unlink the customizer.',
      })
    }
    if (check.run.scope === 'customizer') reportUnknownHandlers(check, handlers)
    else reportUnusedHandlers(check, handlers)
  },
}

/**
 * Warns once of all handlers that never run: a customizer for several connectors may have one for every command. One
 * whose command may be misspelt has a warning of its own.
 */
function reportUnusedHandlers(check: CheckContext, handlers: readonly string[]): void {
  const unused: string[] = []
  for (const handler of handlers.filter((each) => !check.spec.commands.has(commandOf(each)))) {
    const near = knownCommands.includes(commandOf(handler))
      ? undefined
      : nearest(commandOf(handler), [...check.spec.commands])
    if (near === undefined) unused.push(handler)
    else reportUnused(check, handler, `Did you mean ${near}?`)
  }
  const remedy = 'Remove the handler, or list the command.'
  const [first] = unused
  if (first !== undefined && unused.length === 1) reportUnused(check, first, remedy)
  if (unused.length < 2) return
  const commands = [...new Set(unused.map(commandOf))].sort().join(', ')
  check.warn(`${unused.length} handlers of the customizer never run: the connector does not list ${commands}`, {
    target: { kind: 'handler', command: commandOf(unused[0] ?? ''), customizer: true },
    remedy,
  })
}

/** Without a connector it is not known which commands are listed, but a standard command may be misspelt. */
function reportUnknownHandlers(check: CheckContext, handlers: readonly string[]): void {
  for (const handler of handlers) {
    const command = commandOf(handler)
    if (!command.startsWith('std:') || knownCommands.includes(command)) continue
    const near = nearest(command, knownCommands)
    check.warn(`the customizer's handler ${describeValue(handler)} may never run: there is no command ${command}`, {
      target: { kind: 'handler', command, customizer: true },
      remedy: near === undefined ? 'Correct its name, or remove the handler.' : `Did you mean ${near}?`,
      kind: 'handlers that may never run',
    })
  }
}

function reportUnused(check: CheckContext, handler: string, remedy: string): void {
  const message = `the customizer's handler ${describeValue(handler)} never runs: the connector does not list ${commandOf(handler)}`
  const target = { kind: 'handler', command: commandOf(handler), customizer: true } as const
  check.warn(message, { target, remedy, kind: 'handlers that never run' })
}

export const customizerReading: Check = {
  id: 'customizer-reading',
  title: 'Reading with the customizer',
  description:
    'With the customizer, commands that read succeed as without it, and the answers have the same keys and match the schemas.',
  documents: [documents.customizers],
  requires: [],
  writes: false,
  needsConfig: true,
  facts: ['customizer'],
  async run(check) {
    if (!hasUsableCustomizer(check)) return
    const commands = customizedCommands(check)
    const isTested = (command: string) => commands.has(command) && check.spec.commands.has(command)
    const customized = check.withCustomizer()
    let tested = 0
    if (isTested('std:test-connection')) {
      tested++
      await attemptWithCustomizer(check, async () => {
        const answer = await customized.commands.invokeOne('std:test-connection', {})
        if (typeof answer !== 'object')
          check.error(`with the customizer, std:test-connection answers ${kindOf(answer)}`, {
            target: { kind: 'handler', command: 'std:test-connection', customizer: true },
          })
      })
    }
    const schemas = [undefined, ...check.spec.entitlementSchemas]
    for (const schema of schemas) {
      const list = listCommandOf(schema)
      const read = readCommandOf(schema)
      if (!isTested(list) && !isTested(read)) continue
      const plain = await check.listIfPossible(schema)
      if (!plain) continue
      if (isTested(list)) {
        tested++
        await attemptWithCustomizer(check, () => compareLists(check, customized, schema, plain))
      }
      if (isTested(read) && plain.sample.length > 0) {
        tested++
        await compareReads(check, customized, schema, plain.sample)
      }
    }
    check.commands.requests += customized.commands.requests
    if (tested === 0) check.skip('the customizer has no handlers for commands that read, or there is nothing to read')
  },
}

/** Runs a part of the check with the customizer. A failure is an error, because the command succeeds without it. */
export async function attemptWithCustomizer<T>(check: CheckContext, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const { command, requestId } = error
    const target = { kind: 'handler', command, ...(requestId && { requestId }), customizer: true } as const
    if (!noteNeedsPlatform(check, error, `${command} with the customizer`, target)) {
      check.reportFailure(error, 'with the customizer', { target })
    }
    return undefined
  }
}

/** Notes a failure for want of what only the platform has: it says nothing about the customizer. False for any other. */
export function noteNeedsPlatform(
  check: CheckContext,
  failure: CommandError,
  place: string,
  target: FindingTarget,
): boolean {
  const needed = failure.kind === 'connector' ? platformCallIn(failure.message) : undefined
  if (needed === undefined) return false
  check.notice(`${place}, cannot be tried here: it needs ${needed}, which only the platform has`, { target })
  return true
}

async function compareLists(
  check: CheckContext,
  customized: CheckContext,
  schema: SchemaView | undefined,
  plain: ObjectList,
): Promise<void> {
  const command = listCommandOf(schema)
  const list = await readList({
    commands: customized.commands,
    command,
    schema: schema ?? check.spec.accountSchema,
    keyType: check.spec.keyType,
    sampleSize: check.readLimit,
    seed: check.run.seed,
  })
  const target = { kind: 'handler', command, customizer: true } as const
  if (list.malformed.count > plain.malformed.count) {
    check.error(`with the customizer, ${command} sends an invalid object: ${list.malformed.first}`, { target })
  }
  if (list.count !== plain.count) {
    check.error(`with the customizer, ${command} answers ${list.count} objects instead of ${plain.count}`, { target })
  }
  const other = list.sample.find(({ uniqueKey }) => !plain.ids.has(uniqueKey))
  if (other) {
    check.error(`with the customizer, ${command} sends ${describeValue(other.id)}, which it does not send without it`, {
      target,
      remedy: 'Do not change keys: the platform identifies objects by them.',
    })
  }
  reportNewMismatches(check, command, list.schemaStats, plain.schemaStats)
}

async function compareReads(
  check: CheckContext,
  customized: CheckContext,
  schema: SchemaView | undefined,
  sample: readonly PlatformObject[],
): Promise<void> {
  const command = readCommandOf(schema)
  const view = schema ?? check.spec.accountSchema
  const before = view && new SchemaStats(view)
  const after = view && new SchemaStats(view)
  await mapLimited(sample, check.run.maxConcurrentReads, async (listed) => {
    const input = check.objectInput(listed, schema)
    let plain: PlatformObject
    try {
      plain = await check.commands.invokeForObject(command, input)
    } catch (error) {
      // A read that fails without the customizer too is not its fault.
      if (error instanceof CommandError) return
      throw error
    }
    before?.add(plain)
    await attemptWithCustomizer(check, async () => {
      const object = await customized.commands.invokeForObject(command, input)
      after?.add(object)
      if (object.uniqueKey === plain.uniqueKey) return
      check.error(`with the customizer, ${command} of ${describeValue(plain.id)} answers ${describeValue(object.id)}`, {
        target: { kind: 'handler', command, customizer: true },
        remedy: 'Do not change keys: the platform identifies objects by them.',
        kind: 'reads that answer another key',
      })
    })
  })
  reportNewMismatches(check, command, after, before)
}

/** Reports mismatches with the schema that occur only with the customizer. */
export function reportNewMismatches(
  check: CheckContext,
  command: string,
  after: SchemaStats | undefined,
  before: SchemaStats | undefined,
): void {
  const noun = { one: 'object', many: 'objects' }
  const findingsBefore = new Findings()
  before?.report(openReport(findingsBefore), noun)
  const knownMessages = new Set(findingsBefore.list().map(({ message }) => message))
  const findingsAfter = new Findings()
  after?.report(openReport(findingsAfter), noun)
  for (const { level, message } of findingsAfter.list()) {
    if (knownMessages.has(message)) continue
    const options = {
      target: { kind: 'handler', command, customizer: true } as const,
      remedy: "Let the customizer's handler send values of the types in the schema.",
    }
    check.findings.add(level, `with the customizer, in ${command}: ${message}`, options)
  }
}
