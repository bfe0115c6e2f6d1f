import type { Written } from '../../core/written.js'
import { formatBytes } from '../../report/format.js'
import { code, table, text } from '../../report/markdown.js'

/** What the summary tells of an upload. */
export interface UploadReport {
  /** Host of the tenant. */
  tenant: string
  alias: string
  /** Undefined in a dry run that would create the connector. */
  connectorId: string | undefined
  created: Written
  dryRun: boolean
  /** The version that holds the bundle; undefined in a dry run. */
  version: number | undefined
  uploaded: Written
  sha256: string
  /** Bytes. */
  size: number
  /** Where the tags stand, as far as that is known, and where they stood before. */
  tags: { name: string; version: number | undefined; previous: number | undefined }[]
  /** Why it failed. */
  problem: string | undefined
}

/** The summary of an upload, in Markdown. */
export function uploadSection(report: UploadReport): string {
  const id = report.connectorId === undefined ? '' : ` ${code(report.connectorId)}`
  return table(
    ['', ''],
    [
      ['Tenant', code(report.tenant)],
      ['Connector', `${text(report.alias)}${id}${createdText(report.created)}`],
      ['Version', versionText(report)],
      ['Bundle', `${formatBytes(report.size)}, SHA-256 ${code(report.sha256)}`],
      ...(report.tags.length === 0 ? [] : [['Tags', report.tags.map(tagText).join('<br>')]]),
      ...(report.problem === undefined ? [] : [['Problem', text(report.problem)]]),
    ],
  )
}

function createdText(created: Written): string {
  if (created === 'unknown') return ' (not known whether it was created)'
  return created ? ' (created)' : ''
}

function versionText({ version, uploaded, dryRun }: UploadReport): string {
  if (uploaded === 'unknown') return 'not known whether one was made'
  if (version === undefined) return dryRun ? 'a new one (dry run: nothing was uploaded)' : 'none was made'
  return uploaded ? `**${version}** (new)` : `**${version}** (this bundle was there already)`
}

function tagText({ name, version, previous }: UploadReport['tags'][number]): string {
  const from = previous === undefined ? ' (new)' : previous === version ? '' : ` (was ${previous})`
  return `${code(name)} → ${version ?? 'unknown'}${from}`
}
