import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RecordingLogger } from '../../src/core/logger.js'
import type { Entry } from '../../src/journal/entries.js'
import { Journal } from '../../src/journal/journal.js'

/** A journal in a file of its own. */
export class TestJournal {
  readonly journal: Journal
  readonly #path: string

  constructor(folder: string) {
    this.#path = join(folder, `journal-${randomUUID()}.jsonl`)
    this.journal = new Journal(
      { path: this.#path, label: 'journal', sealKey: undefined, isSecret: () => false, logger: new RecordingLogger() },
      { entry: 'run', command: 'test', startedAt: '2026-01-01T00:00:00Z', tenant: null, connector: 'c-1' },
    )
  }

  /** What was written down, without the start of the run. */
  async entries(): Promise<Entry[]> {
    const text = await readFile(this.#path, 'utf8').catch(() => '')
    const bodies = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).body as Entry]))
    return bodies.filter(({ entry }) => entry !== 'run')
  }
}
