import type { Check } from './check.js'
import type { RunState } from './context.js'
import { areHandlersKnown, creationError, missingFactReason } from './facts.js'
import { configHint, connectorNeedsConfiguration, noConfiguration } from './reasons.js'

/** The reason why a check is skipped from the start. Undefined if it is run. */
export function reasonToSkip(check: Check, run: RunState, leftOut: boolean): string | undefined {
  const { spec, config, settings, readOnly, nameInput } = run
  if (leftOut) return 'left out by skip-checks'
  const off = settings.checks[check.id]?.skipReason
  if (off !== undefined) return off
  // Reasons that no input can change come before those that an input of this run can change.
  const missing = check.requires.filter((command) => !spec.commands.has(command))
  if (missing.length > 0) return `the spec does not list ${missing.join(', ')}, so there is nothing to check`
  const broken = bundleSkipReason(check, run)
  if (broken !== undefined) return broken
  const absent = check.facts?.find((fact) => run[fact] === undefined)
  if (absent !== undefined) return missingFactReason(absent, nameInput)
  if (readOnly && check.writes)
    return `the run is read-only, and this may change data in the target system; give ${nameInput('read-only', 'false')}`
  if (config === undefined && check.needsConfig) return `${noConfiguration}; ${configHint(nameInput)}`
  return factorySkipReason(check, run) ?? connectionSkipReason(check, run)
}

/**
 * A connector that cannot be created fails every command, so a check that expects a refusal would pass. The connection
 * test is run nevertheless, because users look at its error first.
 */
function factorySkipReason(check: Check, { bundle, planned, config, nameInput }: RunState): string | undefined {
  const looksAtCommands = check.requires.length > 0 || check.needsConfig || check.facts?.includes('logs')
  if (bundle === undefined || !looksAtCommands || check.id === 'test-connection-success') return undefined
  const isNotCreated = creationError(bundle) !== undefined
  if (check.usesMadeUpConfig && config === undefined && bundle.madeUpHandlers !== undefined) return undefined
  if (isNotCreated && config === undefined) return `${connectorNeedsConfiguration}; ${configHint(nameInput)}`
  if (!planned.has('bundle-exports')) return undefined
  if (isNotCreated) return 'the connector cannot be created: see bundle-exports'
  return bundle.specError === undefined ? undefined : 'the connector does not answer std:spec:read: see bundle-exports'
}

/** After one failed connection no check tries again: target systems lock users after several wrong passwords. */
function connectionSkipReason(check: Check, run: RunState): string | undefined {
  if (!run.connectionFailed || check.id === 'test-connection-success') return undefined
  return needsConnection(check) ? 'the connection test failed: see test-connection-success' : undefined
}

/** Checks that look at the observations of the run can run without a connection. */
function needsConnection({ needsConfig, runsLast }: Check): boolean {
  return needsConfig && runsLast !== true
}

/** A fault of the bundle is reported by the checks of the bundle, not by every check that invokes a command. */
function bundleSkipReason(check: Check, { bundle, planned }: RunState): string | undefined {
  const { requires } = check
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
