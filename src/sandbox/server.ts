import type { Clock } from '../base/clock.js'
import type { Logger } from '../base/logger.js'
import type { RuntimeLimits } from '../runtime/types.js'
import { behaviourWith, type Fault, type SandboxBehaviour } from './behaviour.js'

export interface SandboxOptions {
  /** 0, the default, is any free port. */
  port?: number
  clientId?: string
  /** Random when not given. */
  clientSecret?: string
  /** Where uploads are kept; by default a fresh temporary folder that `close` removes. */
  dataDirectory?: string
  clock?: Clock
  logger?: Logger
  /** The environment of the connectors' processes. */
  environment?: NodeJS.ProcessEnv
  limits?: Partial<RuntimeLimits>
  behaviour?: Partial<SandboxBehaviour>
}

/** A request that the sandbox got; never a body, a query or a header that could hold a secret. */
export interface RecordedRequest {
  method: string
  /** Without the query. */
  path: string
  /** 0 when no answer was sent. */
  status: number
  userAgent: string
}

/** A tenant in one process, on loopback only (contract A1, B). */
export class Sandbox {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The newest 10,000, oldest first. */
  readonly requests: RecordedRequest[] = []
  /** Can be changed at any time; the next request sees it. */
  readonly behaviour: SandboxBehaviour

  private constructor(options: SandboxOptions) {
    this.baseUrl = ''
    this.clientId = options.clientId ?? ''
    this.clientSecret = options.clientSecret ?? ''
    this.behaviour = behaviourWith(options.behaviour)
  }

  /** Starts to listen. Rejects with a UserError when the port is taken. */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    return new Sandbox(options)
  }

  /** Adds a fault after those that wait already. */
  inject(fault: Fault): void {
    this.behaviour.faults.push({ ...fault })
  }

  /** Makes every token that was given out worthless, as if it had expired. */
  revokeTokens(): void {}

  /** Ends running commands, closes every connection and removes a temporary data directory. */
  async close(): Promise<void> {}
}
