import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '../base/errors.js'
import { isObject } from '../base/json.js'
import type { BundleFile } from '../connector/bundle.js'
import type { ConnectorSpec } from '../connector/spec.js'
import { checkLines, totalsText, type ValidationReport, validationSection } from '../report/validation.js'
import type { TenantClient } from '../tenant/client.js'
import { tenantInvoker } from '../validation/invoker.js'
import type { RunResult } from '../validation/result.js'
import { RunStoppedError, validateConnector } from '../validation/run.js'
import {
  type Annotation,
  type CommandContext,
  defineCommand,
  type InputDeclarations,
  type InputsOf,
} from '../workflow/command.js'
import { configInputs, maskConfigSecrets, readConfig } from './config.js'
import { locateFindings } from './finding-locations.js'
import { withBundleOnSandbox } from './local-tenant.js'
import { connectTenant, missingTenantInputs, tenantInputs } from './tenant.js'

export const validationInputs = {
  ...configInputs,
  'read-only': {
    kind: 'boolean',
    default: 'true',
    description: 'Leave out the checks that create, change and delete accounts of their own in the target system.',
  },
  checks: { kind: 'list', default: '', description: 'Ids of the checks to run, separated by commas. Default: all.' },
  'skip-checks': { kind: 'list', default: '', description: 'Ids of the checks to leave out.' },
  'read-limit': {
    kind: 'integer',
    min: 1,
    max: 10000,
    default: '8',
    description: 'How many accounts, and entitlements of each type, are read one by one.',
  },
  seed: {
    kind: 'text',
    description: 'Seed of the generated values; the same seed makes the same ones. Default: random.',
  },
  'fail-on': {
    kind: 'choice',
    choices: ['error', 'warning', 'never'],
    default: 'error',
    description: 'What makes the command fail.',
  },
  'report-dir': {
    kind: 'text',
    description: 'Folder for the reports. Default: a temporary folder of the runner; none in a shell.',
  },
} as const satisfies InputDeclarations

export const validationOutputs = {
  result: 'pass, warn, fail or skip: the worst verdict of all checks; skip if nothing could be checked.',
  passed: 'How many checks passed.',
  failed: 'How many checks failed.',
  warned: 'How many checks passed with warnings.',
  skipped: 'How many checks were skipped.',
  'report-json': 'Path of the results as JSON.',
  'report-html': 'Path of the report as a page.',
} as const

const allInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector on the tenant. Give this or file.' },
  version: { kind: 'integer', min: 1, description: 'Version of it to validate. Default: the one of tag.' },
  tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
  file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
  path: {
    kind: 'text',
    default: '.',
    description: 'Folder of the connector project, for the lines that annotations point at.',
  },
  ...validationInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const validate = defineCommand({
  name: 'validate',
  summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
  action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
  inputs: allInputs,
  outputs: validationOutputs,
  async run(inputs, context) {
    const { file, connector, version, tag } = inputs
    if ((file === undefined) === (connector === undefined)) {
      throw new UserError(
        file === undefined
          ? 'nothing says what to validate; give file, or connector'
          : 'file and connector are both given; give one of them',
      )
    }
    if (version !== undefined && tag !== undefined) {
      throw new UserError('version and tag are both given; give one of them')
    }
    const setOutput = (name: keyof typeof validationOutputs, value: string | number) => context.setOutput(name, value)
    const project = resolve(context.workingDirectory, inputs.path)
    if (file !== undefined) {
      if (version !== undefined || tag !== undefined) {
        throw new UserError('version and tag need connector: a file is the version')
      }
      const path = resolve(context.workingDirectory, file)
      await withBundleOnSandbox(path, context, async (target) => {
        const rerun = ['validate', '--file', file]
        await validateAndReport({ ...target, project, rerun }, inputs, context, setOutput)
      })
      return
    }
    if (context.workflow?.fromFork && missingTenantInputs(inputs).length > 0) {
      context.setOutput('result', 'skip')
      const message =
        'a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with file'
      context.annotate({ level: 'notice', title: 'validate', message })
      context.addSummary(
        '## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.',
      )
      return
    }
    const client = connectTenant(inputs, context)
    try {
      const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal })
      const at = version === undefined ? { tag: tag ?? 'latest' } : { version }
      const rerun = [
        'validate',
        '--connector',
        alias,
        ...(version === undefined ? ['--tag', tag ?? 'latest'] : ['--version', String(version)]),
      ]
      await validateAndReport({ client, connector: id, at, project, rerun }, inputs, context, setOutput)
    } finally {
      client.close()
    }
  },
})

/** What is validated: a version of a connector on a tenant, the sandbox included. */
export interface ValidationTarget {
  client: TenantClient
  connector: string
  at: { version: number } | { tag: string }
  /** The folder that may hold the connector's project. */
  project: string
  /** The bundle, where it is known: its stacks can be mapped to the source. */
  bundle?: BundleFile
  /** The words of the command line that runs it again, without the inputs that all targets share. */
  rerun: readonly string[]
}

/**
 * Validates, prints, annotates and reports.
 *
 * @throws UserError when the result is worse than `fail-on` allows, after everything was reported.
 */
