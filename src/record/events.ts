/** The states of a GitHub deployment that are used. */
export type RecordState = 'pending' | 'queued' | 'success' | 'failure' | 'inactive'

/** GitHub refuses longer descriptions of a status. */
export const maxDescriptionLength = 140

const maxSeedLength = 32

/** What became of an uploaded version. */
export type UploadEvent = { by: string } & (
  | { kind: 'uploaded' }
  | ({ kind: 'validated' } & ValidationFacts)
  /** The version was tried at a source through the platform. */
  | ({ kind: 'proved' } & ProofFacts)
  /** A tag was moved to the version by its upload. That is recorded at this version alone. */
  | { kind: 'tagged'; tag: string; from: number | undefined }
  | { kind: 'promoted'; tag: string; from: number | undefined }
  /** A tag was moved from the version to another one by a promotion. */
  | { kind: 'replaced'; tag: string; to: number }
  /** A tag was moved from the version to an older one, because the version was bad. */
  | { kind: 'rolled-back'; tag: string; to: number }
  /** A tag was moved to the version by a rollback, or back to it, as the check right after another move failed. */
  | { kind: 'restored'; tag: string; from: number | undefined; failed?: FailedMove }
  /** A tag was moved back, as the check right after its move to the version failed. Older records do not say which move it was. */
  | { kind: 'withdrawn'; tag: string; to: number; failed?: FailedMove }
)

/** A move whose check failed right after it. */
export type FailedMove = 'promotion' | 'rollback'

export interface ValidationFacts {
  verdict: 'pass' | 'warn' | 'fail' | 'skip' | 'stopped'
  /**
   * True if the run says whether the version works: it was on the tenant, with a configuration, complete, and a connection
   * test and a list or read were run. A failed run counts without these.
   */
  counts: boolean
  /** True for a `fail` all of whose findings are in a committed baseline, by which the run was judged. It then counts. */
  knownFindings?: true
  passed: number
  warned: number
  failed: number
  skipped: number
  seed: string
}

export interface ProofFacts {
  verdict: 'pass' | 'remarks' | 'fail' | 'inconclusive'
  /** `peek`: only a connection test and some objects. */
  method: 'peek' | 'aggregation'
}

/** An event with what its store knows of it. */
export interface RecordedEvent {
  event: UploadEvent
  /** RFC 3339. */
  time: string
  /** Rises from event to event of a store whose times are coarse. */
  order?: number
  /** URL of the run that recorded it. */
  run?: string
  /** URL of the report of a validation. */
  report?: string
}

/**
 * An event as one sentence, for the description of a deployment's status. `parseEvent` reads it again. Undefined if it
 * does not fit.
 */
export function describeEvent(event: UploadEvent): string | undefined {
  const text = sentenceOf(event)
  return text.length <= maxDescriptionLength && parseEvent(text) !== undefined ? text : undefined
}

function sentenceOf(event: UploadEvent): string {
  const by = userName(event.by)
  switch (event.kind) {
    case 'uploaded':
      return `uploaded by ${by}`
    case 'validated': {
      const { counts, knownFindings, verdict, passed, warned, failed, skipped, seed } = event
      const start = counts ? (knownFindings ? 'validated with known findings' : 'validated') : 'checked in part'
      const text = `${start} by ${by}: ${verdict}, ${passed} passed, ${warned} warned, ${failed} failed, ${skipped} skipped, seed `
      return text + seedText(seed, maxDescriptionLength - text.length)
    }
    case 'proved':
      return `proved by ${by}: ${event.verdict}, by ${event.method}`
    case 'tagged':
    case 'promoted':
      return `${event.kind} by ${by} from ${versionText(event.from)} to tag ${event.tag}`
    case 'replaced':
      return `replaced by ${by} with version ${event.to} at tag ${event.tag}`
    case 'rolled-back':
      return `rolled back by ${by} to version ${event.to} at tag ${event.tag}`
    case 'restored':
      return `restored by ${by} from ${versionText(event.from)}${event.failed ? ` after a failed ${event.failed}` : ''} to tag ${event.tag}`
    case 'withdrawn':
      return `withdrawn by ${by} to version ${event.to} after a failed ${event.failed ?? 'check'} at tag ${event.tag}`
  }
}

