import { randomBytes } from 'node:crypto'
import { messageOf, UsageError, UserError } from '../../core/errors.js'
import { nameInputOfStep, plainInputName } from '../../core/input-names.js'
import { clean } from '../../core/secrets/clean.js'
import { secretsOfConfig } from '../../core/secrets/config-secrets.js'
import { printableName, processSecrets } from '../../core/secrets/process.js'
import { describeValue, quote } from '../../core/text.js'
import { AccountJournal } from '../accounts/account-journal.js'
import { OwnAccount } from '../accounts/own-account.js'
import { TestAccounts } from '../accounts/test-accounts.js'
import { AnswerForms } from './answer-forms.js'
import { Commands } from './commands.js'
import { coverageOf } from './coverage.js'
import { canDiscoverSchema } from './discovered-schema.js'
import { atMost, type CommandInvoker } from './invoker.js'
import { Observations, observe } from './observations.js'
import { defaultPoll, type PollOptions } from './poll.js'
import { readSpec } from './read-spec.js'
import { type RunResult, totalsOf } from './result.js'
import { runChecks } from './run-checks.js'
import type { ValidateOptions } from './run-options.js'
import type { RunState } from './run-state.js'
import { SecretWatch, shortSecretsWarning } from './secret-watch.js'
import { SeenErrorTypes } from './seen-error-types.js'
import { checksOfShard, type SelectedCheck, selectChecks } from './selection.js'
import { emptySettings } from './settings.js'
import { reasonToSkip } from './skip-reasons.js'
import { TrafficLog } from './traffic.js'
import { unknownNames } from './unknown-names.js'

export { nameInputOfShell, nameInputOfStep } from '../../core/input-names.js'
export type { CheckStart, ValidateOptions } from './run-options.js'
export { isInScope, type RunScope } from './scope.js'
export {
  type CatalogueEntry,
  checkCatalogue,
  parseShard,
  type ShardChoice,
  selectChecks,
} from './selection.js'

/** A run that did not finish: it was aborted, or the tenant failed. `result` has what was found until then. */
export class RunStoppedError extends UserError {
  override readonly name = 'RunStoppedError'
  readonly result: RunResult

  constructor(message: string, result: RunResult, cause: unknown) {
    super(message, { cause })
    this.result = result
  }
}

/**
 * Validates a connector by invoking its commands. The result does not depend on the connector working: a check that
 * throws an unexpected error fails, and the others are run. Test accounts are always deleted.
 *
 * @throws UserError for unknown checks and for a spec that cannot be read.
 * @throws RunStoppedError if the run is aborted, or an error of the tenant affects all commands.
 */
export async function validateConnector(options: ValidateOptions): Promise<RunResult> {
  const { clock, shard, settings = emptySettings } = options
  const plan = selectChecks(options.checks, options.skipChecks, settings, options.scope)
  // Only one of several jobs may change the account of the settings.
  const sharesAccount = ({ check }: SelectedCheck) =>
    settings.testAccount !== undefined && check.changesAccount === true
  const selected = shard ? checksOfShard(plan, shard, sharesAccount) : plan
  const observations = new Observations()
  const traffic = options.traffic ?? new TrafficLog(clock)
  const answerForms = new AnswerForms()
  const { readConcurrency = 1, writeConcurrency = 1 } = options
  const most = Math.max(readConcurrency, writeConcurrency)
  const observed = observe(answerForms.watch(traffic.watch(options.invoker)), observations, clock)
  // The time in our own queue is none of the connector.
  const invoker = most > 1 ? atMost(most, observed) : observed
  const run = await createRun(options, { invoker, observations, answerForms, settings, plan, traffic })
  answerForms.schema = run.spec.accountSchema
  const runs = plan.filter(({ check, isSkipped }) => reasonToSkip(check, run, isSkipped) === undefined)
  run.planned = new Set(runs.map(({ check }) => check.id))
  run.plannedHere = new Set(runs.filter((each) => selected.includes(each)).map(({ check }) => check.id))
  const { checks, commands, stop } = await runChecks(selected, run, {
    invoker,
    poll: pollOptionsOf(options),
    onSchemaKnown: () => {
      for (const message of unknownNames(settings, run.spec)) run.logger.warning(`validate.yml: ${message}`)
    },
    concurrency: { isReadingSideBySide: readConcurrency > 1, writing: writeConcurrency },
    ...(options.onStart && { onStart: (start) => options.onStart?.(start) }),
    ...(options.onCheck && { onCheck: (result) => options.onCheck?.(result) }),
  })
  const stopped = stop && reasonOfStop(stop.error, run)
  const coverage = coverageOf(run, new Set(commands.map(({ command }) => command)))
  const result: RunResult = {
    format: 1,
    connector: { ...options.connector, name: options.connector.name || run.spec.name },
    seed: run.seed,
    configured: options.config !== undefined,
    readOnly: run.readOnly,
    started: new Date(run.startedAt).toISOString(),
    duration: Math.max(0, clock.now() - run.startedAt),
    ...totalsOf(checks, stopped),
    checks,
    commands: commands.map((timing) => ({ ...timing, ...observations.medianOf(timing.command) })),
    ...(coverage && { coverage }),
    traffic: traffic.result(),
    ...(run.seenErrorTypes.list().length > 0 && { errorTypes: run.seenErrorTypes.list() }),
    ...(shard && { shard: { ...shard, plan: plan.map(({ check }) => check.id) } }),
    ...(run.testAccounts.leftBehind.length > 0 && { leftBehind: run.testAccounts.leftBehind }),
    ...(run.ownAccount && run.ownAccount.notRestored.length > 0 && { notRestored: run.ownAccount.notRestored }),
  }
  if (stop && stopped !== undefined) throw new RunStoppedError(stopped, result, stop.error)
  return result
}

