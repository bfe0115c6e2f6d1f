import type { ConnectorCustomizer } from '@sailpoint/connector-sdk'
import { RecordingLogger } from '../../src/core/logger.js'
import { Random } from '../../src/validation/accounts/random.js'
import type { CommandInvoker } from '../../src/validation/engine/invoker.js'
import type { CheckResult, Finding, RunResult } from '../../src/validation/engine/result.js'
import { type ValidateOptions, validateConnector } from '../../src/validation/engine/run.js'
import { connectorOf, Directory, directorySpec, goodConfig, type Handler, soundHandlers } from '../support/directory.js'
import { type Call, type InProcessOptions, inProcess } from '../support/in-process.js'
import { VirtualClock } from '../support/virtual-clock.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

export interface TestCase {
  keyType?: 'simple' | 'compound'
  /** Changes the spec. */
  spec?: (spec: Any) => void
  /** Replaces handlers. `sound` are those of the working connector. */
  handlers?: (directory: Directory, sound: Record<string, Handler>) => Record<string, Handler>
  directory?: Directory
  tenant?: InProcessOptions
  options?: Partial<ValidateOptions>
  /** A customizer that is validated with the connector. */
  customizer?: ConnectorCustomizer
  /** The ids of the operations that the customizer changes. */
  operations?: string[]
  /** Commands whose handlers ignore the configuration. */
  ignoreConfig?: string[]
}

export interface Outcome {
  result: RunResult
  directory: Directory
  calls: Call[]
  clock: VirtualClock
  logger: RecordingLogger
  /** Ids of the accounts that the run left in the directory. */
  leftAccounts: string[]
}

/** Set in the project of jest that runs these tests again with checks side by side, see jest.config.js. */
const sideBySide = (globalThis as { sideBySide?: { seed: string } }).sideBySide

/** An invoker that delays commands and answers by some turns of the event loop, so that they overtake each other. */
function delayed(invoker: CommandInvoker, seed: string): CommandInvoker {
  const random = new Random(seed)
  const pause = async () => {
    for (let turns = random.integer(0, 4); turns > 0; turns--) await new Promise(setImmediate)
  }
  return {
    async *invoke(type, input, options) {
      await pause()
      for await (const message of invoker.invoke(type, input, options)) {
        yield message
        await pause()
      }
    },
  }
}

export function prepare(
  testCase: TestCase,
): { run: () => Promise<RunResult>; options: ValidateOptions } & Omit<Outcome, 'result' | 'leftAccounts'> {
  const { keyType = 'simple', directory = new Directory(keyType) } = testCase
  const spec = directorySpec(keyType)
  testCase.spec?.(spec)
  const sound = soundHandlers(directory)
  const handlers = { ...sound, ...testCase.handlers?.(directory, sound) }
  const connector = connectorOf(handlers, spec, testCase.ignoreConfig)
  const invoker = inProcess(connector, { config: goodConfig, ...testCase.tenant })
  const { customizer } = testCase
  const customizerFacts = customizer && {
    bundle: {
      indexSize: 1,
      exports: { connector: false, customizer: true },
      handlers: [],
      customizerHandlers: [...customizer.handlers.keys()],
      customizedOperations: testCase.operations ?? [],
      missingFiles: [],
      effects: [],
      loadTime: 1,
      withConfig: true,
    },
    invoker: inProcess(connector, { config: goodConfig, ...testCase.tenant, customizer }),
  }
  const clock = new VirtualClock()
  clock.activity = () => invoker.calls.length
  const logger = new RecordingLogger()
  const options: ValidateOptions = {
    invoker: sideBySide === undefined ? invoker : delayed(invoker, sideBySide.seed),
    ...(sideBySide && { readConcurrency: 8, writeConcurrency: 4 }),
    connector: { name: '' },
    config: goodConfig,
    readOnly: false,
    customizer: customizerFacts,
    seed: 'a seed',
    clock,
    logger,
    ...testCase.options,
  }
  return { run: () => validateConnector(options), options, directory, calls: invoker.calls, clock, logger }
}

export async function validate(testCase: TestCase): Promise<Outcome> {
  const prepared = prepare(testCase)
  const before = new Set(prepared.directory.accounts.keys())
  const result = await prepared.run()
  const leftAccounts = [...prepared.directory.accounts.keys()].filter((id) => !before.has(id))
  return { ...prepared, result, leftAccounts }
}

export function check(result: RunResult, id: string): CheckResult {
  const found = result.checks.find((each) => each.id === id)
  if (!found) throw new Error(`no check ${id} in the result`)
  return found
}

/** The checks of `sail conn validate`. */
export const vendorIds: readonly string[] = [
  'account-create-empty',
  'account-create-list-delete',
  'account-create-maximal',
  'account-create-minimal',
  'account-list-and-read',
  'account-not-found',
  'account-schema-check',
  'account-update-entitlement',
  'account-update-single-attrs',
  'entitlement-list-read',
  'entitlement-not-found',
  'entitlement-schema-check',
  'test-connection-empty',
  'test-connection-success',
]

/** The results of these checks. */
export function vendorChecksIn(result: RunResult): CheckResult[] {
  return result.checks.filter(({ id }) => vendorIds.includes(id))
}

/**
 * Every check that did not pass, with its reason and messages. Skipped checks count only if the vendor has them: a
 * connector need not support what the others test.
 */
export function problemsIn(result: RunResult): Record<string, string[]> {
  return Object.fromEntries(
    result.checks
      .filter(({ id, verdict }) => verdict !== 'pass' && (verdict !== 'skip' || vendorIds.includes(id)))
      .map(({ id, verdict, reason, findings }) => [
        `${verdict} ${id}`,
        [...(reason === undefined ? [] : [reason]), ...findings.map(({ message }) => message)],
      ]),
  )
}

/** The checks that failed or warned: `fail account-not-found`. */
export function failedOrWarned(result: RunResult): string[] {
  return result.checks
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .map(({ id, verdict }) => `${verdict} ${id}`)
}

export function failedIds(result: RunResult): string[] {
  return result.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
}

/**
 * Fails unless the target of a finding is what is broken: a handler that the test case replaces, or the part of the spec
 * that the message names. If only the data is broken, it has to be the handler that lists it.
 */
export function expectTarget(
  { message, target }: Finding,
  testCase: Pick<TestCase, 'handlers' | 'ignoreConfig'>,
  spec: Any,
): void {
  if (target?.kind === 'spec') {
    const part = target.path.reduce<Any>((value, step) => value?.[step], spec)
    const name = part?.name ?? part?.key ?? target.path.at(-1)
    expect(message).toMatch(new RegExp(`\\b${name}\\b`))
    return
  }
  const directory = new Directory('simple')
  const handlers = testCase.handlers?.(directory, soundHandlers(directory)) ?? {}
  const replaced = [...Object.keys(handlers), ...(testCase.ignoreConfig ?? [])]
  const commands = replaced.length > 0 ? replaced : ['std:account:list', 'std:entitlement:list']
  expect({ kind: 'handler', command: target?.command, of: commands }).toEqual({
    kind: target?.kind,
    command: expect.stringMatching(`^(${commands.join('|')})$`),
    of: commands,
  })
}
