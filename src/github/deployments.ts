import { isDeepStrictEqual } from 'node:util'
import { UserError } from '../core/errors.js'
import { isObject } from '../core/json.js'
import { unlessStalled } from '../core/stall.js'
import { type GitHubClient, gitHubError } from './client.js'
import { repositoryOf, type WorkflowRun } from './workflow-run.js'

/** The upload that a deployment records. */
export interface UploadRecord {
  /** Host of the tenant. */
  tenant: string
  connectorId: string
  version: number
  /** Hash of the bundle's members, independent of how they were packed. */
  contentSha256: string
}

const task = 'saas-connector:upload'

/**
 * Records the uploads of this repository as deployments. GitHub shows them on the repository's page, and later runs find
 * the version of a bundle or commit in them. Needs `deployments: write`, for reading `deployments: read`.
 */
export class Deployments {
  readonly #github: GitHubClient
  readonly #run: WorkflowRun

  constructor(github: GitHubClient, run: WorkflowRun) {
    this.#github = github
    this.#run = run
  }

  /** Yields the uploads to an environment, newest first, or only those of `commit`. */
  async *list(environment: string, commit?: string): AsyncGenerator<UploadRecord & { commit: string }> {
    const sha = commit === undefined ? {} : { sha: commit }
    const parameters = { ...repositoryOf(this.#run), environment, task, ...sha }
    const found = this.#github.list(this.#github.rest.repos.listDeployments, parameters)
    for (;;) {
      const next = await this.#try('read the deployments', 'deployments: read', () => found.next())
      if (next.done) return
      const record = recordOf(next.value.payload)
      if (record !== undefined) yield { ...record, commit: next.value.sha }
    }
  }

  /** Records an upload of the commit that the workflow runs on. */
  async record(environment: string, record: UploadRecord): Promise<void> {
    const { repos } = this.#github.rest
    const make = async () => {
      const { data } = await repos.createDeployment({
        ...repositoryOf(this.#run),
        ref: this.#run.sha,
        environment,
        task,
        description: `version ${record.version}`,
        payload: { ...record },
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
      })
      // 202 would mean that GitHub merged first, which `auto_merge` disables.
      if ('id' in data) return data.id
      throw new UserError(`cannot create a deployment: GitHub answered: ${data.message ?? 'nothing'}`)
    }
    const id = await this.#try('create a deployment', 'deployments: write', () =>
      this.#github.create(make, () => this.#idOf(environment, record)),
    )
    await this.#try('complete the deployment', 'deployments: write', () =>
      repos.createDeploymentStatus({
        ...repositoryOf(this.#run),
        deployment_id: id,
        state: 'success',
        log_url: this.#run.runUrl,
        auto_inactive: true,
        // Setting the same status twice changes nothing, so the POST may be retried.
        request: { retries: 3 },
      }),
    )
  }

  /** Finds the deployment of exactly this upload. */
  async #idOf(environment: string, record: UploadRecord): Promise<number | undefined> {
    const parameters = { ...repositoryOf(this.#run), environment, task, sha: this.#run.sha }
    for await (const { id, payload } of this.#github.list(this.#github.rest.repos.listDeployments, parameters)) {
      if (isDeepStrictEqual(recordOf(payload), recordOf(record))) return id
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

/** Reads a payload, text or object; undefined if it is not ours. Any user with write access can create a deployment. */
function recordOf(payload: unknown): UploadRecord | undefined {
  let value = payload
  if (typeof payload === 'string') {
    try {
      value = JSON.parse(payload)
    } catch {
      return undefined
    }
  }
  if (!isObject(value)) return undefined
  const { tenant, connectorId, version, contentSha256 } = value
  return typeof tenant === 'string' &&
    typeof connectorId === 'string' &&
    typeof version === 'number' &&
    Number.isSafeInteger(version) &&
    typeof contentSha256 === 'string'
    ? { tenant, connectorId, version, contentSha256 }
    : undefined
}
