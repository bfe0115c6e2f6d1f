import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request that goes wrong once. */
export interface Hiccup {
  method: string
  /** Of the path; any path without it. */
  path?: RegExp
  /** `reset` breaks the connection. */
  status: number | 'reset'
  headers?: Record<string, string>
  message?: string
  /** The server does what it was asked, and only its answer is lost. */
  isDone?: boolean
}

/** What GitHub answers for too many requests in a short time. */
export const secondaryLimit = (seconds: number) => ({
  status: 403,
  headers: { 'retry-after': String(seconds) },
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
})

/** What GitHub answers when the requests of an hour are used up. */
export const usedUp = (seconds: number) => ({
  status: 403,
  headers: {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
  },
  message: 'API rate limit exceeded for installation ID 1.',
})

/** Takes the first hiccup that fits a request out of the list, and lets it happen. */
export function stumble(
  hiccups: Hiccup[],
  request: IncomingMessage,
  response: ServerResponse,
  work: () => void,
): boolean {
  const index = hiccups.findIndex(
    ({ method, path }) => method === request.method && (path === undefined || path.test(request.url ?? '')),
  )
  const [hiccup] = index < 0 ? [] : hiccups.splice(index, 1)
  if (hiccup === undefined) return false
  if (hiccup.isDone) work()
  if (hiccup.status === 'reset') response.destroy()
  else {
    response.writeHead(hiccup.status, { 'content-type': 'application/json', ...hiccup.headers })
    response.end(JSON.stringify({ message: hiccup.message ?? 'Server Error' }))
  }
  return true
}

/** One page of a list, with the header by which GitHub leads to the next. */
export function pageOf<T>(
  items: readonly T[],
  url: URL,
  origin: string,
): { page: T[]; headers: Record<string, string> } {
  const number = Number(url.searchParams.get('page') ?? 1)
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const page = items.slice((number - 1) * size, number * size)
  const next = new URL(url.pathname + url.search, origin)
  next.searchParams.set('page', String(number + 1))
  return { page, headers: number * size < items.length ? { link: `<${next.href}>; rel="next"` } : {} }
}
