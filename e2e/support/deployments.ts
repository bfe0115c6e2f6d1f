import type { GitHubHandler } from './github-server.js'

/** A deployment as GitHub's description has it, with the members that the tests read. */
type Recorded = Record<string, unknown>

/** GitHub's deployments and statuses in memory, based on the examples in its description. */
export class RecordedDeployments {
  /** Newest first. */
  readonly deployments: Recorded[] = []
  readonly #statuses = new Map<number, Recorded[]>()
  readonly #time: (() => Date) | undefined
  #minutes = 0

  /** @param time - of each object; else each is a minute after the last. */
  constructor(time?: () => Date) {
    this.#time = time
  }

  /** The statuses of each deployment as `state: description`, the oldest deployment first. */
  get told(): string[][] {
    return this.deployments
      .map(({ id }) => (this.#statuses.get(Number(id)) ?? []).map((each) => `${each['state']}: ${each['description']}`))
      .reverse()
  }

  get handlers(): Record<string, GitHubHandler> {
    return {
      'repos/list-deployments': ({ query }) => ({
        status: 200,
        body: this.deployments.filter((one) =>
          (['environment', 'task', 'sha'] as const).every((key) => query[key] === undefined || one[key] === query[key]),
        ),
      }),
      'repos/create-deployment': ({ body }, example) => {
        const { ref, environment, task, description, payload } = body
        const deployment = {
          ...example('deployment'),
          ...{ id: this.deployments.length + 1, sha: ref, ref, environment, task, description, payload },
          created_at: this.#now(),
        }
        this.deployments.unshift(deployment)
        return { status: 201, body: deployment }
      },
      'repos/create-deployment-status': ({ parameters, body }, example) => {
        const { state, description, log_url = '', environment_url = '' } = body
        const status = {
          ...example('deployment-status'),
          ...{ id: this.#minutes, state, description, log_url, environment_url },
          created_at: this.#now(),
        }
        const id = Number(parameters['deployment_id'])
        this.#statuses.set(id, [...(this.#statuses.get(id) ?? []), status])
        return { status: 201, body: status }
      },
      'repos/list-deployment-statuses': ({ parameters }) => ({
        status: 200,
        body: [...(this.#statuses.get(Number(parameters['deployment_id'])) ?? [])].reverse(),
      }),
    }
  }

  #now(): string {
    const minutes = this.#minutes++
    const time = this.#time?.() ?? new Date(Date.UTC(2026, 0, 1, 0, minutes))
    return time.toISOString().replace(/\.\d{3}/, '')
  }
}
