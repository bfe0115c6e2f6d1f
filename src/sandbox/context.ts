import type { Clock } from '../base/clock.js'
import type { Logger } from '../base/logger.js'
import type { SandboxBehaviour } from './behaviour.js'
import type { LogBook } from './logs.js'
import type { Runtimes } from './runtimes.js'
import type { Statistics } from './stats.js'
import type { Store } from './store.js'
import type { Uploads } from './uploads.js'

/** What the resources of the tenant work on. */
export interface SandboxContext {
  behaviour: SandboxBehaviour
  clock: Clock
  logger: Logger
  store: Store
  uploads: Uploads
  runtimes: Runtimes
  logs: LogBook
  statistics: Statistics
}
