import { UserError } from '../../core/errors.js'
import { oneLine } from '../text.js'

/**
 * Reads the tenant's address: https, or http on loopback; nothing but scheme, host and port. A trailing slash is
 * allowed. Throws a UserError.
 */
export function parseBaseUrl(text: string): URL {
  const given = text.trim()
  if (given === '')
    throw new UserError('base-url is empty; give the API address, such as https://acme.api.identitynow.com')
  const url = URL.canParse(given) ? new URL(given) : undefined
  // The text is not repeated where it may hold credentials.
  if (!url?.hostname) {
    const shown = given.includes('@') ? '' : ` "${oneLine(given, 100)}"`
    throw new UserError(
      `base-url${shown} is not an address; give the API address, such as https://acme.api.identitynow.com`,
    )
  }
  const problem = whatIsWrong(url)
  if (problem) throw new UserError(`base-url ${url.protocol}//${url.host} ${problem}`)
  return new URL(url.origin)
}

function whatIsWrong(url: URL): string | undefined {
  if (url.username !== '' || url.password !== '') {
    return 'holds credentials; leave them out and give client-id and client-secret'
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return 'must start with https://; http is for loopback addresses only, because the secret would travel in the open'
  }
  // docs/platform.md#addresses: {tenant}.identitynow.com is the user interface, {tenant}.api.identitynow.com the API.
  const ui = /^([a-z0-9-]+)\.(identitynow(?:-demo)?\.com)$/i.exec(url.hostname)
  if (ui) return `is the address of the user interface; the API is at https://${ui[1]}.api.${ui[2]}`
  if (url.pathname !== '/')
    return 'must end after the host; leave out the path, and choose the API version with api-prefix'
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(url.href))
    return 'must end after the host; leave out what follows ? or #'
  return undefined
}

/** True for `localhost`, names below it, 127.0.0.0/8 and ::1. The name is as `URL` gives it. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  )
}
