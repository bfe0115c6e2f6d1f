import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTagMoves } from '../../../src/commands/promote/recorded-moves.js'
import { wayBack } from '../../../src/commands/rollback/way-back.js'
import { TestRecord } from '../../support/record.js'

const folder = mkdtempSync(join(tmpdir(), 'old-versions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Twenty uploads, and moves of latest among the old ones. */
async function recordOf(moves: readonly (readonly [from: number | undefined, to: number, kind: string])[]) {
  const events = new Map<number, [number, string][]>()
  const add = (version: number, minute: number, sentence: string) =>
    events.set(version, [...(events.get(version) ?? []), [minute, sentence]])
  for (const [i, [from, to, kind]] of moves.entries()) {
    const isBack = kind === 'rollback'
    if (from !== undefined)
      add(
        from,
        i,
        isBack ? `rolled back by a to version ${to} at tag latest` : `replaced by a with version ${to} at tag latest`,
      )
    add(
      to,
      i,
      `${isBack ? 'restored' : 'promoted'} by a from ${from === undefined ? 'nothing' : `version ${from}`} to tag latest`,
    )
  }
  const uploads = Array.from({ length: 20 }, (_, i) => ({ version: 20 - i, events: events.get(20 - i) ?? [] }))
  return await (await new TestRecord(folder).write(uploads)).read()
}

const moves = [
  [1, 3, 'promotion'],
  [3, 5, 'promotion'],
  [5, 7, 'promotion'],
  [7, 3, 'rollback'],
  [3, 4, 'promotion'],
  [4, 5, 'promotion'],
] as const

test('moves among old versions are read by the versions that they name', async () => {
  const read = await readTagMoves(await recordOf(moves), 'latest', [5], 10, 20)
  expect(read.map(({ from, to }) => [from, to])).toEqual(moves.map(([from, to]) => [from, to]))
  expect(wayBack(read, 5)).toEqual({ to: 4 })
})

test('no more of them are read than was asked for, those of the newest moves first', async () => {
  const recorded = await recordOf(moves)
  const seen = async (maxNamed: number) =>
    (await readTagMoves(recorded, 'latest', [5], 0, maxNamed)).map(({ to }) => to)
  expect(await seen(0)).toEqual([5, 7, 5])
  expect(await seen(1)).toEqual([5, 7, 4, 5])
})
