import { show } from './text.js'

/** How reasons begin that a configuration would mend. */
export const noConfiguration = 'no configuration was given'
export const notMadeWithoutConfiguration = 'the connector is not made without a configuration'
export const customizerNotMadeWithoutConfiguration = 'the customizer is not made without a configuration'

/** True for the reason of a check that was skipped for want of a configuration alone. */
export function waitsForConfiguration(reason: string | undefined): boolean {
  const beginnings = [noConfiguration, notMadeWithoutConfiguration, customizerNotMadeWithoutConfiguration]
  return beginnings.some((beginning) => reason?.startsWith(beginning))
}

/** Why a check is skipped, where several share the reason. */
export const noAccounts = 'the connector lists no accounts in this target system'

export const noAccountSchema = 'the spec has no accountSchema, and none is discovered'

export function noEntitlements(type: string): string {
  return `the connector lists no entitlements of type ${show(type)} in this target system`
}
