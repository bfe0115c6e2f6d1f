import { UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'

/**
 * Parses the address of the tenant: https, or http on loopback, with scheme, host and port only. A trailing slash is
 * allowed. Throws a UserError for anything else.
 */
export function parseBaseUrl(text: string): URL {
  const given = text.trim()
  if (given === '')
    throw new UsageError(
      `${plainInputName('base-url')} is empty; give the API address, such as https://acme.api.identitynow.com`,
    )
  const url = URL.canParse(given) ? new URL(given) : undefined
  // A text with "@" may hold credentials, so it is not printed.
  if (!url?.hostname) {
    const shown = given.includes('@') ? '' : ` "${oneLine(printable(given), 100)}"`
    throw new UsageError(
      `${plainInputName('base-url')}${shown} is not an address; give the API address, such as https://acme.api.identitynow.com`,
    )
  }
  const problem = problemOf(url)
  if (problem) throw new UsageError(`${plainInputName('base-url')} ${url.protocol}//${url.host} ${problem}`)
  return new URL(url.origin)
}

function problemOf(url: URL): string | undefined {
  if (url.username !== '' || url.password !== '') {
    return `holds credentials; leave them out and give ${plainInputName('client-id')} and ${plainInputName('client-secret')}`
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return 'must start with https://; http is for loopback addresses only, because it would send the secret unencrypted'
  }
  // docs/platform.md#addresses: {tenant}.identitynow.com is the user interface, {tenant}.api.identitynow.com the API.
  const ui = /^([a-z0-9-]+)\.(identitynow(?:-demo)?\.com)$/i.exec(url.hostname)
  if (ui) return `is the address of the user interface; the API is at https://${ui[1]}.api.${ui[2]}`
  if (url.pathname !== '/')
    return `must end after the host; leave out the path, and choose the API version with ${plainInputName('api-prefix')}`
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(url.href))
    return 'must end after the host; leave out the part from ? or # on'
  return undefined
}

/** True for `localhost`, its subdomains, 127.0.0.0/8 and ::1. `hostname` is in the form of `URL.hostname`. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  )
}
