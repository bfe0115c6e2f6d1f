import { UsageError } from '../core/errors.js'
import { nearest } from '../core/nearest.js'
import { defaultBehaviour, type Fault, type RateLimit, type SandboxBehaviour } from './behaviour.js'
import { aggregationStates, taskStatuses } from './source-behaviour.js'

/** One option of the behaviour, as text for a command line. */
export interface BehaviourOption {
  name: keyof SandboxBehaviour
  /** Describes the values that may follow `name=`. */
  form: string
  /** The default in its text form; empty for none. */
  default: string
  description: string
}

interface Form<T> {
  form: string
  description: string
  /** Returns undefined for an invalid text. */
  parse: (text: string) => T | undefined
  print?: (value: T) => string
}

const forms: { [K in keyof SandboxBehaviour]: Form<SandboxBehaviour[K]> } = {
  uploadMovesLatest: yesOrNo('an upload moves tag latest to the new version'),
  acceptMultipart: yesOrNo('an upload may be the field file of a multipart form'),
  uploadLimit: whole('maximum size of an upload in bytes', 1),
  conflictStatus: oneOf([400, 409], 'status for an alias or a tag that exists'),
  badUploadStatus: oneOf([400, 422], 'status for a bundle that is broken or lacks a file'),
  refuseReservedAliases: yesOrNo('aliases that look like an id or hold a slash are refused'),
  renameByAlias: yesOrNo('a connector can be renamed by its alias too, not only by its id'),
  versionAndTag: oneOf(['version', 'tag', 'refused'], 'what an invoke with both version and tag runs'),
  neitherVersionNorTag: oneOf(['latest', 'refused'], 'what an invoke without version and tag runs'),
  listOrder: oneOf(['oldest', 'newest'], 'first entry of a list'),
  listLimit: whole('maximum number of entries in the answer of a list, 0 for no limit', 0),
  listParameters: yesOrNo('lists obey limit and offset'),
  failedInvoke: oneOf(
    ['messages', 'error', 'text', 'stream'],
    'body of a failed invoke; stream is text with status 200',
  ),
  failedInvokeStatus: whole('status of a failed invoke', 400, 599),
  failedInvokeLate: oneOf(['text', 'body', 'reset'], 'end of an answer when the command fails after it sent output'),
  errorTypeInAnswer: yesOrNo('the messages form of a failed invoke has a field errorType'),
  invokeForm: oneOf(['wrapped', 'bare', 'mixed'], 'form of the values in an invoke answer'),
  invokeSeparator: oneOf(['newline', 'none'], 'separator of the values in an invoke answer'),
  invokeContentType: {
    form: 'type/subtype',
    description: 'Content-Type of an invoke answer',
    parse: (text) => (/^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w-]+)*$/.test(text) ? text : undefined),
  },
  stateId: oneOf(['passed', 'resolved'], 'an input.stateId is passed unchanged, or its JSON becomes input.state'),
  sourceData: yesOrNo('the source-data interface can be used'),
  logEnd: oneOf(['missing', 'null', 'repeated'], 'nextToken of the last page of logs'),
  logPageSize: whole('maximum number of records in a page of logs', 1),
  errorRate: oneOf(['fraction', 'percent'], 'an error rate of one half is 0.5 or 50'),
  statsByAlias: yesOrNo('connectorID in the filter of stats may be an alias'),
  customizerCreateStatus: oneOf([200, 201], 'status of a created customizer'),
  customizerVersionFields: oneOf(['cli', 'openapi'], 'field names of a customizer version'),
  renameCustomizer: yesOrNo('a customizer can be renamed'),
  customConnectorCreateStatus: oneOf([200, 201], 'status of a created custom connector'),
  customConnectorStatus: oneOf(['DEVELOPMENT', 'DEMO', 'RELEASED'], 'default status of a custom connector'),
  scriptNameClash: oneOf(
    ['number', 'refused'],
    'a custom connector with an existing scriptName gets a number or is refused',
  ),
  listUnreleased: yesOrNo('the list of connectors includes unreleased ones'),
  listSaasConnectors: yesOrNo('the list of connectors includes the uploaded SaaS connectors, one for each tag'),
  badPage: oneOf(['refused', 'clamped'], 'handling of an invalid limit or offset in the list of connectors'),
  badLocale: oneOf(['en', 'refused'], 'handling of an unsupported locale'),
  unpatchable: oneOf(['refused', 'ignored'], 'handling of a patch of a field that cannot be patched'),
  singlePatch: yesOrNo('a patch of a custom connector may be one operation instead of a list'),
  translationField: oneOf(['file', 'any'], 'field of the form that holds translations'),
  emptyTranslation: oneOf(['skipped', 'refused'], 'handling of translations without a file'),
  missingFile: oneOf(['not-found', 'empty'], 'answer to reading a file that was never uploaded'),
  taskCounts: oneOf(['numbers', 'texts', 'missing'], 'counts of a finished aggregation'),
  taskZeros: yesOrNo('the counts of an aggregation include those of zero'),
  taskTimes: oneOf(['iso', 'epoch'], 'times of a task'),
  taskTexts: oneOf(['object', 'text', 'missing'], 'localizedText of the messages of a task'),
  taskSorters: yesOrNo('the list of tasks obeys sorters'),
  taskStatus: oneOf(taskStatuses, 'completionStatus of aggregations: their own, or one for all'),
  taskWarnings: oneOf(['WARNING', 'SUCCESS'], 'completionStatus of an aggregation with warnings and no error'),
  taskDelay: whole('milliseconds for which a task shows as running, at least', 0),
  taskDays: whole('days for which a task is kept, 0 for ever', 0),
  aggregationState: oneOf(aggregationStates, 'state of aggregations: their own, or one for all'),
  updatedCount: oneOf(['changed', 'processed'], 'what updated counts when an aggregation is not optimised'),
  accountModified: oneOf(['processed', 'changed'], 'the accounts whose modified an aggregation sets'),
  thresholdResult: oneOf(['silent', 'warning', 'error'], 'what a task says when the delete threshold stops a deletion'),
  smallSources: oneOf(
    ['threshold', 'deleted', 'kept'],
    'accounts that are no longer listed, of a source with 10 accounts or fewer',
  ),
  checkConnectionRuns: yesOrNo('check-connection runs std:test-connection'),
  firstTest: oneOf(['runs', 'fails'], 'test-configuration before the first aggregation of a source'),
  connectionTime: whole('milliseconds that a connection check or a peek may take, 0 for no limit', 0),
  peekLimit: whole('maximum number of objects of a peek, 0 for no limit', 0),
  peekOverLimit: oneOf(['fewer', 400], 'answer to a peek of more than peekLimit: fewer objects, or a status'),
  peekStops: yesOrNo('a peek stops the connector once it has enough objects'),
  failedPeek: oneOf(['details', 'messages', 400, 500], 'answer to a failed peek: a 200 with that member, or a status'),
  tagDelay: whole('milliseconds after which sources run the version that a tag was moved to', 0),
  movedTag: oneOf(['kept', 'followed'], 'version of the later commands of an aggregation whose tag moves meanwhile'),
  accountDelay: whole('milliseconds after an aggregation until lists show what it stored', 0),
  logDelay: whole('milliseconds until a record shows in the logs', 0),
  logRequests: oneOf(['command', 'record', 'tenant', 'none'], 'requestID of log records: one for each of these'),
  sourceAttributes: oneOf(['accepted', 'refused'], 'a new source that is given more than name, owner and connector'),
  sourceSpecId: oneOf(['added', 'given'], 'a new source gets spConnectorSpecId always, or only if it is given'),
  specIdPatch: oneOf(['dropped', 'changed'], 'a patch of spConnectorSpecId or idnProxyType of a source'),
  newCorrelation: oneOf(['empty', 'by-name'], 'the correlation config of a new source'),
  correlation: oneOf(['with-assignments', 'all', 'none'], 'new accounts that get an owner'),
  deltaReset: yesOrNo('an aggregation without optimisation forgets the state of delta runs'),
  busyAggregation: oneOf(['task', 400, 409], 'answer to an aggregation while one runs: a task that fails, or a status'),
  unknownSource: oneOf([400, 404], 'status for an aggregation of an unknown source'),
  experimentalSources: yesOrNo('/v20… require X-SailPoint-Experimental: true also for sources'),
  betaSchedules: yesOrNo('/beta has schedules of sources'),
  loadAccountsJson: oneOf(['ignored', 'obeyed', 'refused'], 'handling of a JSON body of load-accounts'),
  outputCheck: oneOf(
    ['entitlements', 'all', 'none'],
    'objects that an aggregation refuses for a key beside identity or uuid',
  ),
  equalUuids: oneOf(['merged', 'kept'], 'accounts with the same uuid'),
  connectorWithSources: oneOf(['deleted', 'refused'], 'deleting a connector whose tags have sources'),
  tokenLifetime: whole('lifetime of a token in seconds', 1),
  listAccessTokens: yesOrNo('a personal access token may read when it expires'),
  accessTokenDays: whole('days until the personal access token expires, 0 for never', 0),
  deprecationHeader: yesOrNo('answers below /beta, /v3 and /v20… carry X-Deprecated: true'),
  latency: whole('milliseconds added to every answer', 0),
  rateLimit: {
    form: 'off | REQUESTS/MILLISECONDS[/token]',
    description: 'maximum number of requests in a time window, for each client or token; more are answered with 429',
    parse: parseRateLimit,
    print: (limit) => (limit ? `${limit.requests}/${limit.window}${limit.per === 'token' ? '/token' : ''}` : 'off'),
  },
  faults: {
    form: 'METHOD PATH STATUS|reset|cut|hang|html[-after-work] [xTIMES] [after PASSED]',
    description:
      'a fault for the next request with that method (* for any) and start of its path (* for any, ~ before a pattern), after PASSED requests; may be given more than once',
    parse: parseFaults,
    print: () => '',
  },
}

