import { TenantError } from '../../../src/tenant/errors/errors.js'
import { type FailedAttempt, parseRetryAfter, retryDelay, retryPolicy } from '../../../src/tenant/http/retry.js'

const now = Date.parse('2026-03-01T12:00:00Z')
const none = () => 0

function status(code: number, retryAfter?: string): FailedAttempt {
  return { error: new TenantError('x', { kind: 'server', operation: 'x', status: code }), code: undefined, retryAfter }
}

function network(code: string): FailedAttempt {
  return { error: new TenantError('x', { kind: 'network', operation: 'x' }), code, retryAfter: undefined }
}

describe('the retry policy', () => {
  test('is unchanged', () => {
    expect(Object.entries(retryPolicy.methods).map(([method, { repeat }]) => `${method} ${repeat}`)).toEqual([
      'GET idempotent',
      'PUT idempotent',
      'DELETE idempotent',
      'POST nonIdempotent',
      'PATCH nonIdempotent',
    ])
    expect(retryPolicy.statuses.map((each) => each.status)).toEqual([
      408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524,
    ])
    expect(retryPolicy.statuses.filter((each) => each.notProcessed).map((each) => each.status)).toEqual([429])
    expect(retryPolicy.networkErrors.filter((each) => each.notProcessed).map((each) => each.code)).toEqual([
      'ECONNREFUSED',
      'EAI_AGAIN',
      'EHOSTUNREACH',
      'ENETUNREACH',
    ])
  })

  test('gives a reason for each entry', () => {
    const entries = [
      ...Object.values(retryPolicy.methods),
      ...Object.values(retryPolicy.exceptions),
      ...retryPolicy.statuses,
      ...retryPolicy.networkErrors,
    ]
    expect(
      retryPolicy.readCommands.filter((each) => !/:(read|list|discover(-schema)?|test-connection)$/.test(each)),
    ).toEqual([])
    for (const { reason } of entries) expect(reason.length).toBeGreaterThan(8)
  })
})

describe('retryDelay', () => {
  test('doubles the delay each time, half of it random', () => {
    expect([1, 2, 3, 4].map((attempt) => retryDelay(status(503), 'idempotent', attempt, 0, now, () => 1))).toEqual([
      1000, 2000, 4000, 8000,
    ])
    expect(retryDelay(status(503), 'idempotent', 1, 0, now, () => 0)).toBe(500)
    expect(retryDelay(status(503), 'idempotent', 5, 0, now, none)).toBeUndefined()
  })

  test('retries a non-idempotent request only when it was not processed', () => {
    expect(retryDelay(status(503), 'nonIdempotent', 1, 0, now, none)).toBeUndefined()
    expect(retryDelay(network('ECONNRESET'), 'nonIdempotent', 1, 0, now, none)).toBeUndefined()
    expect(retryDelay(status(429, '7'), 'nonIdempotent', 1, 0, now, none)).toBe(7000)
    expect(retryDelay(network('ECONNREFUSED'), 'nonIdempotent', 1, 0, now, () => 1)).toBe(1000)
  })

  test.each([400, 401, 403, 404, 409, 422, 501])('does not repeat after %d', (code) => {
    expect(retryDelay(status(code, '1'), 'idempotent', 1, 0, now, none)).toBeUndefined()
  })

  test.each(['ENOTFOUND', 'CERT_HAS_EXPIRED', 'EPROXY', 'unknown'])('does not repeat after %s', (code) => {
    expect(retryDelay(network(code), 'idempotent', 1, 0, now, none)).toBeUndefined()
  })

  test('does not retry after an error of the connector', () => {
    const error = new TenantError('x', { kind: 'connector', operation: 'x', status: 503 })
    expect(retryDelay({ error, code: undefined, retryAfter: '1' }, 'idempotent', 1, 0, now, none)).toBeUndefined()
  })

  test('adds a random part to Retry-After, and never retries at once', () => {
    expect(retryDelay(status(429, '7'), 'idempotent', 1, 0, now, () => 1)).toBe(7500)
    expect(retryDelay(status(429, '7'), 'idempotent', 3, 0, now, () => 0.5)).toBe(8000)
    expect(retryDelay(status(429, '0'), 'idempotent', 1, 0, now, none)).toBe(500)
  })

  test('compares a Retry-After date with the Date of the answer', () => {
    const failed = { ...status(429, 'Sun, 01 Mar 2026 15:00:20 GMT'), date: 'Sun, 01 Mar 2026 15:00:00 GMT' }
    expect(retryDelay(failed, 'idempotent', 1, 0, now, none)).toBe(20_000)
    expect(retryDelay({ ...failed, date: 'today' }, 'idempotent', 1, 0, now, none)).toBeUndefined()
  })

  test('never waits beyond the total time, nor less than Retry-After', () => {
    expect(retryDelay(status(429, '120'), 'idempotent', 1, 0, now, none)).toBe(120_000)
    expect(retryDelay(status(429, '121'), 'idempotent', 1, 0, now, none)).toBeUndefined()
    expect(retryDelay(status(429, '100'), 'idempotent', 2, 30_000, now, none)).toBeUndefined()
  })
})

test.each([
  ['0', 0],
  [' 12 ', 12_000],
  ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['1.5', undefined],
  ['-3', undefined],
  ['2026', 2_026_000],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %p', (value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected)
})
