import { UserError } from '../../core/errors.js'

/**
 * The proxy for an https address by `HTTPS_PROXY` (or `ALL_PROXY`) and `NO_PROXY`, in either case of letters;
 * undefined when it is reached directly. Plain http is for loopback alone and never goes through a proxy.
 *
 * `NO_PROXY` is a list by comma or space: a host, a domain with or without a leading dot or `*.` (its subdomains
 * included), each with an optional `:port`, or `*`.
 */
export function proxyFor(url: URL, environment: NodeJS.ProcessEnv): URL | undefined {
  if (url.protocol !== 'https:') return undefined
  const name = ['HTTPS_PROXY', 'ALL_PROXY'].find((each) => variable(environment, each) !== '')
  if (name === undefined || isExcepted(url, variable(environment, 'NO_PROXY'))) return undefined
  const value = variable(environment, name)
  const text = value.includes('://') ? value : `http://${value}`
  const proxy = URL.canParse(text) ? new URL(text) : undefined
  // The value is not repeated: it may hold a password.
  if (!proxy?.hostname) throw new UserError(`${name} is not the address of a proxy: expected http://host:port`)
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
    throw new UserError(
      `${name} names a proxy of kind ${proxy.protocol.slice(0, -1)}: only http and https proxies are supported`,
    )
  }
  return proxy
}

function variable(environment: NodeJS.ProcessEnv, name: string): string {
  return (environment[name.toLowerCase()] || environment[name] || '').trim()
}

function isExcepted(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase()
  const port = url.port || '443'
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true
      // The last colon divides host and port, except inside the brackets of an IPv6 address.
      const [, name = '', entryPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
      if (entryPort !== undefined && entryPort !== port) return false
      const domain = name.replace(/^\*?\./, '')
      return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
    })
}
