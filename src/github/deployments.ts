import { getOctokit } from '@actions/github'
import { messageOf, UserError } from '../base/errors.js'
import { isObject } from '../base/json.js'
import type { WorkflowRun } from './workflow-run.js'

/** What a deployment remembers of an upload. */
export interface UploadRecord {
  /** Host of the tenant. */
  tenant: string
  connectorId: string
  version: number
  /** Of the bundle's members, however they were packed. */
  contentSha256: string
}

const task = 'saas-connector:upload'
/** Deployments looked at, the newest first: 100 a page. */
const pages = 3

/**
 * Uploads of this repository, kept as deployments: GitHub shows them on the repository's page, and a later run finds
 * in them which version a bundle or a commit became. Needs `deployments: write`, to look up `deployments: read`.
 */
export class Deployments {
  readonly #octokit: ReturnType<typeof getOctokit>
  readonly #run: WorkflowRun

  constructor(token: string, run: WorkflowRun) {
    this.#octokit = getOctokit(token, { baseUrl: run.apiUrl })
    this.#run = run
  }

  /** The uploads to an environment, newest first. `commit` limits them to one commit. */
  async *list(environment: string, commit?: string): AsyncGenerator<UploadRecord & { commit: string }> {
    for (let page = 1; page <= pages; page++) {
      const { data } = await this.#try('read the deployments', 'deployments: read', () =>
        this.#octokit.rest.repos.listDeployments({
          ...this.#repository(),
          environment,
          task,
          per_page: 100,
          page,
          ...(commit === undefined ? {} : { sha: commit }),
        }),
      )
      for (const deployment of data) {
        const record = recordOf(deployment.payload)
        if (record !== undefined) yield { ...record, commit: deployment.sha }
      }
      if (data.length < 100) return
    }
  }

  /** Remembers an upload of the commit that the workflow runs on. */
  async record(environment: string, record: UploadRecord): Promise<void> {
    const { data } = await this.#try('create a deployment', 'deployments: write', () =>
      this.#octokit.rest.repos.createDeployment({
        ...this.#repository(),
        ref: this.#run.sha,
        environment,
        task,
        description: `version ${record.version}`,
        payload: { ...record },
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
      }),
    )
    // 202 means that a merge was made first, which is switched off.
    if (!('id' in data))
      throw new UserError(`cannot create a deployment: GitHub answered: ${data.message ?? 'nothing'}`)
    const { id } = data
    await this.#try('complete the deployment', 'deployments: write', () =>
      this.#octokit.rest.repos.createDeploymentStatus({
        ...this.#repository(),
        deployment_id: id,
        state: 'success',
        log_url: this.#run.runUrl,
        auto_inactive: true,
      }),
    )
  }

  #repository(): { owner: string; repo: string } {
    const [owner = '', repo = ''] = this.#run.repository.split('/')
    return { owner, repo }
  }

  async #try<T>(operation: string, permission: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (cause) {
      const status = isObject(cause) || cause instanceof Error ? (cause as { status?: unknown }).status : undefined
      const remedy =
        status === 403 || status === 404
          ? `; give the job the permission "${permission}" and pass github-token`
          : status === 401
            ? '; github-token is wrong or expired'
            : ''
      throw new UserError(
        `cannot ${operation} of ${this.#run.repository}: ${messageOf(cause).split('\n')[0]}${remedy}`,
        {
          cause,
        },
      )
    }
  }
}

/** The payload is text or an object, and anybody with write access can make one: its shape is checked. */
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
