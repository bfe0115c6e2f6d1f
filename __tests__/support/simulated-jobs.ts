import { rm } from 'node:fs/promises'
import type { BundleFile } from '../../src/bundle/bundle.js'
import { promoteAndReport } from '../../src/commands/promote/command.js'
import { type UploadRequest, uploadBundle } from '../../src/commands/upload/upload.js'
import type { Clock } from '../../src/core/clock.js'
import { UserError } from '../../src/core/errors.js'
import { RecordingLogger } from '../../src/core/logger.js'
import type { TenantClient } from '../../src/tenant/client.js'
import type { Tag } from '../../src/tenant/types.js'
import type { Random } from '../../src/validation/accounts/random.js'
import { key, TestRecord } from './record.js'
import { SharedTime } from './shared-time.js'

/** A job that works on the connector. */
export type Job =
  | { kind: 'upload'; tag?: 'latest' }
  | { kind: 'promote'; to: number }
  /** Moves latest without a record. */
  | { kind: 'by hand'; to: number }

/** When jobs begin, and how long the tenant takes. */
export interface Timing {
  maxStartMs: number
  maxRequestMs: number
}

export interface JobResult {
  job: Job
  /** Why it failed; undefined if it did not. */
  error: string | undefined
  lines: readonly string[]
}

export interface Simulation {
  results: JobResult[]
  latest: number
  /** The moves on purpose, in their order at the tenant. */
  moves: { to: number; by: Job; atMs: number }[]
  /** All that happened at the tenant. */
  trace: string[]
}

/** Runs jobs at once, in simulated time, on a tenant in memory that only has what they need. Latest is at version 1 of 3. */
export async function simulate(
  jobs: readonly Job[],
  random: Random,
  { maxStartMs, maxRequestMs }: Timing,
  folder: string,
  isRecorded = true,
): Promise<Simulation> {
  const time = new SharedTime()
  const versions = [1, 2, 3]
  let latest = 1
  const moves: Simulation['moves'] = []
  const trace: string[] = []
  const record = await new TestRecord(folder).write([3, 2, 1].map((version) => ({ version, minute: version })))

  const run = async (job: Job, clock: Clock): Promise<JobResult> => {
    const start = clock.now()
    const pause = async (maxMs: number) => await clock.sleep(random.integer(0, maxMs))
    const call = async <T>(what: string, effect: () => T): Promise<T> => {
      await pause(maxRequestMs)
      const answer = effect()
      trace.push(`${clock.now() - start} ${jobs.indexOf(job)} ${job.kind}: ${what} (latest ${latest})`)
      await pause(maxRequestMs)
      return answer
    }
    const onPurpose = (to: number) => moves.push({ to, by: job, atMs: clock.now() })
    const tagAt = (): Tag => ({ id: 'l', tagName: 'latest', activeVersion: latest })
    const update = async (_ref: string, _name: string, version: number) =>
      await call(`put ${version}`, () => {
        latest = version
        if (job.kind !== 'upload' || job.tag !== undefined) onPurpose(version)
        return tagAt()
      })
    const list = async () => await call('versions', () => versions.map((version) => ({ connectorId: 'c-1', version })))
    const client = {
      baseUrl: { host: key.tenant },
      connectors: { find: async () => key.connector },
      tags: {
        list: async () => [await call('tags', tagAt)],
        get: async () => await call('tag', tagAt),
        update,
        set: async (ref: string, name: string, version: number) => {
          const previous = await call('tag', tagAt)
          return { previous, tag: await update(ref, name, version) }
        },
      },
      versions: {
        list,
        upload: async (_ref: string, _file: unknown, { onReady }: { onReady: (known: unknown) => Promise<void> }) => {
          await onReady(await list())
          return await call('upload', () => {
            latest = versions.length + 1
            versions.push(latest)
            if (job.kind === 'upload' && job.tag !== undefined) onPurpose(latest)
            return { connectorId: 'c-1', version: latest }
          })
        },
      },
    } as unknown as TenantClient
    const logger = new RecordingLogger()
    const records = new Proxy(record.records, {
      get(target, name) {
        if (name === 'exists') return isRecorded
        const value = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        if (name === 'uploadsOf') {
          return async function* (...given: unknown[]) {
            await pause(maxRequestMs)
            yield* value.apply(target, given)
          }
        }
        if (name !== 'add' && name !== 'addEvent') return value.bind(target)
        return async (...given: unknown[]) => {
          await pause(maxRequestMs)
          if (isRecorded) await value.apply(target, given)
          trace.push(`${jobs.indexOf(job)} ${name} ${JSON.stringify(given.slice(1))}`)
          await pause(maxRequestMs)
          return isRecorded
        }
      },
    })
    let error: string | undefined
    try {
      await pause(maxStartMs)
      const signal = new AbortController().signal
      if (job.kind === 'by hand') {
        await update('c-1', 'latest', job.to)
      } else if (job.kind === 'promote') {
        const request = {
          ...{ connector: key.connector, tag: 'latest', target: job.to, expected: undefined, verify: false },
          ...{ config: undefined, rollback: true, dryRun: false },
        }
        const context = { logger, clock, signal, records, move: 'promotion', addSummary() {}, annotate() {} }
        await promoteAndReport(request as never, client, context as never, () => {})
      } else {
        const request: UploadRequest = {
          ...{ bundle: { contentSha256: `${start} ${jobs.indexOf(job)}` } as BundleFile, shownFile: 'a.zip' },
          ...{ connector: 'c-1', create: true, tag: job.tag, keepTags: true, skipUnchanged: false },
          ...{ allowOlder: true, dryRun: false, repeated: [] },
        }
        const order = { isAncestor: async () => undefined, firstDescendant: async () => undefined }
        await uploadBundle(request, { client, logger, clock, signal, records, order, onProgress() {} })
      }
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown
      error = thrown.message
    }
    trace.push(`${clock.now() - start} ${jobs.indexOf(job)} ${job.kind} is over: ${error ?? 'green'}`)
    return { job, error, lines: logger.lines.map(({ message }) => message) }
  }
  const results = await Promise.all(jobs.map(async (job) => await time.run(async (clock) => await run(job, clock))))
  await rm(record.path, { force: true })
  return { results, latest, moves, trace }
}