/** All options of the behaviour, for the help text. */
export const behaviourOptions: readonly BehaviourOption[] = names().map((name) => ({
  name,
  form: forms[name].form,
  default: name === 'faults' ? '' : printed(name, defaultBehaviour[name]),
  description: forms[name].description,
}))

/**
 * Parses `name=value` texts, such as `logEnd=null` or `faults=POST /oauth/token 503 x2`. A later value replaces an
 * earlier one with the same name; faults are appended. Throws a UserError of one line.
 */
export function parseBehaviour(texts: readonly string[]): Partial<SandboxBehaviour> {
  const result: Partial<SandboxBehaviour> = {}
  const faults: Fault[] = []
  for (const text of texts) {
    const at = text.indexOf('=')
    const name = at < 0 ? text : text.slice(0, at).trim()
    const value = at < 0 ? undefined : text.slice(at + 1).trim()
    const known = names().find((candidate) => candidate === name)
    if (!known) {
      const close = nearest(name, names())
      const hint = close === undefined ? `the options are ${names().join(', ')}` : `did you mean ${close}?`
      throw new UsageError(`the sandbox has no option ${JSON.stringify(name)}; ${hint}`)
    }
    assign(result, known, value ?? '')
    if (known === 'faults') faults.push(...(result.faults ?? []))
  }
  return faults.length > 0 ? { ...result, faults } : result
}

function assign<K extends keyof SandboxBehaviour>(result: Partial<SandboxBehaviour>, name: K, text: string): void {
  const value = forms[name].parse(text)
  if (value === undefined)
    throw new UsageError(
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

function whole(description: string, min: number, max: number = Number.MAX_SAFE_INTEGER): Form<number> {
  return {
    form: max === Number.MAX_SAFE_INTEGER ? `a whole number of ${min} or more` : `${min} to ${max}`,
    description,
    parse: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
      return value >= min && value <= max ? value : undefined
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
