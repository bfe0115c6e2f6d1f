import { check, type TestCase, validate } from '../../harness.js'

/** Reads of the first account answer another one, at these times. */
function answersOther(isOther: (read: number) => boolean): TestCase {
  let reads = 0
  return {
    options: { checks: ['account-list-and-read', 'account-read-stable'] },
    handlers: (_, sound) => ({
      'std:account:read': (context, input, res) => {
        const isWrong = input.key.simple.id === '100' && isOther(++reads)
        return sound['std:account:read']?.(context, isWrong ? { ...input, key: { simple: { id: '101' } } } : input, res)
      },
    }),
  }
}

describe('a read that answers another account', () => {
  it.each([
    ['at the first time', (read: number) => read === 1],
    ['each time another one', (read: number) => read < 3],
  ])('is told by the account, and not as values that move: %s', async (_, isOther) => {
    const { result } = await validate(answersOther(isOther))
    const told = result.checks.flatMap(({ findings }) => findings.map(({ message, remedy }) => ({ message, remedy })))
    expect(told[0]).toEqual({
      message: 'account "100": std:account:read answered account "101"',
      remedy: expect.stringMatching(/^Answer the object that input\.key names/),
    })
    expect(told.filter(({ message }) => message.includes('"email"'))).toEqual([])
    expect(check(result, 'account-list-and-read').verdict).toBe('fail')
  })

  it('is told by the check of second reads if only the second one does', async () => {
    const { result } = await validate(answersOther((read) => read === 2))
    expect(check(result, 'account-list-and-read').verdict).toBe('pass')
    expect(check(result, 'account-read-stable').findings.map(({ message }) => message)).toEqual([
      'account "100": std:account:read answered account "101"',
    ])
  })
})
