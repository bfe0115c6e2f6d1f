/** The version of the form of the files. */
export const recordingFormat = 2

/** The id of the exchanges that no check made: when the connector was created, and the discovery of its schema. */
export const outsideChecks = 'outside-checks'

/** The body of a message, readable where it is text. */
export type RecordedBody = (
  | { json: unknown }
  | { form: [name: string, value: string][] }
  /** Lines, joined by line feeds. */
  | { text: string[] }
  /** What cannot be read is not kept: only its length and a hash. */
  | { binary: { bytes: number; hash: string } }
) & {
  /** The character set of its bytes. Default: UTF-8. */
  charset?: string
}

export interface RecordedRequest {
  /** `connect` for a connection that could not be made. */
  method: string
  /** The whole address. */
  url: string
  /** Those that say what the request means. */
  headers?: Record<string, string>
  body?: RecordedBody
}

/** True for a request that changes nothing by its method. */
export function isReading({ method }: RecordedRequest): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || method === 'connect'
}

export type RecordedAnswer =
  | {
      status: number
      reason?: string
      headers?: [name: string, value: string][]
      body?: RecordedBody
      /** Who ended the connection before the end of the body. */
      cutBy?: 'target' | 'connector'
    }
  /** The code of the error that ended the connection; `no-answer` if the connector ended it. */
  | { error: string }

/** A request, and what came of it. */
export interface RecordedExchange {
  request: RecordedRequest
  answer: RecordedAnswer
  /** True if it began before another one of its check was answered: their order does not count. */
  parallel?: true
  /** True if the connector waited for its answer before it went on. Only of what may change something; else it is not known. */
  awaited?: true
  /** True if it failed, and the same command sent it again. */
  retried?: true
  /** True if it was sent again only after the time that its answer asked for by `Retry-After`. */
  waited?: true
  /** True if it began after its check had ended: it may come during the next one. */
  late?: true
}

export type RecordedVerdict = 'pass' | 'warn' | 'fail' | 'skip'

/** What the connector exchanged during one check. */
export interface RecordedGroup {
  /** The id of the check, or `outsideChecks`. */
  id: string
  /** True if the check may change data in the target system. */
  writes: boolean
  /** How often the check invoked each command. */
  commands: Record<string, number>
  /** What it came to. Recordings of earlier versions do not have it. */
  verdict?: RecordedVerdict
  exchanges: RecordedExchange[]
}

/** What is kept of a list. */
export interface RecordedSample {
  /** The type of entitlements; '' for accounts. */
  type: string
  /** The objects that checks read one by one: the keys in their order, each with its place in the choice of the sample. */
  keys: { key: string; rank: number }[]
  /** How many objects the list had. Recordings of earlier versions do not have it, nor the next. */
  objects?: number
  /** How many of them had a value of an attribute of the schema, by the name of the attribute. */
  withValue?: Record<string, number>
}

/** What a recording says of itself. */
export interface RecordingFacts {
  /** That of this version is `recordingFormat`. */
  format: number
  /** The version of this program that made it. */
  program: string
  connector: string
  /** RFC 3339. */
  recorded: string
  seed: string
  readOnly: boolean
  readLimit: number
  /** How long the run waited at most for a change of the target system, if it was told. */
  maxWaitMs?: number
  /** The configuration, with other secrets and persons. */
  config: Record<string, unknown>
  samples: RecordedSample[]
}

export interface Recording {
  facts: RecordingFacts
  /** In the order of the run. */
  groups: RecordedGroup[]
}

/** What Math.random of the connector depends on during a check. */
export function seedOf(recorded: string, check: string): string {
  return `${recorded}/${check}`
}

/** True for a whole answer that is no failure. */
export function isSuccess({ answer }: RecordedExchange): boolean {
  return !('error' in answer) && answer.status < 400 && answer.cutBy !== 'target'
}

/** True for no answer, or a failure of the target system or its limits, after which the same request may succeed. */
export function isTransient(answer: RecordedAnswer): boolean {
  return 'error' in answer || [408, 425, 429].includes(answer.status) || answer.status >= 500
}

/** The time that an answer asks to wait by `Retry-After` in seconds, in milliseconds; undefined without one. */
export function retryAfterMsOf(answer: RecordedAnswer): number | undefined {
  const [, value = ''] = ('headers' in answer && answer.headers?.find(([name]) => name === 'retry-after')) || []
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) * 1000 : undefined
}
