/** Functions of the context that only the platform can answer (docs/platform.md#context). */
export const platformCalls = ['assumeAwsRole', 'getOAuth2AccessToken'] as const

/** The message with which such a function fails here. */
export function notAvailable(name: string): string {
  return `${name} is not available outside of the platform`
}

/** The function for which a command failed here; undefined if it failed for another reason. */
export function platformCallIn(message: string): string | undefined {
  return platformCalls.find((name) => message.includes(notAvailable(name)))
}
