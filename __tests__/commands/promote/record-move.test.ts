import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordMove } from '../../../src/commands/promote/record-move.js'
import { readTagMoves } from '../../../src/commands/promote/recorded-moves.js'
import {
  initialPromotionProgress,
  type MoveKind,
  type PromotionProgress,
  type PromotionRequest,
} from '../../../src/commands/promote/request.js'
import { UploadRecords } from '../../../src/commands/shared/upload-record.js'
import { key, type RecordedUpload, TestRecord } from '../../support/record.js'

const folder = mkdtempSync(join(tmpdir(), 'record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const uploads: RecordedUpload[] = [{ version: 3 }, { version: 2 }, { version: 1 }]

describe('a move of a tag is recorded', () => {
  let record: TestRecord
  beforeEach(async () => {
    record = await new TestRecord(folder).write(uploads)
  })

  /** Records the move to version 2. Returns what is recorded then. */
  const recordedAfter = async (
    progress: Partial<PromotionProgress>,
    move: MoveKind = 'promotion',
    request: Partial<PromotionRequest> = {},
  ) => {
    const all = { connector: key.connector, tag: 'latest', target: 2, dryRun: false, ...request } as PromotionRequest
    const { records, logger } = record
    await recordMove(all, { ...initialPromotionProgress, ...progress }, key, { records, move, logger })
    return await record.sentences()
  }
  const nothing = { 1: [], 2: [], 3: [] }
  const warnings = () => record.logger.lines.filter(({ level }) => level === 'warning').map(({ message }) => message)

  it('at both versions', async () => {
    expect(await recordedAfter({ previous: 1, changed: true })).toEqual({
      ...nothing,
      1: ['replaced by alice with version 2 at tag latest'],
      2: ['promoted by alice from version 1 to tag latest'],
    })
  })

  it('not if the tag was found elsewhere after it, as someone else moved it', async () => {
    expect(await recordedAfter({ previous: 3, current: 3, changed: true }, 'rollback')).toEqual(nothing)
    expect((await recordedAfter({ previous: 1, current: 2, changed: true }))[2]).toHaveLength(1)
  })

  it('as a rollback', async () => {
    expect(await recordedAfter({ previous: 3, changed: true }, 'rollback')).toEqual({
      ...nothing,
      3: ['rolled back by alice to version 2 at tag latest'],
      2: ['restored by alice from version 3 to tag latest'],
    })
  })

  it('for a new tag at its version', async () => {
    expect(await recordedAfter({ changed: true })).toEqual({
      ...nothing,
      2: ['promoted by alice from nothing to tag latest'],
    })
  })

  it.each(['promotion', 'rollback'] as const)('when the tag is back after a failed %s', async (move) => {
    expect(await recordedAfter({ previous: 1, changed: true, rolledBack: true }, move)).toEqual({
      ...nothing,
      2: [`withdrawn by alice to version 1 after a failed ${move} at tag latest`],
      1: [`restored by alice from version 2 after a failed ${move} to tag latest`],
    })
  })

  it.each<[string, Partial<PromotionProgress>]>([
    ['was not made', { previous: 1, changed: false }],
    ['may not have been made', { previous: 1, changed: 'unknown' }],
    ['may have been undone', { previous: 1, changed: true, rolledBack: 'unknown' }],
    ['of a new tag was undone', { changed: true, rolledBack: true }],
  ])('not if it %s', async (_what, progress) => {
    expect(await recordedAfter(progress)).toEqual(nothing)
    expect(record.logger.lines).toEqual([])
  })

  describe('later, if its record was lost and the tag is at the target already,', () => {
    const there = { previous: 2, current: 2 }
    const told = (from: string) =>
      `tag latest of example is at version 2, but its move there from version ${from} was not recorded, and is now`
    const infos = () => record.logger.lines.map(({ message }) => message)

    it('from where the tag was last, at both versions', async () => {
      const promoted = 'promoted by bob from nothing to tag latest'
      await record.write([{ version: 3 }, { version: 2 }, { version: 1, events: [[1, promoted]] }])
      expect(await recordedAfter(there)).toEqual({
        ...nothing,
        1: [promoted, 'replaced by alice with version 2 at tag latest'],
        2: ['promoted by alice from version 1 to tag latest'],
      })
      expect(infos()).toEqual([told('1')])
    })

    it.each([
      ['replaced by bob with version 2 at tag latest', 'promoted by alice from version 3 to tag latest'],
      ['rolled back by bob to version 2 at tag latest', 'restored by alice from version 3 to tag latest'],
    ])('at the target, after "%s"', async (departure, arrival) => {
      await record.write([{ version: 3, events: [[1, departure]] }, { version: 2 }, { version: 1 }])
      // Whatever asks for it now, it is recorded as what it was.
      for (const move of ['promotion', 'rollback'] as const) {
        expect(await recordedAfter(there, move)).toEqual({ ...nothing, 3: [departure], 2: [arrival] })
      }
      expect(infos()).toEqual([told('3')])
    })

    it.each<[string, RecordedUpload[], Partial<PromotionRequest>]>([
      ['its arrival is recorded', [{ version: 2, events: [[1, 'promoted by bob from version 1 to tag latest']] }], {}],
      [
        'the tag was moved back to it',
        [
          { version: 3, events: [[1, 'withdrawn by bob to version 2 after a failed promotion at tag latest']] },
          { version: 2 },
        ],
        {},
      ],
      ['no move of the tag is recorded', [{ version: 2 }, { version: 1 }], {}],
      ['the target is not recorded', [{ version: 1, events: [[1, 'promoted by bob from nothing to tag latest']] }], {}],
      [
        'it is a dry run',
        [{ version: 2 }, { version: 1, events: [[1, 'promoted by bob from nothing to tag latest']] }],
        { dryRun: true },
      ],
    ])('not if %s', async (_what, given, request) => {
      await record.write(given)
      const before = await record.sentences()
      expect(await recordedAfter(there, 'promotion', request)).toEqual(before)
      expect(record.logger.lines).toEqual([])
    })

    it('not for a tag that is elsewhere', async () => {
      const promoted = 'promoted by bob from nothing to tag latest'
      await record.write([{ version: 2 }, { version: 1, events: [[1, promoted]] }])
      expect(await recordedAfter({ previous: 1, current: 1 })).toEqual({ 1: [promoted], 2: [] })
    })

    it('or a warning says that the record cannot be read', async () => {
      await writeFile(record.path, 'no JSON')
      const { records, logger } = record
      const request = { connector: key.connector, tag: 'latest', target: 2, dryRun: false } as PromotionRequest
      await recordMove(request, { ...initialPromotionProgress, ...there }, key, { records, move: 'promotion', logger })
      expect(warnings()).toEqual([
        expect.stringMatching(/^it is not known whether the move of the tag is recorded: the record/),
      ])
    })

    it('without a record, nothing is read', async () => {
      const { logger } = record
      const records = new UploadRecords({
        ...{ record: undefined, workingDirectory: '.', token: undefined, workflow: undefined },
        ...{ clock: { now: () => 0, sleep: async () => {} }, logger, clean: (text: string) => text, onNotice() {} },
        readFacts: async () => ({ commit: undefined, ref: undefined, run: undefined, by: undefined }),
        readDetails: async () => ({}),
      })
      records.refresh = () => {
        throw new Error('the record is read')
      }
      const request = { connector: key.connector, tag: 'latest', target: 2, dryRun: false } as PromotionRequest
      await recordMove(request, { ...initialPromotionProgress, ...there }, key, { records, move: 'promotion', logger })
      expect(logger.lines).toEqual([])
    })
  })
})

test('the moves of a tag are read at the given versions and at the highest others', async () => {
  const events = (from: number) => [[from, `promoted by bob from version ${from} to tag latest`]] as const
  const uploads = [5, 4, 3, 2].map((version) => ({ version, events: events(version - 1) }))
  const recorded = await (await new TestRecord(folder).write(uploads)).read()
  const targets = async (versions: number[], maxOthers: number) =>
    (await readTagMoves(recorded, 'latest', versions, maxOthers)).map(({ to }) => to)
  expect(await targets([3], 1)).toEqual([3, 5])
  expect(await targets([5, 5], 1)).toEqual([4, 5])
  expect(await targets([2], 0)).toEqual([2])
  expect(await targets([], 9)).toEqual([2, 3, 4, 5])
})
