import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Random } from '../../../src/validation/accounts/random.js'
import { casesShare } from '../../support/share.js'
import { type Job, simulate, type Timing } from '../../support/simulated-jobs.js'

const folder = mkdtempSync(join(tmpdir(), 'orders-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const quick: Timing = { maxStartMs: 6_000, maxRequestMs: 1_000 }
const slow: Timing = { maxStartMs: 20_000, maxRequestMs: 8_000 }
const upload: Job = { kind: 'upload' }
const promotion: Job = { kind: 'promote', to: 2 }
const setLatest: Job = { kind: 'upload', tag: 'latest' }

/** Jobs at once in random orders of their requests. The tenant knows which move on purpose was the last one. */
describe('in any order of the requests', () => {
  it.each<[what: string, jobs: Job[], timing: Timing, count: number]>([
    ['two uploads', [upload, upload], quick, 50],
    ['two slow uploads', [upload, upload], slow, 50],
    ['three uploads', [upload, upload, upload], slow, 40],
    ['an upload that sets latest, beside one', [upload, setLatest], slow, 50],
    ['an upload that sets latest, beside two', [upload, upload, setLatest], slow, 60],
    ['a promotion beside an upload', [upload, promotion], slow, 50],
    ['a promotion beside two uploads', [upload, upload, promotion], quick, 50],
    ['two promotions beside an upload', [upload, promotion, { kind: 'promote', to: 3 }], slow, 50],
    ['a promotion and an upload that sets latest, beside one', [upload, promotion, setLatest], slow, 50],
  ])('%s leave latest where it belongs, or say that they do not', async (what, jobs, timing, count) => {
    const wrong: unknown[] = []
    for (let seed = 0; seed < count * casesShare; seed++) {
      const { results, latest, moves, trace } = await simulate(jobs, new Random(`${what} ${seed}`), timing, folder)
      const failed = results.filter(({ error }) => error !== undefined).map(({ job }) => job)
      // Only a job that was to move latest may find it elsewhere.
      const isRight = failed.length > 0 ? !failed.includes(upload) : latest === (moves.at(-1)?.to ?? 1)
      if (!isRight) wrong.push({ seed, trace })
    }
    expect(wrong).toEqual([])
  })
})
