/**
 * What loading a bundle can change in its process for everything that runs there. `tls-unverified`: certificates are no
 * longer verified. `exit-replaced`: `process.exit` is another function.
 */
export type ProcessEffect = 'tls-unverified' | 'exit-replaced'

/** What is said of an effect, after the bundle's name, and what to do. */
export const effectTexts: Readonly<Record<ProcessEffect, { says: string; remedy: string }>> = {
  'tls-unverified': {
    says: 'sets NODE_TLS_REJECT_UNAUTHORIZED to 0: no certificate is verified any more, of no connection',
    remedy: 'Give the certificate of the target system to its client instead.',
  },
  'exit-replaced': {
    says: 'replaces process.exit',
    remedy: 'Leave it as it is: the process belongs to the platform.',
  },
}

/** An assignment that switches the verification off, as written or minified. A message that mentions the name is none. */
const tlsUnverified = /\benv(?:\.|\[["'`])NODE_TLS_REJECT_UNAUTHORIZED(?:["'`]\])? ?= ?(?:["'`]0|0\b)/

/** True if an index.js has code that switches the verification of certificates off, perhaps only with some configuration. */
export function canSwitchTlsOff(index: string): boolean {
  return tlsUnverified.test(index)
}

/** What is said of that, after the bundle's name. Whether the code runs is not known. */
export const canSwitchTlsOffText =
  'has code that sets NODE_TLS_REJECT_UNAUTHORIZED to 0: once it has run, no certificate is verified in this process'
