import type { RecordedEvent } from '../../src/record/events.js'
import { parseEvent } from '../../src/record/events.js'
import { tagMovesOf } from '../../src/record/moves.js'

/** What became of versions, as `version, second, sentence`; the order of a store is that of the lines. */
function read(...lines: [version: number, second: number, sentence: string][]) {
  const versions = new Map<number, RecordedEvent[]>()
  for (const [index, [version, second, sentence]] of lines.entries()) {
    const event = parseEvent(sentence)
    if (event === undefined) throw new Error(sentence)
    const recorded = { event, time: new Date(second * 1000).toISOString(), order: index }
    versions.set(version, [...(versions.get(version) ?? []), recorded])
  }
  const histories = [...versions].map(([version, events]) => ({ version, events }))
  // The order in which versions are read says nothing.
  return [histories, histories.reverse()].map((each) =>
    tagMovesOf(each, 'latest').map(({ kind, from, to, failed, isArrivalRecorded }) =>
      [kind, failed, `${from ?? 'nothing'} to ${to}`, isArrivalRecorded ? '' : 'half'].filter(Boolean).join(' '),
    ),
  )[1]
}

test('the moves of a tag are those recorded at either version, oldest first', () => {
  expect(
    read(
      [1, 1, 'promoted by a from nothing to tag latest'],
      [1, 2, 'replaced by a with version 2 at tag latest'],
      [2, 3, 'promoted by a from version 1 to tag latest'],
      [2, 4, 'promoted by a from version 1 to tag other'],
      [2, 5, 'rolled back by a to version 1 at tag latest'],
      [1, 6, 'restored by a from version 2 to tag latest'],
      [3, 7, 'withdrawn by a to version 1 after a failed promotion at tag latest'],
      [1, 8, 'restored by a from version 3 after a failed promotion to tag latest'],
    ),
  ).toEqual(['promoted nothing to 1', 'promoted 1 to 2', 'rolled back 2 to 1', 'withdrawn promotion 3 to 1'])
})

test('a move that one version records only is known all the same', () => {
  expect(read([2, 1, 'replaced by a with version 3 at tag latest'])).toEqual(['promoted 2 to 3 half'])
  expect(read([3, 1, 'promoted by a from version 2 to tag latest'])).toEqual(['promoted 2 to 3'])
  expect(read([3, 1, 'rolled back by a to version 2 at tag latest'])).toEqual(['rolled back 3 to 2 half'])
  expect(read([2, 1, 'restored by a from version 3 after a failed rollback to tag latest'])).toEqual([
    'withdrawn rollback 3 to 2',
  ])
})

test('what an older record withdrew is not known', () => {
  expect(read([3, 1, 'withdrawn by a to version 2 after a failed check at tag latest'])).toEqual([
    'withdrawn 3 to 2 half',
  ])
})

test('the order of events of one second is that of their store', () => {
  expect(
    read(
      [2, 1, 'replaced by a with version 3 at tag latest'],
      [3, 1, 'promoted by a from version 2 to tag latest'],
      [3, 1, 'rolled back by a to version 2 at tag latest'],
      [2, 1, 'restored by a from version 3 to tag latest'],
      [2, 1, 'replaced by a with version 3 at tag latest'],
      [3, 1, 'promoted by a from version 2 to tag latest'],
    ),
  ).toEqual(['promoted 2 to 3', 'rolled back 3 to 2', 'promoted 2 to 3'])
})

test('a status that was set twice, or in both stores, is one move', () => {
  expect(
    read(
      [2, 1, 'replaced by a with version 3 at tag latest'],
      [2, 2, 'replaced by a with version 3 at tag latest'],
      [3, 3, 'promoted by a from version 2 to tag latest'],
      [3, 4, 'promoted by a from version 2 to tag latest'],
    ),
  ).toEqual(['promoted 2 to 3'])
})

test('moves of two runs that record at the same time are two moves', () => {
  expect(
    read(
      [1, 1, 'replaced by a with version 2 at tag latest'],
      [1, 2, 'replaced by b with version 3 at tag latest'],
      [2, 3, 'promoted by a from version 1 to tag latest'],
      [3, 4, 'promoted by b from version 1 to tag latest'],
    ),
  ).toEqual(['promoted 1 to 2', 'promoted 1 to 3'])
})

test('a later move between the same versions is another one, also if each is recorded by half', () => {
  expect(
    read(
      [1, 1, 'replaced by a with version 2 at tag latest'],
      [2, 2, 'rolled back by a to version 1 at tag latest'],
      [2, 3, 'promoted by a from version 1 to tag latest'],
    ),
  ).toEqual(['promoted 1 to 2 half', 'rolled back 2 to 1 half', 'promoted 1 to 2'])
})