/** Reads the spec and creates the state that the checks of a run share. */
async function createRun(
  options: ValidateOptions,
  parts: Pick<RunState, 'observations' | 'answerForms' | 'settings' | 'traffic'> & {
    invoker: CommandInvoker
    plan: readonly SelectedCheck[]
  },
): Promise<RunState> {
  const { clock, logger, config, readOnly = true, readLimit = 8, signal = new AbortController().signal } = options
  if (!Number.isInteger(readLimit) || readLimit < 1)
    throw new UsageError(`${plainInputName('read-limit')} must be 1 or more, not ${describeValue(readLimit)}`)
  const startedAt = clock.now()
  const { spec, content } = await readSpec(options, new Commands(parts.invoker, signal))
  const poll = pollOptionsOf(options)
  const timeoutMs = options.deletionTimeoutMs ?? { normal: 60_000 + 2 * poll.timeoutMs, aborted: 6_000 }
  const { testAccount, values } = parts.settings
  const watch = new SecretWatch(options.secrets ?? processSecrets(), clock)
  const secrets = secretsOfConfig(config, content['sourceConfig'])
  const warning = shortSecretsWarning(secrets)
  if (warning !== undefined) logger.warning(warning)
  for (const { key, value } of secrets) {
    watch.add(value, clean`the secret ${quote(printableName(key))} of the configuration`)
  }
  const journal = options.journal && new AccountJournal(options.journal, spec)
  return {
    spec,
    specContent: content,
    isSpecKnown: options.isSpecKnown ?? true,
    specError: options.specError ?? options.bundle?.specError,
    specOrigin: options.specOrigin,
    isSchemaDue: canDiscoverSchema(spec, options),
    specText: options.specText,
    bundle: options.bundle,
    logs: options.logs,
    customizer: options.customizer && {
      ...options.customizer,
      invoker: parts.traffic.watch(options.customizer.invoker),
    },
    process: options.process,
    target: options.target,
    errorTypeProof: options.errorTypeProof,
    seenErrorTypes: new SeenErrorTypes(),
    unknownErrorTypes: false,
    seenIncidents: 0,
    limitHits: options.limitHits,
    observations: parts.observations,
    answerForms: parts.answerForms,
    traffic: parts.traffic,
    config,
    isConfigEmpty: config === undefined && options.isConfigEmpty === true,
    scope: options.scope ?? 'connector',
    settings: parts.settings,
    readOnly,
    readLimit,
    maxConcurrentReads: Math.max(4, options.readConcurrency ?? 1),
    seed: options.seed || randomBytes(6).toString('hex'),
    nameInput: options.nameInput ?? nameInputOfStep,
    clock,
    logger,
    signal,
    startedAt,
    planned: new Set(parts.plan.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check.id)),
    plannedHere: new Set(),
    failedChecks: new Set(),
    brokenAttributes: new Set(),
    testAccounts: new TestAccounts({
      ...{ spec, clock, logger, poll, timeoutMs, journal },
      isReplay: options.target?.mode === 'replay',
    }),
    ownAccount:
      testAccount && !readOnly
        ? new OwnAccount({ named: testAccount.account, spec, clock, poll, timeoutMs })
        : undefined,
    // The names come from a file: `__proto__` must not set the prototype.
    updateValues: Object.assign(Object.create(null), values, testAccount?.values),
    lists: new Map(),
    turns: undefined,
    reads: new Map(),
    connectionFailed: false,
    createFailedIn: undefined,
    deleteFailedIn: undefined,
    neverCame: new Set(),
    watch,
  }
}

function pollOptionsOf({ poll }: ValidateOptions): PollOptions {
  return { ...defaultPoll, ...poll }
}

/** Why the run did not finish, and which accounts remain in the target system. One line. */
function reasonOfStop(error: unknown, { signal, testAccounts, ownAccount }: RunState): string {
  const left = testAccounts.leftBehind.map(
    ({ id, certain }) => `${describeValue(id, 200)}${certain ? '' : ' (perhaps)'}`,
  )
  const remains = left.length === 0 ? '' : `; left in the target system, to be deleted by hand: ${left.join(', ')}`
  const changed = (ownAccount?.notRestored ?? []).map(({ attribute }) => describeValue(attribute))
  const unlike = changed.length === 0 ? '' : `; not put back on the test account of validate.yml: ${changed.join(', ')}`
  const message = signal.aborted ? 'the validation was interrupted before its end' : messageOf(error).replace(/\.$/, '')
  return `${message}${remains}${unlike}`
}
