import type { Check } from './check.js'
import type { RunState } from './context.js'
import { factReason, handlersKnown, whyNotMade } from './facts.js'
import type { NameInput } from './name-input.js'
import { noConfiguration, notMadeWithoutConfiguration } from './reasons.js'

/** Why a check is not run at all; undefined if it is. */
export function reasonToSkip(check: Check, run: RunState, leftOut: boolean): string | undefined {
  const { spec, config, settings, readOnly, nameInput } = run
  if (leftOut) return 'left out by skip-checks'
  const off = settings.checks[check.id]?.off
  if (off !== undefined) return off
  // First what no input can change, last what only this run is short of.
  const missing = check.requires.filter((command) => !spec.commands.has(command))
  if (missing.length > 0) return `the spec does not list ${missing.join(', ')}, so there is nothing to check`
  const broken = reasonOfBundle(check, run)
  if (broken !== undefined) return broken
  const absent = check.facts?.find((fact) => run[fact] === undefined)
  if (absent !== undefined) return factReason(absent, nameInput)
  if (readOnly && check.writes)
    return `the run is read-only, and this may change data in the target system; give ${nameInput('read-only', 'false')}`
  if (config === undefined && check.needsConfig) return `${noConfiguration}; ${giveOne(nameInput)}`
  return reasonOfNotMade(check, run) ?? reasonOfConnection(check, run)
}

/**
 * Of a connector that is not made nothing else can be told, not even that it refuses what it should refuse. The
 * connection test is run all the same: what it fails with is what people look for first.
 */
function reasonOfNotMade(check: Check, { bundle, planned, config, nameInput }: RunState): string | undefined {
  const looksAtCommands = check.requires.length > 0 || check.needsConfig || check.facts?.includes('logs')
  if (bundle === undefined || !looksAtCommands || check.id === 'test-connection-success') return undefined
  const isNotMade = whyNotMade(bundle) !== undefined
  if (isNotMade && config === undefined) return `${notMadeWithoutConfiguration}; ${giveOne(nameInput)}`
  if (!planned.has('bundle-exports')) return undefined
  if (isNotMade) return 'the connector is not made: see bundle-exports'
  return bundle.specError === undefined ? undefined : 'the connector does not answer std:spec:read: see bundle-exports'
}

/** A connection that fails once is not tried by every check: targets lock accounts that come with a wrong secret. */
function reasonOfConnection(check: Check, run: RunState): string | undefined {
  if (!run.connectionFailed || check.id === 'test-connection-success') return undefined
  return needsConnection(check) ? 'the connection test failed: see test-connection-success' : undefined
}

/** What looks back at the run has something to look at all the same. */
function needsConnection({ needsConfig, runsLast }: Check): boolean {
  return needsConfig && runsLast !== true
}

function giveOne(input: NameInput): string {
  return `give one with ${input('config')} or ${input('config-path')}`
}

/** What the checks of the bundle say is not said again by every check that invokes a command. */
function reasonOfBundle(check: Check, { bundle, planned }: RunState): string | undefined {
  const { requires } = check
  const invokes = requires.length > 0 || needsConnection(check)
  if (!bundle || !invokes) return undefined
  if (bundle.loadError !== undefined && planned.has('bundle-loads')) return 'the bundle does not load: see bundle-loads'
  if (bundle.exportError !== undefined && planned.has('bundle-exports'))
    return 'there is no connector: see bundle-exports'
  if (!handlersKnown(bundle) || !planned.has('bundle-handlers')) return undefined
  const missing = requires.filter((command) => !bundle.handlers.includes(command))
  return missing.length > 0 ? `the connector has no handler for ${missing.join(', ')}: see bundle-handlers` : undefined
}
