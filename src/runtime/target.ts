/** Where a connector connects to. */
export interface TargetAddress {
  host: string
  port: number
  isTls: boolean
}

/** One connection of a connector to its target system, as seen before encryption. */
export interface TargetConnection {
  /** The connector sent this. */
  sent(data: Buffer): void
  /** The target system sent this. Only while recording. */
  received(data: Buffer): void
  /** The target system ended its side. Only while recording. */
  ended(): void
  /**
   * What the process does without another answer is told by now. Only in a replay, where `settle` asked for it.
   *
   * @param ranTimers - true if a timer of the connector has run out meanwhile: it may have gone on because of it.
   */
  settled?(ranTimers: boolean): void
  /** @param code - of the error that closed it, such as ECONNREFUSED. */
  closed(code: string | undefined): void
}

/** How a connection is answered in place of the target system. */
export interface TargetAnswers {
  connect(): void
  data(bytes: Buffer): void
  end(): void
  /** @param code - as Node.js names it, such as ECONNREFUSED. */
  fail(code: string): void
  /** Asks for `settled` of this connection, some turns of the event loop after all that was answered so far is handled. */
  settle(): void
}

/** Gets what the processes of a bundle exchange with their target system, or answers in its place. */
export interface TargetLink {
  /** `record`: connections are made and watched. `replay`: nothing is connected; `open` gets what answers. */
  mode: 'record' | 'replay'
  /** Milliseconds since 1970 at which the clock of each process starts. Undefined: it has the time of the machine. */
  startTimeMs?: number | undefined
  /** What Math.random of the connector depends on now: the check and the seed of the run. */
  seed?(): string
  /** Called before a process runs a command. */
  invoked?(command: string): void
  /** Called when a command is stopped before its end: how much it exchanges then depends on the moment. */
  cancelled?(): void
  /** Called as soon as the handler of a command has ended, before its last log lines are read. */
  concluded?(): void
  open(address: TargetAddress, answers: TargetAnswers): TargetConnection
  /** What gets the connections of a process that starts. Undefined: this link. */
  ofProcess?(): TargetLink
  /** Called for what may be exchanged without being seen, such as `a worker thread`. */
  unseen(what: string): void
}

/** The variables that would lead a connector to a proxy, which has no part in a replay. */
const proxyVariables = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'])

/**
 * The environment of a process whose connections are recorded or replayed, with the language of the platform's machines: what is
 * sorted and written by the language of a machine differs on another one.
 */
export function withFixedLanguage(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(([name]) => !/^(?:LANG|LANGUAGE|LC_[A-Z]+)$/i.test(name))
  return { ...Object.fromEntries(others), LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }
}

/** The environment without proxies. */
export function withoutProxies(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !proxyVariables.has(name.toUpperCase())))
}
