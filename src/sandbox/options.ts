import { UserError } from '../core/errors.js'
import { nearest } from '../core/nearest.js'
import { defaultBehaviour, type Fault, type RateLimit, type SandboxBehaviour } from './behaviour.js'

/** One option of the behaviour in its text form, for a command line. */
export interface BehaviourOption {
  name: keyof SandboxBehaviour
  /** What may stand after `name=`, for a person. */
  form: string
  /** The default in its text form; empty for none. */
  default: string
  description: string
}

interface Form<T> {
  form: string
  description: string
  /** Undefined for a text that is not of the form. */
  parse: (text: string) => T | undefined
  print?: (value: T) => string
}

const forms: { [K in keyof SandboxBehaviour]: Form<SandboxBehaviour[K]> } = {
  uploadMovesLatest: yesOrNo('an upload moves tag latest to the new version'),
  acceptMultipart: yesOrNo('an upload may come as field file of a multipart form'),
  uploadLimit: whole('largest upload in bytes', 1),
  conflictStatus: oneOf([400, 409], 'status for an alias or a tag that is taken'),
  badUploadStatus: oneOf([400, 422], 'status for a bundle that is broken or lacks a file'),
  refuseReservedAliases: yesOrNo('aliases that look like an id or hold a slash are refused'),
  renameByAlias: yesOrNo('a connector can be renamed by its alias, not by its id alone'),
  versionAndTag: oneOf(['version', 'tag', 'refused'], 'what an invoke with both version and tag runs'),
  neitherVersionNorTag: oneOf(['latest', 'refused'], 'what an invoke without version and tag runs'),
  listOrder: oneOf(['oldest', 'newest'], 'what comes first in a list'),
  listLimit: whole('most entries in the answer of a list, 0 for no limit', 0),
  listParameters: yesOrNo('lists obey limit and offset'),
  failedInvoke: oneOf(
    ['messages', 'error', 'text', 'stream'],
    'body of a failed invoke; stream is text with status 200',
  ),
  failedInvokeStatus: whole('status of a failed invoke', 400, 599),
  failedInvokeLate: oneOf(['text', 'body', 'reset'], 'what ends an answer whose command failed after it sent output'),
  errorTypeInAnswer: yesOrNo('the messages form of a failed invoke has a field errorType'),
  invokeForm: oneOf(['wrapped', 'bare', 'mixed'], 'form of the values in an invoke answer'),
  invokeSeparator: oneOf(['newline', 'none'], 'what stands between the values of an invoke answer'),
  invokeContentType: {
    form: 'type/subtype',
    description: 'Content-Type of an invoke answer',
    parse: (text) => (/^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w-]+)*$/.test(text) ? text : undefined),
  },
  stateId: oneOf(['passed', 'resolved'], 'an input.stateId is passed on, or its JSON becomes input.state'),
  sourceData: yesOrNo('the source-data interface can be used'),
  logEnd: oneOf(['missing', 'null', 'repeated'], 'nextToken of the last page of logs'),
  logPageSize: whole('most records in a page of logs', 1),
  errorRate: oneOf(['fraction', 'percent'], 'what an error rate of one half is: 0.5 or 50'),
  statsByAlias: yesOrNo('connectorID in the filter of stats may be an alias'),
  customizerCreateStatus: oneOf([200, 201], 'status of a created customizer'),
  customizerVersionFields: oneOf(['cli', 'openapi'], 'names of the fields of a customizer version'),
  renameCustomizer: yesOrNo('a customizer can be renamed'),
  customConnectorCreateStatus: oneOf([200, 201], 'status of a created custom connector'),
  customConnectorStatus: oneOf(
    ['DEVELOPMENT', 'DEMO', 'RELEASED'],
    'status of a custom connector that was created without one',
  ),
  scriptNameClash: oneOf(['number', 'refused'], 'what becomes of a custom connector whose scriptName is taken'),
  listUnreleased: yesOrNo('the list of connectors has those that are not released, too'),
  listSaasConnectors: yesOrNo('the list of connectors has the uploaded SaaS connectors, one for each tag'),
  badPage: oneOf(['refused', 'clamped'], 'what becomes of a bad limit or offset in the list of connectors'),
  badLocale: oneOf(['en', 'refused'], 'what becomes of a locale that the tenant does not know'),
  unpatchable: oneOf(['refused', 'ignored'], 'what becomes of a patch of a field that cannot be patched'),
  singlePatch: yesOrNo('a patch of a custom connector may be one operation instead of a list'),
  translationField: oneOf(['file', 'any'], 'which field of the form holds translations'),
  emptyTranslation: oneOf(['skipped', 'refused'], 'what becomes of translations that are put without a file'),
  missingFile: oneOf(['not-found', 'empty'], 'what reading a file of a connector answers that was never put'),
  tokenLifetime: whole('seconds that a token lives', 1),
  latency: whole('milliseconds added to every answer', 0),
  rateLimit: {
    form: 'off | REQUESTS/MILLISECONDS[/token]',
    description: 'requests in a window of time, for each client or token; more get a 429',
    parse: parseRateLimit,
    print: (limit) => (limit ? `${limit.requests}/${limit.window}${limit.per === 'token' ? '/token' : ''}` : 'off'),
  },
  faults: {
    form: 'METHOD PATH STATUS|reset|cut|hang|html[-after-work] [xTIMES] [after PASSED]',
    description:
      'trouble for the next request of that method (* for any) and start of its path (* for any, ~ before a pattern), PASSED requests later; may be given more than once',
    parse: parseFaults,
    print: () => '',
  },
}

