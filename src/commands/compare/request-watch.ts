import { type CodeWords, wordPattern } from '../../recording/code-words.js'
import type { Recording } from '../../recording/model.js'
import { TargetReplay } from '../../recording/replay.js'
import type { ChangedRequest } from '../../recording/replay-text.js'
import type { TargetAddress, TargetAnswers, TargetConnection, TargetLink } from '../../runtime/target.js'
import type { SentRequest } from '../../runtime/types.js'
import type { SampledKey } from '../../validation/engine/target-exchanges.js'
import type { RunName } from './cells.js'
import { SentHeaders } from './sent-headers.js'

/** Endpoints of one step that are told apart. A hostile connector may call another one each time. */
const maxEndpoints = 100
/** Requests of one step that are named if a recording does not have them. */
const maxUnrecorded = 5
const maxSegments = 12
/** Commands of one process whose step is kept. */
const maxInvocations = 10_000

/** What a step sent to the target system in one run. */
export interface SentRequests {
  /** How often each endpoint was called. */
  endpoints: ReadonlyMap<Endpoint, number>
  /** The headers of the requests to each endpoint. */
  headers: ReadonlyMap<Endpoint, SentHeaders>
  /** What it sent that the recording does not have, one line each. */
  unrecorded: ReadonlyMap<string, UnrecordedRequest | undefined>
}

/** A request that the recording has with another query, header or body. */
export interface UnrecordedRequest {
  endpoint: Endpoint
  /** Where it differs, in one line. */
  differences: string
}

/** The method and the path, with `{id}` in place of what tells objects apart. One object for each. */
export interface Endpoint {
  /** The scheme, host and port. */
  origin: string
  method: string
  path: string
}

/** All endpoints that are not told apart. */
const others: Endpoint = { origin: '', method: '', path: 'other endpoints' }

/** What a step sends, while it runs and after it. */
interface Step {
  command: string
  endpoints: Map<Endpoint, number>
  headers: Map<Endpoint, SentHeaders>
  unrecorded: Map<string, UnrecordedRequest | undefined>
}

function newStep(command: string): Step {
  return { command, endpoints: new Map(), headers: new Map(), unrecorded: new Map() }
}

/** What a process sends belongs to the run that began it. */
interface RunOfProcess {
  /** In their order. */
  steps: Step[]
  /** By the ids of the commands that the process ran. */
  byInvocation: Map<number, Step>
}

/** Sees what versions that run here send to their target system, and answers from a recording if there is one. */
export class RequestWatch {
  /** The words of both versions: a segment of a path that they name is no id. */
  readonly code: CodeWords
  readonly #recording: Recording | undefined
  readonly #link: ReplayOfRuns | undefined
  readonly #endpoints = new Map<string, Endpoint>()
  readonly #processes = new Map<number, RunOfProcess>()
  #run: RunName | undefined
  /** The steps of the run. */
  #steps: Step[] = []

  constructor(code: CodeWords, recording?: Recording) {
    this.code = code
    this.#recording = recording
    this.#link = recording && new ReplayOfRuns(recording)
  }

  /** What answers in place of the target system. */
  get target(): TargetLink | undefined {
    return this.#link
  }

  /** Gets each request that a version sends. */
  onRequest({ method, url, headers, process, by }: SentRequest): void {
    // It leads to a proxy, or on from there.
    if (method === 'CONNECT') return
    const step = this.#stepOf(process, by)
    if (step === undefined) return
    const endpoint = this.#endpointOf(method, url)
    step.endpoints.set(endpoint, (step.endpoints.get(endpoint) ?? 0) + 1)
    const sent = step.headers.get(endpoint) ?? new SentHeaders()
    step.headers.set(endpoint, sent)
    sent.add(headers)
  }

