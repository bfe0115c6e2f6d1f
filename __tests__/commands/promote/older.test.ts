import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assertNotOlder, type OrderQuestion } from '../../../src/commands/promote/older.js'
import { type RecordedUpload, TestRecord } from '../../support/record.js'

const folder = mkdtempSync(join(tmpdir(), 'record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a promotion by commit', () => {
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
  })

  /** Whether a version may be promoted: undefined, or why not. The commits are in the order of `line`, others are not known. */
  const refusal = async (
    uploads: readonly RecordedUpload[],
    question: Partial<OrderQuestion> & { version: number },
    line: readonly string[] = ['c1', 'c2', 'c3', 'c4'],
  ): Promise<string | undefined> => {
    const recorded = await (await new TestRecord(folder).write(uploads)).read()
    const [upload] = recorded.uploadsOf(question.version)
    if (upload === undefined) throw new Error('the version is not recorded')
    const order = {
      isAncestor: async (ancestor: string, descendant: string) => {
        asked.push(`${ancestor} ${descendant}`)
        const [a, d] = [ancestor, descendant].map((each) => line.indexOf(each)) as [number, number]
        return a < 0 || d < 0 ? undefined : a < d
      },
      firstDescendant: async () => undefined,
    }
    const commit = upload.record.commit ?? ''
    const all = { alias: 'example', tag: 'latest', commit, upload, current: undefined, ...question }
    try {
      await assertNotOlder(all, recorded, order)
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  }
  const end = 'set allow-older to promote it all the same'

  it('may name the version that the tag is at, whatever is recorded of it', async () => {
    const rolledBack = [3, 'rolled back by bob to version 1 at tag latest'] as const
    expect(await refusal([{ version: 2, commit: 'c2', events: [rolledBack] }], { version: 2, current: 2 })).toBe(
      undefined,
    )
  })

  it('refuses a version that was rolled back, also when it was uploaded again since', async () => {
    const events = [[3, 'rolled back by bob to version 1 at tag latest']] as const
    for (const minute of [1, 9]) {
      expect(await refusal([{ version: 2, commit: 'c2', minute, events }], { version: 2, current: 1 })).toBe(
        `version 2 of example was rolled back at tag latest by bob (2026-01-01 10:03); release a new version, or ${end}`,
      )
    }
  })

  it('says another remedy that is given', async () => {
    const events = [[3, 'rolled back by bob to version 1 at tag latest']] as const
    const question = { version: 2, current: 1, remedy: 'ask alice' }
    expect(await refusal([{ version: 2, commit: 'c2', events }], question)).toMatch(
      /; release a new version, or ask alice$/,
    )
  })

  it.each<[string, number | undefined, boolean]>([
    ['before', 1, true],
    ['at the same time', 5, true],
    ['at a time that is not recorded', undefined, true],
    ['after', 9, false],
  ])('refuses a replaced version that was uploaded %s (minute %s): %s', async (_when, minute, isRefused) => {
    const events = [[5, 'replaced by bob with version 2 at tag latest']] as const
    expect(await refusal([{ version: 1, commit: 'c1', minute, events }], { version: 1 })).toBe(
      isRefused
        ? `version 1 of example was at tag latest before, and version 2 replaced it (2026-01-01 10:05): this is an older release; ${end}`
        : undefined,
    )
  })

  it.each([
    ['promoted by bob from version 1 to tag latest', true],
    ['restored by bob from version 3 to tag latest', true],
    ['withdrawn by bob to version 1 after a failed promotion at tag latest', false],
    ['promoted by bob from version 1 to tag staging', false],
  ])('after "%s" and an unrecorded move away is refused: %s', async (sentence, isRefused) => {
    const uploads = (minute: number): RecordedUpload[] => [
      { version: 2, commit: 'c2', minute, events: [[5, sentence]] },
      { version: 1, commit: 'c1' },
    ]
    expect(await refusal(uploads(1), { version: 2, current: 1 })).toBe(
      isRefused
        ? `version 2 of example was brought to tag latest before by bob (2026-01-01 10:05), and the tag is at version 1 now, by a move that is not recorded; ${end}`
        : undefined,
    )
    // A new tag has not moved away, and a later upload is a new release.
    expect(await refusal(uploads(1), { version: 2, current: undefined })).toBe(undefined)
    expect(await refusal(uploads(9), { version: 2, current: 1 })).toBe(undefined)
  })

  it.each([
    [7, 'by an upload of alice (2026-01-01 10:07)'],
    [3, 'by a move that is not recorded'],
  ])('says that an upload moved the tag away if that is recorded afterwards: minute %s', async (minute, how) => {
    const uploads: RecordedUpload[] = [
      { version: 3, commit: 'c3', events: [[minute, 'tagged by alice from version 2 to tag latest']] },
      { version: 2, commit: 'c2', minute: 1, events: [[5, 'promoted by bob from version 1 to tag latest']] },
    ]
    expect(await refusal(uploads, { version: 2, current: 3 })).toBe(
      `version 2 of example was brought to tag latest before by bob (2026-01-01 10:05), and the tag is at version 3 now, ${how}; ${end}`,
    )
  })

  it('refuses a commit older than that of the tag', async () => {
    const uploads = [
      { version: 2, commit: 'c1' },
      { version: 1, commit: 'c2' },
    ]
    expect(await refusal(uploads, { version: 2, current: 1 })).toBe(
      `tag latest is at version 1 of example, which is of a newer commit than c1: this is an older release; ${end}`,
    )
    expect(await refusal(uploads, { version: 1, current: 2 })).toBe(undefined)
  })

  it('refuses a commit older than one that was promoted since, though the tag is elsewhere', async () => {
    const promoted = [[5, 'promoted by bob from version 1 to tag latest']] as const
    const uploads = (events: RecordedUpload['events'] = promoted): RecordedUpload[] => [
      { version: 3, commit: 'c3', events },
      { version: 2, commit: 'c2' },
      { version: 1, commit: 'c1' },
    ]
    expect(await refusal(uploads(), { version: 2, current: 1 })).toBe(
      `tag latest was moved since to version 3 of example, which is of a newer commit than c2: this is an older release; ${end}`,
    )
    // What was promoted to another tag, or only restored, says nothing of this one.
    expect(await refusal(uploads([[5, 'promoted by bob from version 1 to tag staging']]), { version: 2 })).toBe(
      undefined,
    )
    expect(await refusal(uploads([[5, 'restored by bob from version 1 to tag latest']]), { version: 2 })).toBe(
      undefined,
    )
    // Lower versions are not looked at.
    expect(await refusal([{ version: 4, commit: 'c2' }, ...uploads()], { version: 4 })).toBe(undefined)
  })

  it('names the start of the commit', async () => {
    const commit = 'c2'.repeat(20)
    const uploads = [
      { version: 3, commit: 'c3' },
      { version: 2, commit },
    ]
    expect(await refusal(uploads, { version: 2, current: 3 }, [commit, 'c3'])).toBe(
      `tag latest is at version 3 of example, which is of a newer commit than c2c2c2c2c2c2: this is an older release; ${end}`,
    )
  })

  it('is not refused because of another commit of its own version', async () => {
    const events = [[5, 'promoted by bob from version 1 to tag latest']] as const
    const uploads: RecordedUpload[] = [
      { version: 2, commit: 'c2', minute: 9 },
      { version: 2, commit: 'c3', minute: 1, events },
      { version: 1, commit: 'c1' },
    ]
    expect(await refusal(uploads, { version: 2, current: 1 })).toBe(undefined)
  })

  it('asks once for the version that the tag is at', async () => {
    const events = [[5, 'promoted by bob from version 1 to tag latest']] as const
    const uploads: RecordedUpload[] = [
      { version: 3, commit: 'c2', events },
      { version: 2, commit: 'c4' },
    ]
    expect(await refusal(uploads, { version: 2, current: 3 })).toBe(undefined)
    expect(asked).toEqual(['c4 c2'])
  })

  it('goes by the numbers of the versions where the commits do not tell', async () => {
    const two: RecordedUpload[] = [
      { version: 3, commit: 'unknown' },
      { version: 2, commit: 'c2' },
    ]
    expect(await refusal(two, { version: 2, current: 3 })).toBe(
      `tag latest is at version 3 of example, and it is not known whether its commit is newer than c2: the higher version counts as the newer release; ${end}`,
    )
    expect(await refusal(two, { version: 3, current: 2 })).toBe(undefined)
    // A version that is not recorded has no commit.
    expect(await refusal(two, { version: 2, current: 5 })).toBe(
      `tag latest is at version 5 of example, whose commit is not recorded: the higher version counts as the newer release; ${end}`,
    )
    expect(await refusal(two, { version: 2, current: 1 })).toBe(undefined)
  })

  it('is not older than the same commit, and looks at all commits of a version', async () => {
    const uploads = (...commits: string[]): RecordedUpload[] => [
      ...commits.map((commit) => ({ version: 3, commit })),
      { version: 2, commit: 'c2' },
    ]
    expect(await refusal(uploads('c2'), { version: 2, current: 3 })).toBe(undefined)
    expect(asked).toEqual([])
    expect(await refusal(uploads('c1'), { version: 2, current: 3 })).toBe(undefined)
    expect(await refusal(uploads('c1', 'c3'), { version: 2, current: 3 })).toMatch(/^tag latest is at version 3/)
    expect(await refusal(uploads('unknown', 'c1'), { version: 2, current: 3 })).toMatch(/^tag latest is at version 3/)
  })
})
