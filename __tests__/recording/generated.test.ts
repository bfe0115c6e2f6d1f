import { GeneratedValues, instantOf } from '../../src/recording/generated.js'
import type { RecordedExchange } from '../../src/recording/model.js'

const day = Date.parse('2022-02-14')
const run = Date.parse('2026-01-02T03:04:05Z')

const sentWith = (text: string): RecordedExchange => ({
  request: { method: 'POST', url: 'https://x/users', body: { json: { start: text } } },
  answer: { status: 200 },
})

/** Whether a time that was sent stands for a recorded one, where commands were given these texts. */
function areEqual(recorded: string, sent: string, given: string[]): boolean {
  const values = new GeneratedValues([sentWith(recorded)], run)
  for (const text of given) values.given(text)
  return values.compare(recorded, sent) !== undefined
}

describe('a time in a request', () => {
  it.each([
    ['2022-02-14T00:00:00Z', day],
    ['2022-02-14T02:00:00+02:00', day],
    ['2022-02-14 01:30:00.000+0130', day],
    ['2022-02-14T00:00', day],
    ['20220214T000000Z', day],
    ['20220214000000', day],
    ['20220213T220000-0200', day],
    ['Mon, 14 Feb 2022 00:00:00 GMT', day],
    ['1644796800', day],
    ['1644796800000', day],
  ])('%s is an instant', (text, ms) => {
    expect(instantOf(text)).toBe(ms)
  })

  it.each([
    ['in another zone', '2022-02-14T00:00:00Z', '2022-02-14T00:00:00+02:00'],
    ['on the day before', '2022-02-14T00:00:00Z', '2022-02-13T00:00:00Z'],
    ['as it was recorded in another zone', '2022-02-13T15:00:00.000Z', '2022-02-14T00:00:00.000Z'],
    ['as a number', '1644796800000', '1644789600000'],
  ])('of a day that a command was given is another one %s', (_, recorded, sent) => {
    expect(areEqual(recorded, sent, ['2022-02-14'])).toBe(false)
    expect(areEqual(recorded, recorded, ['2022-02-14'])).toBe(true)
    // Of no command, it may depend on the clock, or on values that are others in the recording.
    expect(areEqual(recorded, sent, ['2020-02-14', 'a text', '2022-99-99'])).toBe(true)
  })

  it.each([
    ['in another form', '2022-02-14T00:00:00Z', '2022-02-14T02:00:00+02:00'],
    ['of the clock by chance', '2022-02-14T03:04:05Z', '2022-02-14T03:04:09Z'],
  ])('of a day that a command was given is equal %s', (_, recorded, sent) => {
    expect(areEqual(recorded, sent, ['2022-02-14T08:00:00Z'])).toBe(true)
  })

  it('of the run is one of the clock, also if a command was given its day', () => {
    expect(areEqual('2026-01-02T03:15:00Z', '2026-01-02T03:00:00Z', ['2026-01-02'])).toBe(true)
  })
})
