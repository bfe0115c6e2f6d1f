import { deleteCommand, lifecycleCommands } from '../accounts/accounts.js'
import type { Check } from './check.js'
import { areHandlersKnown, creationError, missingFactReason } from './facts.js'
import { configHint, connectorNeedsConfiguration, noConfiguration } from './reasons.js'
import type { Skip } from './result.js'
import type { RunState } from './run-state.js'

/** Why a check is skipped from the start. Undefined if it is run. */
export function reasonToSkip(check: Check, run: RunState, leftOut: boolean): Skip | undefined {
  const { spec, config, settings, readOnly, nameInput, scope } = run
  if (leftOut) return { cause: 'left-out', reason: 'left out by skip-checks' }
  const off = settings.checks[check.id]?.skipReason
  if (off !== undefined) return { cause: 'left-out', reason: off }
  // Reasons that no input can change come before those that an input of this run can change.
  const missing = run.isSpecKnown ? commandsFor(check, run).filter((command) => !spec.commands.has(command)) : []
  if (missing.length > 0) return missingCommandsSkip(check, missing)
  const broken = bundleSkipReason(check, run)
  if (broken !== undefined) return { cause: 'fault', reason: broken }
  const absent = check.facts?.find((fact) => run[fact] === undefined)
  // A tenant tells without the bundle that its connector does not answer.
  const isTold = check.id === 'bundle-exports' && run.specError !== undefined
  if (absent !== undefined && !isTold) return { cause: 'input', reason: missingFactReason(absent, nameInput) }
  const unknown = unknownSpecSkip(check, run)
  if (unknown !== undefined) return unknown
  if (readOnly && check.writes) {
    const reason = `the run is read-only, and this may change data in the target system; give ${nameInput('read-only', 'false')}`
    return { cause: 'read-only', reason }
  }
  // Samples answer in place of a connector, without a configuration.
  if (config === undefined && check.needsConfig && scope === 'connector') {
    return { cause: 'configuration', reason: `${noConfiguration}; ${configHint(nameInput)}` }
  }
  return factorySkip(check, run) ?? connectionSkip(check, run) ?? recordingSkip(check, run)
}

/** A check that invokes no command needs nothing of a recording. */
function recordingSkip(
  { id, requires, needsConfig, runsLast, inReplayOnly }: Check,
  { target, nameInput }: RunState,
): Skip | undefined {
  if (inReplayOnly === true) {
    if (target?.refusals !== undefined) return undefined
    const reason = `only the target system of a recording can be made to refuse requests: see ${nameInput('replay-target')}`
    return { cause: 'input', reason }
  }
  if (requires.length === 0 && (!needsConfig || runsLast)) return undefined
  const reason = target?.skipReason?.(id)
  return reason === undefined ? undefined : { cause: 'input', reason }
}

/** The commands that a check invokes, with those for an account of its own if it needs one. */
function commandsFor({ requires, changesAccount }: Check, { settings }: RunState): readonly string[] {
  if (!changesAccount || settings.testAccount !== undefined) return requires
  return [...new Set([...lifecycleCommands, ...requires])]
}

/** Nearly every check reads the spec. Those that tell why it is not known are run. */
function unknownSpecSkip(
  { id }: Check,
  { isSpecKnown, specError, planned, config, isConfigEmpty, nameInput }: RunState,
): Skip | undefined {
  if (isSpecKnown || id === 'bundle-exports' || id === 'test-connection-success') return undefined
  if (id === 'config-items' && isConfigEmpty) return undefined
  if (config === undefined) {
    return { cause: 'configuration', reason: `${connectorNeedsConfiguration}; ${configHint(nameInput)}` }
  }
  const why = planned.has('bundle-exports') ? 'see bundle-exports' : (specError ?? 'it does not answer')
  return {
    cause: 'fault',
    reason: `the spec is not known, because the connector does not answer std:spec:read: ${why}`,
  }
}

/** Without a delete the tested command may well be there, and only an account to test it with is missing. */
function missingCommandsSkip({ requires, changesAccount }: Check, missing: readonly string[]): Skip {
  const listed = `the spec does not list ${missing.join(', ')}`
  const isTested = (command: string) => requires.includes(command) && command !== deleteCommand
  if (missing.some((command) => isTested(command)) || (!changesAccount && missing.length > 1)) {
    return { cause: 'commands', reason: `${listed}, so there is nothing to check` }
  }
  if (!changesAccount) {
    return { cause: 'commands', reason: `${listed}, so an account that is created could not be removed again` }
  }
  const reason = `${listed}, so no account can be created for this and removed again; name one as test-account in validate.yml`
  return { cause: 'input', reason }
}

/**
 * A connector that cannot be created fails every command, so a check that expects a refusal would pass. The connection
 * test is run nevertheless, because users look at its error first.
 */
function factorySkip(check: Check, { bundle, planned, config, nameInput, specError }: RunState): Skip | undefined {
  const looksAtCommands = check.requires.length > 0 || check.needsConfig || check.facts?.includes('logs')
  if (!looksAtCommands || check.id === 'test-connection-success') return undefined
  const isNotCreated = bundle !== undefined && creationError(bundle) !== undefined
  if (check.usesMadeUpConfig && config === undefined && bundle?.madeUpHandlers !== undefined) return undefined
  if (isNotCreated && config === undefined) {
    return { cause: 'configuration', reason: `${connectorNeedsConfiguration}; ${configHint(nameInput)}` }
  }
  if (!planned.has('bundle-exports')) return undefined
  if (isNotCreated) return { cause: 'fault', reason: 'the connector cannot be created: see bundle-exports' }
  if (specError === undefined) return undefined
  return { cause: 'fault', reason: 'the connector does not answer std:spec:read: see bundle-exports' }
}

/** After one failed connection no check tries again: target systems lock users after several wrong passwords. */
function connectionSkip(check: Check, run: RunState): Skip | undefined {
  if (!run.connectionFailed || check.id === 'test-connection-success') return undefined
  if (!needsConnection(check)) return undefined
  return { cause: 'fault', reason: 'the connection test failed: see test-connection-success' }
}

/** Checks that look at the observations of the run can run without a connection. */
function needsConnection({ needsConfig, runsLast }: Check): boolean {
  return needsConfig && runsLast !== true
}

/** A fault of the bundle is reported by the checks of the bundle, not by every check that invokes a command. */
function bundleSkipReason(check: Check, run: RunState): string | undefined {
  const { bundle, planned } = run
  const requires = commandsFor(check, run)
  const invokes = requires.length > 0 || needsConnection(check)
  if (!bundle || !invokes) return undefined
  if (bundle.loadError !== undefined && planned.has('bundle-loads')) return 'the bundle does not load: see bundle-loads'
  if (bundle.exportError !== undefined && planned.has('bundle-exports'))
    return 'there is no connector: see bundle-exports'
  const handlers = areHandlersKnown(bundle) ? bundle.handlers : bundle.madeUpHandlers
  if (handlers === undefined || !planned.has('bundle-handlers')) return undefined
  const missing = requires.filter((command) => !handlers.includes(command))
  return missing.length > 0 ? `the connector has no handler for ${missing.join(', ')}: see bundle-handlers` : undefined
}
