import type { Check } from './check.js'
import type { RunState } from './context.js'
import { factReason, handlersKnown } from './facts.js'
import type { NameInput } from './name-input.js'

/** How the reason begins that a check has which needs a configuration. */
export const noConfiguration = 'no configuration was given'

/** Why a check is not run at all; undefined if it is. */
export function reasonToSkip(check: Check, run: RunState, leftOut: boolean, readOnly: boolean): string | undefined {
  const { spec, config, settings, nameInput } = run
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
  if (config === undefined && check.needsConfig) return noConfig(nameInput)
  return reasonOfConnection(check, run)
}

/** A connection that fails once is not tried by every check: targets lock accounts that come with a wrong secret. */
function reasonOfConnection(check: Check, run: RunState): string | undefined {
  if (!run.connectionFailed || check.id === 'test-connection-success') return undefined
  return needsConnection(check) ? 'the connection test failed: see test-connection-success' : undefined
}

/** What looks back at the run has something to look at all the same. */
function needsConnection({ needsConfig, looksBack }: Check): boolean {
  return needsConfig && looksBack !== true
}

function noConfig(input: NameInput): string {
  return `${noConfiguration}; give one with ${input('config')} or ${input('config-path')}`
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
