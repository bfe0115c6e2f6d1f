import { apiPath, prefixHeaders } from '../../src/tenant/paths.js'

test('both layouts', () => {
  expect(apiPath('beta', 'platform-connectors', 'x', 'tags')).toBe('/beta/platform-connectors/x/tags')
  expect(apiPath('v2025', 'platform-logs', 'query')).toBe('/v2025/platform-logs/query')
  expect(apiPath('v1', 'platform-connectors')).toBe('/platform-connectors/v1')
  expect(apiPath('v1', 'connector-customizers', 'id', 'versions')).toBe('/connector-customizers/v1/id/versions')
  expect(apiPath('v1', 'connector-instances', 'id')).toBe('/connector-instances/v1/id')
})

test('a name cannot leave its segment', () => {
  expect(apiPath('beta', 'platform-connectors', 'a/../b?c#d e', 'ä%')).toBe(
    '/beta/platform-connectors/a%2F..%2Fb%3Fc%23d%20e/%C3%A4%25',
  )
  for (const name of ['', ' ', '.', '..', '\ud800']) {
    expect(() => apiPath('beta', 'platform-connectors', name)).toThrow(expect.objectContaining({ name: 'UserError' }))
  }
})

test('the dated versions ask for the experimental header', () => {
  expect(prefixHeaders('v2024')).toEqual({ 'x-sailpoint-experimental': 'true' })
  expect(prefixHeaders('v2026')).toEqual({ 'x-sailpoint-experimental': 'true' })
  expect(prefixHeaders('beta')).toEqual({})
  expect(prefixHeaders('v1')).toEqual({})
})
