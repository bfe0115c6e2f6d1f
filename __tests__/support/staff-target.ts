import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

// biome-ignore lint/suspicious/noExplicitAny: tests change users in any way
type Any = any

export const staffSecret = 'staff/secret+with=signs-7391'

/** First name, last name and phone of the people in the target system. */
export const staffPeople: readonly [first: string, last: string, phone: string][] = [
  ['Wilhelmina', 'Oberhuber', '+49 171 5550134'],
  ['Torbjørn', 'Kvistgaard', '+47 22 55 01 77'],
  ['Xiomara', 'Delacroix', '(212) 555-0187'],
  ['Bartholomew', 'Featherstone', '+44 20 7946 0958'],
  ['Anneliese', 'Müllerschön', '+49-89-5550-199'],
  ['Ekaterina', 'Voznesenskaya', '+7 495 555 01 23'],
  ['Giancarlo', 'Bellinghieri', '+39 06 5550 1234'],
  ['Siobhan', "O'Shaughnessy", '+353 1 555 0156'],
  ['Ludmilla', 'Przybylski', '+48 22 555 01 45'],
  ['Octavia', 'Quarrington', '+1-212-555-0111'],
  ['Hjalmar', 'Söderbergson', '+46 8 555 013 57'],
]

/** Stand only where no field tells of persons. */
const others = ['Zacharias', 'Unbekannter', 'Kunigunde', 'Verborgene']

const loginOf = (first: string, last: string) => `${first}.${last}`.toLowerCase().replace(/[^a-zà-ÿ.]/g, '')

/** Everything that must not be found in a recording. */
export const staffSecrets = (): string[] => [staffSecret]
export const staffPersons = (): string[] => [
  ...others,
  ...staffPeople.flatMap(([first, last, phone]) => [
    first,
    last,
    loginOf(first, last),
    phone,
    phone.replace(/\D/g, ''),
  ]),
]

/** A target system on loopback that speaks HTTP as such systems do: tokens, pages, compression, rate limits, streams. */
export class StaffTarget {
  readonly users = new Map<string, Any>()
  readonly groups = ['readers', 'writers', 'editors'].map((id) => ({ id, name: `The ${id}`, size: 3 }))
  /** The first line of each request. */
  readonly requests: string[] = []
  readonly tokens: string[] = []
  readonly #server: Server
  readonly #isTls: boolean
  #pages = 0
  #port = 0

  private constructor(tls?: { key: string; cert: string }) {
    for (const [i, [firstName, lastName, phone]] of staffPeople.entries()) {
      const login = loginOf(firstName, lastName)
      this.users.set(login, {
        ...{
          login,
          firstName,
          lastName,
          phone,
          displayName: `${firstName} ${lastName}`,
          email: `${login}@staff.example`,
        },
        ...{ level: i + 1, active: true, groups: ['readers'], kind: 'employee' },
        note: `Reports to ${staffPeople[0]?.[0]}, reachable at ${staffPeople[0]?.[2]}`,
        seat: { [`${others[0]}.${others[1]}`]: `<p title="${others[2]}">${others[3]}</p>` },
      })
    }
    this.#isTls = tls !== undefined
    const listener: RequestListener = (request, response) => void this.#handle(request, response)
    this.#server = tls ? createTlsServer(tls, listener) : createServer(listener)
  }

  static async start(tls?: { key: string; cert: string }): Promise<StaffTarget> {
    const target = new StaffTarget(tls)
    target.#server.listen(0, '127.0.0.1')
    await once(target.#server, 'listening')
    target.#port = (target.#server.address() as AddressInfo).port
    return target
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  get url(): string {
    return `${this.#isTls ? 'https' : 'http'}://127.0.0.1:${this.#port}`
  }

  get config(): Record<string, unknown> {
    return { url: this.url, clientId: 'staff-client', clientSecret: staffSecret }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(`${request.method} ${request.url}`)
    let text = ''
    for await (const chunk of request) text += chunk
    const url = new URL(request.url ?? '', this.url)
    const answer = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body))
      const isPacked = bytes.length > 300
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(isPacked && { 'content-encoding': 'gzip' }),
        'x-request-id': randomBytes(8).toString('hex'),
        'x-seat': `${others[0]} ${others[1]}`,
        'content-location': `/seats/${encodeURIComponent(`${others[2]} ${others[3]}`)}`,
        ...headers,
      })
      response.end(isPacked ? gzipSync(bytes) : bytes)
    }
    if (url.pathname === '/oauth/token') {
      if (new URLSearchParams(text).get('client_secret') !== staffSecret)
        return answer(401, { error: 'invalid_client' })
      const token = `tok_${randomBytes(18).toString('base64url')}`
      this.tokens.push(token)
      return answer(200, { access_token: token, token_type: 'Bearer', expires_in: 3600 })
    }
    if (!this.tokens.some((token) => request.headers.authorization === `Bearer ${token}`)) return answer(401, {})
    const [, kind, id = ''] = url.pathname.split('/').map(decodeURIComponent)
    if (kind === 'photo') {
      response.writeHead(200, { 'content-type': 'image/png' })
      return void response.end(Buffer.from('\x89PNG\0\0 of Zacharias', 'latin1'))
    }
    if (kind === 'groups') {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      for (const group of this.groups) response.write(`${JSON.stringify(group)}\n`)
      return void response.end()
    }
    if (id === '') return request.method === 'POST' ? this.#create(JSON.parse(text), answer) : this.#list(url, answer)
    const user = this.users.get(id)
    if (user === undefined) return answer(404, { error: `no user ${id}` })
    if (request.method === 'DELETE') {
      this.users.delete(id)
      return answer(204)
    }
    if (request.method === 'PATCH') Object.assign(user, JSON.parse(text).values)
    return answer(200, user)
  }

  #create(
    { requestId, user }: { requestId: string; user: Any },
    answer: (status: number, body?: unknown) => void,
  ): void {
    if (!user.login || !user.email) {
      answer(400, { error: 'login and email are needed' })
      return
    }
    if (this.users.has(user.login)) {
      answer(409, { error: 'taken' })
      return
    }
    const { password: _, ...kept } = user
    this.users.set(user.login, { groups: [], active: true, ...kept })
    answer(201, { requestId, user: this.users.get(user.login) })
  }

  #list(url: URL, answer: (status: number, body?: unknown, headers?: Record<string, string>) => void): void {
    if (this.#pages++ === 1) {
      answer(429, { error: 'slow down' }, { 'retry-after': '0' })
      return
    }
    const cursor = url.searchParams.get('cursor')
    const after = cursor === null ? undefined : JSON.parse(Buffer.from(cursor, 'base64url').toString()).after
    const all = [...this.users.values()]
    const start = after === undefined ? 0 : all.findIndex(({ login }) => login === after) + 1
    const users = all.slice(start, start + 4)
    const last = users.at(-1)
    const next = Buffer.from(JSON.stringify({ after: last?.login })).toString('base64url')
    answer(200, { users, ...(start + 4 < all.length && { next: `${this.url}/users?limit=4&cursor=${next}` }) })
  }
}
