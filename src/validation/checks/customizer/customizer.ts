import { nearest } from '../../../core/nearest.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { type CheckContext, readsAtOnce } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { factReason } from '../../engine/facts.js'
import { Findings } from '../../engine/findings.js'
import { mapLimited } from '../../engine/pool.js'
import { customizerNotMadeWithoutConfiguration } from '../../engine/reasons.js'
import { kindOf, show } from '../../engine/text.js'
import { listCommandOf, type ObjectList, readCommandOf, readList } from '../../objects/object-list.js'
import type { PlatformObject } from '../../objects/objects.js'
import { SchemaStats } from '../../objects/schema-check.js'
import type { SchemaView } from '../../objects/spec-view.js'

/** True if commands can be run with the customizer; if not, the check that is to tell it does. */
export function canBeRun(check: CheckContext): boolean {
  const bundle = check.run.customizer?.bundle
  if (bundle === undefined) return check.skip(factReason('customizer', check.run.nameInput))
  const { loadError, exportError, exports, customizerFactoryError } = bundle
  const notMade = exports.customizer ? customizerFactoryError : 'its bundle does not export connectorCustomizer'
  const problem = loadError ?? exportError ?? notMade
  if (problem === undefined) return true
  if (check.leavesTo('customizer-handlers')) check.skip('the customizer cannot be run: see customizer-handlers')
  check.error(`the customizer cannot be run: ${problem}`)
  return false
}

/** The commands that a handler stands before or after, by the customizer's keys: `before:std:account:read`. */
export function customizedCommands(check: CheckContext): Set<string> {
  const handlers = check.run.customizer?.bundle.customizerHandlers ?? []
  return new Set(handlers.map(commandOf))
}

function commandOf(handler: string): string {
  return handler.replace(/^(before|after):/, '')
}

export const customizerHandlers: Check = {
  id: 'customizer-handlers',
  title: 'Handlers of the customizer',
  description: 'The customizer loads, and its handlers stand before and after commands that the connector lists.',
  documents: [documents.customizers],
  requires: [],
  writes: false,
  needsConfig: false,
  facts: ['customizer'],
  async run(check) {
    const bundle = check.run.customizer?.bundle
    if (bundle === undefined) return check.skip(factReason('customizer', check.run.nameInput))
    const { loadError, exportError, customizerFactoryError, withConfig, customizerHandlers: handlers, exports } = bundle
    const problem = loadError ?? exportError
    if (problem !== undefined) return check.error(`the customizer cannot be used: ${problem}`)
    if (!exports.customizer) {
      return check.error('the bundle of the customizer does not export connectorCustomizer', {
        remedy: 'Export it: export const connectorCustomizer = async () => createConnectorCustomizer().',
      })
    }
    if (customizerFactoryError !== undefined) {
      if (!withConfig) {
        check.skip(
          `${customizerNotMadeWithoutConfiguration} (${customizerFactoryError}); give one with ${check.input('config')}`,
        )
      }
      return check.error(`the function that the bundle exports does not make a customizer: ${customizerFactoryError}`, {
        remedy: 'Check the configuration, and look at what that function does with it.',
      })
    }
    if (handlers.length === 0) {
      return check.error('the customizer has no handlers, so it changes nothing', {
        remedy: 'Register handlers, such as afterStdAccountRead, or unlink it.',
      })
    }
    for (const handler of handlers) {
      const command = commandOf(handler)
      if (check.spec.commands.has(command)) continue
      const near = nearest(command, [...check.spec.commands])
      check.error(`the customizer's handler ${show(handler)} never runs: the connector does not list ${command}`, {
        target: { kind: 'spec', path: ['commands'] },
        remedy: near === undefined ? 'Take the handler out, or list the command.' : `Is it meant for ${near}?`,
        kind: 'handlers that never run',
      })
    }
  },
}

