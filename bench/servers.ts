import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A minimal tenant that costs little time itself. Close it after use. */
export interface BenchServer {
  url: string
  /** How many requests it got. */
  requests(): number
  close(): void
}

type Handler = (request: IncomingMessage, body: string, response: ServerResponse) => void

const connector = { id: '5f0c7b8e-1f9c-4a59-9a52-0a2b6a3f6d11', alias: 'bench' }

async function serve(handle: Handler): Promise<BenchServer> {
  let requests = 0
  const server: Server = createServer((request, response) => {
    requests++
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      if (request.url?.startsWith('/oauth/token')) signIn(response)
      else handle(request, body, response)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function signIn(response: ServerResponse): void {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ user_name: 'bench' })}.${part('signature')}`
  answer(response, { access_token: token, expires_in: 700 })
}

function answer(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

/** Refuses everything after the sign-in: a program ends after its first requests. */
export function refusingTenant(): Promise<BenchServer> {
  return serve((_, __, response) => answer(response, { messages: [{ text: 'refused' }] }, 403))
}

const attributes = ['id', 'name', 'email', 'groups'].map((name) => ({
  ...{ name, type: 'string', description: name, multi: name === 'groups' },
}))

const spec = {
  ...{ name: 'bench', keyType: 'simple', sourceConfig: [], entitlementSchemas: [] },
  commands: ['std:test-connection', 'std:account:list', 'std:account:read'],
  accountSchema: { displayAttribute: 'name', identityAttribute: 'id', attributes },
}

const accountOf = (id: string) => ({
  ...{ identity: id, key: { simple: { id } } },
  attributes: { id, name: `Account ${id}`, email: `${id}@example.com`, groups: ['a', 'b', 'c'] },
})

/** Has one connector with so many accounts. */
export function tenantWithAccounts(accounts: number): Promise<BenchServer> {
  return serve((request, body, response) => {
    if (!request.url?.endsWith('/invoke')) return answer(response, connector)
    const { type, input } = JSON.parse(body) as { type: string; input: { identity?: string } }
    const output = (data: unknown) => `${JSON.stringify({ data, type: 'output' })}\n`
    if (type === 'std:spec:read') return void response.end(output({ specification: spec }))
    if (type === 'std:account:read') return void response.end(output(accountOf(input.identity ?? '')))
    if (type !== 'std:account:list') return void response.end(output({}))
    let sent = 0
    const more = () => {
      while (sent < accounts) {
        if (!response.write(output(accountOf(String(sent++))))) {
          response.once('drain', more)
          return
        }
      }
      response.end()
    }
    more()
  })
}

/** Has one connector with so many log records, in pages of 5,000. */
export function tenantWithLogs(records: number, page = 5000): Promise<BenchServer> {
  const start = Date.UTC(2026, 0, 1)
  const recordOf = (n: number) => ({
    ...{ tenantID: 't', timestamp: new Date(start + n * 10).toISOString(), level: 'INFO', event: 'commandOutcome' },
    ...{ component: 'sp-connect', targetID: connector.id, targetName: 'bench', requestID: `request-${n}` },
    message: { commandType: 'std:account:read', version: 1, elapsed: n % 500, completed: true, message: 'completed' },
  })
  return serve((request, body, response) => {
    if (request.method === 'GET') return answer(response, request.url?.endsWith('/bench') ? connector : [connector])
    const { nextToken = '' } = JSON.parse(body) as { nextToken?: string }
    const from = nextToken === '' ? 0 : Number(nextToken)
    const logs = Array.from({ length: Math.min(page, records - from) }, (_, i) => recordOf(from + i))
    // The last token repeats.
    answer(response, { logs, nextToken: String(Math.min(records, from + page)) })
  })
}
