import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findByCommit } from '../../../src/commands/promote/from-commit.js'
import { UserError } from '../../../src/core/errors.js'
import { type RecordedUpload, TestRecord } from '../../support/record.js'

const folder = mkdtempSync(join(tmpdir(), 'record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hash = (index: number) => index.toString(16).padStart(40, '0')

/** What is checked out. */
interface CheckedOut {
  head?: string
  /** The commits before the head, newest first. */
  before?: readonly string[]
  /** What changed since a commit; a commit that is not named is not known to git. */
  changes?: Readonly<Record<string, readonly string[]>>
  isComplete?: boolean
}

describe('the version of a commit', () => {
  /** The hashes must differ in their first twelve digits. */
  const name = (letter: string) => letter.repeat(40)
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(name) as [string, string, string, string]
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
  })

  /** The version and its commit, or why there is none. */
  const find = async (uploads: readonly RecordedUpload[], checkedOut?: CheckedOut, commit = a) => {
    const recorded = await (await new TestRecord(folder).write(uploads)).read()
    const { head = commit, before = [], changes = {}, isComplete = true } = checkedOut ?? {}
    const history = {
      head: async () => head,
      ancestorsOf: async () => [...before],
      changesSince: async (each: string) => {
        asked.push(each)
        const found = changes[each]
        return found && [...found]
      },
      isComplete: async () => isComplete,
    }
    try {
      const { version, upload } = await findByCommit(commit, recorded, 'example', async () =>
        checkedOut === undefined ? undefined : history,
      )
      return [version, upload.record.commit]
    } catch (error) {
      expect(error).toBeInstanceOf(UserError)
      return (error as Error).message
    }
  }

  it('is the highest that was uploaded from it, without asking git', async () => {
    const uploads = [
      { version: 1, commit: a },
      { version: 3, commit: a },
      { version: 2, commit: a },
      { version: 4, commit: b },
    ]
    expect(await find(uploads)).toEqual([3, a])
    expect(await find([{ version: 1, commit: a.toUpperCase() }])).toEqual([1, a.toUpperCase()])
  })

  it('is refused if two contents are recorded for it', async () => {
    const uploads = [
      { version: 1, commit: a, contentSha256: 'x' },
      { version: 1, commit: b, contentSha256: 'y' },
    ]
    expect(await find(uploads)).toBe(
      'version 1 of example is recorded with two different contents; upload the commit again, so that it gets a version of its own',
    )
    expect(await find(uploads.map((each) => ({ ...each, contentSha256: 'x' })))).toEqual([1, a])
  })

  it('is unknown without a record', async () => {
    expect(await find([])).toBe(
      'no upload of example is recorded; upload it with github-token or record, or give version to promote without a record',
    )
  })

  it('is unknown if it is not recorded and nothing, or another commit, is checked out', async () => {
    const uploads = [{ version: 1, commit: b }]
    expect(await find(uploads)).toBe(
      'no upload of example is recorded for commit aaaaaaaaaaaa; check the repository out with fetch-depth: 0, so that an upload of an earlier commit can be found, or upload this commit',
    )
    expect(await find(uploads, { head: c, before: [b], changes: { [b]: [] } })).toBe(
      'no upload of example is recorded for commit aaaaaaaaaaaa, and another commit is checked out; check aaaaaaaaaaaa out, or upload it',
    )
  })

  it('is that of the nearest commit before it since which nothing changed', async () => {
    const uploads = [
      { version: 3, commit: d },
      { version: 1, commit: b },
      { version: 2, commit: c },
    ]
    const before = [b, c, d]
    expect(await find(uploads, { before, changes: { [b]: ['x'], [c]: [], [d]: [] } })).toEqual([2, c])
    expect(await find(uploads, { before, changes: { [b]: [], [c]: [], [d]: [] } })).toEqual([1, b])
    // Not one that git does not know.
    expect(await find(uploads, { before, changes: { [d]: [] } })).toEqual([3, d])
  })

  it('is the highest of that commit', async () => {
    const uploads = [
      { version: 1, commit: b },
      { version: 3, commit: b.toUpperCase() },
      { version: 2, commit: b },
    ]
    expect(await find(uploads, { before: [b], changes: { [b]: [] } })).toEqual([3, b.toUpperCase()])
  })

  it('is that of another commit with the same project', async () => {
    const uploads = [{ version: 1, commit: b }, { version: 2, commit: c }, { version: 3 }]
    expect(await find(uploads, { before: [b], changes: { [b]: ['x'], [c]: [] } })).toEqual([2, c])
    expect(asked).toEqual([b, c])
  })

  it('is unknown if the project changed since', async () => {
    const uploads = [
      { version: 1, commit: c },
      { version: 2, commit: b },
      { version: 3, commit: d },
    ]
    const changes = { [b]: ['a/x.ts', 'a/y.ts'], [c]: ['z'], [d]: ['w'] }
    expect(await find(uploads, { before: [b, c], changes })).toBe(
      'version 2 of example, the last one before commit aaaaaaaaaaaa, was built from other content: since its commit bbbbbbbbbbbb the project changed (a/x.ts); upload aaaaaaaaaaaa first',
    )
  })

  it('is unknown if there is no upload before it, and the message tells whether git knows all', async () => {
    const uploads = [{ version: 1, commit: d }]
    const checkedOut = { before: [b], changes: { [d]: ['w'] } }
    expect(await find(uploads, checkedOut)).toBe(
      'no upload of example is recorded for commit aaaaaaaaaaaa or one before it; upload it first, or wait until its upload is done',
    )
    expect(await find(uploads, { ...checkedOut, isComplete: false })).toBe(
      'no upload of example is recorded for commit aaaaaaaaaaaa, and the history that is checked out does not reach back to one before it; give actions/checkout fetch-depth: 0',
    )
  })

  it('is found behind any number of commits without an upload', async () => {
    const before = Array.from({ length: 30 }, (_, index) => hash(index + 1))
    const changes = Object.fromEntries(before.map((each) => [each, []]))
    expect(await find([{ version: 1, commit: hash(30) }], { before, changes })).toEqual([1, hash(30)])
    expect(asked).toEqual([hash(30)])
  })

  it('compares a limited number of commits before it, and of others', async () => {
    const commits = Array.from({ length: 50 }, (_, index) => hash(index + 1))
    const uploads = commits.map((commit, index) => ({ version: index + 1, commit }))
    const before = commits.slice(0, 25)
    const changes = Object.fromEntries(commits.map((commit) => [commit, ['x']]))
    expect(await find(uploads, { before, changes })).toMatch(/^version 1 of example, the last one before/)
    expect(asked).toEqual([...commits.slice(0, 20), ...commits.slice(25, 45)])
  })

  describe('with uncommitted changes', () => {
    it('is refused, and the first change is named', async () => {
      const uploads = [
        { version: 1, commit: a, uncommitted: true, changed: 'a/x.ts' },
        { version: 3, commit: a, uncommitted: true, changed: 'a/y.ts' },
        { version: 2, commit: a, uncommitted: true },
      ]
      const end = 'so it is not what the commit has; upload the commit from a clean checkout'
      expect(await find(uploads)).toBe(
        `version 3 of example was uploaded from commit aaaaaaaaaaaa with uncommitted changes ("a/y.ts"), ${end}`,
      )
      expect(await find([{ version: 2, commit: a, uncommitted: true }])).toBe(
        `version 2 of example was uploaded from commit aaaaaaaaaaaa with uncommitted changes, ${end}`,
      )
    })

    it('is left for one without them', async () => {
      const uploads = [
        { version: 3, commit: a, uncommitted: true },
        { version: 2, commit: a },
      ]
      expect(await find(uploads)).toEqual([2, a])
      const earlier = [
        { version: 3, commit: a, uncommitted: true },
        { version: 1, commit: b },
      ]
      expect(await find(earlier, { before: [b], changes: { [b]: [] } })).toEqual([1, b])
    })

    it('is refused where the same commit came later without them, unless a build server packed it', async () => {
      const changed = { version: 3, commit: a, uncommitted: true, changed: 'x' }
      const clean = { version: 3, commit: a }
      const refused =
        /^version 3 of example was uploaded from commit a{12} with uncommitted changes \("x"\), and later without, perhaps the same zip; pack the clean checkout, /
      expect(await find([clean, changed])).toMatch(refused)
      const known = { before: [a], changes: { [a]: [] } }
      expect(await find([clean, changed], known, b)).toMatch(refused)
      expect(await find([changed, clean])).toEqual([3, a])
      expect(await find([{ ...clean, run: 'https://ci.example/1' }, changed])).toEqual([3, a])
      // What was changed there is committed here.
      expect(await find([clean, { ...changed, commit: b }])).toEqual([3, a])
    })

    it('is refused for a later commit, too', async () => {
      const uploads = [
        { version: 2, commit: b, uncommitted: true },
        { version: 4, commit: b.toUpperCase(), uncommitted: true, changed: 'x' },
        { version: 5, commit: c, uncommitted: true },
        { version: 6, uncommitted: true },
        { version: 3, commit: d },
      ]
      const before = [b, c, d]
      expect(await find(uploads, { before, changes: { [b]: [], [c]: [], [d]: ['y'] } })).toBe(
        'version 4 of example was uploaded from commit BBBBBBBBBBBB, since which the project did not change, but with uncommitted changes ("x"), so it is not what the commit has; upload aaaaaaaaaaaa from a clean checkout',
      )
      const built = 'version 3 of example, the last one before commit aaaaaaaaaaaa, was built from other content'
      expect(await find(uploads, { before, changes: { [b]: ['x'], [c]: [], [d]: ['y'] } })).toMatch(built)
      expect(await find(uploads, { before, changes: { [d]: ['y'] } })).toMatch(built)
      expect(await find(uploads, { before: [d], changes: { [b]: [], [d]: ['y'] } })).toMatch(built)
    })
  })
})