export const customizerReading: Check = {
  id: 'customizer-reading',
  title: 'Reading with the customizer',
  description:
    'With the customizer, commands that read work as without it, and what they answer has the same keys and fits the schemas.',
  documents: [documents.customizers],
  requires: [],
  writes: false,
  needsConfig: true,
  facts: ['customizer'],
  async run(check) {
    if (!canBeRun(check)) return
    const commands = customizedCommands(check)
    const runs = (command: string) => commands.has(command) && check.spec.commands.has(command)
    const customized = check.customized()
    let tested = 0
    if (runs('std:test-connection')) {
      tested++
      await withCustomizer(check, async () => {
        const answer = await customized.commands.one('std:test-connection', {})
        if (typeof answer !== 'object')
          check.error(`with the customizer, std:test-connection answers ${kindOf(answer)}`)
      })
    }
    const schemas = [undefined, ...check.spec.entitlementSchemas]
    for (const schema of schemas) {
      const list = listCommandOf(schema)
      const read = readCommandOf(schema)
      if (!runs(list) && !runs(read)) continue
      const plain = await check.listIfPossible(schema)
      if (!plain) continue
      if (runs(list)) {
        tested++
        await withCustomizer(check, () => compareLists(check, customized, schema, plain))
      }
      if (runs(read) && plain.sample.length > 0) {
        tested++
        await compareReads(check, customized, schema, plain.sample)
      }
    }
    check.commands.requests += customized.commands.requests
    if (tested === 0) check.skip('the customizer has no handlers of commands that read, or there is nothing to read')
  },
}

/** A command that fails with the customizer fails because of it, as it works without. */
export async function withCustomizer<T>(check: CheckContext, work: () => Promise<T>): Promise<T | undefined> {
  return check.attempt('with the customizer', work)
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
  const target = { kind: 'handler', command } as const
  if (list.malformed.count > plain.malformed.count) {
    check.error(`with the customizer, ${command} answers what is no object: ${list.malformed.first}`, { target })
  }
  if (list.count !== plain.count) {
    check.error(`with the customizer, ${command} answers ${list.count} objects instead of ${plain.count}`, { target })
  }
  const other = list.sample.find(({ unique }) => !plain.ids.has(unique))
  if (other) {
    check.error(`with the customizer, ${command} answers ${show(other.id)}, which is not there without it`, {
      target,
      remedy: 'Leave the keys as they are: the platform knows objects by them.',
    })
  }
  reportNew(check, command, list.schema, plain.schema)
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
  await mapLimited(sample, readsAtOnce, async (listed) => {
    const input = check.objectInput(listed, schema)
    let plain: PlatformObject
    try {
      plain = await check.commands.object(command, input)
    } catch (error) {
      // What fails without it as well is not the customizer's fault.
      if (error instanceof CommandError) return
      throw error
    }
    before?.see(plain)
    await withCustomizer(check, async () => {
      const object = await customized.commands.object(command, input)
      after?.see(object)
      if (object.unique === plain.unique) return
      check.error(`with the customizer, ${command} of ${show(plain.id)} answers ${show(object.id)}`, {
        target: { kind: 'handler', command },
        remedy: 'Leave the keys as they are: the platform knows objects by them.',
        kind: 'reads that answer another key',
      })
    })
  })
  reportNew(check, command, after, before)
}

/** Tells what does not fit the schema with the customizer and does without. */
export function reportNew(
  check: CheckContext,
  command: string,
  after: SchemaStats | undefined,
  before: SchemaStats | undefined,
): void {
  const noun = { one: 'object', many: 'objects' }
  const known = new Findings()
  before?.report(known, noun)
  const messages = new Set(known.list().map(({ message }) => message))
  const found = new Findings()
  after?.report(found, noun)
  for (const { level, message } of found.list()) {
    if (messages.has(message)) continue
    const options = {
      target: { kind: 'handler', command } as const,
      remedy: "Let the customizer's handler answer values of the types that the schema has.",
    }
    check.findings.add(level, `with the customizer, in ${command}: ${message}`, options)
  }
}
