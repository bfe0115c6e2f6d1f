import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { npmPackage } from './programs.js'

/** A call that GitHub's OpenAPI description has. */
export interface GitHubCall {
  /** Its operation id, for example `repos/create-deployment`. */
  operation: string
  /** Of the path. */
  parameters: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
  headers: Record<string, string | string[] | undefined>
}

export type GitHubAnswer = { status: number; body?: unknown }

/** Answers a call. `example` returns the example of an object in GitHub's description, as a base for the answer. */
export type GitHubHandler = (call: GitHubCall, example: (name: string) => Record<string, unknown>) => GitHubAnswer

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: object
}

interface Operation {
  operationId: string
  parameters?: unknown[]
  requestBody?: { required?: boolean; content: Record<string, { schema: { properties?: object } }> }
  responses: Record<string, { content?: Record<string, { schema: object }>; $ref?: string }>
}

interface Description {
  paths: Record<string, Record<string, Operation>>
  components: { examples: Record<string, { value: unknown }> }
}

/**
 * GitHub's REST interface on loopback. Checks every request and every answer of a handler against GitHub's own OpenAPI
 * description, and lists what does not conform in `violations`.
 */
export class GitHubServer {
  readonly calls: GitHubCall[] = []
  readonly violations: string[] = []
  readonly #description: Description
  readonly #handlers: Record<string, GitHubHandler>
  readonly #ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false, allErrors: true, logger: false })
  readonly #server: Server

