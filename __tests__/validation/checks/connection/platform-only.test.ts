import { check, failedIds, validate } from '../../harness.js'

/** A connector whose connection test calls what only the platform can answer, on a tenant or on a bundle that runs here. */
const run = async (isHere: boolean) => {
  const { result } = await validate({
    handlers: () => ({
      'std:test-connection': () => {
        throw new Error('no connection: getOAuth2AccessToken is not available outside of the platform')
      },
    }),
    options: {
      checks: ['test-connection-success', 'account-list-and-read'],
      ...(isHere && { process: { incidents: () => [] } }),
    },
  })
  return result
}

test('a command that needs the platform is not tested here, and is no fault', async () => {
  const result = await run(true)
  expect(failedIds(result)).toEqual([])
  expect(check(result, 'test-connection-success')).toMatchObject({
    verdict: 'skip',
    reason: 'std:test-connection needs getOAuth2AccessToken, which only the platform has',
  })
  expect(result.verdict).toBe('skip')
})

test('on a tenant the same failure is one', async () => {
  expect(failedIds(await run(false))).toEqual(['test-connection-success'])
})
