import { EnvironmentError } from '../../core/errors.js'

/**
 * The proxy for an https address by `HTTPS_PROXY` (or `ALL_PROXY`) and `NO_PROXY`, in upper or lower case; undefined
 * without a proxy. Plain http is used for loopback only and never goes through a proxy.
 *
 * `NO_PROXY` is a list separated by commas or spaces. Each entry is `*`, or a host or domain (with or without a leading
 * dot or `*.`) with an optional `:port`; a domain includes its subdomains.
 */
export function proxyFor(url: URL, environment: NodeJS.ProcessEnv): URL | undefined {
  if (url.protocol !== 'https:') return undefined
  const name = ['HTTPS_PROXY', 'ALL_PROXY'].find((each) => variable(environment, each) !== '')
  if (name === undefined || isExcepted(url, variable(environment, 'NO_PROXY'))) return undefined
  const value = variable(environment, name)
  const text = value.includes('://') ? value : `http://${value}`
  const proxy = URL.canParse(text) ? new URL(text) : undefined
  // The value may hold a password, so it is not printed.
  if (!proxy?.hostname) throw new EnvironmentError(`${name} is not the address of a proxy: expected http://host:port`)
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
    throw new EnvironmentError(
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
