import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { RuntimeLimit } from '../../runtime/runtime.js'
import type { SandboxBehaviour } from '../behaviour.js'
import type { LogStore } from './logs.js'
import type { Runtimes } from './runtimes.js'
import type { Sources } from './sources.js'
import type { Statistics } from './stats.js'
import type { Store } from './store.js'
import type { BackgroundWork } from './tasks.js'
import type { Uploads } from './uploads.js'

/** A command that hit a limit of the platform. */
export interface LimitHit {
  command: string
  limit: RuntimeLimit
  /** One line. */
  message: string
}

/** State and services that all resources of the sandbox share. */
export interface SandboxContext {
  behaviour: SandboxBehaviour
  clock: Clock
  logger: Logger
  store: Store
  sources: Sources
  /** What runs after its request was answered. */
  background: BackgroundWork
  uploads: Uploads
  runtimes: Runtimes
  logs: LogStore
  statistics: Statistics
  /** Called when a command hits a limit of the platform. */
  onLimit: ((hit: LimitHit) => void) | undefined
}