export async function validateAndReport(
  target: ValidationTarget,
  inputs: InputsOf<typeof validationInputs>,
  context: CommandContext,
  setOutput: (name: keyof typeof validationOutputs, value: string | number) => void,
): Promise<void> {
  const { logger, signal } = context
  const { client, connector, at } = target
  const config = await readConfig(inputs, context)
  const spec = await readSpec(target, config, context)
  maskConfigSecrets(config, spec, context)
  const seed = inputs.seed ?? randomBytes(6).toString('hex')
  logger.info(`validating ${spec.name ?? 'the connector'} with seed ${seed}${inputs['read-only'] ? ', read-only' : ''}`)
  const { result, stopped } = await runToEnd({
    invoker: tenantInvoker(client, { connector, ...at, config }),
    spec,
    connector: { name: spec.name ?? 'connector', ref: connector, ...at },
    config,
    readOnly: inputs['read-only'],
    checks: inputs.checks,
    skipChecks: inputs['skip-checks'],
    readLimit: inputs['read-limit'],
    seed,
    clock: context.clock,
    logger,
    signal,
    onCheck: (check) => {
      for (const line of checkLines(check)) logger.info(line)
    },
  })
  const report = await locateFindings(result, target, context)
  const complete: ValidationReport = { ...report, rerun: rerunLine(target.rerun, inputs, seed) }
  tell(complete, config === undefined, context)
  setOutput('result', result.verdict)
  setOutput('passed', result.totals.pass)
  setOutput('failed', result.totals.fail)
  setOutput('warned', result.totals.warn)
  setOutput('skipped', result.totals.skip)
  const directory =
    inputs['report-dir'] === undefined
      ? context.reportDirectory
      : resolve(context.workingDirectory, inputs['report-dir'])
  if (directory !== undefined) {
    const { json, html } = await writeReports(complete, directory, context)
    setOutput('report-json', json)
    setOutput('report-html', html)
  }
  if (stopped !== undefined) throw stopped
  failOn(result, inputs['fail-on'])
}

/** A run that was stopped has a result too: what was found until then, and what could not be removed. */
async function runToEnd(
  options: Parameters<typeof validateConnector>[0],
): Promise<{ result: RunResult; stopped?: RunStoppedError }> {
  try {
    return { result: await validateConnector(options) }
  } catch (error) {
    if (!(error instanceof RunStoppedError)) throw error
    return { result: error.result, stopped: error }
  }
}

async function readSpec(
  { client, connector, at }: ValidationTarget,
  config: unknown,
  { signal }: CommandContext,
): Promise<ConnectorSpec> {
  const answer = await client.invokeOne({
    connector,
    ...at,
    type: 'std:spec:read',
    config: config ?? {},
    input: {},
    signal,
  })
  if (isObject(answer) && isObject(answer['specification'])) return answer['specification']
  throw new UserError(
    'std:spec:read answers without a specification; the connector replaces that command: let it send { specification }',
  )
}

/** The totals in the log, the findings as annotations, all of it in the summary. */
function tell(report: ValidationReport, withoutConfig: boolean, context: CommandContext): void {
  context.logger.info(totalsText(report))
  for (const annotation of annotationsOf(report)) context.annotate(annotation)
  if (withoutConfig && report.totals.skip > 0) {
    const why = context.workflow?.fromFork ? 'a pull request from a fork has no secrets' : 'no config was given'
    const message = `${why}: ${report.totals.skip} of ${report.checks.length} checks were skipped`
    context.annotate({ level: 'notice', title: 'validate', message })
  }
  context.addSummary(`## Validate\n\n${validationSection(report)}`)
}

/** One annotation for each check and place: a handler that fails for every account is one annotation, not hundreds. */
function annotationsOf({ checks }: ValidationReport): Annotation[] {
  const byPlace = new Map<string, { annotation: Annotation; more: number }>()
  for (const { id, findings } of checks) {
    for (const { level, message, remedy, location } of findings) {
      const place = location === undefined ? message : `${location.file}:${location.line}`
      const key = JSON.stringify([id, level, place])
      const known = byPlace.get(key)
      if (known !== undefined) known.more++
      else {
        const advice = remedy === undefined ? '' : `; ${remedy}`
        byPlace.set(key, { annotation: { level, title: id, message: `${message}${advice}`, location }, more: 0 })
      }
    }
  }
  return [...byPlace.values()].map(({ annotation, more }) =>
    more === 0 ? annotation : { ...annotation, message: `${annotation.message} (and ${more} more here)` },
  )
}

async function writeReports(
  report: ValidationReport,
  directory: string,
  context: CommandContext,
): Promise<{ json: string; html: string }> {
  const { validationHtml } = await import('../report/html.js')
  await mkdir(directory, { recursive: true })
  const json = join(directory, 'validation.json')
  const html = join(directory, 'validation.html')
  await writeFile(json, context.redact(`${JSON.stringify(report, null, 2)}\n`))
  await writeFile(html, context.redact(validationHtml(report)))
  return { json, html }
}

function rerunLine(words: readonly string[], inputs: InputsOf<typeof validationInputs>, seed: string): string {
  const options = [
    ...(inputs.config !== undefined || inputs['config-path'] !== undefined ? ['--config-path', 'config.json'] : []),
    ...(inputs['read-only'] ? [] : ['--read-only', 'false']),
    ...(inputs.checks.length > 0 ? ['--checks', inputs.checks.join(',')] : []),
    ...(inputs['skip-checks'].length > 0 ? ['--skip-checks', inputs['skip-checks'].join(',')] : []),
    '--read-limit',
    String(inputs['read-limit']),
    '--seed',
    seed,
  ]
  const quoted = [...words, ...options].map((word) =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  )
  return `saas-connector ${quoted.join(' ')}`
}

function failOn(result: RunResult, level: 'error' | 'warning' | 'never'): void {
  if (level === 'never') return
  const bad = result.checks.filter(({ verdict }) => verdict === 'fail' || (level === 'warning' && verdict === 'warn'))
  if (bad.length === 0) return
  const names = bad.map(({ id }) => id)
  const list = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
  const word = bad.some(({ verdict }) => verdict === 'fail') ? 'failed' : 'warned'
  throw new UserError(`${bad.length} of ${result.checks.length} checks ${word}: ${list}; see the findings above`)
}
