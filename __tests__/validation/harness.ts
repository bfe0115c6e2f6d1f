import type { ConnectorCustomizer } from '@sailpoint/connector-sdk'
import { RecordingLogger } from '../../src/core/logger.js'
import type { CheckResult, Finding, RunResult } from '../../src/validation/engine/result.js'
import { type ValidateOptions, validateConnector } from '../../src/validation/engine/run.js'
import { connectorOf, Directory, directorySpec, goodConfig, type Handler, soundHandlers } from '../support/directory.js'
import { type Call, type InProcessOptions, inProcess } from '../support/in-process.js'
import { VirtualClock } from '../support/virtual-clock.js'

// biome-ignore lint/suspicious/noExplicitAny: specs are bent into every shape
type Any = any

export interface Case {
  keyType?: 'simple' | 'compound'
  /** Bends the spec. */
  spec?: (spec: Any) => void
  /** Replaces handlers; `sound` are those of the sound connector. */
  handlers?: (directory: Directory, sound: Record<string, Handler>) => Record<string, Handler>
  directory?: Directory
  tenant?: InProcessOptions
  options?: Partial<ValidateOptions>
  /** A customizer that is validated with the connector. */
  customizer?: ConnectorCustomizer
  /** Commands that do not look at the configuration. */
  careless?: string[]
}

export interface Outcome {
  result: RunResult
  directory: Directory
  calls: Call[]
  clock: VirtualClock
  logger: RecordingLogger
  /** The accounts that were not there before. */
  left: string[]
}

export function prepare(bent: Case): { run: () => Promise<RunResult> } & Omit<Outcome, 'result' | 'left'> {
  const { keyType = 'simple', directory = new Directory(keyType) } = bent
  const spec = directorySpec(keyType)
  bent.spec?.(spec)
  const sound = soundHandlers(directory)
  const handlers = { ...sound, ...bent.handlers?.(directory, sound) }
  const connector = connectorOf(handlers, spec, bent.careless)
  const invoker = inProcess(connector, { config: goodConfig, ...bent.tenant })
  const { customizer } = bent
  const customizerFacts = customizer && {
    bundle: {
      indexSize: 1,
      exports: { connector: false, customizer: true },
      handlers: [],
      customizerHandlers: [...customizer.handlers.keys()],
      loadTime: 1,
      withConfig: true,
    },
    invoker: inProcess(connector, { config: goodConfig, ...bent.tenant, customizer }),
  }
  const clock = new VirtualClock()
  clock.activity = () => invoker.calls.length
  const logger = new RecordingLogger()
  const options: ValidateOptions = {
    invoker,
    connector: { name: '' },
    config: goodConfig,
    readOnly: false,
    customizer: customizerFacts,
    seed: 'a seed',
    clock,
    logger,
    ...bent.options,
  }
  return { run: () => validateConnector(options), directory, calls: invoker.calls, clock, logger }
}

export async function validate(bent: Case): Promise<Outcome> {
  const prepared = prepare(bent)
  const before = new Set(prepared.directory.accounts.keys())
  const result = await prepared.run()
  const left = [...prepared.directory.accounts.keys()].filter((id) => !before.has(id))
  return { ...prepared, result, left }
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

/** The part of a result that is of these checks. */
export function vendorChecks(result: RunResult): CheckResult[] {
  return result.checks.filter(({ id }) => vendorIds.includes(id))
}

/**
 * Every check that did not pass, with what it says. Of those beyond the vendor's, one that is skipped is no trouble:
 * the connector may not have what it looks at.
 */
export function troubles(result: RunResult): Record<string, string[]> {
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
export function faults(result: RunResult): string[] {
  return result.checks
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .map(({ id, verdict }) => `${verdict} ${id}`)
}

export function failedIds(result: RunResult): string[] {
  return result.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
}

/**
 * Fails unless a finding points at what is broken: a handler that the case replaces, or the part of the spec that the
 * finding speaks of. Where nothing but the data is broken, the handler that sends them will do.
 */
export function expectPlace({ message, target }: Finding, bent: Pick<Case, 'handlers' | 'careless'>, spec: Any): void {
  if (target?.kind === 'spec') {
    const part = target.path.reduce<Any>((value, step) => value?.[step], spec)
    const name = part?.name ?? part?.key ?? target.path.at(-1)
    expect(message).toMatch(new RegExp(`\\b${name}\\b`))
    return
  }
  const directory = new Directory('simple')
  const handlers = bent.handlers?.(directory, soundHandlers(directory)) ?? {}
  const replaced = [...Object.keys(handlers), ...(bent.careless ?? [])]
  const commands = replaced.length > 0 ? replaced : ['std:account:list', 'std:entitlement:list']
  expect({ kind: 'handler', command: target?.command, of: commands }).toEqual({
    kind: target?.kind,
    command: expect.stringMatching(`^(${commands.join('|')})$`),
    of: commands,
  })
}
