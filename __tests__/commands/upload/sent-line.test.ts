import { stat } from 'node:fs/promises'
import { JsonLinesFile } from '../../../src/commands/shared/json-lines.js'
import { showSent } from '../../../src/commands/upload/sent-line.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import { formatBytes } from '../../../src/report/format.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

let tenant: TestTenant
beforeAll(async () => {
  tenant = await TestTenant.start()
})
afterAll(() => tenant?.close())

/** A second passes whenever `tick` is called. */
class Ticks extends TestClock {
  tick: () => void = () => {}

  override async sleep(_: number, signal?: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.tick = resolve
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
  }
}

const onTerminal = (shown: string[]) =>
  Object.assign(new RecordingLogger(), { progress: (message: string) => void shown.push(message) })

it('shows on a terminal how much of a bundle is sent, until it is', async () => {
  const path = await tenant.bundle('sent')
  const { size } = await stat(path)
  const { id } = await tenant.client.connectors.create('sent')
  const shown: string[] = []
  const clock = new Ticks()
  const made = await showSent('uploading', { path, size }, { clock, logger: onTerminal(shown) }, async (file) => {
    clock.tick()
    await new Promise(setImmediate)
    const version = await tenant.client.versions.upload(id, file)
    clock.tick()
    await new Promise(setImmediate)
    return version
  })
  expect(made.version).toBe(1)
  const all = formatBytes(size)
  expect(shown).toEqual([`uploading: 0 B of ${all}`, `uploading: ${all} of ${all}`, ''])
})

it('shows nothing where nobody watches', async () => {
  const file = { path: 'a.zip', size: 1 }
  const clock = new Ticks()
  expect(await showSent('uploading', file, { clock, logger: new RecordingLogger() }, async (given) => given)).toBe(file)
})

it('shows on a terminal how many lines of a file are written', async () => {
  const shown: string[] = []
  const path = `${tenant.folder}/lines.jsonl`
  const file = await JsonLinesFile.create(path, 'out lines.jsonl', onTerminal(shown).progress)
  for (let line = 0; line < 2500; line++) await file.write('{}')
  await file.close()
  expect(shown).toEqual(['1000 lines written to out lines.jsonl', '2000 lines written to out lines.jsonl'])
})