  /** What is sent from now on belongs to this step, but for what an earlier command sends late. */
  begin(run: RunName, command: string): void {
    if (run !== this.#run) this.#steps = []
    const steps = this.#steps
    steps.push(newStep(command))
    if (this.#recording !== undefined && run !== this.#run) {
      // The process of an earlier run may go on: what it sends is still told of its last step.
      const onProblem = (problem: string, changed?: ChangedRequest) => {
        const unrecorded = steps.at(-1)?.unrecorded
        if (unrecorded === undefined || unrecorded.size >= maxUnrecorded) return
        unrecorded.set(
          problem,
          changed && { endpoint: this.#endpointOf(changed.method, changed.url), differences: changed.differences },
        )
      }
      this.#link?.use(new TargetReplay(this.#recording, { isOpen: true, onProblem }))
    }
    this.#run = run
    this.#link?.replay.beginCommand(command)
  }

  /** What the step sent. What comes late is added to it. */
  end(): SentRequests {
    return this.#steps.at(-1) ?? newStep('')
  }

  /** The objects of a list that the recorded run has read; undefined without a recording. */
  sampleOf(type: string): readonly SampledKey[] | undefined {
    return this.#recording && (this.#link?.replay.sampleOf(type) ?? [])
  }

  /** The step whose command sends a request: the one that runs, or an earlier one of its process. */
  #stepOf(process: number, by: SentRequest['by']): Step | undefined {
    const { steps, byInvocation } = this.#processes.get(process) ?? { steps: this.#steps, byInvocation: new Map() }
    const current = steps.at(-1)
    if (by === undefined) return current
    const step = byInvocation.get(by.id) ?? steps.findLast(({ command }) => command === by.type)
    if (step === undefined) return current
    this.#processes.set(process, { steps, byInvocation })
    // Each read of a sample is a command of its own.
    if (byInvocation.size < maxInvocations) byInvocation.set(by.id, step)
    return step
  }

  #endpointOf(method: string, url: string): Endpoint {
    const endpoint = endpointOf(method, url, this.code)
    const { origin, path } = endpoint
    const key = `${method} ${origin} ${path}`
    const known = this.#endpoints.get(key)
    if (known !== undefined) return known
    if (this.#endpoints.size >= maxEndpoints) return others
    this.#endpoints.set(key, endpoint)
    return endpoint
  }
}

/** Leads the connections of each run to a replay of its own: none of them takes an answer from another. */
class ReplayOfRuns implements TargetLink {
  readonly mode = 'replay'
  readonly startTimeMs: number
  replay: TargetReplay

  constructor(recording: Recording) {
    this.replay = new TargetReplay(recording, { isOpen: true })
    this.startTimeMs = this.replay.startTimeMs
  }

  use(replay: TargetReplay): void {
    this.replay = replay
  }

  /** A process belongs to the run in which it connects first, also when the next one has begun. */
  ofProcess(): TargetLink {
    let own: TargetReplay | undefined
    const replay = () => {
      own ??= this.replay
      return own
    }
    return {
      mode: this.mode,
      startTimeMs: this.startTimeMs,
      open: (address, answers) => replay().open(address, answers),
      unseen: (what) => replay().unseen(what),
    }
  }

  open(address: TargetAddress, answers: TargetAnswers): TargetConnection {
    return this.replay.open(address, answers)
  }

  seed(): string {
    return this.replay.seed()
  }

  unseen(what: string): void {
    this.replay.unseen(what)
  }
}

/** The endpoint of a request. Names and ids in its path are not told. */
function endpointOf(method: string, url: string, code: CodeWords): Endpoint {
  // A proxy gets the whole address as path.
  const whole = /^https?:\/\/[^/?#]*\/*(https?:\/\/.*)$/is.exec(url)?.[1] ?? url
  const [, origin = '', path = ''] = /^(https?:\/\/[^/?#]*)\/*([^?#;]*)/i.exec(whole) ?? []
  const segments = path.split('/').filter((segment) => segment !== '')
  const shown = segments.slice(0, maxSegments).map((segment) => segmentName(segment, code))
  if (segments.length > maxSegments) shown.push('…')
  return { method: method.toUpperCase(), origin: origin.toLowerCase(), path: `/${shown.join('/')}` }
}

/** A segment of a path if the code names it, such as `users`, or `{id}`. Of `users('a')`, the name stays. */
function segmentName(segment: string, code: CodeWords): string {
  const [, name = segment, argument] = /^([\w.$-]{1,60})(\(.*\))$/s.exec(segment) ?? []
  const words = name.match(wordPattern) ?? []
  const isNamed = /^[\w.$~-]{1,60}$/.test(name) && /[a-z]/i.test(name) && words.every((word) => isNamedWord(word, code))
  return isNamed ? `${name}${argument === undefined ? '' : '({id})'}` : '{id}'
}

function isNamedWord(word: string, { keys }: CodeWords): boolean {
  // A version, such as v1.0.
  return /^v?\d{1,2}$/i.test(word) || (!/^\d+$/.test(word) && keys.has(word.toLowerCase()))
}
