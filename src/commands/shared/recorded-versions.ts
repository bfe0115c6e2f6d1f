import { RefusedError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import {
  groupByVersion,
  type ProofState,
  proofOf,
  readHistory,
  type StoredUpload,
  type ValidationState,
  type VersionHistory,
  validationOf,
} from '../../record/history.js'
import { builtCommitOf, type ConnectorKey, type UploadRecord } from '../../record/uploads.js'
import type { UploadRecords } from './upload-record.js'

/** What a version was built from. Both are undefined if that is not recorded. */
export interface VersionOrigin {
  commit?: string | undefined
  /** The commit that it was built from with uncommitted changes. */
  changed?: string | undefined
}

/** What a version was built from, in words. */
export function originText({ commit, changed }: VersionOrigin): string {
  if (commit !== undefined) return `commit ${commit}`
  return changed === undefined ? 'a commit that is not recorded' : `commit ${changed} with uncommitted changes`
}

/** What is recorded of a connector, read once. The history of a version is read when it is asked for. */
export class RecordedVersions {
  /** Newest first. */
  readonly uploads: readonly StoredUpload[]
  readonly #byVersion: ReadonlyMap<number, readonly StoredUpload[]>
  readonly #histories = new Map<number, Promise<VersionHistory>>()

  private constructor(uploads: readonly StoredUpload[]) {
    this.uploads = uploads
    this.#byVersion = groupByVersion(uploads)
  }

  /** @throws UserError if the record cannot be read. */
  static async read(key: ConnectorKey, records: UploadRecords): Promise<RecordedVersions> {
    // It decides whether a tag may be moved, so what another run has recorded meanwhile counts.
    records.refresh()
    return await RecordedVersions.readKnown(key, records)
  }

  /** The same, but what was read within the last minute is used again. */
  static async readKnown(key: ConnectorKey, records: UploadRecords): Promise<RecordedVersions> {
    const uploads: StoredUpload[] = []
    for await (const upload of records.uploadsOf(key)) uploads.push(upload)
    return new RecordedVersions(uploads)
  }

  /** The same, but if the record cannot be read, that is reported, and the answer is undefined. */
  static async readOrReport(
    key: ConnectorKey,
    records: UploadRecords,
    consequence: string,
  ): Promise<RecordedVersions | undefined> {
    try {
      return await RecordedVersions.read(key, records)
    } catch (error) {
      records.report(error, consequence)
      return undefined
    }
  }

  /** All recorded versions, the highest first. */
  get versions(): number[] {
    return [...this.#byVersion.keys()].sort((a, b) => b - a)
  }

  uploadsOf(version: number): readonly StoredUpload[] {
    return this.#byVersion.get(version) ?? []
  }

  isRecorded(version: number): boolean {
    return this.#byVersion.has(version)
  }

  /** The commits that the version was uploaded from, newest first. */
  commitsOf(version: number): string[] {
    return this.uploadsOf(version).flatMap(({ record: { commit } }) => (commit === undefined ? [] : [commit]))
  }

  /** The commit that the version can be built from again. If there is none: the one that it was built from with changes. */
  originOf(version: number): VersionOrigin {
    const records = this.uploadsOf(version).map(({ record }) => record)
    const commit = records
      .filter((record) => this.changedBefore(record) === undefined)
      .map(builtCommitOf)
      .find((each) => each !== undefined)
    return commit === undefined ? { changed: records.find((each) => each.uncommitted)?.commit } : { commit }
  }

  /**
   * The upload with uncommitted changes that came first, if the same commit was uploaded without them only by a person: a build
   * server packs what it uploads, and a person may have the zip from before. Undefined if there is none.
   */
  changedBefore({ version, commit }: UploadRecord): UploadRecord | undefined {
    const same = this.uploadsOf(version)
      .map(({ record }) => record)
      .filter((record) => record.commit?.toLowerCase() === commit?.toLowerCase())
    const first = same.at(-1)
    const isPacked = same.some(({ uncommitted, run }) => !uncommitted && run !== undefined)
    return first?.uncommitted && !isPacked ? first : undefined
  }

  async historyOf(version: number): Promise<VersionHistory> {
    const known = this.#histories.get(version) ?? readHistory(version, this.uploadsOf(version))
    this.#histories.set(version, known)
    return await known
  }
}

/** Why a version does not count as validated, as the end of a sentence about it. Undefined if it does. */
export function validationProblem(state: ValidationState): string | undefined {
  switch (state.state) {
    case 'passed':
      return undefined
    case 'none':
      return 'was not validated'
    case 'failed':
      return `failed its validation: ${state.facts.failed} of its checks failed, seed ${state.facts.seed}`
    case 'incomplete': {
      const { verdict } = state.facts
      if (verdict === 'skip') return 'was not validated: the last run skipped every check'
      if (verdict === 'stopped') return 'was not validated: the last run did not finish'
      return 'was not validated: the last run had no configuration, or no passed connection test and list'
    }
  }
}

/**
 * @param named - the version as the message names it.
 * @throws UserError if the version does not count as validated.
 */
export async function assertValidated(recorded: RecordedVersions, version: number, named: string): Promise<void> {
  const problem = validationProblem(validationOf((await recorded.historyOf(version)).events))
  if (problem === undefined) return
  throw new RefusedError(
    `${named} ${problem}; validate it on the tenant and record the result, or set ${plainInputName('require')} to uploaded`,
  )
}

/** Why a version does not count as proved, as the end of a sentence about it. Undefined if it does. */
export function proofProblem(state: ProofState): string | undefined {
  switch (state.state) {
    case 'passed':
      return undefined
    case 'none':
      return 'was not proved'
    case 'failed':
      return `failed its proof by ${state.facts.method}`
    case 'inconclusive':
      return 'was not proved: the last proof was inconclusive'
  }
}

/**
 * @param named - the version as the message names it.
 * @throws UserError if the version does not count as proved, or failed its validation.
 */
export async function assertProved(recorded: RecordedVersions, version: number, named: string): Promise<void> {
  const { events } = await recorded.historyOf(version)
  const validation = validationOf(events)
  const problem = proofProblem(proofOf(events))
  if (problem !== undefined) {
    throw new RefusedError(
      `${named} ${problem}; prove it with prove and record the result, or set ${plainInputName('require')} to validated`,
    )
  }
  if (validation.state !== 'failed') return
  throw new RefusedError(`${named} was proved, but ${validationProblem(validation)}; validate it again`)
}