const validated =
  /^(validated|validated with known findings|checked in part) by (\S+): (pass|warn|fail|skip|stopped), (\d{1,9}) passed, (\d{1,9}) warned, (\d{1,9}) failed, (\d{1,9}) skipped, seed (\S{1,40})$/
const proved = /^proved by (\S+): (pass|remarks|fail|inconclusive), by (peek|aggregation)$/
const moved =
  /^(tagged|promoted|replaced|rolled back|restored|withdrawn) by (\S+) (?:from|to|with) (?:version (\d{1,9})|nothing)(?: after a failed (check|promotion|rollback))? (?:to|at) tag ([^\r\n]+)$/

/** Reads a sentence of `describeEvent`. Undefined for any other text: a status can be written by anyone who may write. */
export function parseEvent(text: string): UploadEvent | undefined {
  const uploaded = /^uploaded by (\S+)$/.exec(text)
  if (uploaded !== null) return { kind: 'uploaded', by: uploaded[1] ?? '' }
  const run = validated.exec(text)
  if (run !== null) {
    const [, start, by = '', verdict, passed, warned, failed, skipped, seed = ''] = run
    return {
      kind: 'validated',
      by,
      verdict: verdict as ValidationFacts['verdict'],
      counts: start !== 'checked in part',
      ...(start === 'validated with known findings' && { knownFindings: true }),
      passed: Number(passed),
      warned: Number(warned),
      failed: Number(failed),
      skipped: Number(skipped),
      seed,
    }
  }
  const proof = proved.exec(text)
  if (proof !== null) {
    const [, by = '', verdict, method] = proof
    return { kind: 'proved', by, verdict: verdict as ProofFacts['verdict'], method: method as ProofFacts['method'] }
  }
  const [, verb, by = '', number, check, tag = ''] = moved.exec(text) ?? []
  const version = number === undefined ? undefined : Number(number)
  const failed = check === 'promotion' || check === 'rollback' ? ({ failed: check } as const) : {}
  switch (verb) {
    case 'tagged':
    case 'promoted':
      return { kind: verb, by, tag, from: version }
    case 'restored':
      return { kind: verb, by, tag, from: version, ...failed }
    case 'replaced':
    case 'withdrawn':
    case 'rolled back': {
      if (version === undefined) return undefined
      if (verb === 'withdrawn') return { kind: verb, by, tag, to: version, ...failed }
      return { kind: verb === 'replaced' ? verb : 'rolled-back', by, tag, to: version }
    }
    default:
      return undefined
  }
}

/**
 * The state of a deployment after an event, as GitHub shows it.
 *
 * @param otherTags - whether the version is at another tag that it was promoted to.
 */
export function stateAfter(event: UploadEvent, otherTags: boolean): RecordState {
  switch (event.kind) {
    case 'uploaded':
      return 'pending'
    case 'tagged':
      return otherTags ? 'success' : 'pending'
    case 'validated':
      if (otherTags) return 'success'
      if (hasFailed(event)) return 'failure'
      return event.counts ? 'queued' : 'pending'
    case 'proved':
      if (otherTags) return 'success'
      if (event.verdict === 'fail') return 'failure'
      return event.verdict === 'inconclusive' ? 'pending' : 'queued'
    case 'promoted':
    case 'restored':
      return 'success'
    case 'replaced':
    case 'rolled-back':
      return otherTags ? 'success' : 'inactive'
    case 'withdrawn':
      return otherTags ? 'success' : 'failure'
  }
}

/** Whether a validation says that the version does not work. A failed check says so also when the run was incomplete. */
export function hasFailed({ verdict, knownFindings }: ValidationFacts): boolean {
  return verdict === 'fail' && !knownFindings
}

function versionText(version: number | undefined): string {
  return version === undefined ? 'nothing' : `version ${version}`
}

/** Without spaces, so that the sentence can be read again. */
function userName(name: string): string {
  return name.replace(/[^\w.[\]@-]+/g, '-').slice(0, 40) || 'unknown'
}

/** A seed that does not fit is cut: the report has all of it. */
function seedText(seed: string, maxLength: number): string {
  const printable = seed.replace(/[^!-~]+/g, '-') || '-'
  const length = Math.min(maxLength, maxSeedLength)
  return printable.length > length ? `${printable.slice(0, Math.max(0, length - 3))}...` : printable
}
