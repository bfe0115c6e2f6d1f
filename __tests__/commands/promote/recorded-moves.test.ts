import { readTagMoves } from '../../../src/commands/promote/recorded-moves.js'
import { parseEvent } from '../../../src/record/events.js'
import type { StoredUpload } from '../../../src/record/history.js'

/** What became of versions, as `version: sentences`, a second apart; which of them are read, in this order; no upload is read. */
function recordOf(events: Record<number, readonly string[]>, notRecorded: readonly number[] = []) {
  const read: number[] = []
  let second = 0
  const histories = Object.entries(events).map(([version, sentences]) => ({
    version: Number(version),
    uploads: [],
    events: sentences.map((sentence, order) => {
      const event = parseEvent(sentence)
      if (event === undefined) throw new Error(sentence)
      return { event, time: new Date(second++ * 1000).toISOString(), order }
    }),
  }))
  const recorded = {
    versions: histories.map(({ version }) => version).sort((a, b) => b - a),
    uploadsOf: (version: number) => (notRecorded.includes(version) ? [] : [{} as StoredUpload]),
    historyOf: async (version: number) => {
      read.push(version)
      const found = histories.find((each) => each.version === version)
      return found ?? { version, uploads: [], events: [] }
    },
  }
  return { recorded, read }
}

/** Each promotion is recorded at the version that it moved the tag to alone. */
const promotions = {
  1: ['promoted by a from nothing to tag latest'],
  2: ['promoted by a from version 1 to tag latest'],
  3: ['promoted by a from version 2 to tag latest'],
  4: ['promoted by a from version 3 to tag latest'],
}

describe('the moves of a tag', () => {
  it.each<[versions: number[], maxOthers: number, maxNamed: number, read: number[], moves: string[]]>([
    [[2], 0, 0, [2], ['1 to 2']],
    [[2], 1, 0, [2, 4], ['1 to 2', '3 to 4']],
    // A version that was asked for is not one of the others.
    [[4], 1, 0, [4, 3], ['2 to 3', '3 to 4']],
    [[4], 9, 0, [4, 3, 2, 1], ['nothing to 1', '1 to 2', '2 to 3', '3 to 4']],
    // Where a move comes from is read next, the newest first.
    [[4], 0, 1, [4, 3], ['2 to 3', '3 to 4']],
    [[4], 0, 2, [4, 3, 2], ['1 to 2', '2 to 3', '3 to 4']],
    [[2, 4], 0, 1, [2, 4, 3], ['1 to 2', '2 to 3', '3 to 4']],
    [[2, 4], 0, 9, [2, 4, 3, 1], ['nothing to 1', '1 to 2', '2 to 3', '3 to 4']],
  ])('at %j, %d others and %d named ones', async (versions, maxOthers, maxNamed, expected, moves) => {
    const { recorded, read } = recordOf(promotions)
    const found = await readTagMoves(recorded, 'latest', versions, maxOthers, maxNamed)
    expect(read).toEqual(expected)
    expect(found.map(({ from, to }) => `${from ?? 'nothing'} to ${to}`)).toEqual(moves)
  })

  it('reads no named version unless asked to', async () => {
    const { recorded, read } = recordOf(promotions)
    await readTagMoves(recorded, 'latest', [4], 0)
    expect(read).toEqual([4])
  })

  it('reads where a move went to before where it came from, and no version without an upload', async () => {
    const { recorded, read } = recordOf({ 2: ['rolled back by a to version 5 at tag latest'], 5: [] })
    await readTagMoves(recorded, 'latest', [2], 0, 1)
    expect(read).toEqual([2, 5])
    const unknown = recordOf({ 2: ['rolled back by a to version 5 at tag latest'], 5: [] }, [5])
    await readTagMoves(unknown.recorded, 'latest', [2], 0, 9)
    expect(unknown.read).toEqual([2])
  })
})
