import {
  describeEvent,
  maxDescriptionLength,
  parseEvent,
  stateAfter,
  type UploadEvent,
} from '../../src/record/events.js'
import { proofOf } from '../../src/record/history.js'

const facts = { verdict: 'warn', counts: true, passed: 24, warned: 1, failed: 0, skipped: 12, seed: 'abc' } as const

const events: [UploadEvent, string][] = [
  [{ kind: 'uploaded', by: 'alice' }, 'uploaded by alice'],
  [
    { kind: 'validated', by: 'alice', ...facts },
    'validated by alice: warn, 24 passed, 1 warned, 0 failed, 12 skipped, seed abc',
  ],
  [
    { kind: 'validated', by: 'alice', ...facts, verdict: 'fail', failed: 2, knownFindings: true },
    'validated with known findings by alice: fail, 24 passed, 1 warned, 2 failed, 12 skipped, seed abc',
  ],
  [
    { kind: 'validated', by: 'github-actions[bot]', ...facts, verdict: 'skip', counts: false },
    'checked in part by github-actions[bot]: skip, 24 passed, 1 warned, 0 failed, 12 skipped, seed abc',
  ],
  [{ kind: 'tagged', by: 'alice', tag: 'development', from: 2 }, 'tagged by alice from version 2 to tag development'],
  [{ kind: 'promoted', by: 'alice', tag: 'latest', from: 2 }, 'promoted by alice from version 2 to tag latest'],
  [{ kind: 'promoted', by: 'alice', tag: 'new one', from: undefined }, 'promoted by alice from nothing to tag new one'],
  [{ kind: 'replaced', by: 'alice', tag: 'latest', to: 3 }, 'replaced by alice with version 3 at tag latest'],
  [{ kind: 'rolled-back', by: 'alice', tag: 'latest', to: 2 }, 'rolled back by alice to version 2 at tag latest'],
  [{ kind: 'restored', by: 'alice', tag: 'latest', from: 3 }, 'restored by alice from version 3 to tag latest'],
  [
    { kind: 'withdrawn', by: 'alice', tag: 'latest', to: 2 },
    'withdrawn by alice to version 2 after a failed check at tag latest',
  ],
  [
    { kind: 'withdrawn', by: 'alice', tag: 'latest', to: 2, failed: 'promotion' },
    'withdrawn by alice to version 2 after a failed promotion at tag latest',
  ],
  [
    { kind: 'restored', by: 'alice', tag: 'latest', from: 3, failed: 'rollback' },
    'restored by alice from version 3 after a failed rollback to tag latest',
  ],
]

test.each(events)('%j is one sentence, which can be read again', (event, text) => {
  expect(describeEvent(event)).toBe(text)
  expect(parseEvent(text)).toEqual(event)
})

test('text of others is no event', () => {
  for (const text of [
    '',
    'promoted',
    'replaced by a with nothing at tag x',
    'uploaded by a b',
    'promoted by a from version 1 to tag x\ny',
  ])
    expect(parseEvent(text)).toBeUndefined()
})

test('a name with spaces and a long seed cannot break the sentence', () => {
  expect(describeEvent({ kind: 'uploaded', by: 'Ada Lovelace' })).toBe('uploaded by Ada-Lovelace')
  expect(describeEvent({ kind: 'uploaded', by: '' })).toBe('uploaded by unknown')
  const text = describeEvent({ kind: 'validated', by: 'x'.repeat(100), ...facts, seed: 'a b'.repeat(100) }) ?? ''
  expect(text.length).toBeLessThanOrEqual(maxDescriptionLength)
  expect(parseEvent(text)).toMatchObject({ kind: 'validated', verdict: 'warn' })
})

test('a tag whose name is too long for a status is not described', () => {
  expect(describeEvent({ kind: 'replaced', by: 'alice', tag: 't'.repeat(120), to: 3 })).toBeUndefined()
})

test('hostile text is read in linear time', () => {
  const text = `promoted by ${'a'.repeat(100_000)} from version ${'1'.repeat(100_000)}`
  expect(parseEvent(text)).toBeUndefined()
})

test('the state is what a person sees on the page of the repository', () => {
  const stateOf = (event: UploadEvent, otherTags = false) => stateAfter(event, otherTags)
  expect(events.map(([event]) => stateOf(event))).toEqual([
    ...[
      'pending',
      'queued',
      'queued',
      'pending',
      'pending',
      'success',
      'success',
      'inactive',
      'inactive',
      'success',
      'failure',
      'failure',
      'success',
    ],
  ])
  expect(stateOf({ kind: 'validated', by: '', ...facts, verdict: 'fail', counts: false })).toBe('failure')
  // A version that another tag still points to stays active.
  expect(stateOf({ kind: 'replaced', by: '', tag: 'stable', to: 3 }, true)).toBe('success')
})

it('does not lift the failure of an aggregation by a peek', () => {
  const proof = (method: 'peek' | 'aggregation', verdict: 'pass' | 'fail') => ({
    ...{ event: { kind: 'proved', by: '', verdict, method } as const, time: '2026-01-01T00:00:00Z' },
  })
  const failed = proof('aggregation', 'fail')
  const states = [
    [failed, proof('peek', 'pass')],
    [failed, proof('peek', 'fail'), proof('peek', 'pass')],
    [failed, proof('aggregation', 'pass'), proof('peek', 'pass')],
    [proof('peek', 'fail'), proof('peek', 'pass')],
  ]
  expect(states.map((events) => proofOf(events).state)).toEqual(['failed', 'failed', 'passed', 'passed'])
})
