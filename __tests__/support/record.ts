import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RecordedVersions } from '../../src/commands/shared/recorded-versions.js'
import { UploadRecords } from '../../src/commands/shared/upload-record.js'
import { RecordingLogger } from '../../src/core/logger.js'
import type { ConnectorKey } from '../../src/record/uploads.js'
import { TestClock } from '../tenant/support.js'

export const key: ConnectorKey = { tenant: 'acme.example', connector: { id: 'c-1', alias: 'example' } }

/** An upload as the file of the record has it. */
export interface RecordedUpload {
  version: number
  commit?: string
  uncommitted?: boolean
  changed?: string
  run?: string
  contentSha256?: string
  latestBefore?: number
  latest?: number
  /** Minute of its upload. Undefined: not recorded. */
  minute?: number | undefined
  /** What became of it: minute and sentence. */
  events?: readonly (readonly [number, string])[]
}

export const timeOf = (minute: number) => `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`

/** A record in a file that has these uploads of a connector, the newest first. */
export class TestRecord {
  readonly path: string
  readonly logger = new RecordingLogger()
  readonly records: UploadRecords
  readonly #key: ConnectorKey

  constructor(folder: string, of: ConnectorKey = key) {
    this.#key = of
    this.path = join(folder, `record-${randomUUID()}.json`)
    this.records = new UploadRecords({
      ...{ record: this.path, workingDirectory: folder, token: undefined, workflow: undefined },
      ...{ clock: new TestClock(), logger: this.logger, clean: (text: string) => text, onNotice() {} },
      readFacts: async () => ({ commit: undefined, ref: undefined, run: undefined, by: 'alice' }),
      readDetails: async () => ({}),
    })
  }

  async write(uploads: readonly RecordedUpload[]): Promise<this> {
    const entries = uploads.map(({ minute, events = [], ...upload }) => ({
      ...{ tenant: this.#key.tenant, connectorId: this.#key.connector.id, contentSha256: `content ${upload.version}` },
      ...upload,
      ...(minute !== undefined && { time: timeOf(minute) }),
      statuses: events.map(([at, description]) => ({ state: 'success', description, time: timeOf(at) })),
    }))
    await writeFile(this.path, JSON.stringify(entries))
    return this
  }

  async read(): Promise<RecordedVersions> {
    return await RecordedVersions.read(this.#key, this.records)
  }

  /** What is recorded at each version, oldest first. */
  async sentences(): Promise<Record<number, string[]>> {
    const entries: { version: number; statuses: { description: string }[] }[] = JSON.parse(
      await readFile(this.path, 'utf8'),
    )
    return Object.fromEntries(entries.map(({ version, statuses }) => [version, statuses.map((s) => s.description)]))
  }
}
