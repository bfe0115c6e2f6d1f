import { isDeepStrictEqual } from 'node:util'
import { ServiceError, UserError } from '../core/errors.js'
import { unlessStalled } from '../core/stall.js'
import { parseEvent, type RecordedEvent, type RecordState } from '../record/events.js'
import type { StoredUpload } from '../record/history.js'
import { parseUploadRecord, type UploadRecord } from '../record/uploads.js'
import type { GitHubClient } from './client.js'
import { gitHubError } from './failure.js'
import { repositoryOf, type WorkflowRun } from './workflow-run.js'

/** An upload and the deployment that records it. `commit` is that of the deployment. */
export interface DeployedUpload extends StoredUpload {
  record: UploadRecord & { commit: string }
  /** Id of the deployment. */
  id: number
}

/** A status to add to a deployment. */
export interface NewStatus {
  state: RecordState
  /** A sentence of `describeEvent`. */
  description: string
  /** URL of a report. GitHub shows it as the address of the deployment. */
  report?: string | undefined
}

const task = 'saas-connector:upload'

/**
 * Records the uploads of this repository as deployments, and what became of them as their statuses (docs/record.md). GitHub
 * shows them on the repository's page, and later runs find the version of a bundle or commit in them. Needs
 * `deployments: write`, for reading `deployments: read`.
 */
export class Deployments {
  readonly #github: GitHubClient
  readonly #run: WorkflowRun

  constructor(github: GitHubClient, run: WorkflowRun) {
    this.#github = github
    this.#run = run
  }

  /**
   * Yields the uploads to an environment, newest first, or only those of `commit`. Without an environment: those of all
   * connectors.
   */
  async *list(environment: string | undefined, commit?: string): AsyncGenerator<DeployedUpload> {
    const parameters = {
      ...repositoryOf(this.#run),
      task,
      ...(environment === undefined ? {} : { environment }),
      ...(commit === undefined ? {} : { sha: commit }),
    }
    const found = this.#github.list(this.#github.rest.repos.listDeployments, parameters)
    for (;;) {
      const next = await this.#try('read the deployments', 'deployments: read', () => found.next())
      if (next.done) return
      const { id, sha, payload, created_at: time } = next.value
      const record = parseUploadRecord(payload)
      if (record === undefined) continue
      yield { record: { ...record, commit: sha }, id, time, readEvents: async () => await this.#readEvents(id) }
    }
  }

  /** Records an upload at its commit, by default the one that the workflow runs on, unless it is recorded. Returns the deployment's id. */
  async record(environment: string, record: UploadRecord, status: NewStatus): Promise<number> {
    const { repos } = this.#github.rest
    const make = async () => {
      const { data } = await repos.createDeployment({
        ...repositoryOf(this.#run),
        ref: record.commit ?? this.#run.sha,
        environment,
        task,
        description: `version ${record.version}${record.uncommitted ? ', with uncommitted changes' : ''}`,
        payload: { ...record },
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
      })
      // 202 would mean that GitHub merged first, which `auto_merge` disables.
      if ('id' in data) return data.id
      throw new ServiceError(`cannot create a deployment: GitHub answered: ${data.message ?? 'nothing'}`)
    }
    const id = await this.#try('create a deployment', 'deployments: write', () =>
      this.#github.create(make, () => this.#idOf(environment, record)),
    )
    await this.addStatus(id, status)
    return id
  }

  /** Adds a status to a deployment. */
  async addStatus(id: number, { state, description, report }: NewStatus): Promise<void> {
    await this.#try('add a status to a deployment', 'deployments: write', () =>
      this.#github.rest.repos.createDeploymentStatus({
        ...repositoryOf(this.#run),
        deployment_id: id,
        state,
        description,
        log_url: this.#run.runUrl,
        ...(report === undefined ? {} : { environment_url: report }),
        // GitHub would mark the versions at other tags as inactive.
        auto_inactive: false,
        // Setting the same status twice changes nothing, so the POST may be retried.
        request: { retries: 3 },
      }),
    )
  }

  async #readEvents(id: number): Promise<RecordedEvent[]> {
    const parameters = { ...repositoryOf(this.#run), deployment_id: id }
    const found = this.#github.list(this.#github.rest.repos.listDeploymentStatuses, parameters)
    const events: (RecordedEvent & { order: number })[] = []
    for (;;) {
      const next = await this.#try('read the statuses of a deployment', 'deployments: read', () => found.next())
      if (next.done) break
      // GitHub's times are whole seconds; its ids rise.
      const { id: order, description, created_at: time, log_url: run, environment_url: report } = next.value
      const event = parseEvent(description ?? '')
      if (event === undefined) continue
      events.push({ event, time, order, ...(run ? { run } : {}), ...(report ? { report } : {}) })
    }
    return events.sort((a, b) => a.order - b.order)
  }

  /** Finds the deployment of exactly this upload. */
  async #idOf(environment: string, record: UploadRecord): Promise<number | undefined> {
    const parameters = { ...repositoryOf(this.#run), environment, task, sha: record.commit ?? this.#run.sha }
    for await (const { id, payload } of this.#github.list(this.#github.rest.repos.listDeployments, parameters)) {
      if (isDeepStrictEqual(parseUploadRecord(payload), parseUploadRecord(record))) return id
    }
    return undefined
  }

  async #try<T>(operation: string, permission: string, call: () => Promise<T>): Promise<T> {
    try {
      return await unlessStalled(operation, call)
    } catch (cause) {
      if (cause instanceof UserError) throw cause
      throw gitHubError(`${operation} of ${this.#run.repository}`, cause, permission)
    }
  }
}