  private constructor(description: Description, handlers: Record<string, GitHubHandler>) {
    this.#description = description
    this.#handlers = handlers
    this.#ajv.addSchema(description as object, 'github', undefined, false)
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const url = new URL(request.url ?? '', 'http://localhost')
      const { status, body } = this.#answerOrFail(
        request.method?.toLowerCase() ?? '',
        url,
        Buffer.concat(chunks).toString(),
        request.headers,
      )
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(body === undefined ? '' : JSON.stringify(body))
    })
  }

  /** `edition` is a file of @octokit/openapi without its ending: `api.github.com`, `ghes-3.19`, … */
  static async start(edition: string, handlers: Record<string, GitHubHandler>): Promise<GitHubServer> {
    const folder = await npmPackage('@octokit/openapi@23.0.2')
    const text = await readFile(join(folder, 'generated', `${edition}.json`), 'utf8')
    const description = JSON.parse(text) as Description
    spellOutNull(description)
    const server = new GitHubServer(description, handlers)
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  /** An error of the server itself is an answer and a violation, as a caller would wait for ever. */
  #answerOrFail(method: string, url: URL, text: string, headers: GitHubCall['headers']): GitHubAnswer {
    try {
      return this.#answer(method, url, text, headers)
    } catch (error) {
      this.violations.push(`${method} ${url.pathname}: ${String(error)}`)
      return { status: 500, body: { message: String(error) } }
    }
  }

  #answer(method: string, url: URL, text: string, headers: GitHubCall['headers']): GitHubAnswer {
    const found = this.#find(method, url.pathname)
    if (found === undefined) {
      this.violations.push(`${method} ${url.pathname}: GitHub has no such operation`)
      return { status: 404, body: { message: 'Not Found' } }
    }
    const { path, operation, parameters } = found
    const { operationId } = operation
    const before = this.violations.length
    const complain = (what: string) => this.violations.push(`${operationId}: ${what}`)
    const query = Object.fromEntries(url.searchParams)
    this.#checkParameters(operation, { path: parameters, query }, complain)
    if (!/^(?:token|bearer) .+/i.test(String(headers['authorization']))) complain('no authorization')
    let body: Record<string, unknown> = {}
    const content = operation.requestBody?.content['application/json']
    if (text !== '') {
      body = JSON.parse(text) as Record<string, unknown>
      if (content === undefined) complain('it takes no body')
      else {
        this.#check(
          pointer(['paths', path, method, 'requestBody', 'content', 'application/json', 'schema']),
          body,
          complain,
        )
        for (const name of Object.keys(body)) {
          if (!Object.hasOwn(content.schema.properties ?? {}, name)) complain(`no property ${name} in its body`)
        }
      }
    } else if (operation.requestBody?.required) complain('it needs a body')
    const call = { operation: operationId, parameters, query, body, headers }
    this.calls.push(call)
    if (this.violations.length > before) return { status: 422, body: { message: 'Validation Failed' } }
    const handler = this.#handlers[operationId]
    if (handler === undefined) {
      complain('no test expects it')
      return { status: 404, body: { message: 'Not Found' } }
    }
    const answer = handler(call, (name) => this.#example(name))
    this.#checkAnswer(path, method, operation, answer, complain)
    return answer
  }

  #find(method: string, pathname: string) {
    const given = pathname.split('/')
    for (const [path, operations] of Object.entries(this.#description.paths)) {
      const operation = operations[method]
      const wanted = path.split('/')
      if (operation === undefined || wanted.length !== given.length) continue
      const parameters: Record<string, string> = {}
      const fits = wanted.every((part, index) => {
        const value = decodeURIComponent(given[index] ?? '')
        const name = /^\{(.+)\}$/.exec(part)?.[1]
        if (name !== undefined) parameters[name] = value
        return name === undefined ? part === value : value !== ''
      })
      if (fits) return { path, operation, parameters }
    }
    return undefined
  }

  #checkParameters(
    { parameters = [] }: Operation,
    given: Record<'path' | 'query', Record<string, string>>,
    complain: (what: string) => void,
  ): void {
    const declared = parameters.map((parameter) => this.#resolve(parameter) as Parameter)
    for (const place of ['path', 'query'] as const) {
      for (const [name, value] of Object.entries(given[place])) {
        const parameter = declared.find((one) => one.in === place && one.name === name)
        if (parameter === undefined) complain(`it has no ${place} parameter ${name}`)
        // Every value in a URL is text.
        else if (!this.#ajv.validate(parameter.schema, value) && !this.#ajv.validate(parameter.schema, Number(value))) {
          complain(`${place} parameter ${name} cannot be ${value}`)
        }
      }
    }
    for (const { name, required, in: place } of declared) {
      if (required && place === 'query' && given.query[name] === undefined)
        complain(`query parameter ${name} is missing`)
    }
  }

  #checkAnswer(
    path: string,
    method: string,
    { responses }: Operation,
    { status, body }: GitHubAnswer,
    complain: (what: string) => void,
  ): void {
    const response = responses[String(status)]
    if (response === undefined) {
      complain(`GitHub does not answer with ${status}`)
      return
    }
    const base = response.$ref === undefined ? ['paths', path, method, 'responses', String(status)] : []
    const place = response.$ref === undefined ? pointer(base) : response.$ref
    const { content } = this.#resolve(response) as { content?: object }
    if (content === undefined) return
    this.#check(`${place}/content/application~1json/schema`, body, (what) => complain(`answer ${status}: ${what}`))
  }

  #check(place: string, value: unknown, complain: (what: string) => void): void {
    const schema = { $ref: `github${place}` }
    if (this.#ajv.validate(schema, value)) return
    complain(this.#ajv.errorsText(this.#ajv.errors, { dataVar: 'body' }))
  }

  #resolve(node: unknown): unknown {
    const reference = (node as { $ref?: string }).$ref
    if (reference === undefined) return node
    let found: unknown = this.#description
    for (const part of reference.slice(2).split('/')) {
      found = (found as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
    }
    return found
  }

  #example(name: string): Record<string, unknown> {
    const value = this.#description.components.examples[name]?.value
    if (value === undefined) throw new Error(`GitHub's description has no example ${name}`)
    return structuredClone(Array.isArray(value) ? value[0] : value) as Record<string, unknown>
  }
}

/** Ajv takes `nullable` only beside a type; the description has it beside a reference or a choice as well. */
function spellOutNull(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  for (const each of Object.values(node)) spellOutNull(each)
  const schema = node as Record<string, unknown>
  if (schema['nullable'] !== true || schema['type'] !== undefined) return
  const { nullable: _, ...rest } = schema
  for (const name of Object.keys(schema)) delete schema[name]
  schema['anyOf'] = [rest, { type: 'null' }]
}

function pointer(parts: readonly string[]): string {
  const escaped = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
  return `#/${escaped.join('/')}`
}
