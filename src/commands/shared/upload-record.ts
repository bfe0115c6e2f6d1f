import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { messageOf, UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { Deployments, UploadRecord } from '../../github/deployments.js'
import type { Connector } from '../../tenant/types.js'
import { assertReplaceable, replaceFile } from './json-output.js'
import { reasonOf } from './structured-input.js'

/** Where uploads are remembered: the platform does not tell what is in a version. */
export const recordInputs = {
  'github-token': {
    kind: 'text',
    secret: true,
    description:
      'Token that remembers uploads as deployments of the repository, to recognise an unchanged bundle. Needs `deployments: write`.',
  },
  record: {
    kind: 'text',
    description: 'File that remembers uploads, as JSON, where there are no deployments. Made if missing.',
  },
} as const satisfies InputDeclarations

export type RecordInputs = InputsOf<typeof recordInputs>

/** The uploads that are remembered, in deployments, in a file, or nowhere. */
export class UploadRecords {
  readonly #inputs: RecordInputs
  readonly #context: CommandContext
  #deployments: Deployments | undefined

  constructor(inputs: RecordInputs, context: CommandContext) {
    this.#inputs = inputs
    this.#context = context
  }

  /** Throws a UserError if the file can neither be read nor be made. Makes its folders, unless in a dry run. */
  async assertUsable(dryRun: boolean): Promise<void> {
    const { record } = this.#inputs
    await assertOutputFiles({ record }, this.#context.workingDirectory)
    await this.#readFile()
    if (record !== undefined && !dryRun) await assertReplaceable(this.#file(record), `record ${record}`)
  }

  /** Versions that a bundle of this content became on this connector, newest first; read no further than is asked for. */
  async *versionsOf(content: Omit<UploadRecord, 'version'>, environment: string): AsyncGenerator<number> {
    const isSame = (record: UploadRecord) =>
      record.tenant === content.tenant &&
      record.connectorId === content.connectorId &&
      record.contentSha256 === content.contentSha256
    for (const record of await this.#readFile()) if (isSame(record)) yield record.version
    const deployments = await this.#openDeployments()
    if (deployments === undefined) return
    for await (const record of deployments.list(environment)) if (isSame(record)) yield record.version
  }

  /** The version that a commit was uploaded as; undefined when no deployment tells, or outside of a workflow. */
  async versionOfCommit(
    commit: string,
    upload: Pick<UploadRecord, 'tenant' | 'connectorId'>,
    environment: string,
  ): Promise<number | undefined> {
    const deployments = await this.#openDeployments()
    if (deployments === undefined) return undefined
    for await (const record of deployments.list(environment, commit)) {
      if (record.tenant === upload.tenant && record.connectorId === upload.connectorId) return record.version
    }
    return undefined
  }

  /** Remembers an upload, in each place by itself. Never rejects: the upload is done, so what goes wrong is a warning. */
  async add(record: UploadRecord, environment: string): Promise<void> {
    const places = [
      async () => await (await this.#openDeployments())?.record(environment, record),
      async () => await this.#addToFile(record),
    ]
    const problems: string[] = []
    for (const remember of places) {
      try {
        await remember()
      } catch (error) {
        problems.push(messageOf(error))
      }
    }
    if (problems.length === 0) return
    this.#context.logger.warning(`the upload is done, and could not be remembered: ${problems.join('; ')}`)
  }

  async #addToFile(record: UploadRecord): Promise<void> {
    const name = this.#inputs.record
    if (name === undefined) return
    // The newest first, and no more than anybody will look for.
    const records = [record, ...(await this.#readFile())].slice(0, 1000)
    await replaceFile(this.#file(name), `${JSON.stringify(records, null, 2)}\n`, `record ${name}`)
  }

  /** Undefined outside of a workflow, and without a token. */
  async #openDeployments(): Promise<Deployments | undefined> {
    const token = this.#inputs['github-token']
    const { workflow } = this.#context
    if (token === undefined || workflow === undefined) return undefined
    const [{ GitHubClient }, { Deployments }] = await Promise.all([
      import('../../github/client.js'),
      import('../../github/deployments.js'),
    ])
    this.#deployments ??= new Deployments(new GitHubClient(token, workflow.apiUrl, this.#context), workflow)
    return this.#deployments
  }

  #file(name: string): string {
    return resolve(this.#context.workingDirectory, name)
  }

  async #readFile(): Promise<UploadRecord[]> {
    if (this.#inputs.record === undefined) return []
    const file = this.#file(this.#inputs.record)
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw new UserError(`cannot read record ${this.#inputs.record}: ${reasonOf(error)}`, { cause: error })
    }
    try {
      const records: unknown = JSON.parse(text)
      if (Array.isArray(records)) return records.filter(isObject) as unknown as UploadRecord[]
    } catch {
      // The line below says it.
    }
    throw new UserError(`the record ${this.#inputs.record} is not what this command writes; move it away`)
  }
}

/** The deployment environment that a connector's uploads are shown under. */
export function environmentOf(connector: Connector): string {
  return `saas-connector ${connector.alias}`
}
