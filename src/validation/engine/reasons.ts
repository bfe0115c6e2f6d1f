import type { NameInput } from '../../core/input-names.js'
import { describeValue } from '../../core/text.js'
import type { CheckContext } from './context.js'
import type { Finding } from './result.js'

/** Beginnings of the reasons of checks that were skipped for lack of a configuration. */
export const noConfiguration = 'no configuration was given'
export const connectorNeedsConfiguration = 'the connector cannot be created without a configuration'
export const customizerNeedsConfiguration = 'the customizer cannot be created without a configuration'

/** True for the reason of a check that was skipped only because there is no configuration. */
export function isMissingConfigurationReason(reason: string | undefined): boolean {
  const beginnings = [noConfiguration, connectorNeedsConfiguration, customizerNeedsConfiguration]
  return beginnings.some((beginning) => reason?.startsWith(beginning))
}

const emptyConfig = 'config is empty, so nothing that needs a configuration was checked'

/** True for the finding of `reportEmptyConfig`. */
export function isEmptyConfigFinding({ message }: Finding): boolean {
  return message === emptyConfig
}

/** Adds the finding of a run whose configuration is an empty text. */
export function reportEmptyConfig(check: Pick<CheckContext, 'warn'>): void {
  check.warn(emptyConfig, {
    remedy: 'See that the secret or variable that it comes from exists and is spelt right.',
  })
}

/** Reasons that several checks share. */
export const noAccounts = 'the connector lists no accounts in this target system'

export const noAccountSchema = 'the spec has no accountSchema, and none is discovered'

/** The reason to skip a check of the entitlements of a type. */
export function noEntitlements(type: string): string {
  return `the connector lists no entitlements of type ${describeValue(type)} in this target system`
}

/** How to give a configuration. */
export function configHint(input: NameInput): string {
  return `give one with ${input('config')} or ${input('config-path')}`
}
