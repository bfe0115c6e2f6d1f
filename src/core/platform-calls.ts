/** Functions of the context that only the platform can answer (docs/platform.md#context). */
export const platformCalls = ['assumeAwsRole', 'getOAuth2AccessToken'] as const

/**
 * The function for want of which a command failed here; undefined if it failed for another reason. The runtime writes this
 * text in the process of the connector, where no other file of ours can be imported.
 */
export function platformCallIn(message: string): string | undefined {
  return platformCalls.find((name) => message.includes(`${name} is not available outside of the platform`))
}
