import { show } from './text.js'

/** Why a check is skipped, where several share the reason. */
export const noAccounts = 'the connector lists no accounts in this target system'

export const noAccountSchema = 'the spec has no accountSchema, and none is discovered'

export function noEntitlements(type: string): string {
  return `the connector lists no entitlements of type ${show(type)} in this target system`
}
