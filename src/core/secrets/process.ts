import type { Clean } from './clean.js'
import { SecretStore } from './store.js'

/**
 * The store of this process. `main` sets it before it reads any input, and hands the same one to all who print or
 * write. Code that only puts a name into a message, such as a rule of the spec, has no other way to it.
 */
let store = new SecretStore()

/** Makes this the store of the process. */
export function setProcessSecrets(secrets: SecretStore): void {
  store = secrets
}

/** The store of the process. */
export function processSecrets(): SecretStore {
  return store
}

/** Text from outside as it may be printed: without the secrets that the process knows. It can be shortened then. */
export function printable(text: string): Clean {
  return store.clean(text)
}

/** The same for a name, an id or another text that is there as a whole: see `SecretStore.clean`. */
export function printableName(name: string): Clean {
  return store.clean(name, { isWhole: true })
}
