import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Place, placeOfLatest, type TagReading } from '../../../src/commands/upload/concurrent.js'
import type { TenantClient } from '../../../src/tenant/client.js'
import { key, type RecordedUpload, TestRecord, timeOf } from '../../support/record.js'
import { TestClock } from '../../tenant/support.js'

const folder = mkdtempSync(join(tmpdir(), 'place-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const promoted = (to: number) => `replaced by bob with version ${to} at tag latest`
const arrived = (from: number) => `promoted by bob from version ${from} to tag latest`

/** Latest was read at minute 10 at version 4. Version 9 is the own one. The uploads of 1 to 4 were recorded before. */
describe('where latest belongs after an upload', () => {
  const placeOf = async (uploads: readonly RecordedUpload[], reading: Partial<TagReading> = {}): Promise<Place> => {
    const { records, logger } = await new TestRecord(folder).write([...uploads].reverse())
    const before = {
      ...{ tags: [], readAtMs: Date.parse(timeOf(10)), recorded: new Set([1, 2, 3, 4]), recordedMoves: 0 },
      ...reading,
    }
    const client = { baseUrl: { host: key.tenant } } as TenantClient
    const { signal } = new AbortController()
    const services = { client, connector: key.connector, records, logger, clock: new TestClock(), signal }
    return await placeOfLatest(4, 9, before, services)
  }
  const four = { version: 4, minute: 4 }

  it('is where it was read, if nothing was moved since', async () => {
    expect(await placeOf([])).toEqual({ version: 4 })
    expect(await placeOf([four])).toEqual({ version: 4 })
    const events = [[5, promoted(3)]] as const
    expect(await placeOf([{ ...four, events }], { recordedMoves: 1 })).toEqual({ version: 4 })
    // The own upload is no other one.
    expect(await placeOf([four, { version: 9, minute: 11, latestBefore: 4, latest: 3 }])).toEqual({ version: 4 })
  })

  it('is where the last one of several moves led', async () => {
    const uploads = [
      { version: 3, events: [[13, arrived(4)]] as const },
      { ...four, events: [[12, promoted(3)]] as const },
    ]
    expect(await placeOf(uploads)).toEqual({ version: 3, by: 'bob' })
    const on = { version: 2, events: [[15, arrived(3)]] as const }
    const third = {
      version: 3,
      events: [
        [13, arrived(4)],
        [14, promoted(2)],
      ] as const,
    }
    expect(await placeOf([on, third, { ...four, events: [[12, promoted(3)]] }])).toEqual({ version: 2, by: 'bob' })
  })

  it('is where another upload has set it, though the move before that is completed in the record later', async () => {
    const uploads: RecordedUpload[] = [
      { version: 3, events: [[14, arrived(4)]] },
      { ...four, events: [[12, promoted(3)]] },
      { version: 5, minute: 13, events: [[13, 'tagged by carol from version 3 to tag latest']], latest: 5 },
    ]
    expect(await placeOf(uploads)).toEqual({ version: 5, by: 'carol' })
  })

  it.each<[minute: number, place: Place]>([
    [12, { version: 3, by: 'bob' }],
    [8, { version: 4 }],
  ])(
    'if it was at a version that is not recorded, is where it was moved to since: minute %i',
    async (minute, place) => {
      expect(await placeOf([{ version: 3, events: [[minute, arrived(4)]] }])).toEqual(place)
    },
  )

  describe('if it was read while another version was uploaded', () => {
    const recorded = new Set([1, 2, 3])

    it('is where that upload has left it', async () => {
      const upload = { version: 4, minute: 11, latestBefore: 2, latest: 2 }
      expect(await placeOf([upload], { recorded })).toEqual({ version: 2, whileUploading: 4 })
      const between = { version: 5, minute: 11, latestBefore: 4, latest: 2 }
      expect(await placeOf([four, between])).toEqual({ version: 2, whileUploading: 5 })
    })

    it('is where it was moved to afterwards', async () => {
      const upload = { version: 4, minute: 11, latestBefore: 2, latest: 2 }
      const moved = (minute: number): RecordedUpload => ({ version: 2, events: [[minute, promoted(3)]] })
      expect(await placeOf([moved(12), upload], { recorded })).toEqual({ version: 3, by: 'bob' })
      expect(await placeOf([moved(9), upload], { recorded })).toEqual({ version: 2, whileUploading: 4 })
    })

    it('is not known if that upload has not recorded it', async () => {
      expect(await placeOf([{ version: 4, minute: 11 }], { recorded })).toEqual({ unknownSince: 4 })
    })
  })

  it('is where it was read, if it is not known what was recorded before', async () => {
    const events = [[12, promoted(3)]] as const
    expect(await placeOf([{ ...four, events }], { recordedMoves: undefined })).toEqual({ version: 4 })
  })
})