/** Every option of the behaviour, for a help text. */
export const behaviourOptions: readonly BehaviourOption[] = names().map((name) => ({
  name,
  form: forms[name].form,
  default: name === 'faults' ? '' : printed(name, defaultBehaviour[name]),
  description: forms[name].description,
}))

/**
 * Reads `name=value` texts, such as `logEnd=null` or `faults=POST /oauth/token 503 x2`. The last one of a name counts;
 * faults are added up. Throws a UserError of one line.
 */
export function parseBehaviour(texts: readonly string[]): Partial<SandboxBehaviour> {
  const result: Partial<SandboxBehaviour> = {}
  const faults: Fault[] = []
  for (const text of texts) {
    const [, name = text, value] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(text) ?? []
    const known = names().find((candidate) => candidate === name)
    if (!known) {
      const close = nearest(name, names())
      const hint = close === undefined ? `the options are ${names().join(', ')}` : `did you mean ${close}?`
      throw new UserError(`the sandbox has no option ${JSON.stringify(name)}; ${hint}`)
    }
    assign(result, known, value ?? '')
    if (known === 'faults') faults.push(...(result.faults ?? []))
  }
  return faults.length > 0 ? { ...result, faults } : result
}

function assign<K extends keyof SandboxBehaviour>(result: Partial<SandboxBehaviour>, name: K, text: string): void {
  const value = forms[name].parse(text)
  if (value === undefined)
    throw new UserError(
      `the sandbox's option ${name} cannot be ${JSON.stringify(text)}; write ${name}=${forms[name].form}`,
    )
  result[name] = value
}

function names(): (keyof SandboxBehaviour)[] {
  return Object.keys(forms) as (keyof SandboxBehaviour)[]
}

function printed<K extends keyof SandboxBehaviour>(name: K, value: SandboxBehaviour[K]): string {
  return forms[name].print?.(value) ?? String(value)
}

function yesOrNo(description: string): Form<boolean> {
  const form = oneOf(['true', 'false'], description)
  return {
    form: form.form,
    description,
    parse: (text) => {
      const word = form.parse(text)
      return word === undefined ? undefined : word === 'true'
    },
  }
}

function oneOf<const T extends string | number>(values: readonly T[], description: string): Form<T> {
  return {
    form: values.join(' | '),
    description,
    parse: (text) => values.find((value) => String(value) === text),
  }
}

function whole(description: string, least: number, most: number = Number.MAX_SAFE_INTEGER): Form<number> {
  return {
    form: most === Number.MAX_SAFE_INTEGER ? `a whole number of ${least} or more` : `${least} to ${most}`,
    description,
    parse: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
      return value >= least && value <= most ? value : undefined
    },
  }
}

function parseRateLimit(text: string): RateLimit | null | undefined {
  if (text === 'off') return null
  const parts = /^([1-9]\d{0,8})\/([1-9]\d{0,8})(\/token)?$/.exec(text)
  if (!parts) return undefined
  return { requests: Number(parts[1]), window: Number(parts[2]), per: parts[3] === undefined ? 'client' : 'token' }
}

function parseFaults(text: string): Fault[] | undefined {
  const parts = /^(\*|[a-z]+)\s+(\*|\/\S*|~\S+)\s+(\S+)(?:\s+x(\d{1,9}))?(?:\s+after\s+(\d{1,9}))?$/i.exec(text)
  const [, method = '', path = '', outcome = '', times = '1', after = '0'] = parts ?? []
  const kind = faultKind(outcome)
  if (kind === undefined || Number(times) === 0) return undefined
  const fault: Fault = { times: Number(times), ...kind }
  if (Number(after) > 0) fault.after = Number(after)
  if (method !== '*') fault.method = method.toUpperCase()
  if (path === '*') return [fault]
  const where = path.startsWith('~') ? pattern(path.slice(1)) : path
  return where === undefined ? undefined : [{ ...fault, path: where }]
}

function faultKind(text: string): Pick<Fault, 'status' | 'afterWork'> | undefined {
  const word = (['reset', 'reset-after-work', 'cut', 'hang', 'html'] as const).find((each) => each === text)
  if (word !== undefined) return { status: word }
  const [, outcome = '', afterWork] = /^([2-5]\d\d|hang|html)(-after-work)?$/.exec(text) ?? []
  if (outcome === '') return undefined
  const status = outcome === 'hang' || outcome === 'html' ? outcome : Number(outcome)
  return afterWork === undefined ? { status } : { status, afterWork: true }
}

function pattern(text: string): RegExp | undefined {
  try {
    return new RegExp(text)
  } catch {
    return undefined
  }
}
