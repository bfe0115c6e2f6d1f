import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import type { Clock } from '../../core/clock.js'
import { messageOf, UserError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import type { Deployments, UploadRecord } from '../../github/deployments.js'
import type { WorkflowRun } from '../../github/workflow-run.js'
import type { Connector } from '../../tenant/types.js'
import { assertOutputFile, writeOutputFile } from './json-output.js'

/** Where uploads are recorded, as the platform does not show the content of a version. */
export const recordInputs = {
  'github-token': {
    kind: 'text',
    secret: true,
    description:
      'Token that records uploads as deployments of the repository, to recognise an unchanged bundle. Needs `deployments: write`.',
  },
  record: {
    kind: 'text',
    description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist.',
  },
} as const satisfies InputDeclarations

/** Uploads that the record file keeps, newest first. */
const maxRecords = 1000

/** Where uploads are recorded. */
export interface UploadRecordsOptions {
  /** The file, as the input names it; undefined without one. */
  record: string | undefined
  /** The folder that `record` is relative to. */
  workingDirectory: string
  /** Token for the deployments of the repository of `workflow`; undefined: no deployments. */
  token: string | undefined
  /** Undefined outside of a workflow: no deployments. */
  workflow: WorkflowRun | undefined
  clock: Clock
  logger: Logger
}

/** What identifies an upload. */
export interface UploadIdentity {
  /** Host of the tenant. */
  tenant: string
  connector: Connector
  /** Hash of the files in the bundle, which does not depend on how they were packed. */
  contentSha256: string
}

/** Records uploads in deployments of the repository, in a file, in both, or nowhere. */
export class UploadRecords {
  readonly #options: UploadRecordsOptions
  #deployments: Deployments | undefined

  constructor(options: UploadRecordsOptions) {
    this.#options = options
  }

  /** Throws a UserError if the file cannot be read or written. Creates its folders, except in a dry run. */
  async assertUsable(dryRun: boolean): Promise<void> {
    const { record, workingDirectory } = this.#options
    await assertOutputFiles({ record }, workingDirectory)
    await this.#readFile()
    if (record !== undefined && !dryRun) await assertOutputFile(this.#file(record), `record ${record}`)
  }

  /** Versions of the connector that were uploaded with this content, newest first. Deployments are read as needed. */
  async *versionsOf({ tenant, connector, contentSha256 }: UploadIdentity): AsyncGenerator<number> {
    const isSame = (record: UploadRecord) =>
      record.tenant === tenant && record.connectorId === connector.id && record.contentSha256 === contentSha256
    for (const record of await this.#readFile()) if (isSame(record)) yield record.version
    const deployments = await this.#openDeployments()
    if (deployments === undefined) return
    for await (const record of deployments.list(environmentOf(connector))) if (isSame(record)) yield record.version
  }

  /** The version that was uploaded for a commit; undefined when no deployment records one, and outside of a workflow. */
  async versionOfCommit(
    commit: string,
    { tenant, connector }: Pick<UploadIdentity, 'tenant' | 'connector'>,
  ): Promise<number | undefined> {
    const deployments = await this.#openDeployments()
    if (deployments === undefined) return undefined
    for await (const record of deployments.list(environmentOf(connector), commit)) {
      if (record.tenant === tenant && record.connectorId === connector.id) return record.version
    }
    return undefined
  }

  /** Records an upload. Never rejects: a failure is only a warning, as the upload itself succeeded. */
  async add({ tenant, connector, contentSha256 }: UploadIdentity, version: number): Promise<void> {
    const record = { tenant, connectorId: connector.id, contentSha256, version }
    const writes = [
      async () => await (await this.#openDeployments())?.record(environmentOf(connector), record),
      async () => await this.#addToFile(record),
    ]
    const problems: string[] = []
    for (const write of writes) {
      try {
        await write()
      } catch (error) {
        problems.push(messageOf(error))
      }
    }
    if (problems.length === 0) return
    this.#options.logger.warning(`the upload succeeded, but could not be recorded: ${problems.join('; ')}`)
  }

  async #addToFile(record: UploadRecord): Promise<void> {
    const name = this.#options.record
    if (name === undefined) return
    const records = [record, ...(await this.#readFile())].slice(0, maxRecords)
    await writeOutputFile(this.#file(name), `${JSON.stringify(records, null, 2)}\n`, `record ${name}`)
  }

  /** Undefined outside of a workflow, and without a token. */
  async #openDeployments(): Promise<Deployments | undefined> {
    const { token, workflow } = this.#options
    if (token === undefined || workflow === undefined) return undefined
    const [{ GitHubClient }, { Deployments }] = await Promise.all([
      import('../../github/client.js'),
      import('../../github/deployments.js'),
    ])
    this.#deployments ??= new Deployments(new GitHubClient(token, workflow.apiUrl, this.#options), workflow)
    return this.#deployments
  }

  #file(name: string): string {
    return resolve(this.#options.workingDirectory, name)
  }

  async #readFile(): Promise<UploadRecord[]> {
    const { record } = this.#options
    if (record === undefined) return []
    const file = this.#file(record)
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw new UserError(`cannot read record ${record}: ${fileErrorReason(error)}`, { cause: error })
    }
    try {
      const records: unknown = JSON.parse(text)
      if (Array.isArray(records)) return records.filter(isObject) as unknown as UploadRecord[]
    } catch {
      // The error below covers this too.
    }
    throw new UserError(`the record ${record} is not what this command writes; give another path, or move the file`)
  }
}

/** The records that the inputs of a command name. */
export function openUploadRecords(
  inputs: Partial<InputsOf<typeof recordInputs>>,
  { workingDirectory, workflow, clock, logger }: CommandContext,
): UploadRecords {
  const { record, 'github-token': token } = inputs
  return new UploadRecords({ record, token, workingDirectory, workflow, clock, logger })
}

/** The deployment environment of a connector's uploads. */
function environmentOf(connector: Connector): string {
  return `saas-connector ${connector.alias}`
}
