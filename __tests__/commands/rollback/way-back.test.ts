import { type WayBack, wayBack } from '../../../src/commands/rollback/way-back.js'
import type { TagMove } from '../../../src/record/moves.js'

/** Moves: `2>3` is promoted, `3>2 back` rolled back, `3>2 withdrawn promotion` moved back after a promotion to 3 failed. */
function movesOf(text: string): TagMove[] {
  if (text === '') return []
  return text.split(', ').map((each, index) => {
    const [, from, to, word, failed] = /^(\d*)>(\d+)(?: (back|withdrawn)(?: (promotion|rollback))?)?$/.exec(each) ?? []
    if (to === undefined) throw new Error(each)
    const kind = word === 'back' ? 'rolled back' : word === 'withdrawn' ? 'withdrawn' : 'promoted'
    return {
      kind,
      ...{ from: from === '' ? undefined : Number(from), to: Number(to), by: 'a', isArrivalRecorded: true },
      time: new Date(index * 1000).toISOString(),
      ...(failed && { failed: failed as 'promotion' | 'rollback' }),
    }
  })
}

function textOf(way: WayBack): string {
  if ('to' in way) return `to ${way.to}`
  return 'further' in way ? `${way.reason}, further ${way.further ?? 'unknown'}` : way.reason
}

test.each<[moves: string, current: number, answer: string, goingFurther: string]>([
  ['', 1, 'not recorded', 'not recorded'],
  ['1>2', 2, 'to 1', 'to 1'],
  ['>2', 2, 'new', 'new'],
  ['1>2, 2>3', 3, 'to 2', 'to 2'],
  // The tag was moved in a way that is not recorded.
  ['1>2, 2>3', 2, 'elsewhere', 'to 1'],
  ['1>2, 2>3', 9, 'elsewhere', 'not recorded'],
  // A rollback goes one step, and a second one none.
  ['1>2, 2>3, 3>2 back', 2, 'moved back, further 1', 'to 1'],
  ['1>2, 2>3, 3>2 back, 2>1 back', 1, 'moved back, further unknown', 'not recorded'],
  // A promotion to the version before is a rollback by another name.
  ['1>2, 2>3, 3>2', 2, 'moved back, further 1', 'to 1'],
  ['1>2, 2>3, 3>4, 4>2', 2, 'moved back, further 1', 'to 1'],
  ['1>2, 2>1', 1, 'moved back, further unknown', 'not recorded'],
  // A version that was taken off the tag by going back comes back as a new one.
  ['1>2, 2>3, 3>2 back, 2>3', 3, 'to 2', 'to 2'],
  ['1>2, 2>3, 3>2, 2>3', 3, 'to 2', 'to 2'],
  ['1>2, 2>3, 3>1 back, 1>2', 2, 'to 1', 'to 1'],
  ['1>2, 2>3, 3>1 back, 1>3', 3, 'to 1', 'to 1'],
  // A rollback that named a version above the tag.
  ['1>2, 2>3, 3>2 back, 2>3 back', 3, 'moved back, further 2', 'to 2'],
  // A promotion that was withdrawn left the tag where it was. Another rollback would take a good version off.
  ['1>2, 3>2 withdrawn promotion', 2, 'moved back, further 1', 'to 1'],
  ['1>2, 3>2 withdrawn promotion, 2>3', 3, 'to 2', 'to 2'],
  // A rollback that was withdrawn left the tag at the bad version, whatever the numbers of the versions are.
  ['1>2, 2>3, 2>3 withdrawn rollback', 3, 'to 2', 'to 2'],
  ['3>2, 3>2 withdrawn rollback, 3>2 withdrawn rollback', 2, 'to 3', 'to 3'],
  ['1>2, 2>3, 3>2 back, 1>2 withdrawn rollback', 2, 'moved back, further 1', 'to 1'],
  // Older records do not say which of the two it was.
  ['1>2, 3>2 withdrawn', 2, 'withdrawn, further 1', 'to 1'],
  ['1>2, 1>2 withdrawn', 2, 'withdrawn, further 1', 'to 1'],
  // A version that was taken off the tag is not gone back to unless it is recorded how it came back. Two runs that move a tag at
  // once each record where it was for both.
  ['1>2, 2>1 back, 2>3', 3, 'taken off', 'taken off'],
  ['1>2, 3>2 withdrawn promotion, 3>4', 4, 'taken off', 'taken off'],
  ['1>2, 2>1 back, 1>2, 2>3', 3, 'to 2', 'to 2'],
  ['1>2, 2>3, 2>1 back', 1, 'moved back, further unknown', 'not recorded'],
  ['1>2, 2>3, 2>1 back', 3, 'elsewhere', 'to 2'],
  // A promotion from where a tag was moved by hand, and back to a version that was at the tag before that.
  ['1>2, 7>8', 8, 'to 7', 'to 7'],
  ['1>2, 7>8, 8>2', 2, 'moved back, further 1', 'to 1'],
])('after "%s" and with the tag at %i: %s, and with its place named: %s', (text, current, answer, goingFurther) => {
  const moves = movesOf(text)
  expect(textOf(wayBack(moves, current))).toBe(answer)
  expect(textOf(wayBack(moves, current, true))).toBe(goingFurther)
})
