import { UserError } from '../../../src/core/errors.js'
import { parseBaseUrl } from '../../../src/tenant/http/base-url.js'

describe('parseBaseUrl', () => {
  test.each([
    ['https://acme.api.identitynow.com', 'https://acme.api.identitynow.com/'],
    ['https://acme.api.identitynow.com/', 'https://acme.api.identitynow.com/'],
    [' HTTPS://ACME.api.identitynow-demo.com:8443 ', 'https://acme.api.identitynow-demo.com:8443/'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/'],
    ['http://localhost:3000/', 'http://localhost:3000/'],
    ['http://[::1]:3000', 'http://[::1]:3000/'],
    ['https://isc.internal.example', 'https://isc.internal.example/'],
  ])('takes %s', (text, expected) => {
    expect(parseBaseUrl(text).href).toBe(expected)
  })

  test.each([
    ['', 'base-url is empty'],
    ['acme', 'is not an address'],
    ['acme.api.identitynow.com', 'is not an address'],
    ['ftp://acme.api.identitynow.com', 'must start with https://'],
    ['http://acme.api.identitynow.com', 'must start with https://'],
    ['http://127.0.0.1.evil.example', 'must start with https://'],
    ['http://localhost.evil.example', 'must start with https://'],
    ['https://acme.api.identitynow.com/beta', 'leave out the path'],
    ['https://acme.api.identitynow.com/?a=b', 'leave out the part from ?'],
    ['https://acme.api.identitynow.com/#top', 'leave out the part from ?'],
    ['https://acme.identitynow.com', 'the API is at https://acme.api.identitynow.com'],
    ['https://acme.identitynow-demo.com/ui/admin', 'the API is at https://acme.api.identitynow-demo.com'],
  ])('refuses %s', (text, message) => {
    expect(() => parseBaseUrl(text)).toThrow(UserError)
    expect(() => parseBaseUrl(text)).toThrow(message)
  })

  test.each(['https://user:hunter22@acme.api.identitynow.com', 'user:hunter22@acme', 'https://user:hunter22@'])(
    'does not repeat the credentials of %s',
    (text) => {
      expect(() => parseBaseUrl(text)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('hunter22') }),
      )
    },
  )
})
