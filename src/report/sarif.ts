import { checkAddress } from './check-address.js'
import {
  describeReplay,
  type LocatedCheck,
  type LocatedFinding,
  sortFindings,
  specRefused,
  type ValidationReport,
} from './validation.js'

/** GitHub rejects a run with more results. It shows the first 5,000. */
export const maxResults = 25_000
/** The words of SARIF for the levels of findings. */
const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * A validation as SARIF 2.1.0 for GitHub code scanning: one rule per check, one result per finding, and fingerprints by
 * which GitHub recognises an alert in the next run. Paths are relative to the repository.
 *
 * @param tool - `checksPage`: the address of the page that explains the checks, if it is known.
 */
export function validationSarif(
  report: ValidationReport,
  tool: { version: string; checksPage?: string | undefined },
): string {
  const all = sortFindings(report.checks)
  const rules = report.checks.filter(({ verdict, findings }) => verdict !== 'skip' || findings.length > 0)
  const indexes = new Map(rules.map(({ id }, i) => [id, i]))
  const seen = new Map<string, number>()
  const results = all
    .slice(0, maxResults)
    .map(({ check, finding }) => toResult(check, finding, indexes.get(check.id) ?? -1, report, seen))
  const notifications = toNotifications(report, all.length)
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'saas-connector-actions',
            semanticVersion: tool.version,
            rules: rules.map((check) => toRule(check, checkAddress(check.id, tool.checksPage))),
          },
        },
        // One category per connector, so that the runs of several connectors for one commit do not replace each other.
        automationDetails: { id: `saas-connector/${toUriPath(report.connector.name)}/` },
        invocations: [
          {
            executionSuccessful: report.stopped === undefined,
            startTimeUtc: report.started,
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function toRule({ id, description, findings, writes }: LocatedCheck, address: string | undefined): object {
  const remedies = [...new Set(findings.flatMap(({ remedy }) => remedy ?? []))].slice(0, 10)
  const help = [
    description,
    writes ? 'It creates, changes and deletes test accounts in the target system.' : 'It only reads.',
    ...remedies,
    `Run it alone with --checks ${id}.`,
  ]
  return {
    id,
    name: id,
    shortDescription: { text: escapeText(id) },
    fullDescription: { text: escapeText(description) },
    help: { text: escapeText(help.join('\n')), markdown: help.map(escapeMarkdown).join('\n\n') },
    ...(address !== undefined && { helpUri: address }),
    defaultConfiguration: { level: worstLevel(findings) },
    properties: { tags: ['saas-connector', 'correctness'], precision: 'high' },
  }
}

/** The level of a rule. Without findings it is a warning, the default of SARIF. */
function worstLevel(findings: readonly LocatedFinding[]): string {
  const found = (['error', 'warning', 'notice'] as const).find((each) => findings.some(({ level }) => level === each))
  return sarifLevels[found ?? 'warning']
}

function toResult(
  check: LocatedCheck,
  finding: LocatedFinding,
  ruleIndex: number,
  report: ValidationReport,
  seen: Map<string, number>,
): object {
  const { level, message, remedy, fingerprint } = finding
  const identity = fingerprint ?? `${check.id}/${message}`
  const number = (seen.get(identity) ?? 0) + 1
  seen.set(identity, number)
  return {
    ruleId: check.id,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: sarifLevels[level],
    message: { text: escapeText(remedy === undefined ? message : `${message}\n${remedy}`) },
    locations: [{ physicalLocation: toLocation(finding, report) }],
    // GitHub reads this fingerprint. Findings with the same one are numbered.
    partialFingerprints: { primaryLocationLineHash: `${toFingerprint(identity)}:${number}` },
    ...(finding.new !== undefined && { baselineState: finding.new ? 'new' : 'unchanged' }),
  }
}

/** Code scanning shows no result without a location: findings without one point at the spec. */
function toLocation({ location }: LocatedFinding, { specFile }: ValidationReport): object {
  const { file, line = 1, column } = location ?? { file: specFile ?? 'connector-spec.json' }
  return {
    artifactLocation: { uri: toUriPath(file), ...(isAbsolute(file) ? {} : { uriBaseId: '%SRCROOT%' }) },
    region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
  }
}

/** Problems of the spec that are listed. */
const maxSpecProblems = 20

function toNotifications({ checks, stopped, replay, specProblems = [] }: ValidationReport, findings: number): object[] {
  const notifications: object[] = checks
    .filter(({ verdict }) => verdict === 'skip')
    .map(({ id, reason }) => ({
      level: 'note',
      message: { text: escapeText(`${id} was skipped: ${reason ?? 'no reason'}`) },
    }))
  if (replay !== undefined) {
    notifications.unshift({ level: 'note', message: { text: `validated on ${describeReplay(replay)}` } })
  }
  if (specProblems.length > 0) {
    const message = { text: escapeText(`${specRefused}: ${specProblems.slice(0, maxSpecProblems).join('; ')}`) }
    notifications.unshift({ level: 'error', message })
  }
  if (stopped !== undefined) {
    notifications.unshift({ level: 'error', message: { text: escapeText(`the run did not finish: ${stopped}`) } })
  }
  if (findings <= maxResults) return notifications
  const text = `${findings - maxResults} more findings are omitted: code scanning accepts ${maxResults}`
  return [...notifications, { level: 'warning', message: { text } }]
}

/** A path, or any other file name, as a URI reference. */
function toUriPath(file: string): string {
  const parts = file.replace(/\p{Surrogate}/gu, '\ufffd').split(/[\\/]/)
  return parts.map((part) => encodeURIComponent(part)).join('/')
}

function isAbsolute(file: string): boolean {
  return file.startsWith('/') || file.startsWith('\\') || /^[a-z]:/i.test(file)
}

/** Plain text in SARIF may have links, `[text](target)`: text from outside must not become one. */
function escapeText(text: string): string {
  return text.replaceAll('](', '] (')
}

/** Escapes all characters with a meaning in Markdown. */
function escapeMarkdown(line: string): string {
  return line.replace(/[!-/:-@[-`{-~]/g, (sign) => (/[,.;:'()?%=-]/.test(sign) ? sign : `\\${sign}`))
}

function toFingerprint(identity: string): string {
  return /^[\w-]{1,64}$/.test(identity) ? identity : Buffer.from(identity).toString('base64url').slice(0, 64)
}
